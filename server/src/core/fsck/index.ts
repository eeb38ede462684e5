/** Every check of the store itself. To add one: a file beside this one, and a line here. */
import type { Check } from '../checks/check.ts';
import { checks } from '../checks/index.ts';
import { conflictMarkers } from './conflict-markers.ts';
import { danglingReview } from './dangling-review.ts';
import { duplicateId } from './duplicate-id.ts';
import { leftoverFile } from './leftover-file.ts';
import { misplacedRecord } from './misplaced-record.ts';
import { movedSource } from './moved-source.ts';
import { newerVersion } from './newer-version.ts';
import { notCanonical } from './not-canonical.ts';
import { repeatedField } from './repeated-field.ts';
import type { StoreCheck } from './storeCheck.ts';
import { undefinedTopic } from './undefined-topic.ts';

/** Those that need nothing but the records read: they run whenever a store is loaded. */
export const loadChecks = [conflictMarkers, duplicateId, newerVersion] as const;

/** All, in the order in which their fixes are applied: first records get to their places, then they get their layout. */
export const storeChecks: readonly StoreCheck[] = [
  ...loadChecks,
  repeatedField,
  movedSource,
  misplacedRecord,
  notCanonical,
  undefinedTopic,
  danglingReview,
  leftoverFile,
];

/** Every finding code there is, for lists of rules. */
export const allChecks: readonly Check[] = [...checks, ...storeChecks];
