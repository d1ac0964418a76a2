import type { Report } from '../report/report';
import { isSamePage } from './same-page';

/** What Firstprint knows of one tab. Kept in session storage, so that a killed worker loses nothing. */
export type TabState = {
  /** Of the page, as it was when the page was read. */
  url: string;
  /** The page changes its address all the time: what is known is of whatever its site shows in the tab. */
  restless?: true;
} & (
  | { kind: 'checking'; title: string | null; since: number }
  | {
      kind: 'report';
      report: Report;
      checkedAt: number;
      milliseconds: number;
      /** The Report so far: more articles are still compared, and a whole one follows. */
      refining?: true;
    }
  | { kind: 'error'; message: string }
);

/** Whether what is known of a tab is of the page that it shows at this address. */
export function tellsOf({ url, restless }: TabState, shown: string | null | undefined): boolean {
  if (!restless || !shown || !URL.canParse(shown)) return isSamePage(url, shown);
  return new URL(url).origin === new URL(shown).origin;
}
