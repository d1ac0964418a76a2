import { type TabState, tellsOf } from '@/lib/messaging/tab-state';
import type { Report } from '@/lib/report/report';
import { isSiteChecked, type SiteRules } from '@/lib/settings/site-rules';
import { hostName } from '@/lib/text/web-address';
import type { FollowedTab } from './followed-tab';
import { type PageAccess, pageAccess } from './page-access';

/** What popup and panel show: one of these, the same in both. */
export type Screen =
  /** Nothing is known yet: an instant after opening. */
  | { kind: 'opening' }
  | { kind: 'closed-page'; why: Exclude<PageAccess, 'readable'> }
  | { kind: 'paused' }
  /** The reader's rules keep Firstprint off this site. */
  | { kind: 'not-here'; host: string; rules: SiteRules }
  /** The page was open before Firstprint was, or its check was dropped. */
  | { kind: 'not-checked' }
  | { kind: 'checking'; title: string | null }
  | { kind: 'error'; message: string }
  | { kind: 'no-article' | 'too-short' | 'unreadable'; report: Report }
  /** Checked against a corpus without articles. */
  | { kind: 'nothing-stored'; report: Report }
  | { kind: 'no-source'; report: Report }
  /** `refining`: more articles are still compared. */
  | { kind: 'match'; report: Report; refining: boolean };

/** What is known when a screen is chosen; `undefined` is not asked yet. */
export interface Known {
  tab: FollowedTab | null | undefined;
  state: TabState | null | undefined;
  paused: boolean | undefined;
  rules: SiteRules | undefined;
}

/** Chooses the screen. A paused Firstprint says so on every page that it could read. */
export function chooseScreen({ tab, state, paused, rules }: Known): Screen {
  if (tab === undefined) return { kind: 'opening' };
  const access = pageAccess(tab?.url);
  if (access === 'browser-page' || access === 'store') return { kind: 'closed-page', why: access };
  if (paused === undefined || rules === undefined || state === undefined)
    return { kind: 'opening' };
  if (paused) return { kind: 'paused' };
  const host = hostName(tab?.url);
  if (host !== null && !isSiteChecked(rules, host)) return { kind: 'not-here', host, rules };
  const known = state && tellsOf(state, tab?.url) ? state : null;
  if (known?.kind === 'error') return { kind: 'error', message: known.message };
  if (known?.kind === 'checking') return { kind: 'checking', title: known.title };
  if (known) return reportScreen(known.report, known.refining ?? false);
  // An address that ends in .pdf may still be a web page: only what was never read is a document.
  if (access === 'pdf') return { kind: 'closed-page', why: 'pdf' };
  return tab?.loading ? { kind: 'checking', title: null } : { kind: 'not-checked' };
}

/** The screen of a Report, whatever page or text it is on. */
export function reportScreen(report: Report, refining: boolean): Screen {
  if (report.state !== 'checked') return { kind: report.state, report };
  if (report.verdict !== 'none' && report.sources.length > 0)
    return { kind: 'match', report, refining };
  return { kind: report.comparedWith.articles === 0 ? 'nothing-stored' : 'no-source', report };
}
