import type { Report } from '../report/report';

/** What Firstprint knows of one tab. Kept in session storage, so that a killed worker loses nothing. */
export type TabState =
  | { kind: 'checking'; url: string; title: string | null; since: number }
  | {
      kind: 'report';
      url: string;
      report: Report;
      checkedAt: number;
      milliseconds: number;
      /** The Report so far: more articles are still compared, and a whole one follows. */
      refining?: true;
    }
  | { kind: 'error'; url: string; message: string };
