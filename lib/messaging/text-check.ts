import type { Report } from '../report/report';
import { sessionItem } from './session-item';

/** Where a text that is checked by itself came from. */
export type TextOrigin = 'paste' | 'selection';

/** What became of a text that is checked by itself. Kept in session storage, one for each window. */
export type TextCheck = {
  from: TextOrigin;
  /** When it was asked for, in milliseconds since 1970: tells one check from the next. */
  since: number;
} & (
  | { kind: 'checking' }
  | { kind: 'report'; report: Report }
  /** `message` is one sentence for people. */
  | { kind: 'error'; message: string }
);

/** By window. Removing one takes the panel back to its tab; a check that is still under way is dropped. */
export const textChecks = sessionItem<TextCheck>('text:');
