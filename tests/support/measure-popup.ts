import { loadavg } from 'node:os';
import { gazetteHtml } from '../fixtures/gazette-page';
import { type ExtensionBrowser, launchWithExtension, type Tab } from './browser';
import { CHROMIUM_BUILD } from './build.mjs';
import { visit } from './visit';

/*
 * How long the toolbar popup takes to its first words and to its verdict:
 *   npx tsx tests/support/measure-popup.ts [ROUNDS] [BUILD…]
 * Several builds are opened in turns, so that the machine's load falls on all of them alike. Times in
 * milliseconds from the popup's navigation to its first and its largest contentful paint.
 */

/** Milliseconds that a popup is left alone. */
const ALONE = 1_000;
interface Candidate {
  build: string;
  browser: ExtensionBrowser;
  tab: Tab;
  first: number[];
  largest: number[];
}

async function start(build: string): Promise<Candidate> {
  const browser = await launchWithExtension({ build });
  const tab = await browser.openTab();
  await visit(browser, tab, 'http://harbour-gazette.example/popup-time', gazetteHtml());
  return { build, browser, tab, first: [], largest: [] };
}

async function openOnce({ browser, tab, first, largest }: Candidate): Promise<void> {
  const popup = await browser.openPopup(tab, ALONE);
  const seen = await popup.evaluate(
    () =>
      new Promise<[number, number]>((resolve) => {
        new PerformanceObserver((list) => {
          const [paint] = performance.getEntriesByName('first-contentful-paint');
          resolve([paint?.startTime ?? 0, list.getEntries().at(-1)?.startTime ?? 0]);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  first.push(seen[0]);
  largest.push(seen[1]);
  await popup.close();
}

function inWords(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b).map(Math.round);
  return `${sorted[sorted.length >> 1]} (${sorted[0]} to ${sorted.at(-1)})`;
}

const [rounds = '9', ...builds] = process.argv.slice(2);
const candidates: Candidate[] = [];
try {
  for (const build of builds.length > 0 ? builds : [CHROMIUM_BUILD])
    candidates.push(await start(build));
  // The first opening compiles what later ones find compiled.
  for (let round = 0; round <= Number(rounds); round += 1) {
    for (const one of candidates) {
      await openOnce(one);
      if (round === 0) for (const list of [one.first, one.largest]) list.length = 0;
    }
  }
  for (const { build, first, largest } of candidates)
    console.log(`${build}: first paint ${inWords(first)} ms, largest ${inWords(largest)} ms`);
  console.log(`load ${loadavg()[0]?.toFixed(1)}`);
} finally {
  await Promise.all(candidates.map(({ browser }) => browser.close()));
}
