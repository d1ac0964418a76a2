import { LONG, LONG_WORDS, MANY_LEFT_OUT } from '../fixtures/long-reports';
import { launchWithExtension } from './browser';
import { CHROMIUM_BUILD } from './build.mjs';

/*
 * How long the panel takes to paint long Reports, and whether it scrolls smoothly:
 *   npx tsx tests/support/measure-panel.ts [BUILD]
 * Paint: from the Report's writing to session storage to the frame after its first lines stand, in
 * milliseconds, median of five. Scrolling: frames of 500 passages scrolled end to end, and the longest.
 */

declare const chrome: {
  storage: { session: { set(items: object): Promise<void>; remove(key: string): Promise<void> } };
};

const REPORTS = {
  'long (5,000 words)': LONG,
  '3,000 left out': MANY_LEFT_OUT,
  'long words': LONG_WORDS,
};
const ROUNDS = 5;

const browser = await launchWithExtension({ build: process.argv[2] ?? CHROMIUM_BUILD });
try {
  await browser.context.route('https://*.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Hello' }),
  );
  const tab = await browser.openTab();
  await tab.page.goto(LONG.page.url);
  await tab.page.waitForTimeout(1000);
  const view = await browser.openExtensionPage(`sidepanel.html?tab=${tab.tabId}`);
  await view.setViewportSize({ width: 420, height: 900 });
  const key = `tab:${tab.tabId}`;
  for (const [name, report] of Object.entries(REPORTS)) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await view.evaluate((one) => chrome.storage.session.remove(one), key);
      await view.waitForFunction(() => document.querySelector('.gone') === null);
      const state = {
        kind: 'report',
        url: report.page.url,
        report: { ...report, page: { ...report.page, url: LONG.page.url } },
        checkedAt: round + 1,
        milliseconds: 1,
      };
      times.push(
        await view.evaluate(
          async ({ key, state }) => {
            const { promise, resolve } = Promise.withResolvers<number>();
            const seen = new MutationObserver(() => {
              if (document.querySelector('.gone'))
                requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
            });
            seen.observe(document.body, { childList: true, subtree: true });
            const written = performance.now();
            await chrome.storage.session.set({ [key]: state });
            const end = await promise;
            seen.disconnect();
            return end - written;
          },
          { key, state },
        ),
      );
    }
    times.sort((a, b) => a - b);
    const words = report.page.text.split(/\s+/).length;
    const passages = report.sources.reduce((sum, one) => sum + one.passages.length, 0);
    console.log(
      `${name}: ${words} words, ${passages} passages, painted in ${Math.round(times[ROUNDS >> 1] ?? 0)} ms (${times.map(Math.round).join(', ')})`,
    );
    const frames = await view.evaluate(async () => {
      const desk = document.querySelector('.desk') as HTMLElement;
      const gaps: number[] = [];
      let last = performance.now();
      for (let step = 0; step < 200; step += 1) {
        await new Promise((done) => requestAnimationFrame(done));
        const now = performance.now();
        gaps.push(now - last);
        last = now;
        desk.scrollTop += desk.clientHeight / 2;
      }
      gaps.sort((a, b) => a - b);
      return {
        median: gaps[100] ?? 0,
        slow: gaps.filter((gap) => gap > 34).length,
        longest: gaps.at(-1) ?? 0,
      };
    });
    console.log(
      `  scrolled 200 half screens: median frame ${frames.median.toFixed(1)} ms, ${frames.slow} over 34 ms, longest ${frames.longest.toFixed(0)} ms`,
    );
  }
} finally {
  await browser.close();
}
