import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '@/lib/report/report';
import { bundledStories } from '../fixtures/bundled-stories';
import { FERRY_PAGE_BODY, FERRY_SOURCE, INDEPENDENT_STORY } from '../fixtures/made-up-stories';
import { frontPageHtml, newsPageHtml } from '../fixtures/news-page';
import { NO_JUDGEMENTS } from '../fixtures/no-judgements';
import { axeFindingsInBoth } from '../support/axe-findings';
import { browser, tab, useOneBrowser } from '../support/one-browser';
import { pressKeys } from '../support/press-keys';
import { giveArticles, isLeftAlone, visit } from '../support/visit';

declare const chrome: {
  commands: {
    getAll(): Promise<{ name: string; shortcut: string }[]>;
    onCommand: { dispatch(command: string, tab: object): void };
  };
  contextMenus: { onClicked: { dispatch(click: object, tab: object): void } };
  storage: {
    local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
    };
    session: { set(items: object): Promise<void> };
  };
  tabs: { get(tabId: number): Promise<object> };
};

const { shorterBody } = bundledStories();
const ferryPage = (site: string) =>
  newsPageHtml({ site, headline: 'Night boat stays', body: FERRY_PAGE_BODY });
const FERRY_URL = 'http://harbour-gazette.example/night-boat';

useOneBrowser();
let panel: Page;
/** The keys of those commands that have some. */
let commandKeys: Map<string, string>;

beforeAll(async () => {
  await giveArticles(browser, [FERRY_SOURCE]);
  await visit(browser, tab, FERRY_URL, ferryPage('The Harbour Gazette'));
  panel = await browser.openSidePanel(tab);
  const all = await panel.evaluate(() => chrome.commands.getAll());
  commandKeys = new Map(
    all.filter(({ shortcut }) => shortcut !== '').map(({ name, shortcut }) => [name, shortcut]),
  );
});

/** What the worker does when the reader clicks into the native menu, which no driver can reach: the browser's event, sent by hand. */
async function clickMenu(menuItemId: string, click: object = {}): Promise<void> {
  const [worker] = browser.context.serviceWorkers();
  await worker!.evaluate(
    async ({ click, tabId }) =>
      chrome.contextMenus.onClicked.dispatch(click, await chrome.tabs.get(tabId)),
    { click: { menuItemId, ...click }, tabId: tab.tabId },
  );
}

/** Presses the keys of a command on the page; one that has no keys is sent by hand, as in `clickMenu`. */
async function command(name: string): Promise<void> {
  const keys = commandKeys.get(name);
  if (keys) return pressKeys(tab.page, keys);
  const [worker] = browser.context.serviceWorkers();
  await worker!.evaluate(
    async ({ name, tabId }) =>
      chrome.commands.onCommand.dispatch(name, await chrome.tabs.get(tabId)),
    { name, tabId: tab.tabId },
  );
}

async function reportNow(): Promise<Report | null> {
  const state = await browser.readTabState(tab.tabId);
  return state?.kind === 'report' ? state.report : null;
}
/** Runs in the panel, which reaches what the extension keeps. */
const panelScript = <T>(script: string): Promise<T> => panel.evaluate(script) as Promise<T>;
const heading = (view: Page, name: string, state: 'visible' | 'hidden' = 'visible') =>
  view.getByRole('heading', { name }).waitFor({ state });
const open = (address: string, html: string) => visit(browser, tab, address, html);
const sources = () => panel.getByRole('tab', { name: 'Sources' }).click();

describe('sites', () => {
  it('that are never checked are not read, and come back with one click', async () => {
    await open(FERRY_URL, ferryPage('The Harbour Gazette'));
    const popup = await browser.openPopup(tab);
    await popup.getByRole('button', { name: 'Never on this site' }).click();
    await heading(popup, 'Not checked on this site');
    await heading(panel, 'Not checked on this site');
    await expect.poll(() => browser.readTabState(tab.tabId)).toBeNull();
    expect((await browser.badge(tab.tabId)).text).toBe('');

    await tab.page.reload();
    await isLeftAlone(browser, tab);
    expect(await browser.readTabState(tab.tabId)).toBeNull();
    expect(await tab.page.evaluate(() => CSS.highlights.size)).toBe(0);

    const since = Date.now();
    await panel.getByRole('button', { name: 'Check this site' }).click();
    await browser.waitForTabState(tab.tabId, since, 20_000);
    await tab.page.waitForFunction(() => CSS.highlights.size > 0);
  });

  it('that are the only ones keep Firstprint off all others', async () => {
    const popup = await browser.openPopup(tab);
    await popup.getByRole('button', { name: 'Only on this site' }).click();
    await popup.getByText('Checks 1 site only').waitFor();
    expect(await reportNow()).not.toBeNull();
    await tab.page.unrouteAll();
    await tab.page.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html', body: ferryPage('Elsewhere') }),
    );
    await tab.page.goto('http://elsewhere.example/night-boat');
    await heading(panel, 'Not checked on this site');
    expect(await browser.readTabState(tab.tabId)).toBeNull();
    const since = Date.now();
    await panel.getByRole('button', { name: 'Check everywhere' }).click();
    await browser.waitForTabState(tab.tabId, since, 20_000);
  });
});

describe('judgements', () => {
  it('a flag on an outlet is seen on every page that reuses it, until it is taken off', async () => {
    await open(FERRY_URL, ferryPage('The Harbour Gazette'));
    const before = await browser.badge(tab.tabId);
    await sources();
    await panel.getByRole('button', { name: 'Flag this source' }).click();
    await panel.getByRole('radio', { name: 'In your own words' }).check();
    await panel
      .getByRole('textbox', { name: 'In your own words' })
      .fill('Bought by the ferry line');
    await panel.getByRole('button', { name: 'Set the flag' }).click();
    await panel.getByRole('button', { name: /^Take off the flag/ }).waitFor();
    await expect
      .poll(() => browser.badge(tab.tabId))
      .toEqual({
        text: `${before.text}⚑`,
        title: `${before.title}, your flag: Bought by the ferry line (${FERRY_SOURCE.site})`,
      });

    const later = await open('http://other.example/ferry', ferryPage('Other Paper'));
    expect(later.flags).toEqual([
      { label: 'own', words: 'Bought by the ferry line', source: null, outlet: FERRY_SOURCE.site },
    ]);
    const popup = await browser.openPopup(tab);
    await popup.getByRole('list', { name: 'Your flag' }).waitFor();
    expect(await popup.getByRole('list', { name: 'Your flag' }).innerText()).toContain(
      'Bought by the ferry line',
    );
    await sources();
    await panel.getByRole('button', { name: /^Take off the flag/ }).click();
    await expect.poll(async () => (await reportNow())?.flags).toBeUndefined();
    await expect.poll(async () => (await browser.badge(tab.tabId)).text).toBe(before.text);
  });

  it('made just before the worker was killed is seen by the next one in every open tab', async () => {
    await open(FERRY_URL, ferryPage('The Harbour Gazette'));
    expect((await reportNow())?.flags).toBeUndefined();
    // What a killed worker leaves: the flag is kept, no Report has it yet.
    const at = '2026-01-01T00:00:00Z';
    const flag = { source: null, outlet: FERRY_SOURCE.site, label: 'advertiser', words: null };
    const page = await browser.openExtensionPage('manifest.json');
    await page.evaluate(
      async ([judgements, change]) => {
        await chrome.storage.local.set({ judgements });
        await chrome.storage.session.set({ 'judging:0': JSON.stringify(change) });
      },
      [
        { ...NO_JUDGEMENTS, flags: [{ ...flag, at }] },
        { kind: 'flag', flag, on: true },
      ] as const,
    );
    expect((await reportNow())?.flags).toBeUndefined();
    await browser.killWorker();
    // Anything wakes it.
    await browser.send('checkExample', {});
    await expect.poll(async () => (await reportNow())?.flags?.[0]?.label).toBe('advertiser');
    await expect.poll(async () => (await browser.badge(tab.tabId)).text).toMatch(/⚑$/);
    await browser.send('judge', { kind: 'flag', flag, on: false });
    await expect.poll(async () => (await reportNow())?.flags).toBeUndefined();
    await page.close();
  });

  it('“not a reprint” takes the source out at once, and back', async () => {
    await open(FERRY_URL, ferryPage('The Harbour Gazette'));
    await sources();
    await panel.getByRole('button', { name: 'Not a reprint' }).click();
    await heading(panel, 'No known source');
    await heading(panel, 'You set this aside for this page');
    expect((await reportNow())?.judged).toMatchObject([
      { says: 'not-a-reprint', source: { title: FERRY_SOURCE.title } },
    ]);
    await expect.poll(async () => (await browser.badge(tab.tabId)).text).toBe('');
    // Of this page alone.
    const elsewhere = await open('http://other.example/ferry', ferryPage('Other Paper'));
    expect(elsewhere.sources).toHaveLength(1);

    const again = await open(FERRY_URL, ferryPage('The Harbour Gazette'));
    expect(again.sources).toEqual([]);
    await panel.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await reportNow())?.sources.length).toBe(1);
  });

  it('a phrase that never counts makes no passage, until it is taken back', async () => {
    const before = await open(FERRY_URL, ferryPage('The Harbour Gazette'));
    await sources();
    await panel.getByText('Words everybody uses?').click();
    await panel.getByRole('button', { name: 'Never count' }).first().click();
    await heading(panel, 'Not counted here, as you said');
    const after = await reportNow();
    expect(after?.notCounted).toHaveLength(1);
    expect(after!.sources[0]!.passages.length).toBeLessThan(before.sources[0]!.passages.length);
    // Neither reused nor added nor left out.
    expect(after!.sources[0]!.leftOut).toEqual(before.sources[0]!.leftOut);
    await panel.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await reportNow())?.notCounted).toBeUndefined();
  });
});

describe('the settings', () => {
  it('list what was judged, take it back and undo that; a file brings it again', async () => {
    await open(FERRY_URL, ferryPage('The Harbour Gazette'));
    await sources();
    await panel.getByRole('button', { name: 'Right', exact: true }).click();
    await panel.getByText('You said this match is right.').waitFor();

    const options = await browser.openExtensionPage('options.html#settings');
    const list = options.getByRole('region', { name: 'Your judgements' });
    const download = options.waitForEvent('download');
    await list.getByRole('button', { name: 'Download' }).click();
    expect((await download).suggestedFilename()).toBe('firstprint-judgements.json');
    // What was handed to the browser: a driven browser keeps downloads to itself.
    const { judgements } = await options.evaluate(() => chrome.storage.local.get('judgements'));
    const buffer = Buffer.from(JSON.stringify(judgements));
    const takeBack = list.getByRole('button', { name: /^Take back/ });
    await takeBack.click();
    await list.getByText('Taken back.').waitFor();
    expect(await takeBack.count()).toBe(0);
    await list.getByRole('button', { name: 'Undo' }).click();
    await takeBack.waitFor();
    await takeBack.click();
    await takeBack.waitFor({ state: 'detached' });
    await list.locator('input[type=file]').setInputFiles({
      name: 'firstprint-judgements.json',
      mimeType: 'application/json',
      buffer,
    });
    await list.getByText('The file was read.').waitFor();
    await takeBack.waitFor();
    expect(await axeFindingsInBoth(options)).toEqual([]);
    await takeBack.click();
    await takeBack.waitFor({ state: 'detached' });
    await expect.poll(async () => (await reportNow())?.judged).toBeUndefined();
    await options.close();
  });
});

describe('a text by itself', () => {
  it('is pasted, checked beside the page, and left again', async () => {
    const before = await reportNow();
    expect(before).not.toBeNull();
    await panel.getByRole('button', { name: 'Check a text' }).click();
    const area = panel.getByRole('textbox', { name: 'A text, or the address of a page' });
    await area.fill('https://somewhere.example/story');
    await panel.getByText('This page is neither open nor stored').waitFor();
    await panel.getByRole('button', { name: 'Open the page' }).waitFor();
    await area.fill(shorterBody.join('\n\n'));
    await panel.getByRole('button', { name: 'Check this text' }).click();
    await heading(panel, 'Reprint of Radio Free Europe/Radio Liberty');
    expect(await panel.locator('.text-bar').innerText()).toContain('Pasted text');
    expect(await panel.locator('.show:visible').count()).toBe(0);
    // Not its time: the page may be checked anew once more for what was judged just before.
    expect(await reportNow()).toEqual(before);
    await panel.getByRole('button', { name: 'Back to this page' }).click();
    await heading(panel, 'Reprint of The Coast Courier');
  });

  it('that is put in from several tabs is not lost on the way', async () => {
    const other = await browser.openTab();
    await tab.page.bringToFront();
    await heading(panel, 'Reprint of The Coast Courier');
    await panel.getByRole('button', { name: 'Check a text' }).click();
    const area = panel.getByRole('textbox', { name: 'A text, or the address of a page' });
    await area.fill('The first half');
    await other.page.bringToFront();
    await heading(panel, 'Reprint of The Coast Courier', 'hidden');
    expect(await area.inputValue()).toBe('The first half');
    await area.fill('The first half, and the second');
    await other.page.close();
    await tab.page.bringToFront();
    await heading(panel, 'Reprint of The Coast Courier');
    expect(await area.inputValue()).toBe('The first half, and the second');
    await panel.getByRole('button', { name: 'Cancel' }).click();
    await panel.getByRole('button', { name: 'Check a text' }).click();
    expect(await area.inputValue()).toBe('The first half, and the second');
    await area.fill('');
    await panel.getByRole('button', { name: 'Cancel' }).click();
  });
});

describe('a pasted address', () => {
  const asked: string[] = [];
  async function paste(address: string): Promise<void> {
    await panel.getByRole('button', { name: 'Check a text' }).click();
    await panel.getByRole('textbox', { name: 'A text, or the address of a page' }).fill(address);
  }

  it('that is stored is checked without asking its site', async () => {
    browser.context.on('request', (request) => asked.push(request.url()));
    await paste(`${FERRY_SOURCE.url}/?utm_source=letter`);
    await panel.getByText(`“${FERRY_SOURCE.title}”, by ${FERRY_SOURCE.site}, is stored`).waitFor();
    await panel.getByRole('button', { name: 'Open the page' }).waitFor();
    await panel.getByRole('button', { name: 'Check the stored text' }).click();
    await heading(panel, 'No known source');
    expect(await panel.locator('.text-bar').innerText()).toContain('Stored article');
    await panel.getByRole('button', { name: 'Back to this page' }).click();
  });

  it('that is open in a tab leads there', async () => {
    const other = await browser.openTab();
    await other.page.bringToFront();
    await paste(`${tab.page.url()}#comments`);
    await panel.getByText('This page is open in a tab and is checked there.').waitFor();
    const shown = tab.page.waitForFunction(() => document.visibilityState === 'visible');
    await panel.getByRole('button', { name: 'Go to its tab' }).click();
    await shown;
    await heading(panel, 'Reprint of The Coast Courier');
    await other.page.close();
    expect(asked.filter((url) => /^https?:/.test(url))).toEqual([]);
  });
});

describe('a piece of an article', () => {
  it('says where in it it stands, folds what is around it, and is called a text everywhere', async () => {
    await panel.getByRole('button', { name: 'Check a text' }).click();
    await panel
      .getByRole('textbox', { name: 'A text, or the address of a page' })
      .fill(shorterBody.slice(4, 7).join('\n\n'));
    await panel.getByRole('button', { name: 'Check this text' }).click();
    await panel.getByText(/^A piece of the source: from paragraphs \d+ to \d+ of \d+, /).waitFor();
    expect(await panel.getByRole('tab', { name: 'Left out' }).innerText()).toMatch(
      /\b0\b|^Left out$/,
    );
    const folds = await panel.locator('.folded.elsewhere button').allInnerTexts();
    expect(folds).toHaveLength(2);
    expect(await panel.locator('.line.elsewhere').count()).toBe(0);
    await panel.locator('.folded.elsewhere button').first().click();
    await panel.locator('.line.elsewhere').first().waitFor();
    for (const name of ['Left out', 'Changed', 'Sources', 'Added']) {
      await panel.getByRole('tab', { name }).click();
      const shown = await panel.locator('main').innerText();
      const labels = await panel.locator('main [aria-label]').evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility({ visibilityProperty: true }))
          .map((one) => one.getAttribute('aria-label'))
          .join(' '),
      );
      const words = `${shown} ${labels}`.replace('Back to this page', '');
      expect(words.match(/.{0,30}\b(?:this|the) page\b.{0,30}/gi) ?? []).toEqual([]);
    }
    await panel.getByRole('button', { name: 'Back to this page' }).click();
  });
});

describe('a text by itself in session storage that is full', () => {
  /** Puts in as much as goes in, to the last thousand characters, under keys with a prefix. Answers with the keys. */
  const fill = (prefix: string) =>
    panelScript<string[]>(`(async () => {
      const keys = [];
      for (let size = 1_000_000; size > 1_000; ) {
        const key = '${prefix}9000' + keys.length;
        const value = { kind: 'report', url: 'https://a.example/', report: 'x'.repeat(size), checkedAt: keys.length };
        const isIn = await chrome.storage.session.set({ [key]: JSON.stringify(value) }).then(() => true, () => false);
        if (isIn) keys.push(key);
        else size /= 4;
      }
      return keys;
    })()`);
  const keys = () =>
    panelScript<string[]>('chrome.storage.session.get(null).then((all) => Object.keys(all))');
  const remove = (names: string[]) =>
    panelScript(`chrome.storage.session.remove(${JSON.stringify(names)})`);
  async function paste(): Promise<void> {
    await panel.getByRole('button', { name: 'Check a text' }).click();
    await panel
      .getByRole('textbox', { name: 'A text, or the address of a page' })
      .fill(shorterBody.join('\n\n'));
    await panel.getByRole('button', { name: 'Check this text' }).click();
  }

  it('is checked: the states of tabs make room', async () => {
    const filled = await fill('tab:');
    await paste();
    await heading(panel, 'Reprint of Radio Free Europe/Radio Liberty');
    const left = (await keys()).filter((name) => filled.includes(name));
    expect(left.length).toBeLessThan(filled.length);
    await remove(left);
    await panel.getByRole('button', { name: 'Back to this page' }).click();
  });

  it('is told to be too large where nothing can give way', async () => {
    const filled = await fill('saved:');
    // Enough to say that it is being checked, and no more.
    await remove([filled.at(-1)!]);
    await paste();
    await panel.getByText('The report on this text is too large to be shown.').waitFor();
    await remove(filled);
    await panel.getByRole('button', { name: 'Back to this page' }).click();
  });
});

describe('the context menu', () => {
  it('checks the selection as a text of its own, paragraphs apart', async () => {
    await open(
      'http://harbour-gazette.example/two',
      newsPageHtml({
        site: 'The Harbour Gazette',
        headline: 'Two stories on one page',
        body: [...INDEPENDENT_STORY, ...shorterBody],
      }),
    );
    await tab.page.evaluate(
      (first) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        let from: Node | null = null;
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          if (node.textContent?.includes(first)) from ??= node;
        const last = [...document.querySelectorAll('article p')].at(-1) ?? document.body;
        getSelection()!.setBaseAndExtent(from!, 0, last, last.childNodes.length);
      },
      shorterBody[0]!.slice(0, 40),
    );
    await clickMenu('check-selection', { selectionText: 'one line' });
    await heading(panel, 'Reprint of Radio Free Europe/Radio Liberty');
    expect(await panel.locator('.text-bar').innerText()).toContain('Selected text');
  });

  it('checks the page, and the panel goes back to it', async () => {
    const since = Date.now();
    await clickMenu('check-page');
    const state = await browser.waitForTabState(tab.tabId, since, 20_000);
    expect(state.kind).toBe('report');
    await panel.locator('.text-bar').waitFor({ state: 'detached' });
  });

  it('saves an article, which then is a source, and takes it back', async () => {
    const url = 'http://harbour-gazette.example/breakfast';
    const story = { headline: 'Breakfast', body: INDEPENDENT_STORY };
    await open(url, newsPageHtml({ site: 'The Harbour Gazette', ...story }));
    await clickMenu('save-article');
    await panel.getByText('Saved to your corpus').waitFor();
    await expect.poll(async () => (await browser.badge(tab.tabId)).title).toContain('saved');
    await clickMenu('save-article');
    await panel.getByText('Saved again, in place of the earlier copy').waitFor();

    const copy = newsPageHtml({ site: 'Copycat', ...story });
    const found = await open('http://copycat.example/breakfast', copy);
    expect(found).toMatchObject({ verdict: 'reprint', sources: [{ url, title: 'Breakfast' }] });

    await open(url, newsPageHtml({ site: 'The Harbour Gazette', ...story }));
    await clickMenu('save-article');
    await panel.getByText('Saved again, in place of the earlier copy').waitFor();
    await panel.getByRole('button', { name: 'Undo' }).click();
    await panel.getByText('Saving was taken back').waitFor();
  });

  it('refuses what is no article, and says why', async () => {
    await open('http://harbour-gazette.example/', frontPageHtml('The Harbour Gazette', []));
    await clickMenu('save-article');
    await panel.getByText('This page is no article.').waitFor();
    await panel.getByRole('button', { name: 'Close' }).click();
    await panel.getByText('This page is no article.').waitFor({ state: 'detached' });
  });
});

describe('keyboard commands', () => {
  it('have keys of their own', async () => {
    expect([...commandKeys.keys()].sort()).toEqual([
      'next-place',
      'open-panel',
      'previous-place',
      'toggle-highlights',
    ]);
  });

  it('go from one left-out place to the next, on the page and in the panel', async () => {
    await open(FERRY_URL, ferryPage('The Harbour Gazette'));
    await tab.page.bringToFront();
    await tab.page.waitForFunction(() => CSS.highlights.size > 0);
    const current = async () =>
      ((await panel.locator('.line[aria-current]').first().textContent()) ?? '').slice(0, 60);
    await command('next-place');
    await panel.locator('.line[aria-current]').waitFor();
    const first = await current();
    await command('next-place');
    await expect.poll(current).not.toBe(first);
    await command('previous-place');
    await expect.poll(current).toBe(first);
  });

  it('turn highlights and everything off and on', async () => {
    await command('toggle-highlights');
    await tab.page.waitForFunction(() => CSS.highlights.size === 0);
    await command('toggle-highlights');
    await tab.page.waitForFunction(() => CSS.highlights.size > 0);
    await command('toggle-pause');
    await heading(panel, 'Paused');
    const since = Date.now();
    await command('toggle-pause');
    await browser.waitForTabState(tab.tabId, since, 20_000);
  });

  it('open the panel that was closed', async () => {
    const gone = panel.waitForEvent('close');
    // It may be gone before it answers.
    await panel.evaluate(() => close()).catch(() => undefined);
    await gone;
    await tab.page.bringToFront();
    await command('open-panel');
    panel = await browser.findSidePanel();
    await heading(panel, 'Reprint of The Coast Courier');
  });
});
