/** What the language service can do for its client, and what it needs for that. Its parts are told apart by who asks. */
import type { ClaimAnswers } from './claimAnswers.ts';
import type { DiagnosticAnswers } from './diagnosticAnswers.ts';
import type { EditorAnswers } from './editorAnswers.ts';
import type { Following } from './following.ts';
import type { Pace } from './pace.ts';
import type { Session } from './session.ts';
import type { ShownWork } from './work.ts';
import type { Logger, Workspace } from './workspace.ts';

export interface LanguageServiceOptions {
  readonly workspace: Workspace;
  readonly logger: Logger;
  /** A random lower-case UUID. */
  readonly newId: () => string;
  /** Today, as an ISO day. */
  readonly today: () => string;
  readonly session: Session;
  /** How long work shares the thread; at a stretch by default. */
  readonly pace?: Pace;
  /** Shows work that turned out to be long; by default nobody sees it. */
  readonly showWork?: () => ShownWork;
}

/**
 * Every answer takes a token and is `undefined` once nobody waits for it. Files outside any store have no claims and no findings, and are otherwise
 * answered like any other.
 */
export interface LanguageService extends Following, DiagnosticAnswers, EditorAnswers, ClaimAnswers {}
