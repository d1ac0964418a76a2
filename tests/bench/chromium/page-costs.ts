import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { gazetteHtml } from '../../fixtures/gazette-page';
import { type ExtensionBrowser, launchWithExtension, type Tab } from '../../support/browser';
import { scriptCost } from '../../support/script-cost';
import { visit } from '../../support/visit';
import { type BenchRow, figure, quantile, spread } from '../bench-row';

const RUNS = 9;
/** Milliseconds in which nothing but the popup is busy with itself. */
const ALONE = 1_000;
/** The page is watched for late text so many milliseconds longer: that belongs to the price. */
const WATCHED = 800;
/** The extension holds the bundled articles alone. */
const ARTICLES = 2;
const OUTLET = 'http://harbour-gazette.example';

export interface PageCostOptions {
  /** A built extension. */
  build: string;
  signal: AbortSignal;
  progress(words: string): void;
  row(row: BenchRow): void;
}

/**
 * What the pages that a reader opens pay for the content script, and how soon the popup stands. Rows are handed
 * over as they are measured; nothing is left running. Rejects when the browser or the extension fails.
 */
export async function benchPageCosts(options: PageCostOptions): Promise<void> {
  const { build, signal } = options;
  const row = (one: Omit<BenchRow, 'articles'>) =>
    options.row({ ...one, what: `Chromium: ${one.what}`, articles: ARTICLES });
  const script = readFileSync(join(build, 'content-scripts', 'content.js'));
  row({
    what: 'content script',
    note: `${gzipSync(script, { level: 9 }).length.toLocaleString('en')} bytes, gzipped`,
  });
  options.progress('what pages pay');
  signal.throwIfAborted();
  const browser = await launchWithExtension({ build });
  const stop = () => void browser.close();
  signal.addEventListener('abort', stop, { once: true });
  try {
    const tab = await browser.openTab();
    for (const elements of [2_000, 10_000]) row(await readingRow(browser, tab, elements));
    row(await popupRow(browser, tab));
  } finally {
    signal.removeEventListener('abort', stop);
    await browser.close();
  }
}

async function readingRow(browser: ExtensionBrowser, tab: Tab, elements: number) {
  await visit(browser, tab, `${OUTLET}/cost-${elements}`, pageOf(elements));
  const counted = await tab.page.evaluate(() => document.getElementsByTagName('*').length);
  const totals: number[] = [];
  const stretches: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { total, longest } = await scriptCost(tab.page, browser.extensionId, async () => {
      await browser.forgetTabState(tab.tabId);
      const since = Date.now();
      await tab.page.reload();
      await browser.waitForTabState(tab.tabId, since, 20_000);
      await tab.page.waitForFunction(() => CSS.highlights.size > 0);
      await tab.page.waitForTimeout(WATCHED);
    });
    totals.push(total);
    stretches.push(longest);
  }
  return {
    what: `content script on an article page of ${counted.toLocaleString('en')} elements, main thread`,
    page: spread(totals),
    note: `${RUNS} times, under the profiler; longest stretch without giving way ${figure(quantile(stretches, 0.5))}, at worst ${figure(Math.max(...stretches))}`,
  };
}

async function popupRow(browser: ExtensionBrowser, tab: Tab) {
  await visit(browser, tab, `${OUTLET}/popup-cost`, pageOf(2_000));
  const paints: number[] = [];
  // The first opening compiles what later ones find compiled.
  for (let run = 0; run <= RUNS; run += 1) {
    const popup = await browser.openPopup(tab, ALONE);
    await popup.getByRole('heading', { level: 1 }).waitFor();
    const painted = await popup.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
    );
    if (run > 0) paints.push(painted);
    await popup.close();
  }
  return {
    what: 'popup, opening to first paint',
    page: spread(paints),
    note: `${RUNS} openings after one, least ${figure(Math.min(...paints))}`,
  };
}

/** An article page of about so many elements: the story, and around it what fills real pages. */
function pageOf(elements: number): string {
  const item = (at: number) =>
    `<li class="item"><div class="card"><a href="/s${at}"><span class="title">Another headline of the day, number ${at}</span></a><span class="date">today</span></div></li>`;
  const items = Math.max(0, Math.round((elements - 150) / 5));
  const list = (from: number, to: number) =>
    `<ul>${Array.from({ length: to - from }, (_, at) => item(from + at)).join('')}</ul>`;
  return gazetteHtml()
    .replace('</header>', `${list(0, items / 4)}</header>`)
    .replace('</main>', `<aside class="rail">${list(items / 4, items)}</aside></main>`);
}
