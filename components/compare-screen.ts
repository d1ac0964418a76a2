import { isSamePage } from '@/lib/messaging/same-page';
import type { TabState } from '@/lib/messaging/tab-state';
import type { Report } from '@/lib/report/report';

/** What the side-by-side view shows. */
export type CompareScreen =
  | { kind: 'opening' }
  | { kind: 'checking' }
  /** There is no Report: the tab was closed, shows another page, or was never checked. */
  | { kind: 'gone' }
  | { kind: 'error'; message: string }
  /** The page has no source to stand next to. */
  | { kind: 'no-source' }
  /** `isLive`: the tab still shows the page. */
  | { kind: 'texts'; report: Report; isLive: boolean };

/** The Report that the view keeps: a reader compares texts longer than a tab may stay. */
export type KeptReport = { url: string; report: Report } | null;

/** A newer Report on the same page takes the older one's place; another page's does not. */
export function keepReport(kept: KeptReport, state: TabState | null | undefined): KeptReport {
  if (state?.kind !== 'report' || (kept && !isSamePage(kept.url, state.url))) return kept;
  return kept?.report === state.report ? kept : { url: state.url, report: state.report };
}

/** Chooses the screen; `state` is undefined until it is read. */
export function compareScreen(kept: KeptReport, state: TabState | null | undefined): CompareScreen {
  if (kept) {
    const { report, url } = kept;
    if (report.verdict === 'none' || report.sources.length === 0) return { kind: 'no-source' };
    const isLive = state === undefined || (state !== null && isSamePage(url, state.url));
    return { kind: 'texts', report, isLive };
  }
  if (state === undefined) return { kind: 'opening' };
  if (state === null) return { kind: 'gone' };
  return state.kind === 'error' ? { kind: 'error', message: state.message } : { kind: 'checking' };
}
