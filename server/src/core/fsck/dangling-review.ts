import { say } from '../words/message.ts';
import { onFile, type StoreCheck } from './storeCheck.ts';

/** `dangling-review` (information): a review decides about a claim that is no more. */
export const danglingReview: StoreCheck = {
  code: 'dangling-review',
  title: 'A review of a claim that is gone',
  defaultSeverity: 'information',
  rationale:
    'It silences nothing any more, and its reason may be wanted when the figure is tagged again; a person has to decide.',
  safe: false,
  run: ({ records, inlineIds = [] }) => {
    const ids = new Set<string>(inlineIds);
    for (const record of records.values()) if (record.kind === 'claim' && record.value) ids.add(record.value.id);
    return [...records].flatMap(([path, record]) => {
      if (record.kind !== 'review' || !record.value) return [];
      const missing = record.value.claims.filter((id) => !ids.has(id));
      if (missing.length === 0) return [];
      const message = say`Unexpected claim ${missing.join(' and ')}, expected one that exists`;
      const fixes = [{ title: say`Remove the review`, writes: [{ path, text: null }] }];
      return [onFile({ code: 'dangling-review', severity: 'information', source: path, message, fixes })];
    });
  },
};
