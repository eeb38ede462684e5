/** The relations of topic records, parsed; and what is wrong with them before any figure is looked at. */

import type { TopicRecord } from '../../records/model.ts';
import { say } from '../../words/message.ts';
import { type Expression, type ExpressionProblem, parseExpression, topicsOf } from './expression.ts';

/** How a topic stands to what is computed: `after` and `before` are for dates and allow the same day. */
export type RelationKind = 'equals' | 'atMost' | 'atLeast' | 'after' | 'before';

export const relationKinds: readonly RelationKind[] = ['equals', 'atMost', 'atLeast', 'after', 'before'];

export interface Relation {
  /** This and the names in the expression are those that aliases stand for. */
  readonly topic: string;
  readonly kind: RelationKind;
  readonly expression: Expression;
  /** The topics of the expression, each once. */
  readonly operands: readonly string[];
  /** As written, and the topic in whose record. */
  readonly text: string;
  readonly record: string;
}

/** Something wrong with a relation. */
export interface RelationProblem extends ExpressionProblem {
  readonly topic: string;
  /** The key it stands under, mostly a `RelationKind`. */
  readonly kind: string;
  /** The relation as written; `span` lies in it. */
  readonly text: string;
}

export interface Relations {
  readonly relations: readonly Relation[];
  readonly problems: readonly RelationProblem[];
}

/**
 * Parses the relations of all topics.
 *
 * @param isKnown whether a topic exists: it has a record or a claim
 * @param nameOf the topic a name means, aliases followed
 */
export function parseRelations(
  topics: ReadonlyMap<string, TopicRecord>,
  isKnown: (topic: string) => boolean,
  nameOf: (topic: string) => string,
): Relations {
  const relations: Relation[] = [];
  const problems: RelationProblem[] = [];
  for (const [topic, record] of topics) {
    for (const [kind, text] of (record.relations ?? []).flatMap(Object.entries) as [string, string][]) {
      const report = (problem: ExpressionProblem): void => void problems.push({ topic, kind, text, ...problem });
      const whole = { start: 0, end: text.length };
      if (!isKind(kind)) {
        report({ message: say`"${kind}" is no relation; known are ${relationKinds.join(', ')}`, span: whole });
        continue;
      }
      const { expression, problem } = parseExpression(text);
      if (!expression) {
        report(problem);
        continue;
      }
      for (const { name, span } of references(expression)) {
        if (!isKnown(nameOf(name)))
          report({ message: say`no record and no claim with a figure has the topic ${name}`, span });
      }
      const renamed = withNames(expression, nameOf);
      relations.push({
        topic: nameOf(topic),
        kind,
        expression: renamed,
        operands: topicsOf(renamed),
        text,
        record: topic,
      });
    }
  }
  for (const relation of relations) {
    const cycle = cycleFrom(relation, relations);
    if (cycle) {
      const message = say`computes ${relation.topic} from itself: ${cycle.join(' → ')}`;
      problems.push({
        topic: relation.record,
        kind: relation.kind,
        text: relation.text,
        message,
        span: { start: 0, end: relation.text.length },
      });
    }
  }
  return { relations: relations.filter(({ topic, operands }) => !operands.includes(topic)), problems };
}

const isKind = (key: string): key is RelationKind => (relationKinds as readonly string[]).includes(key);

function withNames(expression: Expression, nameOf: (topic: string) => string): Expression {
  switch (expression.kind) {
    case 'topic':
      return { ...expression, name: nameOf(expression.name) };
    case 'number':
      return expression;
    case 'operation':
      return { ...expression, left: withNames(expression.left, nameOf), right: withNames(expression.right, nameOf) };
  }
}

function* references(expression: Expression): Generator<Extract<Expression, { kind: 'topic' }>> {
  if (expression.kind === 'topic') yield expression;
  if (expression.kind !== 'operation') return;
  yield* references(expression.left);
  yield* references(expression.right);
}

/** The way from a topic over what it is computed from back to itself; only equations compute. */
function cycleFrom(start: Relation, relations: readonly Relation[]): readonly string[] | undefined {
  if (start.kind !== 'equals') return undefined;
  const seen = new Set<string>();
  const queue: (readonly string[])[] = start.operands.map((operand) => [start.topic, operand]);
  for (let path = queue.shift(); path; path = queue.shift()) {
    const last = path.at(-1)!;
    if (last === start.topic) return path;
    if (seen.has(last)) continue;
    seen.add(last);
    for (const { topic, kind, operands } of relations) {
      if (topic === last && kind === 'equals') for (const operand of operands) queue.push([...path, operand]);
    }
  }
  return undefined;
}
