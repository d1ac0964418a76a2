import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TabState } from '@/lib/messaging/tab-state';
import type { Report } from '@/lib/report/report';
import { GAZETTE_URL, gazetteHtml } from '../fixtures/gazette-page';
import { FLAGGED } from '../fixtures/judged-reports';
import { HOSTILE, KINDS, MOSAIC, NEAREST, TERMS } from '../fixtures/reports';
import { axeFindingsInBoth } from '../support/axe-findings';
import { builtWords, wordsLeftIn } from '../support/built-words';
import { unreachedByKeyboard } from '../support/keyboard-walk';
import { browser, tab, useOneBrowser } from '../support/one-browser';
import { movingParts, smallTargets } from '../support/small-targets';
import { visit } from '../support/visit';

declare const chrome: { storage: { session: { set(items: object): Promise<void> } } };

/* All views in a browser that speaks German: what holds there for length and order holds in English. */
useOneBrowser({ language: 'de' });
let report: Report;
let panel: Page;
let popup: Page;
let options: Page;
let compare: Page;

beforeAll(async () => {
  report = await visit(browser, tab, GAZETTE_URL, gazetteHtml());
  panel = await open(`sidepanel.html?tab=${tab.tabId}`, 420);
  popup = await open(`popup.html?tab=${tab.tabId}`, 420);
  options = await open('options.html', 1000);
  compare = await open(`compare.html?tab=${tab.tabId}`, 1000);
});

async function open(path: string, width: number): Promise<Page> {
  const view = await browser.openExtensionPage(path);
  view.on('dialog', () => {
    throw new Error(`${path}: a script of the page ran`);
  });
  await view.setViewportSize({ width, height: 800 });
  await view.emulateMedia({ reducedMotion: 'reduce' });
  await view.locator('h1').first().waitFor();
  return view;
}

/** Told apart by how many articles they were compared with, which panel and popup show. */
let shownReports = 2_000;

/** Shows a made-up Report as the one of the page that was visited. */
async function show(one: Report): Promise<void> {
  shownReports += 1;
  const state: TabState = {
    kind: 'report',
    url: GAZETTE_URL,
    report: {
      ...one,
      page: { ...one.page, url: GAZETTE_URL },
      comparedWith: { ...one.comparedWith, articles: shownReports },
    },
    checkedAt: shownReports,
    milliseconds: 5,
  };
  await panel.evaluate((items) => chrome.storage.session.set(items), {
    [`tab:${tab.tabId}`]: JSON.stringify(state),
  });
  // Pages behind others are drawn once a second.
  await panel.bringToFront();
  for (const view of [panel, popup])
    await view.locator('main', { hasText: shownReports.toLocaleString('de') }).waitFor();
}

/** What each page of the options shows once it has all that it asked for. */
const SHOWN_LAST = {
  corpus: ['.count-line', '.corpus-table tbody tr'],
  add: ['form'],
  settings: ['input[type=radio]', '#judgements-title', '.facts dt'],
  privacy: ['.facts dt'],
};
const OPTIONS_PAGES = ['corpus', 'add', 'settings', 'privacy'] as const;

async function showOptions(page: keyof typeof SHOWN_LAST): Promise<void> {
  await options.goto(new URL(`/options.html#${page}`, options.url()).href);
  await options.locator(`nav a[href="#${page}"][aria-current]`).waitFor();
  for (const part of SHOWN_LAST[page]) await options.locator(part).first().waitFor();
}

const PANEL_TABS = ['left-out', 'changed', 'sources', 'added'] as const;

async function eachTab(then: (name: string) => Promise<void>): Promise<void> {
  for (const name of PANEL_TABS) {
    if ((await panel.locator(`#tab-${name}`).count()) === 0) return then('panel');
    await panel.locator(`#tab-${name}`).click();
    await then(`panel, ${name}`);
  }
}

/** Whatever needs scrolling sideways. */
const tooWide = (view: Page) =>
  view.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('body, main, .desk, .still, .pane')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.tagName} ${element.className}`),
  );

/** Light and dark differ in their colours, so dark can fail by contrast only. */
async function findings(view: Page): Promise<string[]> {
  await view.bringToFront();
  return axeFindingsInBoth(view, ['color-contrast']);
}

describe('without findings of axe', () => {
  it.each([
    ['a mosaic', MOSAIC, 'sources'],
    ['kinds', KINDS, 'changed'],
    ['flags', FLAGGED, 'sources'],
    ['the nearest miss', NEAREST, null],
    ['hostile texts', HOSTILE, 'sources'],
  ] as const)('%s', async (_, one, name) => {
    await show(one);
    if (name) await panel.locator(`#tab-${name}`).click();
    expect(await findings(panel)).toEqual([]);
    expect(await findings(popup)).toEqual([]);
  });

  it('what opens in the panel', async () => {
    await show(TERMS);
    await panel.locator('#tab-sources').click();
    for (const opener of ['.flagging > button', '.phrases summary', '.about > button', '.take'])
      await panel.locator(opener).first().click();
    expect(await findings(panel)).toEqual([]);
  });
});

describe('with the keyboard alone', () => {
  it('every action of the panel is reached, and seen to be', async () => {
    await panel.reload();
    await show(KINDS);
    await eachTab(async (name) => expect(await unreachedByKeyboard(panel), name).toEqual([]));
    await show(NEAREST);
    expect(await unreachedByKeyboard(panel)).toEqual([]);
  });

  it('every action of popup, options and side by side is', async () => {
    await show(MOSAIC);
    for (const view of [popup, compare]) expect(await unreachedByKeyboard(view)).toEqual([]);
    for (const page of OPTIONS_PAGES) {
      await showOptions(page);
      expect(await unreachedByKeyboard(options), page).toEqual([]);
    }
  });

  it('Escape closes what was opened and goes back to what opened it', async () => {
    await show(KINDS);
    await panel.locator('#tab-sources').click();
    for (const [opener, opened] of [
      ['.about > button', '.about-body'],
      ['.take', '#take-away-formats'],
      ['.check-text > button', 'form.check-text'],
      ['.flagging > button', '.flag-form'],
      ['.phrases summary', '.phrases[open]'],
    ] as const) {
      await panel.locator(opener).first().focus();
      await panel.keyboard.press('Enter');
      await panel.locator(opened).waitFor();
      await panel.keyboard.press('Escape');
      await panel.locator(opened).waitFor({ state: 'detached' });
      expect(
        await panel.evaluate((what) => document.activeElement?.matches(what), opener),
        opener,
      ).toBe(true);
    }
  });
});

describe('with a screen reader', () => {
  it('a Report is told once, and not again when it changes in its details', async () => {
    const spoken = panel.locator('#app > [role=status]');
    await show(NEAREST);
    await expect.poll(() => spoken.innerText()).toBe('Keine bekannte Quelle');
    await spoken.evaluate((region) => {
      const told: string[] = [];
      Object.assign(globalThis, { told });
      new MutationObserver(() => told.push(region.textContent ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    await show(KINDS);
    await expect.poll(() => spoken.innerText()).toMatch(/^Nachdruck von The Coast Courier\. Weg/);
    await show({ ...KINDS, flags: FLAGGED.flags ?? [] });
    await panel.locator('.bar .flags').waitFor();
    const told = await panel.evaluate(() => (globalThis as unknown as { told: string[] }).told);
    expect(new Set(told).size).toBe(1);
  });
});

describe('in German', () => {
  it('no words of the English interface are left', async () => {
    const english = builtWords('en', 'de');
    const left = async (view: Page, where: string) =>
      expect(await wordsLeftIn(view, english), where).toEqual([]);
    await panel.reload();
    await show(report);
    expect(await wordsLeftIn(panel, builtWords('de', 'en'))).toContain('Weggelassen');
    await eachTab((name) => left(panel, name));
    await left(popup, 'popup');
    await left(compare, 'compare');
    await show(MOSAIC);
    await panel.locator('#tab-sources').click();
    await left(panel, 'mosaic');
    await show(NEAREST);
    for (const view of [panel, popup]) await left(view, 'nearest miss');
    await options.bringToFront();
    for (const page of OPTIONS_PAGES) {
      await showOptions(page);
      await left(options, page);
    }
    expect((await browser.badge(tab.tabId)).title).toMatch(/^Firstprint: Nachdruck von/);
  });
});

describe('by hand and eye', () => {
  it.each([
    ['kinds', KINDS],
    ['a mosaic', MOSAIC],
    ['flags', FLAGGED],
    ['terms of reuse', TERMS],
    ['the nearest miss', NEAREST],
    ['hostile texts', HOSTILE],
  ] as const)('%s: every target can be hit, and nothing moves', async (_, one) => {
    await panel.reload();
    await show(one);
    await eachTab(async (name) => {
      for (const opener of ['.flagging > button', '.phrases summary', '.about > button', '.take'])
        for (const shut of (await panel.locator(`${opener}:visible`).all()).slice(0, 1))
          if ((await shut.getAttribute('aria-expanded')) !== 'true') await shut.click();
      expect(await smallTargets(panel), name).toEqual([]);
      expect(await movingParts(panel), name).toEqual([]);
    });
    for (const view of [popup, compare]) {
      expect(await smallTargets(view), view.url()).toEqual([]);
      expect(await movingParts(view), view.url()).toEqual([]);
    }
  });

  it('so it is on the options and the first-run page', async () => {
    const onboarding = await open('onboarding.html', 1000);
    // Small ones are found where they are crowded, and only there.
    const crowd = (gap: string) =>
      onboarding.evaluate((between) => {
        const box = document.body.appendChild(document.createElement('div'));
        box.className = 'crowd';
        box.style.cssText = `display: flex; gap: ${between}; padding: 24px`;
        for (const name of ['one', 'two']) {
          const button = box.appendChild(document.createElement('button'));
          button.style.cssText = 'width: 16px; height: 16px; min-height: 0; padding: 0';
          button.ariaLabel = name;
        }
      }, gap);
    await crowd('4px');
    expect(await smallTargets(onboarding)).toHaveLength(2);
    await onboarding.evaluate(() => document.querySelector('.crowd')?.remove());
    await crowd('12px');
    expect(await smallTargets(onboarding)).toEqual([]);
    await onboarding.evaluate(() => document.querySelector('.crowd')?.remove());
    expect(await smallTargets(onboarding)).toEqual([]);
    expect(await movingParts(onboarding)).toEqual([]);
    await onboarding.close();
    await options.bringToFront();
    for (const page of OPTIONS_PAGES) {
      await showOptions(page);
      expect(await smallTargets(options), page).toEqual([]);
      expect(await movingParts(options), page).toEqual([]);
    }
  });

  it('what moves while a page is checked stands still for those who asked for it', async () => {
    const checking: TabState = { kind: 'checking', url: GAZETTE_URL, title: 'Talks', since: 0 };
    await panel.evaluate((items) => chrome.storage.session.set(items), {
      [`tab:${tab.tabId}`]: JSON.stringify(checking),
    });
    await panel.bringToFront();
    await panel.locator('.reading').waitFor();
    expect(await movingParts(panel)).toEqual([]);
    await panel.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await movingParts(panel)).toContain('DIV reading::after');
    await panel.emulateMedia({ reducedMotion: 'reduce' });
  });
});

describe('narrow, enlarged and from right to left', () => {
  it.each(['ltr', 'rtl'])('nothing needs scrolling sideways at 320 px, %s', async (dir) => {
    await show(KINDS);
    for (const view of [options, compare, popup, panel]) {
      await view.bringToFront();
      await view.setViewportSize({ width: 320, height: 640 });
      await view.evaluate((way) => {
        document.documentElement.dir = way;
      }, dir);
    }
    await eachTab(async (name) => expect(await tooWide(panel), name).toEqual([]));
    await show(MOSAIC);
    await eachTab(async (name) => expect(await tooWide(panel), `mosaic, ${name}`).toEqual([]));
    for (const view of [popup, compare]) {
      await view.bringToFront();
      expect(await tooWide(view), view.url()).toEqual([]);
    }
    await options.bringToFront();
    for (const page of OPTIONS_PAGES) {
      await showOptions(page);
      expect(await tooWide(options), page).toEqual([]);
    }
  });

  it('the panel’s tabs keep to one row, whatever they count', async () => {
    await panel.bringToFront();
    await show(MOSAIC);
    for (const width of [320, 360, 420]) {
      await panel.setViewportSize({ width, height: 640 });
      const rows = await panel
        .getByRole('tab')
        .evaluateAll((all) => new Set(all.map((one) => one.getBoundingClientRect().top)).size);
      expect(rows, `${width} px`).toBe(1);
    }
  });

  it('a low panel keeps its tabs in view, and what has the focus clear of them', async () => {
    await panel.bringToFront();
    await show(KINDS);
    await panel.setViewportSize({ width: 320, height: 400 });
    await panel.locator('#tab-left-out').click();
    await panel.locator('.line > .show').last().focus();
    for (let step = 0; step < 3; step += 1) await panel.keyboard.press('ArrowUp');
    const edges = await panel.evaluate(() => {
      const box = (one: Element | null | undefined) => one?.getBoundingClientRect();
      const line = box(document.activeElement?.closest('.line, .folded'));
      return { scrolled: scrollY, tabs: box(document.querySelector('.tabs')), line };
    });
    expect(edges.scrolled).toBeGreaterThan(0);
    expect(edges.tabs?.top).toBe(0);
    expect(edges.line?.top).toBeGreaterThanOrEqual(edges.tabs?.bottom ?? Number.NaN);
    await panel.setViewportSize({ width: 320, height: 640 });
  });

  it('arrow keys go the way of the words', async () => {
    await show(KINDS);
    await panel.locator('#tab-left-out').click();
    await panel.locator('#tab-left-out').focus();
    await panel.keyboard.press('ArrowLeft');
    expect(await panel.locator('[role=tab][aria-selected=true]').getAttribute('id')).toBe(
      'tab-changed',
    );
    for (const view of [panel, popup, options, compare])
      await view.evaluate(() => {
        document.documentElement.dir = 'ltr';
      });
  });
});

describe('hostile texts', () => {
  it('are shown as text, lead nowhere, and the layout holds', async () => {
    await show(HOSTILE);
    const holds = async (view: Page, where: string) => {
      const made = await view.evaluate(() => ({
        elements: document.querySelectorAll('img, iframe, script:not([src]), [onerror], [onload]')
          .length,
        links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
          .map(({ protocol }) => protocol)
          .filter((protocol) => !/^(https?|chrome-extension):$/.test(protocol)),
      }));
      expect(made, where).toEqual({ elements: 0, links: [] });
      expect(await tooWide(view), where).toEqual([]);
    };
    await eachTab((name) => holds(panel, name));
    await panel.locator('#tab-left-out').click();
    expect(await panel.locator('.desk').textContent()).toContain('<img src=x onerror=alert(1)>');
    await holds(popup, 'popup');
    await holds(compare, 'compare');
  });
});

describe('Trusted Types', () => {
  it('let no extension page make elements from text', async () => {
    const onboarding = await open('onboarding.html', 1000);
    for (const view of [panel, popup, options, compare, onboarding])
      expect(
        await view.evaluate(() => {
          const outcomes = [
            () => {
              document.createElement('div').innerHTML = '<b>x</b>';
            },
            () => document.write('<b>x</b>'),
            () => Reflect.get(globalThis, 'trustedTypes').createPolicy('mine', {}),
          ];
          return outcomes.map((attempt) => {
            try {
              attempt();
              return 'made';
            } catch (error) {
              return (error as Error).name;
            }
          });
        }),
        view.url(),
      ).toEqual(['TypeError', 'TypeError', 'TypeError']);
    await onboarding.close();
  });
});
