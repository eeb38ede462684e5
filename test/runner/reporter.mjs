// A reporter for `node --test`: one line a file, failures in full, the counts as JSON in `$TEST_RESULT`.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { inspect } from 'node:util';

/** @param {AsyncIterable<{ type: string, data: any }>} events */
export default async function* reporter(events) {
  /** @type {Map<string, { passed: number, failed: number, ms: number }>} */
  const files = new Map();
  /** @type {string[]} */
  const skipped = [];
  const of = (/** @type {string | undefined} */ file) => {
    const name = file === undefined ? '(no file)' : nameOf(file);
    const found = files.get(name) ?? { passed: 0, failed: 0, ms: 0 };
    files.set(name, found);
    return found;
  };

  for await (const { type, data } of events) {
    if (type === 'test:pass' || type === 'test:fail') {
      const counts = of(data.file);
      if (data.nesting === 0) counts.ms += data.details.duration_ms;
      if (data.details.type === 'suite' && !failedByItself(data)) continue;
      if (type === 'test:fail' && data.todo === undefined) {
        counts.failed += 1;
        if (failedByItself(data))
          yield `\n✖ ${nameOf(data.file ?? '')}: ${data.name}\n${indent(told(data.details.error))}\n\n`;
      } else if (data.skip !== undefined || data.todo !== undefined) skipped.push(data.name);
      // A file without a test is reported as a test of the file's name.
      else if (data.name !== data.file) counts.passed += 1;
    } else if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
  }

  const sum = { passed: 0, failed: 0 };
  for (const [name, { passed, failed, ms }] of files) {
    sum.passed += passed;
    sum.failed += failed;
    yield `${failed > 0 ? '✖' : '✔'} ${name}: ${passed} passed${failed > 0 ? `, ${failed} failed` : ''} (${Math.round(ms)} ms)\n`;
  }
  if (skipped.length > 0) yield `skipped: ${skipped.join(', ')}\n`;
  if (process.env.TEST_RESULT) writeFileSync(process.env.TEST_RESULT, JSON.stringify(sum));
}

/** Not only because a test inside it failed, which is reported itself. */
function failedByItself(/** @type {any} */ { details }) {
  return details.error !== undefined && details.error.failureType !== 'subtestsFailed';
}

/** The error as the test threw it; the runner wraps it. */
function told(/** @type {Error} */ error) {
  const { cause } = error;
  const text =
    cause instanceof Error ? (cause.stack ?? cause.message) : typeof cause === 'string' ? cause : inspect(error);
  return text.replace(/\n +at .*\(?node:internal.*/g, '');
}

function nameOf(/** @type {string} */ file) {
  return path
    .relative(process.cwd(), file)
    .replace(/^out\/test\/|^test\//, '')
    .replace(/\.m?js$/, '');
}

function indent(/** @type {string} */ text) {
  return text.replace(/^(?=.)/gm, '    ');
}
