import type { Browser } from 'playwright-core';
import { bundle, openPage } from './page-bundle';
import { ownAddress, type PageSet, type PageTruth, pageBytes } from './page-sets';

/** What is run in the page, each in a world where no code has run yet; the rest of `all` is finding the article. */
const PARTS = {
  nothing: '0',
  markup: 'firstprint.readMarkupAlone()',
  walk: 'firstprint.walkAlone()',
  all: 'firstprint.readNow()',
} as const;
type Part = keyof typeof PARTS;

/** Other work on the machine only ever adds: the least of so many readings counts. */
const READINGS = 4;

/** Processor time of a page's main thread, ms. */
type PageCost = Record<Part, number>;

/**
 * What reading costs a page, on `count` pages spread over each set: processor time of the main thread,
 * the compiling of the script included, because a page is read by code that has not run before.
 */
export async function pageCosts(
  browser: Browser,
  sets: readonly PageSet[],
  count: number,
): Promise<string[]> {
  const script = await bundle('tests/support/page-entry.ts');
  const context = await browser.newContext();
  const lines = ['set           pages  part        median ms    p95 ms'];
  for (const set of sets) {
    const step = Math.max(1, set.pages.length / count);
    const pages = set.pages.filter((_, at) => Math.floor(at / step) > Math.floor((at - 1) / step));
    const costs: PageCost[] = [];
    for (const page of pages.slice(0, count)) costs.push(await costOf(page));
    const row = (part: string, of: (cost: PageCost) => number) => {
      const sorted = costs.map(of).sort((a, b) => a - b);
      const at = (share: number) =>
        (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
      lines.push(
        `${set.name.padEnd(13)} ${`${costs.length}`.padStart(5)}  ${part.padEnd(10)} ${at(0.5).padStart(10)} ${at(0.95).padStart(9)}`,
      );
    };
    row('all', ({ all, nothing }) => all - nothing);
    row('markup', ({ markup, nothing }) => markup - nothing);
    row('walk', ({ walk, nothing }) => walk - nothing);
    row('finding', ({ all, markup, walk, nothing }) => all - markup - walk + nothing);

    async function costOf(page: PageTruth): Promise<PageCost> {
      const body = pageBytes(set, page);
      const url = (page.isMadeUp ? ownAddress(body) : null) ?? page.url;
      return await readingCosts(url, body);
    }
  }
  await context.close();
  return lines;

  async function readingCosts(url: string, body: Buffer): Promise<PageCost> {
    const opened = await openPage(context, { url, body }, 'var firstprint');
    const session = await context.newCDPSession(opened.page);
    await session.send('Page.enable');
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const { frameTree } = await session.send('Page.getFrameTree');
    const spent = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
    };
    const least = { nothing: 1e9, markup: 1e9, walk: 1e9, all: 1e9 };
    try {
      for (let reading = 0; reading < READINGS; reading++) {
        for (const part of Object.keys(PARTS) as Part[]) {
          const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
            frameId: frameTree.frame.id,
            worldName: `${part} ${reading}`,
          });
          // Each time other words, or the browser would take the script as compiled before.
          const expression = `${script}\n// ${part} ${reading} ${url}\n;0`;
          await session.send('Runtime.evaluate', { expression, contextId });
          const before = await spent();
          const run = `Promise.resolve(${PARTS[part]}).then(() => 0)`;
          await session.send('Runtime.evaluate', {
            expression: run,
            contextId,
            awaitPromise: true,
          });
          least[part] = Math.min(least[part], (await spent()) - before);
        }
      }
    } finally {
      await opened.close();
    }
    return least;
  }
}
