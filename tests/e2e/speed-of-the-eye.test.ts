import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '@/lib/report/report';
import { LONG, MANY_LEFT_OUT } from '../fixtures/long-reports';
import { newsPageHtml } from '../fixtures/news-page';
import { TWO_SOURCES, tabState } from '../fixtures/reports';
import { layoutShifts, scrollDesk, watchLayoutShifts } from '../support/layout-shifts';
import { browser, tab, useOneBrowser } from '../support/one-browser';
import { visit } from '../support/visit';

declare const chrome: {
  storage: { session: { set(items: object): Promise<void>; remove(key: string): Promise<void> } };
};

/*
 * What makes the panel quick, whatever machine it runs on: how much is made before the first frame, how
 * much of it is laid out, and that nothing moves under the eye. The times are printed by
 * `npx tsx tests/support/measure-panel.ts`.
 */
const URL_OF_PAGE = 'http://harbour-gazette.example/long';

useOneBrowser();
let panel: Page;

beforeAll(async () => {
  const html = newsPageHtml({
    site: 'The Harbour Gazette',
    headline: 'A long winter',
    published: '2024-02-12T08:30Z',
    body: [],
  });
  await visit(browser, tab, URL_OF_PAGE, html);
  panel = await browser.openExtensionPage(`sidepanel.html?tab=${tab.tabId}`);
  await panel.setViewportSize({ width: 420, height: 900 });
  await watchLayoutShifts(panel);
});

const key = () => `tab:${tab.tabId}`;

/** The state of a check that ended, or that goes on. */
function stateOf(report: Report, refining = false) {
  const state = tabState({ ...report, page: { ...report.page, url: URL_OF_PAGE } });
  return { ...state, ...(refining && { refining }) };
}

/** Elements of the view in the first frame that holds a Report's lines. */
async function firstFrame(report: Report, refining = false): Promise<number> {
  await panel.evaluate((name) => chrome.storage.session.remove(name), key());
  await panel.waitForFunction(() => document.querySelector('.line') === null);
  return panel.evaluate(
    async (items) => {
      const { promise, resolve } = Promise.withResolvers<number>();
      const seen = new MutationObserver(() => {
        if (document.querySelector('.line') === null) return;
        seen.disconnect();
        requestAnimationFrame(() => resolve(document.querySelectorAll('*').length));
      });
      seen.observe(document.body, { childList: true, subtree: true });
      await chrome.storage.session.set(items);
      return promise;
    },
    { [key()]: JSON.stringify(stateOf(report, refining)) },
  );
}

/** Waits until all of a list's lines are there. */
const drawn = (lines: number) =>
  panel.waitForFunction(
    (count) => document.querySelectorAll('.lines > ol > .line').length >= count,
    lines,
  );

/** Stretches of lines, and those that the browser lays out. */
const stretches = () =>
  panel.evaluate(() => {
    const all = [...document.querySelectorAll('.lines > ol > :first-child')];
    const laidOut = all.filter((line) => line.checkVisibility({ contentVisibilityAuto: true }));
    return { all: all.length, laidOut: laidOut.length };
  });

describe.each([
  ['500 passages', LONG, 667],
  ['3,000 left-out sentences', MANY_LEFT_OUT, 6000],
] as const)('%s', (_, report, lines) => {
  it('are not all made before the first frame', async () => {
    expect(await firstFrame(report)).toBeLessThan(3_000);
  });

  it('are all there soon, and only those near the view laid out', async () => {
    await drawn(lines);
    const { all, laidOut } = await stretches();
    expect(all).toBeLessThan(lines / 16);
    expect(laidOut).toBeGreaterThan(0);
    expect(laidOut).toBeLessThanOrEqual(3);
  });

  it('stay where they are while they are scrolled', async () => {
    await layoutShifts(panel);
    await scrollDesk(panel, 40);
    expect(await layoutShifts(panel)).toEqual([]);
    expect((await stretches()).laidOut).toBeLessThan(20);
  });
});

describe('a Report that is refined', () => {
  const set = (state: object) =>
    panel.evaluate((items) => chrome.storage.session.set(items), {
      [key()]: JSON.stringify(state),
    });

  it('moves nothing of what is read', async () => {
    await firstFrame(LONG, true);
    await drawn(667);
    await scrollDesk(panel, 10);
    await layoutShifts(panel);
    // The fewer articles were compared, the less was known to be left out.
    const [source] = LONG.sources;
    const sources = [{ ...source!, leftOut: source!.leftOut.slice(20) }];
    await set(stateOf({ ...LONG, sources }, true));
    await panel.locator('#tab-left-out', { hasText: '147' }).waitFor();
    await set(stateOf(LONG));
    await panel.locator('.take').waitFor();
    expect(await layoutShifts(panel)).toEqual([]);
  });

  it('moves nothing beside what it adds', async () => {
    await firstFrame(TWO_SOURCES, true);
    await layoutShifts(panel);
    await set(stateOf(TWO_SOURCES));
    await panel.locator('.take').waitFor();
    expect(await layoutShifts(panel)).toEqual([]);
  });
});
