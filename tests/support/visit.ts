import type { Article } from '@/lib/corpus/article';
import type { ImportOutcome, Result } from '@/lib/messaging/protocol';
import type { LeftOut, Report } from '@/lib/report/report';
import type { ExtensionBrowser, Tab } from './browser';

/** Longest time for one page on a busy machine, the bundled corpus on a first visit included. */
const PAGE_TIME = 45_000;

/** Opens made-up HTML at an address in a tab, and answers with the extension's Report. Any other request fails. */
export async function visit(
  browser: ExtensionBrowser,
  tab: Tab,
  address: string,
  html: string,
): Promise<Report> {
  await tab.page.unrouteAll();
  await tab.page.route('**/*', (route) =>
    route.request().url() === address
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  await browser.forgetTabState(tab.tabId);
  const since = Date.now();
  await tab.page.goto(address);
  const state = await browser.waitForTabState(tab.tabId, since, PAGE_TIME);
  if (state.kind === 'error') throw new Error(state.message);
  return state.report;
}

/** What `entrypoints/content/visits` answers for a page that it does not read; that file itself needs a page. */
const PAUSED = 'Firstprint is paused.';

/**
 * Waits until the content script in a tab says that it does not read this page: it answers only once it
 * has read the settings and begun what there is to begin.
 */
export async function isLeftAlone(browser: ExtensionBrowser, { tabId }: Tab): Promise<void> {
  for (const end = Date.now() + PAGE_TIME; Date.now() < end; ) {
    const answer = (await browser.send('recheckTab', { tabId })) as Result<null>;
    if (!answer.ok && answer.error === PAUSED) return;
    if (answer.ok) throw new Error('The page is read.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('The page gives no answer.');
}

/** Gives articles to the extension's corpus through its own intake. Throws unless all went in. */
export async function giveArticles(
  browser: ExtensionBrowser,
  articles: readonly Partial<Article>[],
): Promise<void> {
  const lines = articles.map((article) => JSON.stringify(article));
  const answer = (await browser.send('importArticles', {
    lines,
    firstLine: 1,
  })) as Result<ImportOutcome>;
  if (!answer.ok || answer.value.refused.length > 0) throw new Error(JSON.stringify(answer));
}

/** One piece of left-out text without what stands around its words. */
export interface PlainLeftOut {
  kind: LeftOut['kind'];
  text: string;
}

/**
 * What the best source lost, in source order, with pieces joined that only white space parts:
 * whether two neighbouring paragraphs are one piece or two is a matter of showing.
 */
export function leftOutOf(report: Report): PlainLeftOut[] {
  const source = report.sources[0];
  if (!source) return [];
  const joined: { kind: LeftOut['kind']; start: number; end: number }[] = [];
  for (const { kind, source: span } of [...source.leftOut].sort(
    (a, b) => a.source.start - b.source.start,
  )) {
    const last = joined.at(-1);
    const apart = last ? source.text.slice(last.end, span.start) : 'x';
    if (last?.kind === kind && apart.trim() === '') last.end = span.end;
    else joined.push({ kind, ...span });
  }
  return joined.map(({ kind, start, end }) => ({
    kind,
    text: bare(source.text.slice(start, end)),
  }));
}

/** A text from its first to its last letter or digit. */
export function bare(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/\s+/g, ' ');
}
