import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '@/lib/report/report';
import { FERRY_PAGE_BODY, FERRY_SOURCE } from '../fixtures/made-up-stories';
import { newsPageHtml } from '../fixtures/news-page';
import { axeFindings } from '../support/axe-findings';
import { unreachedByKeyboard } from '../support/keyboard-walk';
import { browser, tab, useOneBrowser } from '../support/one-browser';
import { openPanelIn, PANEL_PLACES } from '../support/panel-places';
import { giveArticles, visit } from '../support/visit';

/* What a reader does in the panel, done in the browser's own side panel and in a tab: one table for both. */

declare const chrome: {
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
};

const URL_OF_PAGE = 'http://harbour-gazette.example/night-boat';
const HTML = newsPageHtml({
  site: 'The Harbour Gazette',
  headline: 'Night boat stays',
  published: '2031-01-07',
  body: FERRY_PAGE_BODY,
});

useOneBrowser();
beforeAll(async () => {
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await giveArticles(browser, [FERRY_SOURCE]);
  await visit(browser, tab, URL_OF_PAGE, HTML);
});

async function reportNow(): Promise<Report> {
  const state = await browser.readTabState(tab.tabId);
  if (state?.kind !== 'report') throw new Error(`The tab has no Report, but ${state?.kind}.`);
  return state.report;
}
const press = (view: Page, name: string | RegExp) =>
  view.getByRole('button', { name }).first().press('Enter');
const toTab = (view: Page, name: string) => view.getByRole('tab', { name }).click();
const focusIn = (view: Page) => view.evaluate(() => document.activeElement?.textContent ?? '');

/** Each begins with the Report on the page and leaves it as it was. */
const ACTIONS: Record<string, (view: Page) => Promise<void>> = {
  'tabs by click and by arrow keys': async (view) => {
    for (const name of ['Changed', 'Sources', 'Added', 'Left out']) {
      await toTab(view, name);
      expect(await view.getByRole('tab', { selected: true }).innerText()).toContain(name);
    }
    await view.getByRole('tab', { selected: true }).press('ArrowRight');
    expect(await view.getByRole('tab', { selected: true }).innerText()).toContain('Changed');
    await view.getByRole('tab', { selected: true }).press('Home');
    expect(await view.getByRole('tab', { selected: true }).innerText()).toContain('Left out');
  },
  'a kind narrows what was left out': async (view) => {
    const all = await view.locator('.line.gone').count();
    await press(view, /^Quotation/);
    expect(await view.locator('.line.gone').count()).toBeLessThan(all);
    await press(view, /^All/);
    expect(await view.locator('.line.gone').count()).toBe(all);
  },
  'a fold opens and closes': async (view) => {
    const fold = view.locator('.fold').first();
    const lines = await view.locator('.line').count();
    await fold.press('Enter');
    expect(await fold.getAttribute('aria-expanded')).toBe('true');
    expect(await view.locator('.line').count()).toBeGreaterThan(lines);
    await fold.press('Enter');
    expect(await view.locator('.line').count()).toBe(lines);
  },
  'a line shows its place on the page': async (view) => {
    await tab.page.evaluate(() => scrollTo(0, 0));
    await view.getByRole('button', { name: 'Show where it would stand' }).last().press('Enter');
    await tab.page.waitForFunction(() => scrollY > 100 && CSS.highlights.has('firstprint-here'));
  },
  'a passage is copied as a citation': async (view) => {
    const line = view.locator('.line.gone').first();
    await line.getByRole('button', { name: 'Copy as a citation' }).press('Enter');
    await line.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
  },
  'highlights go off and on': async (view) => {
    const marks = (some: boolean) =>
      tab.page.waitForFunction((one) => CSS.highlights.size > 0 === one, some);
    await view.getByRole('switch', { name: 'Highlights' }).press('Space');
    await marks(false);
    await view.getByRole('switch', { name: 'Highlights' }).press('Space');
    await marks(true);
  },
  'a flag is set and taken off': async (view) => {
    await toTab(view, 'Sources');
    await press(view, 'Flag this source');
    await view.getByRole('radio', { name: 'Advertiser' }).check();
    await press(view, 'Set the flag');
    await expect.poll(async () => (await reportNow()).flags?.length).toBe(1);
    await press(view, /^Take off the flag/);
    await expect.poll(async () => (await reportNow()).flags).toBeUndefined();
  },
  'a match is called right, and that is undone': async (view) => {
    await toTab(view, 'Sources');
    await view.getByRole('button', { name: 'Right', exact: true }).press('Enter');
    await view.getByText('You said this match is right.').waitFor();
    await press(view, 'Undo');
    await view.getByRole('button', { name: 'Right', exact: true }).waitFor();
    await expect.poll(async () => (await reportNow()).judged).toBeUndefined();
  },
  'a phrase never counts, and does again': async (view) => {
    await toTab(view, 'Sources');
    await view.getByText('Words everybody uses?').click();
    await press(view, 'Never count');
    await view.getByRole('heading', { name: 'Not counted here, as you said' }).waitFor();
    await press(view, 'Undo');
    await expect.poll(async () => (await reportNow()).notCounted).toBeUndefined();
  },
  'what was checked is laid open, and the text called wrong': async (view) => {
    await view.locator('.about > button').press('Enter');
    await press(view, 'This text is wrong');
    const box = view.getByRole('checkbox').last();
    const was = await box.isChecked();
    await box.setChecked(!was);
    await press(view, 'Check this text');
    await view.getByText('You chose the text of this page.').waitFor();
    await press(view, 'Undo the choice');
    await view.getByText('You chose the text of this page.').waitFor({ state: 'detached' });
    const { chosenPages } = await view.evaluate(() => chrome.storage.local.get('chosenPages'));
    expect(chosenPages).toEqual({});
    await view.keyboard.press('Escape');
  },
  'a text is checked by itself, and left': async (view) => {
    await press(view, 'Check a text');
    await view.keyboard.insertText(FERRY_PAGE_BODY.slice(1, 4).join('\n\n'));
    await press(view, 'Check this text');
    await view.locator('.text-bar').waitFor();
    await view.getByRole('heading', { level: 1, name: /The Coast Courier/ }).waitFor();
    await press(view, 'Back to this page');
    await view.locator('.text-bar').waitFor({ state: 'detached' });
  },
  'the ways to take it away are opened, walked and left': async (view) => {
    await press(view, 'Take away');
    await view.keyboard.press('End');
    expect(await focusIn(view)).toMatch(/^References/);
    await view.keyboard.press('Escape');
    expect(await focusIn(view)).toBe('Take away');
  },
  'a file is taken away': async (view) => {
    await press(view, 'Take away');
    await press(view, /^Markdown/);
    await view
      .getByRole('status')
      .filter({ hasText: /^Saved as \S+\.md/ })
      .waitFor();
    await view.keyboard.press('Escape');
  },
  'side by side opens in a tab': async (view) => {
    await toTab(view, 'Sources');
    const opened = browser.context.waitForEvent('page');
    await view.getByRole('link', { name: 'Side by side' }).click();
    const sides = await opened;
    await sides.getByRole('button', { name: 'Next' }).waitFor();
    // What is not the story is put away, and there when it is asked for.
    const source = sides.getByRole('region', { name: 'The source' });
    const furniture = source.getByRole('button', { name: /of furniture$/ }).first();
    const lines = await source.locator('p').count();
    await furniture.press('Enter');
    expect(await source.locator('p').count()).toBeGreaterThan(lines);
    await sides.close();
    await tab.page.bringToFront();
  },
  'it is paused and goes on': async (view) => {
    await press(view, 'Pause Firstprint');
    await view.getByRole('heading', { name: 'Paused' }).waitFor();
    await expect.poll(() => browser.readTabState(tab.tabId)).toBeNull();
    const since = Date.now();
    await press(view, 'Resume');
    await browser.waitForTabState(tab.tabId, since, 20_000);
  },
};

describe.each(PANEL_PLACES)('in %s', (place) => {
  let view: Page;
  beforeAll(async () => {
    await tab.page.bringToFront();
    view = await openPanelIn(place, browser, tab);
  });
  afterAll(() => view?.close().catch(() => undefined));

  it.each(Object.entries(ACTIONS))('%s', async (_, act) => {
    await view.getByRole('tab', { name: 'Left out' }).click();
    await act(view);
  });

  // Of the panel in a tab `for-everyone.test.ts` has it, in every state.
  it.runIf(place !== 'a tab')(
    'every action is reached by keyboard, and axe finds nothing',
    async () => {
      for (const name of ['Left out', 'Sources']) {
        await toTab(view, name);
        expect(await unreachedByKeyboard(view), name).toEqual([]);
        expect(await axeFindings(view)).toEqual([]);
      }
    },
  );
});
