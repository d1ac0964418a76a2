import type { Report } from '../report/report';

/** Where a text that is checked by itself came from. */
export type TextOrigin = 'paste' | 'selection' | 'stored';

/** What became of a text that is checked by itself. */
export type TextCheck = {
  from: TextOrigin;
  /** When it was asked for, in milliseconds since 1970: tells one check from the next. */
  since: number;
} & (
  | {
      kind: 'checking';
      /** What a worker that is killed meanwhile leaves to the next. Absent where there was no room for it. */
      given?: { text: string; url: string | null };
      /** How often it was begun, from 1. */
      tries?: number;
    }
  | { kind: 'report'; report: Report }
  /** `message` is one sentence for people. */
  | { kind: 'error'; message: string }
  /** The Report had to make room for others. */
  | { kind: 'dropped' }
);
