import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '@/lib/report/report';
import { bundledStories } from '../fixtures/bundled-stories';
import { FERRY_SOURCE } from '../fixtures/made-up-stories';
import { newsPageHtml } from '../fixtures/news-page';
import { buildReport, paragraph } from '../fixtures/report-markup';
import { tabState } from '../fixtures/reports';
import { axeFindings } from '../support/axe-findings';
import type { Tab } from '../support/browser';
import { browser, tab, useOneBrowser } from '../support/one-browser';
import { giveArticles, visit } from '../support/visit';

declare const chrome: { storage: { session: { set(items: object): Promise<void> } } };

const { longerBody } = bundledStories();
const OWN =
  'Our own desk adds a paragraph that nobody else has printed, about lanterns, goats and the price of rope in autumn.';
const ferry = FERRY_SOURCE.text
  .split(/\n\n+/)
  .filter((one) => /^(The council|The vote|Islanders|Harbour|Under the decision)/.test(one));

useOneBrowser();
let report: Report;

beforeAll(async () => {
  await giveArticles(browser, [FERRY_SOURCE]);
  const html = newsPageHtml({
    site: 'The Harbour Gazette',
    headline: 'Boats, borders and a goat',
    published: '2031-02-12T08:30Z',
    body: [...longerBody.slice(0, 6), OWN, ...ferry],
  });
  report = await visit(browser, tab, 'http://harbour-gazette.example/week/boats', html);
});

/** How far below a pane's top the words stand, in CSS pixels. */
const heightOf = (pane: Page, label: string, words: string) =>
  pane.evaluate(
    ([name, text]) => {
      const one = document.querySelector(`[aria-label="${name}"]`)!;
      const found = [...one.querySelectorAll('p')].find((p) => p.textContent?.includes(text!));
      return found!.getBoundingClientRect().top - one.getBoundingClientRect().top;
    },
    [label, words],
  );
const scrollTo = (view: Page, label: string, to: number) =>
  view.evaluate(
    ([name, top]) => {
      document.querySelector(`[aria-label="${name}"]`)!.scrollTop = top as number;
      // The other pane follows in the next frame.
      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    },
    [label, to] as const,
  );

describe('a page of two sources', () => {
  it('tells them apart on the page and in the panel', async () => {
    expect(report.sources).toHaveLength(2);
    await tab.page.waitForFunction(() => CSS.highlights.size > 0);
    const names = await tab.page.evaluate(() => [...CSS.highlights.keys()]);
    expect(names).toEqual(expect.arrayContaining(['firstprint-from1', 'firstprint-from2']));
    const painted = await tab.page.evaluate(() =>
      ['from1', 'from2'].map((name) =>
        [...CSS.highlights.get(`firstprint-${name}`)!].map(
          (range) => (range as StaticRange).startContainer.textContent,
        ),
      ),
    );
    const [first, second] = report.sources;
    const isFerryFirst = first?.title === FERRY_SOURCE.title;
    expect(painted[isFerryFirst ? 0 : 1]).toEqual(expect.arrayContaining([ferry[0]]));
    expect(painted[isFerryFirst ? 1 : 0]).not.toEqual(expect.arrayContaining([ferry[0]]));
    expect(second).toBeDefined();

    const panel = await browser.openSidePanel(tab);
    await panel.locator('#tab-sources').click();
    const rows = panel.locator('.supplied');
    expect(await rows.count()).toBe(6 + 1 + ferry.length);
    const own = panel.locator('.supplied', { hasText: OWN.slice(0, 30) });
    expect(await own.innerText()).toContain('no source');
    await own.getByRole('button').click();
    await tab.page.waitForFunction(() => CSS.highlights.has('firstprint-here'));
  });

  it('opens side by side from the panel, in a tab of its own', async () => {
    const panel = await browser.openSidePanel(tab);
    await panel.locator('#tab-sources').click();
    const opened = browser.context.waitForEvent('page');
    await panel.locator('.card a[href^="/compare.html"]').nth(1).click();
    const view = await opened;
    await view.locator('.side-text').first().waitFor();
    expect(await view.locator('select').inputValue()).toBe(report.sources[1]?.id);
    await view.locator('select').selectOption(report.sources[0]!.id);
    await view.getByRole('heading', { name: 'A The source' }).waitFor();
    await view.close();
  });
});

describe('side by side', () => {
  const NUMBERS = Array.from({ length: 500 }, (_, at) => at);
  const sentence = (at: number) =>
    `In year ${at} the harbour counted ${at * 7} boats, and wrote it down twice.`;
  /** 500 passages, some 6,500 words; a third of the source left out before every tenth. */
  const LONG = buildReport(
    NUMBERS.map((at) =>
      paragraph(
        at % 10 === 0
          ? `[-Left out ${at}: ${'words that the page does not have. '.repeat(12)}-] ${sentence(at)} [one>two] more [+own+]`
          : sentence(at),
      ),
    ),
    [{ id: 'long', site: 'The Ledger' }],
  );
  let view: Page;
  let long: Tab;

  beforeAll(async () => {
    long = await browser.openTab();
    view = await browser.openExtensionPage('manifest.json');
    await view.evaluate((items) => chrome.storage.session.set(items), {
      [`tab:${long.tabId}`]: JSON.stringify(tabState(LONG)),
    });
    await view.setViewportSize({ width: 1280, height: 800 });
    await view.goto(new URL(`/compare.html?tab=${long.tabId}&source=long`, view.url()).href);
    await view.locator('.side-text').first().waitFor();
  });

  it.each([
    ['This page', 'The source'],
    ['The source', 'This page'],
  ])('scrolls the other text along: %s', async (moved, other) => {
    const words = sentence(255);
    const before = await heightOf(view, moved, words);
    // Where the reader looks is level in both: in the middle of a long text, its middle.
    await scrollTo(view, moved, before - 300);
    const heights = [await heightOf(view, moved, words), await heightOf(view, other, words)];
    expect(Math.abs(heights[0]! - heights[1]!)).toBeLessThan(60);
    await scrollTo(view, moved, 0);
    expect(await heightOf(view, other, sentence(0))).toBeLessThan(800);
  });

  it('goes from difference to difference by keys and by buttons', async () => {
    const status = view.getByRole('status');
    expect(await status.innerText()).toBe('150 differences');
    await view.getByRole('region', { name: 'This page' }).focus();
    await view.keyboard.press('n');
    expect(await status.innerText()).toBe('1 of 150: left out on the page');
    await view.keyboard.press('n');
    expect(await status.innerText()).toBe('2 of 150: other words');
    expect(await view.locator('[aria-current]').allInnerTexts()).toEqual(['two', 'one']);
    await view.keyboard.press('p');
    await view.getByRole('button', { name: /Next/ }).click();
    expect(await status.innerText()).toBe('2 of 150: other words');
    for (let at = 0; at < 40; at += 1) await view.keyboard.press('n');
    const boxes = await view.evaluate(() =>
      [...document.querySelectorAll('[aria-current]')].map((one) => {
        const { top } = one.getBoundingClientRect();
        return top > 0 && top < innerHeight;
      }),
    );
    expect(boxes.length).toBeGreaterThan(0);
    expect(boxes).not.toContain(false);
  });

  it('keeps its place when the Report is refined', async () => {
    const top = () =>
      view
        .locator('.pane')
        .first()
        .evaluate((pane) => pane.scrollTop);
    const words = await view.getByRole('status').innerText();
    const before = await top();
    expect(before).toBeGreaterThan(0);
    const refined = { ...LONG, page: { ...LONG.page, title: 'Told anew' } };
    await view.evaluate((items) => chrome.storage.session.set(items), {
      [`tab:${long.tabId}`]: JSON.stringify(tabState(refined)),
    });
    await view.locator('.names', { hasText: 'Told anew' }).waitFor();
    await view.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(null))));
    expect(await view.getByRole('status').innerText()).toBe(words);
    expect(await top()).toBe(before);
  });

  it('stands one above the other in a narrow window, with no accessibility findings', async () => {
    for (const width of [1280, 480]) {
      await view.setViewportSize({ width, height: 800 });
      const [one, other] = await Promise.all(
        (await view.locator('.pane').all()).map((pane) => pane.boundingBox()),
      );
      expect(other!.y > one!.y).toBe(width === 480);
      const exclude = '.side-text p:nth-child(n + 30)';
      expect(await axeFindings(view, { exclude })).toEqual([]);
    }
  });

  it('stays when the tab is closed, and says what to do once it is opened anew', async () => {
    await browser.forgetTabState(long.tabId);
    await view.getByText('The tab has been closed or shows another page.').waitFor();
    expect(await view.locator('.side-text').count()).toBe(2);
    await view.reload();
    await view.getByRole('heading', { name: 'The report is gone' }).waitFor();
    await view.close();
  });
});
