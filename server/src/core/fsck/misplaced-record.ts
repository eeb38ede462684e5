import { claimPath, reviewPath } from '../records/paths.ts';
import { say } from '../words/message.ts';
import { onFile, type StoreCheck } from './storeCheck.ts';

/** `misplaced-record` (warning): a claim or review does not stand in the file that its source and id name. */
export const misplacedRecord: StoreCheck = {
  code: 'misplaced-record',
  title: 'A record in the wrong place',
  defaultSeverity: 'warning',
  rationale:
    'Two branches that move one record to two places both keep it; and nobody finds the claims of a text in the folder of another.',
  safe: true,
  run: ({ records, texts }) =>
    [...records].flatMap(([path, record]) => {
      const place =
        record.kind === 'claim' && record.value
          ? claimPath(record.value)
          : record.kind === 'review' && record.value
            ? reviewPath(record.value.id)
            : path;
      if (place === path) return [];
      const text = texts.get(path);
      const isFree = !texts.has(place) && text !== undefined;
      const fixes = isFree
        ? [
            {
              title: say`Move it to ${place}`,
              writes: [
                { path: place, text },
                { path, text: null },
              ],
            },
          ]
        : [];
      const message = say`Unexpected place, expected ${place}`;
      return [onFile({ code: 'misplaced-record', severity: 'warning', source: path, message, fixes })];
    }),
};
