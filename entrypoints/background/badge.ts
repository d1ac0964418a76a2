import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { flagWords } from '@/components/flag-words';
import { outletList } from '@/components/outlets';
import { verdictLine } from '@/components/verdict-line';
import { isPrintedLater } from '@/lib/conclusions/credit-owed';
import { verdictKind } from '@/lib/conclusions/verdict-kind';
import type { Report, ReportFlag } from '@/lib/report/report';
import { countRuns } from '@/lib/text/count-runs';
import { wholePercent } from '@/lib/text/whole-percent';

/** What the toolbar button shows and says of one page. */
export interface Badge {
  /** At most four characters: the browsers' limit. Empty for none. */
  text: string;
  /** The same in words, for the ear and the pointer. */
  title: string;
}

/** Dark enough for white figures (contrast 7:1 and more); figure and title carry the meaning without colour. */
const REUSED = '#7a2e0e';
const QUOTED = '#4a4a4a';
/** Stands beside the figure of a page whose source or outlet the reader has flagged. */
const FLAGGED = '⚑';

/** The share reused as a figure; quotation marks for quotations; a flag where the reader has set one; nothing where there is nothing to tell. */
export function badgeOf(report: Report): Badge {
  const { text, title } = plainBadge(report);
  const flags = report.flags ?? [];
  if (flags.length === 0) return { text, title };
  const words = [...new Set(flags.map(flagOn))];
  return { text: `${text}${FLAGGED}`, title: [title, ...words].join(', ') };
}

/** What the button says of a page that was just saved, or could not be. */
export function savedTitle(isSaved: boolean): string {
  return titled(isSaved ? i18n.t('background.saved') : i18n.t('background.notSaved'));
}

function flagOn(flag: ReportFlag): string {
  const words = flagWords(flag);
  return flag.outlet === null
    ? i18n.t('background.flagged', [words])
    : i18n.t('background.flaggedOutlet', [words, flag.outlet]);
}

function plainBadge(report: Report): Badge {
  const { verdict, original } = report;
  const outlets = outletList(report).map(({ text }) => text);
  const named = outlets.length > 0 ? outlets.join('') : i18n.t('verdict.storedArticle');
  if (report.state !== 'checked') return { text: '', title: titled(stateWords(report.state)) };
  if (verdict === 'none') {
    return { text: '', title: titled(i18n.t('background.none', report.comparedWith.articles)) };
  }
  if (verdict === 'quotes') {
    const count = Math.max(1, countRuns(report.sources));
    const words = i18n.t('background.quotesFrom', count, [String(count), named]);
    return { text: '“”', title: titled(words) };
  }
  // The outlet that printed it first is no reprinter: a figure there would accuse it.
  const isUnknown = original?.basis === 'date' || original?.basis === 'fullest';
  if (original?.isThisPage) {
    const words = isUnknown
      ? i18n.t('background.firstUnknown')
      : i18n.t('background.original', [original.outlet]);
    return { text: '', title: titled(words) };
  }
  const percent = String(wholePercent(report.accountedFor));
  const kind = verdictKind(report);
  const mayBeOwn = kind === 'fullest';
  const whole = verdictLine(kind, { outlet: named });
  const share = mayBeOwn
    ? i18n.t('background.shared', [percent])
    : i18n.t('background.reused', [percent]);
  const leftOut = countLeftOut(report);
  const out = leftOut === null ? '' : `, ${i18n.t('background.leftOut', leftOut)}`;
  // Nor is a page that was there before all that it shares.
  const text = isPrintedLater(report) ? '' : percent;
  const parts = isPrintedLater(report) ? whole : `${whole}, ${share}${out}`;
  return { text, title: titled(parts) };
}

/** Shows a badge on one tab's button. A tab that is gone is no error. */
export async function showBadge(tabId: number, { text, title }: Badge): Promise<void> {
  const color = text.startsWith('“”') ? QUOTED : REUSED;
  // At once: each is a way to the browser and back, and the page waits.
  await ofLivingTab(() =>
    Promise.all([
      button().setBadgeBackgroundColor({ tabId, color }),
      button().setBadgeTextColor?.({ tabId, color: '#ffffff' }),
      button().setBadgeText({ tabId, text }),
      button().setTitle({ tabId, title }),
    ]),
  );
}

/** Changes what one tab's button says, and leaves its figure. A tab that is gone is no error. */
export async function showTitle(tabId: number, title: string): Promise<void> {
  await ofLivingTab(() => button().setTitle({ tabId, title }));
}

/** The badge of a check that failed. */
export function failedBadge(): Badge {
  return { text: '', title: titled(i18n.t('background.failed')) };
}

/** Gives one tab's button back its plain look. */
export async function clearBadge(tabId: number): Promise<void> {
  await ofLivingTab(async () => {
    await button().setBadgeText({ tabId, text: '' });
    await button().setTitle({ tabId, title: i18n.t('extName') });
  });
}

function titled(words: string): string {
  return i18n.t('background.title', [words]);
}

function stateWords(state: Exclude<Report['state'], 'checked'>): string {
  if (state === 'no-article') return i18n.t('background.noArticle');
  return state === 'too-short' ? i18n.t('background.tooShort') : i18n.t('background.unreadable');
}

/** Null where the page uses too little of every source for anything to be left out. */
function countLeftOut({ sources }: Report): number | null {
  const counted = sources.filter(({ leftOutCounts }) => leftOutCounts);
  return counted.length === 0 ? null : counted.reduce((sum, one) => sum + one.leftOut.length, 0);
}

/** Firefox with manifest 2 calls it browserAction. */
function button(): typeof browser.action {
  return (browser.action ?? browser.browserAction) as never;
}

async function ofLivingTab(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch {
    // The tab was closed in the meantime, and its button with it.
  }
}
