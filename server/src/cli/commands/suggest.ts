import { showFigure } from '../../core/figures/print.ts';
import { oneLine } from '../../core/reports/text.ts';
import { parseSource } from '../../core/source/parseSource.ts';
import { type FigureSuggestion, suggestFigures } from '../../core/suggest/suggestFigures.ts';
import { topicSuggester } from '../../core/suggest/suggestTopics.ts';
import { topicProfiles } from '../../core/suggest/topicProfiles.ts';
import { parseDay } from '../../core/text/day.ts';
import { lineIndex } from '../../core/text/lineIndex.ts';
import { plural } from '../../core/wording.ts';
import { inWords } from '../../core/words/print.ts';
import { loadSnapshot } from '../../service/loadSnapshot.ts';
import { languageIdOf, readSource } from '../../service/sources.ts';
import type { Args, Command } from '../command.ts';
import { exit, Failure, type Io } from '../io.ts';
import { namedSource, shownPath } from '../places.ts';

/** `suggest`: the figures of a text that are not tagged yet, each with the topics it may belong to. */
export const suggest: Command = {
  name: 'suggest',
  operands: '<file>',
  summary: 'the untagged figures of a text, each with the topics that fit best',
  details: `
JSON: [{ start, end, text, reading, topics: [{ topic, score }] }], topics best first; offsets in UTF-16 units, scores from 0 to 1 and comparable
within one figure only.`,
  formats: ['text', 'json'],
  run: runSuggest,
};

/** Topics listed for a figure: beyond these, typing is faster than reading. */
const maxTopics = 5;

async function runSuggest(args: Args, io: Io): Promise<number> {
  const [file, ...more] = args.operands;
  if (file === undefined || more.length > 0) throw new Failure('expected one file: countercheck suggest <file>');
  const { root, path } = await namedSource(io, file);
  const source = await readSource(io.workspace, root, path);
  if (source.text === undefined) throw new Failure(`${file}: ${inWords(source.reason)}`);
  const { text } = source;
  const { snapshot, inputs } = await loadSnapshot(io.workspace, root);
  const { settings } = snapshot;
  const analysis = snapshot.sources.get(path);
  const parsed = parseSource(text, languageIdOf(path));
  const published = analysis?.record.published;
  const suggestions = suggestFigures(
    parsed,
    {
      published: published === undefined ? undefined : parseDay(published),
      blocks: parsed.blocks,
      approxWidth: settings.approxWidth,
      locale: settings.language,
      dayOrder: settings.dayOrder,
    },
    (analysis?.claims ?? []).flatMap(({ anchor }) => anchor.span ?? []),
    topicSuggester(topicProfiles(snapshot, (other) => ({ text: inputs.get(other)?.text ?? '', start: 0 }))),
  );
  if (args.format === 'json') {
    io.stdout(
      `${JSON.stringify(
        suggestions.map((one) => suggestionJson(one, text)),
        null,
        2,
      )}\n`,
    );
    return exit.clean;
  }
  const index = lineIndex(text);
  for (const { figure, topics } of suggestions) {
    const { line, character } = index.positionAt(figure.span.start);
    const where = `${shownPath(io, root, path)}:${line + 1}:${character + 1}`;
    io.stdout(`${where}  ${oneLine(text.slice(figure.span.start, figure.span.end))}  ${showFigure(figure)}\n`);
    for (const { topic, score } of best(topics)) io.stdout(`    ${score.toFixed(2)}  ${topic}\n`);
  }
  io.stdout(`${plural(suggestions.length, 'untagged figure')}\n`);
  return exit.clean;
}

const best = (topics: FigureSuggestion['topics']): FigureSuggestion['topics'] =>
  topics.filter(({ score }) => score > 0).slice(0, maxTopics);

const suggestionJson = ({ figure, topics }: FigureSuggestion, text: string): unknown => ({
  start: figure.span.start,
  end: figure.span.end,
  text: text.slice(figure.span.start, figure.span.end),
  reading: showFigure(figure),
  topics: best(topics).map(({ topic, score }) => ({ topic, score: Math.round(score * 1000) / 1000 })),
});
