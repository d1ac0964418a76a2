import { isDeepStrictEqual } from 'node:util';
import { MemoryCorpus } from '@/lib/corpus/memory-corpus';
import { readArticleLines } from '@/lib/intake/article-lines';
import { checkPage } from '@/lib/report/check-page';
import type { Report } from '@/lib/report/report';
import { newsPageHtml } from '../fixtures/news-page';
import { type ExtensionBrowser, launchWithExtension } from '../support/browser';
import { counted } from '../support/counted';
import { visit } from '../support/visit';
import { bundledArrivals } from './bundled-plan';
import type { Comparison } from './first-difference';
import { type ImportPlan, type PlanOptions, planImport } from './import-plan';
import type { KillTally } from './kill-places';
import { KilledImport } from './killed-import';
import { PageSide } from './page-side-door';
import { planPages } from './plan-pages';
import { WorkerKiller } from './worker-killer';

export interface KillProofOptions extends PlanOptions {
  kills: number;
  /** Pages whose Reports are compared. */
  pages: number;
  /** A built extension; the project's own without it. */
  build?: string;
  /** Share of the kills that are left when all lines are in. */
  afterwards?: number;
  tell(line: string): void;
  signal?: AbortSignal;
}

export interface KillProof {
  /** What differs first from an import without kills, in a sentence; null for nothing. */
  difference: string | null;
  comparison: Comparison;
  tally: KillTally;
  lines: number;
  verdicts: string;
}

/** Pages that are opened in a tab besides, so that a Report goes the whole way. */
const OPENED_PAGES = 3;

/**
 * Imports made-up articles into the extension in Chromium while its worker is killed again and again, and
 * compares what stands in the end with what the articles alone demand: every posting, every look-up,
 * and Reports with those over a corpus in memory. Throws when the browser or the extension fails.
 */
export async function proveKills(options: KillProofOptions): Promise<KillProof> {
  const { articles, seed, kills, pages, tell, signal } = options;
  const planned: PlanOptions = { articles, seed };
  const plan = planImport(planned);
  tell(
    `${counted(plan.lines.length, 'line')} for ${counted(articles, 'article')}; starting Chromium`,
  );
  const browser = await launchWithExtension(options.build ? { build: options.build } : {});
  const stop = () => void browser.close();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const side = await PageSide.open(browser);
    const { afterwards = 0.1 } = options;
    const killer = await WorkerKiller.open(browser);
    const wanted = { kills, seed, afterwards, tell, signal };
    const killed = new KilledImport({ browser, side, killer, plan, ...wanted });
    await killed.run();
    tell('comparing every article, posting and look-up');
    const comparison = await side.compare(planned);
    tell(`comparing the Reports of ${counted(pages, 'page')}`);
    const expected = await reportsInMemory(plan, pages, seed);
    const difference =
      comparison.difference ??
      unlikeReport(await side.reports(planned, pages), expected) ??
      (await unlikeOpened(browser, plan, expected, seed));
    const verdicts = tallied(expected.map(({ verdict }) => verdict));
    return { difference, comparison, tally: killed.tally, lines: plan.lines.length, verdicts };
  } finally {
    signal?.removeEventListener('abort', stop);
    await browser.close();
  }
}

async function reportsInMemory(plan: ImportPlan, pages: number, seed: number): Promise<Report[]> {
  const corpus = new MemoryCorpus();
  await corpus.put(bundledArrivals());
  const lines = plan.lines.map((line) => JSON.stringify(line));
  const { articles } = readArticleLines(lines, 1, '2026-01-01T00:00Z');
  await corpus.put(articles.map(({ arrival }) => arrival));
  const reports: Report[] = [];
  for (const page of planPages(plan, pages, seed)) reports.push(await checkPage(page, corpus));
  return reports;
}

/** The first Report that is not as it must be, in a sentence; null for none. */
function unlikeReport(found: readonly Report[], expected: readonly Report[]): string | null {
  for (const [at, report] of expected.entries()) {
    const other = found[at];
    // As they come from a page: a field that is absent is not one that is undefined.
    if (isDeepStrictEqual(other, JSON.parse(JSON.stringify(report)))) continue;
    const field = (Object.keys(report) as (keyof Report)[]).find(
      (name) => JSON.stringify(other?.[name]) !== JSON.stringify(report[name]),
    );
    return `The Report of page ${at} differs in “${field}”: ${brief(other, field)} instead of ${brief(report, field)}.`;
  }
  return null;
}

/** Opens some pages in a tab: read by the content script, checked by the background. */
async function unlikeOpened(
  browser: ExtensionBrowser,
  plan: ImportPlan,
  expected: readonly Report[],
  seed: number,
): Promise<string | null> {
  const tab = await browser.openTab();
  for (const [at, page] of planPages(plan, OPENED_PAGES, seed).entries()) {
    const html = newsPageHtml({
      site: 'The Page',
      headline: 'A made-up page',
      body: page.blocks.map(({ text }) => text),
    });
    const found = await visit(browser, tab, page.url, html);
    const [a, b] = [outcome(found), outcome(expected[at] as Report)];
    if (a !== b) return `Page ${at}, opened in a tab, has ${a} instead of ${b}.`;
  }
  return null;
}

/** What is left of a Report when the page around the story does not count. */
function outcome({ verdict, sources, comparedWith }: Report): string {
  return JSON.stringify([verdict, sources.map(({ id }) => id), comparedWith]);
}

function brief(report: Report | undefined, field: keyof Report | undefined): string {
  const text = JSON.stringify(field === undefined ? report : report?.[field]) ?? 'nothing';
  return text.length > 300 ? `${text.slice(0, 300)} …` : text;
}

function tallied(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${word} ${count}`).join(', ');
}
