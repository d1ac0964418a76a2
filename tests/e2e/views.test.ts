import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '@/lib/report/report';
import { bundledStories } from '../fixtures/bundled-stories';
import { GAZETTE_URL, gazetteHtml } from '../fixtures/gazette-page';
import { seedLeftOut } from '../fixtures/seed-left-out';
import { axeFindingsInBoth } from '../support/axe-findings';
import { browser, tab, useOneBrowser } from '../support/one-browser';
import { isLeftAlone, visit } from '../support/visit';

const { longer, shorterBody } = bundledStories();

/** Counts every change to the page after it was parsed. */
const COUNTING = `<script>
window.changes = [];
addEventListener('DOMContentLoaded', () => {
  new MutationObserver((all) => window.changes.push(...all.map((one) => one.type + ' ' + one.target.nodeName)))
    .observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
});
</script>`;
const HTML = gazetteHtml({
  caption: 'A road in the hills. (Drawing: The Harbour Gazette)',
}).replace('<head>', `<head>${COUNTING}`);

useOneBrowser();
let report: Report;

beforeAll(async () => {
  report = await visit(browser, tab, GAZETTE_URL, HTML);
});

/** What the page shows of us, as its own scripts can see it. */
function tracesOn(page: Page): Promise<{ names: string[]; ranges: number; sheets: number }> {
  return page.evaluate(() => ({
    names: [...CSS.highlights.keys()].sort(),
    ranges: [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0),
    sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
  }));
}

const isMarked = (page: Page) => page.waitForFunction(() => CSS.highlights.size > 0);
const isUnmarked = (page: Page) => page.waitForFunction(() => CSS.highlights.size === 0);
const words = (text: string) => text.replace(/\s+/g, ' ').trim();
const wordsOf = async (view: Page) => words(await view.locator('body').innerText());

describe('the toolbar button', () => {
  it('shows the share reused and says what it means', async () => {
    expect(report.verdict).toBe('reprint');
    await expect.poll(async () => (await browser.badge(tab.tabId)).text).toBe('100');
    const badge = await browser.badge(tab.tabId);
    expect(badge.title).toMatch(/Radio Free Europe\/Radio Liberty/);
    expect(badge.title).toMatch(/100/);
  });
});

describe('popup and side panel', () => {
  it('show the same Report: verdict, credit, and every left-out passage in place', async () => {
    const panel = await browser.openSidePanel(tab);
    await panel.getByRole('tab', { selected: true }).waitFor();
    const inPanel = await wordsOf(panel);
    const popup = await browser.openPopup(tab);
    await popup.getByRole('heading', { level: 1 }).waitFor();
    const inPopup = await wordsOf(popup);
    for (const shown of [inPanel, inPopup]) {
      expect(shown).toContain('Reprint');
      expect(shown).toContain('Radio Free Europe/Radio Liberty');
      expect(shown).toContain('Not credited on this page');
    }
    expect(inPopup).toContain('American Military News');
    // What is out of view is not laid out, and no inner text.
    const unspaced = (text: string) => text.replace(/\s+/g, '');
    const desk = unspaced((await panel.locator('.desk').textContent()) ?? '');
    let from = 0;
    for (const { text } of seedLeftOut(longer.text)) {
      const at = desk.indexOf(unspaced(text), from);
      expect(at, `"${text.slice(0, 40)}" in the panel`).toBeGreaterThanOrEqual(from);
      from = at;
    }
  });

  it('still show the Report after the worker was killed', async () => {
    await browser.killWorker();
    const popup = await browser.openPopup(tab);
    await popup.getByText('Radio Free Europe/Radio Liberty').first().waitFor();
    const state = await browser.readTabState(tab.tabId);
    expect(state?.kind === 'report' && state.report).toEqual(report);
  });

  it.each(['popup.html', 'sidepanel.html'])('%s has no accessibility findings', async (path) => {
    const view = await browser.openExtensionPage(`${path}?tab=${tab.tabId}`);
    await view.getByRole('heading').first().waitFor();
    expect(await axeFindingsInBoth(view)).toEqual([]);
    await view.close();
  });
});

describe('marks on the page', () => {
  it('are painted without touching the page, and go without a trace', async () => {
    await visit(browser, tab, GAZETTE_URL, HTML);
    const { page } = tab;
    await isMarked(page);
    const marked = await tracesOn(page);
    expect(marked.names.length).toBeGreaterThan(0);
    expect(marked.names.every((name) => name.startsWith('firstprint-'))).toBe(true);
    expect(marked.ranges).toBeGreaterThanOrEqual(shorterBody.length);

    const popup = await browser.openPopup(tab);
    await popup.getByRole('switch').click();
    await isUnmarked(page);
    const after = await tracesOn(page);
    expect(after).toEqual({ names: [], ranges: 0, sheets: 1 });

    await popup.getByRole('switch').click();
    await isMarked(page);
    expect(await tracesOn(page)).toEqual(marked);
    expect(await page.evaluate('window.changes')).toEqual([]);
  });

  it('lead from the panel to the page', async () => {
    const panel = await browser.openSidePanel(tab);
    await tab.page.evaluate(() => scrollTo(0, 0));
    const passage = panel.locator('.line', { hasText: 'Poghosian estimated' });
    await passage.locator('.show').click();
    await tab.page.waitForFunction(() => scrollY > 200 && CSS.highlights.has('firstprint-here'));
    expect(await tab.page.evaluate('window.changes')).toEqual([]);
  });

  it('lead from the page to the panel', async () => {
    const panel = await browser.openSidePanel(tab);
    const last = shorterBody.at(-1)!;
    await tab.page.getByText(last.slice(0, 40)).click();
    const picked = panel.locator('.line[aria-current]');
    await picked.waitFor();
    // The line may not be in view yet: text that is not laid out has no `innerText`.
    expect(words((await picked.textContent()) ?? '')).toContain('The bilateral talks');
  });
});

describe('states without a match', () => {
  /** A view shows its first heading before it knows all of the tab. */
  const says = (view: Page, heading: string) =>
    expect
      .poll(async () => words(await view.getByRole('heading').first().innerText()))
      .toBe(heading);

  it('no article and a page of the browser’s own say so', async () => {
    await visit(browser, tab, 'http://harbour-gazette.example/nothing', '<title>Nothing</title>');
    await says(await browser.openPopup(tab), 'No article here');
    const other = await browser.openTab();
    await other.page.goto('chrome://version');
    await says(await browser.openPopup(other), 'Out of reach');
    await other.page.close();
  });

  it('paused says so, takes the marks away and checks nothing, until it goes on', async () => {
    await visit(browser, tab, GAZETTE_URL, HTML);
    await isMarked(tab.page);
    const popup = await browser.openPopup(tab);
    await popup.getByRole('button', { name: 'Pause Firstprint' }).click();
    await popup.getByRole('heading', { name: 'Paused' }).waitFor();
    await isUnmarked(tab.page);
    await expect.poll(() => browser.readTabState(tab.tabId)).toBeNull();

    await tab.page.reload();
    await isLeftAlone(browser, tab);
    expect(await browser.readTabState(tab.tabId)).toBeNull();
    expect(await tracesOn(tab.page)).toEqual({ names: [], ranges: 0, sheets: 1 });

    const since = Date.now();
    const paused = await browser.openPopup(tab);
    await paused.getByRole('button', { name: 'Resume' }).first().click();
    await browser.waitForTabState(tab.tabId, since, 20_000);
    await isMarked(tab.page);
    await says(paused, 'Reprint');
  });
});
