import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TabState } from '@/lib/messaging/tab-state';
import type { Report } from '@/lib/report/report';
import { bundledStories } from '../fixtures/bundled-stories';
import { GAZETTE_URL, gazetteHtml } from '../fixtures/gazette-page';
import { LONG, LONG_WORDS, MANY_LEFT_OUT } from '../fixtures/long-reports';
import { tabState } from '../fixtures/reports';
import { browser, tab, useOneBrowser } from '../support/one-browser';
import { visit } from '../support/visit';

declare const chrome: { storage: { session: { set(items: object): Promise<void> } } };

const { shorterBody } = bundledStories();

useOneBrowser();
let report: Report;
let panel: Page;

beforeAll(async () => {
  report = await visit(browser, tab, GAZETTE_URL, gazetteHtml());
  panel = await browser.openSidePanel(tab);
  await panel.getByRole('tab', { selected: true }).waitFor();
});

const focused = (view: Page) =>
  view.evaluate(() => document.activeElement?.closest('[data-line]')?.textContent ?? '');
/** Puts a state in the place of what is known of the tab, as a check that ends does. */
const setState = (view: Page, state: TabState) =>
  view.evaluate((items) => chrome.storage.session.set(items), {
    [`tab:${tab.tabId}`]: JSON.stringify(state),
  });
const isInView = (view: Page, selector: string) =>
  view.evaluate((what) => {
    const box = document.querySelector(what)?.getBoundingClientRect();
    const desk = document.querySelector('.desk')?.getBoundingClientRect();
    return !!box && !!desk && box.top >= desk.top - 1 && box.top < desk.bottom;
  }, selector);

describe('in the real side panel', () => {
  it('labels what was left out, and the headline that was changed', async () => {
    expect(await panel.locator('.gone .kind').allInnerTexts()).toEqual(
      expect.arrayContaining(['Quotation', 'Number or date', 'Name']),
    );
    expect(report.sources[0]?.headline?.page).toBe(
      'Two neighbours try to make peace without a chairman',
    );
  });

  it('the keyboard narrows the list, walks it, and shows a place on the page', async () => {
    await panel.getByRole('tab', { selected: true }).focus();
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('Tab');
    const choice = panel.getByRole('button', { pressed: true });
    // The first choice is "All"; the one before it had the focus a key ago.
    expect(await choice.innerText()).toMatch(/^All/);
    await panel.getByRole('button', { name: /^Quotation/ }).focus();
    await panel.keyboard.press('Space');
    expect(await choice.innerText()).toMatch(/^Quotation/);
    const quotations = await panel.locator('.gone').count();
    await panel.getByRole('button', { name: /^All/ }).focus();
    await panel.keyboard.press('Enter');
    expect(await panel.locator('.gone').count()).toBeGreaterThan(quotations);

    const stops = panel.locator('.lines [tabindex="0"]');
    expect(await stops.count()).toBe(1);
    await stops.focus();
    await panel.keyboard.press('End');
    const last = await focused(panel);
    await panel.keyboard.press('ArrowUp');
    expect(await focused(panel)).not.toBe(last);

    await tab.page.evaluate(() => scrollTo(0, 0));
    const line = panel.locator('.line.gone').last();
    await line.getByRole('button', { name: 'Show where it would stand' }).focus();
    await panel.keyboard.press('Enter');
    await tab.page.waitForFunction(() => scrollY > 200 && CSS.highlights.has('firstprint-here'));
    expect(await line.getAttribute('aria-current')).toBe('true');
  });

  it('a selection by keyboard on the page chooses the line here, and takes no focus', async () => {
    await tab.page.bringToFront();
    const last = shorterBody.at(-1) ?? '';
    await tab.page.evaluate(
      (words) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (node.textContent?.includes(words) && node.parentElement?.offsetParent)
            getSelection()?.setBaseAndExtent(node, 4, node, 9);
        }
      },
      last.slice(0, 30),
    );
    const before = await focused(panel);
    await tab.page.keyboard.press('Shift+ArrowRight');
    const picked = panel.locator('.line[aria-current]', { hasText: 'The bilateral talks' });
    await picked.waitFor();
    expect(await focused(panel)).toBe(before);
    await expect
      .poll(() => panel.locator('main [role=status].unseen').innerText())
      .toMatch(/^Chosen on the page: .{20}/);
  });

  it('follows the reader to another tab and back', async () => {
    const other = await browser.openTab();
    await other.page.goto('chrome://version');
    await other.page.bringToFront();
    await panel.getByRole('heading', { name: 'Out of reach' }).waitFor();
    await tab.page.bringToFront();
    await panel.getByRole('tab', { selected: true }).waitFor();
    await other.page.close();
  });
});

describe('when the Report is made anew', () => {
  it('tab, choice, folds and the line under the eye stay', async () => {
    const view = await browser.openExtensionPage(`sidepanel.html?tab=${tab.tabId}`);
    await view.setViewportSize({ width: 420, height: 700 });
    await setState(view, tabState(report));
    await view.locator('.fold').nth(1).click();
    const kept = await view.locator('.kept').count();
    await view.locator('.gone').nth(3).scrollIntoViewIfNeeded();
    await view.evaluate(() => document.querySelector('.desk')?.scrollBy(0, 37));
    const place = () =>
      view.evaluate(() => {
        const desk = document.querySelector('.desk') as HTMLElement;
        const edge = desk.getBoundingClientRect().top;
        for (const line of document.querySelectorAll<HTMLElement>('[data-line]')) {
          const { top, bottom } = line.getBoundingClientRect();
          if (bottom > edge) return { line: line.dataset.line, top: Math.round(top) };
        }
        return null;
      });
    const before = await place();
    const first = report.sources[0];
    if (!first) throw new Error('There is a source.');
    // The second tier finds a better source: it comes to stand above what is being read.
    const better = { ...first, id: 'better', title: 'A fuller printing' };
    const refined = { ...report, sources: [better, ...report.sources] };
    await setState(view, tabState(refined));
    await view.locator('.restored').nth(1).waitFor();
    await view.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    // The header may have grown over it, the line has not moved on the screen.
    const top = await view.evaluate(
      (name) =>
        [...document.querySelectorAll<HTMLElement>('[data-line]')]
          .find(({ dataset }) => dataset.line === name)
          ?.getBoundingClientRect().top ?? 0,
      before?.line,
    );
    expect(Math.abs(top - (before?.top ?? 99))).toBeLessThanOrEqual(2);
    const after = await place();
    expect(await view.locator('.restored').nth(1).locator('.kept').count()).toBe(kept);

    await view.locator('#tab-changed').click();
    await view.locator('#tab-left-out').click();
    // Lines that are drawn anew have their heights a few frames later.
    await expect.poll(async () => (await place())?.line).toBe(after?.line);
    await view.getByRole('button', { name: /^Number or date/ }).click();
    await setState(view, tabState(report));
    await view.locator('.restored').nth(1).waitFor({ state: 'detached' });
    expect(await view.getByRole('button', { pressed: true }).innerText()).toMatch(/^Number/);
    await setState(view, tabState(report));
    await view.close();
  });
});

describe('unusual size', () => {
  const shownAs = (one: Report) => tabState({ ...one, page: { ...one.page, url: GAZETTE_URL } });

  it.each([
    ['500 passages', LONG, ['changed']],
    ['3,000 left-out sentences', MANY_LEFT_OUT, []],
    ['words of 10,000 characters', LONG_WORDS, ['changed', 'sources', 'added']],
  ] as const)('%s hold the layout', async (_, one, tabs) => {
    const view = await browser.openExtensionPage(`sidepanel.html?tab=${tab.tabId}`);
    await view.setViewportSize({ width: 360, height: 700 });
    await setState(view, shownAs(one));
    await view.locator('.gone').first().waitFor();
    for (const name of ['left-out', ...tabs]) {
      await view.locator(`#tab-${name}`).click();
      const wide = await view.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('.desk')]
          .filter((element) => element.scrollWidth > element.clientWidth + 1)
          .map((element) => element.className || element.tagName),
      );
      expect(wide, name).toEqual([]);
    }
    await view.close();
  });

  it('a place chosen on the page is brought into view among 500 passages', async () => {
    const view = await browser.openExtensionPage(`sidepanel.html?tab=${tab.tabId}`);
    await view.setViewportSize({ width: 360, height: 700 });
    await setState(view, shownAs(LONG));
    await view.locator('.gone').first().waitFor();
    const offset = LONG.page.text.indexOf('On day 450 ') + 3;
    await view.evaluate((items) => chrome.storage.session.set(items), {
      [`picked:${tab.tabId}`]: JSON.stringify({ offset, at: shownAs(LONG).checkedAt }),
    });
    await view.locator('[aria-current]', { hasText: 'On day 450 ' }).waitFor();
    await expect.poll(() => isInView(view, '[aria-current]')).toBe(true);
    await view.close();
  });
});
