/**
 * The small language of relations: topics, numbers, `+ - * /`, `of`, parentheses.
 *
 *     flood/killed + flood/injured
 *     rescue/began-on + rescue/lasted
 *     12% of flood/homes
 *     (flood/homes - flood/homes-spared) / flood/homes
 *
 * A topic's name may hold `-` and does hold `/`, so operators stand between spaces. `−`, `×`, `·`, `÷` and `:` are read as well. `of` multiplies and
 * binds like `*`. Parsing never throws: a problem says where.
 */

import type { Span } from '../../text/span.ts';
import { type Message, say } from '../../words/message.ts';

export type Operator = '+' | '-' | '*' | '/';

export type Expression =
  | { readonly kind: 'topic'; readonly name: string; readonly span: Span }
  | { readonly kind: 'number'; readonly value: number; readonly span: Span }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
      readonly span: Span;
    };

/** What is wrong with an expression, and where in it, in UTF-16 units from its start. */
export interface ExpressionProblem {
  readonly message: Message;
  readonly span: Span;
}

export type ParsedExpression =
  | { readonly expression: Expression; readonly problem?: undefined }
  | { readonly expression?: undefined; readonly problem: ExpressionProblem };

type Token =
  | { readonly kind: 'topic' | 'number' | 'operator' | '(' | ')'; readonly text: string; readonly span: Span }
  | { readonly kind: 'end' | 'unknown'; readonly text: string; readonly span: Span };

const operators: Readonly<Record<string, Operator>> = {
  '+': '+',
  '-': '-',
  '−': '-',
  '–': '-',
  '*': '*',
  '×': '*',
  '·': '*',
  of: '*',
  '/': '/',
  '÷': '/',
  ':': '/',
};

/** Deeper nesting is no relation anyone wrote, and would only serve to exhaust the stack. */
const deepest = 100;

/** The same of words, operators and parentheses: a chain of operators is as deep as it is long. */
const longest = 400;

/**
 * Parses an expression.
 *
 * @example
 * parseExpression('flood/killed + flood/injured').expression?.kind // → 'operation'
 * parseExpression('flood/killed +').problem // → { message: 'a topic or a number is missing here', span: { start: 14, end: 14 } }
 */
export function parseExpression(text: string): ParsedExpression {
  const tokens: Token[] = [];
  for (const token of tokenize(text)) {
    if (tokens.push(token) > longest)
      return { problem: { message: say`is longer than ${longest} words`, span: token.span } };
  }
  let at = 0;
  let problem: ExpressionProblem | undefined;
  const peek = (): Token => tokens[at]!;
  const fail = (message: Message, span: Span): undefined => {
    problem ??= { message, span };
    return undefined;
  };

  const sum = (depth: number): Expression | undefined => chain(['+', '-'], product, depth);
  const product = (depth: number): Expression | undefined => chain(['*', '/'], operand, depth);

  const chain = (
    of: readonly Operator[],
    next: (depth: number) => Expression | undefined,
    depth: number,
  ): Expression | undefined => {
    let left = next(depth);
    while (left) {
      const token = peek();
      const operator = token.kind === 'operator' ? operators[token.text] : undefined;
      if (operator === undefined || !of.includes(operator)) return left;
      at++;
      const right = next(depth);
      left = right && {
        kind: 'operation',
        operator,
        left,
        right,
        span: { start: left.span.start, end: right.span.end },
      };
    }
    return undefined;
  };

  const operand = (depth: number): Expression | undefined => {
    const token = peek();
    if (token.kind === 'topic') {
      at++;
      return { kind: 'topic', name: token.text, span: token.span };
    }
    if (token.kind === 'number') {
      at++;
      const percent = token.text.endsWith('%');
      const value = Number(token.text.replace(/[,\s%]/g, '')) / (percent ? 100 : 1);
      return { kind: 'number', value, span: token.span };
    }
    if (token.kind === '(') {
      if (depth >= deepest) return fail(say`too deeply nested`, token.span);
      at++;
      const inner = sum(depth + 1);
      if (!inner) return undefined;
      if (peek().kind !== ')') return fail(say`a closing parenthesis is missing here`, peek().span);
      at++;
      return inner;
    }
    if (token.kind === 'unknown') return fail(unknown(token.text), token.span);
    return fail(say`a topic or a number is missing here`, token.span);
  };

  const expression = sum(0);
  if (expression && peek().kind !== 'end') {
    const { kind, text: words, span } = peek();
    fail(
      kind === 'unknown' ? unknown(words) : say`"${words}" is not expected here: an operator between spaces is`,
      span,
    );
  }
  return expression && !problem
    ? { expression }
    : { problem: problem ?? { message: say`is empty`, span: { start: 0, end: 0 } } };
}

const unknown = (text: string): Message =>
  /[^+*×÷−][+*×÷−][^+*×÷−]/.test(text)
    ? say`"${text}" is neither a topic (subject/measure), a number nor an operator: operators stand between spaces`
    : say`"${text}" is neither a topic (subject/measure), a number nor an operator`;

function* tokenize(text: string): Generator<Token> {
  for (const match of text.matchAll(/[()]|\d[\d,]*(?:\.\d+)?\s?%|[^\s()]+/g)) {
    const words = match[0];
    const span = { start: match.index, end: match.index + words.length };
    if (words === '(' || words === ')') yield { kind: words, text: words, span };
    else if (operators[words] !== undefined) yield { kind: 'operator', text: words, span };
    else if (/^\d[\d,]*(?:\.\d+)?\s?%?$/.test(words)) yield { kind: 'number', text: words, span };
    else if (/^[^/\s]+\/[^/\s]+$/.test(words)) yield { kind: 'topic', text: words, span };
    else yield { kind: 'unknown', text: words, span };
  }
  yield { kind: 'end', text: '', span: { start: text.length, end: text.length } };
}

/** The topics an expression names, each once, in order. */
export function topicsOf(expression: Expression): string[] {
  const names = new Set<string>();
  const visit = (e: Expression): void => {
    if (e.kind === 'topic') names.add(e.name);
    if (e.kind !== 'operation') return;
    visit(e.left);
    visit(e.right);
  };
  visit(expression);
  return [...names];
}
