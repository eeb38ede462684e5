/** The sample workspace copied side by side, each copy with sources and topics of its own: a large workspace of real articles. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseClaim, printClaim } from '../../server/src/core/records/claim.ts';
import { claimPath, recordPlace, sourceRecordPath, topicPath } from '../../server/src/core/records/paths.ts';
import { idOf } from '../support/markedFiles.ts';

const sample = fileURLToPath(new URL('../../../examples', import.meta.url));

export interface Copies {
  readonly files: Readonly<Record<string, string>>;
  /** One of the articles. */
  readonly article: string;
}

export function sampleCopies(articles: number): Copies {
  const originals = readdirSync(sample, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('.vscode'))
    .map((entry): [string, string] => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(sample, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')];
    });
  const texts = originals.filter(([name]) => !name.startsWith('.claims/')).map(([name]) => name);
  const subjects = new Set(originals.flatMap(([name]) => /^\.claims\/topics\/([^/]+)\//.exec(name)?.[1] ?? []));
  const files: Record<string, string> = {};
  let claims = 0;
  for (let copy = 0; copy * texts.length < articles; copy++) {
    // The last of many copies may be a part of one.
    const kept = new Set(texts.slice(0, articles - copy * texts.length));
    const place = (name: string): string => `copies/${copy}/${name}`;
    const own = (topic: string): string => topic.replace('/', `-${copy}/`);
    for (const [name, text] of originals) {
      const record = recordPlace(name);
      switch (record?.kind) {
        case undefined:
          if (kept.has(name)) files[place(name)] = text;
          break;
        case 'source':
          if (kept.has(record.source)) files[sourceRecordPath(place(record.source))] = text;
          break;
        case 'topic': {
          const renamed = [...subjects].reduce(
            (all, subject) => all.replaceAll(`${subject}/`, `${subject}-${copy}/`),
            text,
          );
          files[topicPath(own(record.topic))] = renamed;
          break;
        }
        case 'claim': {
          const claim = parseClaim(text).value;
          if (!claim || !kept.has(claim.source)) break;
          const moved = { ...claim, id: idOf(++claims), source: place(claim.source), topic: own(claim.topic) };
          files[claimPath(moved)] = printClaim(moved);
          break;
        }
        default:
          break;
      }
    }
  }
  return { files, article: `copies/0/${texts[0]}` };
}
