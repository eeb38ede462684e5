import { repeatedFields } from '../records/json.ts';
import { say } from '../words/message.ts';
import { onFile, type StoreCheck } from './storeCheck.ts';

/** `repeated-field` (warning): a field stands twice in a record, as after a merge gone wrong; only the last counts. */
export const repeatedField: StoreCheck = {
  code: 'repeated-field',
  title: 'A field that stands twice',
  defaultSeverity: 'warning',
  rationale: 'The next change of the record writes only what counts, and the other value would be lost without a word.',
  safe: false,
  run: ({ records, texts }) =>
    [...records.keys()].flatMap((source) =>
      repeatedFields(texts.get(source) ?? '').map(({ key, span }) =>
        onFile({
          code: 'repeated-field',
          severity: 'warning',
          source,
          span,
          message: say`Unexpected second "${key}", expected one: only this one counts`,
        }),
      ),
    ),
};
