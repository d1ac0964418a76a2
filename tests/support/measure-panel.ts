import { loadavg } from 'node:os';
import { LONG, LONG_WORDS, MANY_LEFT_OUT } from '../fixtures/long-reports';
import { launchWithExtension } from './browser';
import { CHROMIUM_BUILD } from './build.mjs';
import { layoutShifts, scrollDesk, watchLayoutShifts } from './layout-shifts';

/*
 * How long the panel takes to paint long Reports, and whether it scrolls smoothly:
 *   npx tsx tests/support/measure-panel.ts [BUILD]
 * Paint: from the Report's writing to session storage to the frame after its first lines stand, in
 * milliseconds, median of five; of it so much until the panel has the Report. Scrolling: frames of 200 half
 * screens, and how often something jumped.
 */

declare const chrome: {
  storage: {
    session: { set(items: object): Promise<void>; remove(key: string): Promise<void> };
    onChanged: { addListener(listener: () => void): void };
  };
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
    const handed: number[] = [];
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
      const [painted, had] = await view.evaluate(
        async ({ key, state }) => {
          const { promise, resolve } = Promise.withResolvers<number>();
          const seen = new MutationObserver(() => {
            if (document.querySelector('.gone'))
              requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
          });
          seen.observe(document.body, { childList: true, subtree: true });
          let had = 0;
          // No function with a name: what runs in the page must not need the compiler's own names.
          chrome.storage.onChanged.addListener(() => {
            had ||= performance.now();
          });
          const written = performance.now();
          await chrome.storage.session.set({ [key]: JSON.stringify(state) });
          const end = await promise;
          seen.disconnect();
          return [end - written, had - written] as const;
        },
        { key, state },
      );
      times.push(painted);
      handed.push(had);
    }
    handed.sort((a, b) => a - b);
    times.sort((a, b) => a - b);
    const words = report.page.text.split(/\s+/).length;
    const passages = report.sources.reduce((sum, one) => sum + one.passages.length, 0);
    console.log(
      `${name}: ${words} words, ${passages} passages, painted in ${Math.round(times[ROUNDS >> 1] ?? 0)} ms (${times.map(Math.round).join(', ')}), ${Math.round(handed[ROUNDS >> 1] ?? 0)} of them until it had the Report`,
    );
    await watchLayoutShifts(view);
    const frames = (await scrollDesk(view, 200)).sort((a, b) => a - b);
    const jumps = (await layoutShifts(view)).length;
    const slow = frames.filter((gap) => gap > 34).length;
    console.log(
      `  scrolled 200 half screens: median frame ${frames[100]?.toFixed(1)} ms, ${slow} over 34 ms, longest ${frames.at(-1)?.toFixed(0)} ms, ${jumps} jumps`,
    );
  }
  console.log(`load ${loadavg()[0]?.toFixed(1)}`);
} finally {
  await browser.close();
}
