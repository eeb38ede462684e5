import { repeatedFields } from '../records/json.ts';
import { printRecordOf } from '../records/printRecordOf.ts';
import { say } from '../words/message.ts';
import { onFile, type StoreCheck } from './storeCheck.ts';

/** `not-canonical` (information): a record is not laid out as Countercheck would write it. */
export const notCanonical: StoreCheck = {
  code: 'not-canonical',
  title: 'A record in another layout',
  defaultSeverity: 'information',
  rationale: 'The first change of such a record touches all its lines, and two branches that change it conflict.',
  safe: true,
  run: ({ records, texts }) =>
    [...records].flatMap(([path, record]) => {
      const text = texts.get(path);
      const printed = printRecordOf(record);
      if (text === undefined || printed === undefined || text === printed) return [];
      if (repeatedFields(text).length > 0) return []; // written anew it would lose one of the two
      const message = say`Unexpected layout, expected one field a line with a blank line between, in the fixed order`;
      const fixes = [{ title: say`Write it anew`, writes: [{ path, text: printed }] }];
      return [onFile({ code: 'not-canonical', severity: 'information', source: path, message, fixes })];
    }),
};
