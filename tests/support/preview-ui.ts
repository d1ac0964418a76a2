import { mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import type { SaveOutcome } from '@/lib/messaging/save-outcome';
import type { TabState } from '@/lib/messaging/tab-state';
import type { TextCheck } from '@/lib/messaging/text-state';
import { EVERYWHERE, type SiteRules } from '@/lib/settings/site-rules';
import * as judged from '../fixtures/judged-reports';
import * as reports from '../fixtures/reports';
import { type ExtensionBrowser, launchWithExtension, type Tab } from './browser';
import { CHROMIUM_BUILD } from './build.mjs';
import { counted } from './counted';

/*
 * Photographs popup, panel and comparison in every state, in light, dark and forced colours, and looks
 * for what is hard to reach or read with axe:
 *   npx tsx tests/support/preview-ui.ts FOLDER [STATE…] [--build FOLDER] [--language de] [--direction rtl] [--width 320]
 * A STATE is a name below or a file with a Report in it. `--direction rtl` sets our words from right
 * to left, as a language would that runs that way. `--width` gives every view so many CSS pixels: half
 * its own is what it has at a zoom of 200 %.
 * Ends with exit code 1 when axe, the console or the content security policy complains.
 */

declare const chrome: {
  windows: { getCurrent(): Promise<{ id: number }> };
  storage: {
    session: { set(items: object): Promise<void>; remove(key: string): Promise<void> };
    local: { get(keys: string[]): Promise<object>; set(items: object): Promise<void> };
  };
};

type View = 'popup' | 'sidepanel' | 'compare';

interface Shown {
  state: TabState | null;
  /** Shown for a page of the browser's own. */
  closed?: boolean;
  paused?: boolean;
  rules?: SiteRules;
  /** A text by itself, in the panel of the window. */
  text?: TextCheck;
  saved?: SaveOutcome;
  /** Buttons of the panel to press before it is photographed in its last tab. */
  press?: string[];
  /** Names of the panel's tabs to photograph besides the first. */
  tabs?: string[];
}

const URL_SHOWN = reports.REPRINT.page.url;
const report = (one: typeof reports.REPRINT): Shown => ({ state: reports.tabState(one) });

/** While some of the articles are still being read in. */
function waitingFor(one: typeof reports.REPRINT): typeof reports.REPRINT {
  return { ...one, comparedWith: { ...one.comparedWith, waiting: 600, lost: 3 } };
}

export const STATES: Record<string, Shown> = {
  reprint: { ...report(reports.REPRINT), tabs: ['changed', 'sources', 'added'] },
  credited: { ...report(reports.CREDITED), tabs: ['sources'] },
  stub: { ...report(reports.STUB), tabs: ['sources'] },
  'live-blog': report(reports.LIVE_BLOG),
  'unknown-first': { ...report(reports.UNKNOWN_FIRST), tabs: ['sources'] },
  'there-first': {
    ...report({
      ...reports.UNKNOWN_FIRST,
      original: null,
      chain: [],
      credit: { status: 'no', outlet: null, text: null, page: null },
      sources: reports.UNKNOWN_FIRST.sources.map((source) => ({
        ...source,
        dated: 'after' as const,
        leftOutCounts: false,
      })),
    }),
    tabs: ['left-out', 'sources'],
  },
  terms: { ...report(reports.TERMS), tabs: ['sources'] },
  'long-way': { ...report(reports.LONG_WAY), tabs: ['sources'] },
  'own-page': { ...report(reports.OWN_PAGE), tabs: ['sources'] },
  kinds: {
    ...report(reports.KINDS),
    tabs: ['changed'],
    press: ['.kinds button:nth-of-type(3)', '.take'],
  },
  refining: { state: { ...reports.tabState(reports.TWO_SOURCES), refining: true } as TabState },
  mould: report({
    ...reports.TWO_SOURCES,
    verdict: 'none',
    accountedFor: 0,
    sources: reports.TWO_SOURCES.sources.slice(0, 1).map((one) => ({ ...one, isMould: true })),
  }),
  'two-sources': { ...report(reports.TWO_SOURCES), tabs: ['changed', 'sources', 'added'] },
  'beside-mould': {
    ...report({
      ...reports.TWO_SOURCES,
      sources: reports.TWO_SOURCES.sources.map((source, at) =>
        at === 0 ? source : { ...source, isMould: true as const, leftOutCounts: false },
      ),
    }),
    tabs: ['sources'],
  },
  mosaic: { ...report(reports.MOSAIC), tabs: ['sources'] },
  quotes: { ...report(reports.QUOTES), tabs: ['left-out', 'sources', 'added'] },
  'no-source': report(reports.NO_SOURCE),
  nearest: report(reports.NEAREST),
  waiting: report(waitingFor(reports.TWO_SOURCES)),
  'waiting-no-source': report(waitingFor(reports.NO_SOURCE)),
  'nothing-stored': report(reports.NOTHING_STORED),
  'nothing-else-stored': report({
    ...reports.NOTHING_STORED,
    comparedWith: { articles: 0, newest: null, itself: 1 },
  }),
  'no-article': report(reports.NO_ARTICLE),
  'too-short': report(reports.TOO_SHORT),
  unreadable: report(reports.UNREADABLE),
  checking: {
    state: { kind: 'checking', url: URL_SHOWN, title: 'Night boat stays until spring', since: 0 },
  },
  error: {
    state: {
      kind: 'error',
      url: URL_SHOWN,
      message: 'The stored articles could not be opened: the disk is full.',
    },
  },
  'not-checked': { state: null },
  paused: { state: null, paused: true },
  closed: { state: null, closed: true },
  flagged: {
    ...report(judged.FLAGGED),
    tabs: ['sources'],
    press: ['.flagging > button', '.phrases summary', '.check-text button'],
  },
  'set-aside': report(judged.SET_ASIDE),
  'never-here': { state: null, rules: { ...EVERYWHERE, never: ['gazette.example'] } },
  'not-among': {
    state: null,
    rules: { mode: 'only', never: [], only: ['a.example', 'b.example'] },
  },
  'only-here': {
    ...report(reports.CREDITED),
    rules: { mode: 'only', never: [], only: ['gazette.example', 'b.example'] },
  },
  pasted: { ...report(reports.REPRINT), text: judged.PASTED },
  excerpt: {
    ...report(reports.REPRINT),
    text: judged.EXCERPT,
    tabs: ['changed', 'sources', 'added'],
  },
  'text-checking': { ...report(reports.REPRINT), text: judged.CHECKING_TEXT },
  'text-dropped': { ...report(reports.REPRINT), text: judged.DROPPED_TEXT },
  'text-failed': { ...report(reports.REPRINT), text: judged.FAILED_TEXT },
  saved: { ...report(reports.NO_SOURCE), saved: judged.SAVED },
  'not-saved': { ...report(reports.NO_ARTICLE), saved: judged.NOT_SAVED },
  hostile: { ...report(reports.HOSTILE), tabs: ['changed', 'sources'] },
};

const complaints: string[] = [];
/** Of every view, in CSS pixels, where one was asked for. */
let width: number | undefined;

async function openView(browser: ExtensionBrowser, view: View, tabId: number): Promise<Page> {
  const page = await browser.openExtensionPage(`manifest.json`);
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`${page.url()}: a dialog opened`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`${page.url()}: ${message.text()}`);
  });
  await page.setViewportSize(
    view === 'popup' ? { width: width ?? 360, height: 600 } : { width: width ?? 420, height: 900 },
  );
  await page.goto(new URL(`/${view}.html?tab=${tabId}`, page.url()).href);
  return page;
}

/** As tall as its text, so that one picture shows all of it. */
async function fitHeight(page: Page, view: View): Promise<void> {
  if (view === 'compare') return;
  const size = page.viewportSize() ?? { width: 420, height: 900 };
  await page.setViewportSize({ ...size, height: view === 'popup' ? 600 : 900 });
  const height = await page.evaluate(() => {
    const desk = document.querySelector('.desk, .still');
    const rest = desk ? innerHeight - desk.clientHeight : 0;
    return desk ? rest + desk.scrollHeight : document.body.getBoundingClientRect().height;
  });
  await page.setViewportSize({
    ...size,
    height: Math.max(Math.ceil(height), view === 'popup' ? 100 : 480),
  });
}

async function photograph(page: Page, view: View, name: string, folder: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, forcedColors: 'none' });
    await fitHeight(page, view);
    // A resized view is painted a moment later.
    await page.waitForTimeout(100);
    await page.screenshot({ path: join(folder, `${view}-${name}-${scheme}.png`) });
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const { id, nodes } of violations)
      complaints.push(
        `${view} ${name} ${scheme}: ${id}: ${nodes.map(({ html, failureSummary }) => `${html}\n   ${failureSummary}`).join('\n  ')}`,
      );
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await page.screenshot({ path: join(folder, `${view}-${name}-forced.png`) });
}

/** Everything unfolded and one line focused, then as narrow and as wide as a panel may get. */
async function photographOpen(page: Page, folder: string): Promise<void> {
  for (const fold of await page.locator('.fold').all()) await fold.click();
  await page.locator('.gone .show').nth(1).focus();
  await page.keyboard.press('ArrowDown');
  await photograph(page, 'sidepanel', 'open', folder);
  for (const wide of [280, 900]) {
    await page.setViewportSize({ width: wide, height: 900 });
    await photograph(page, 'sidepanel', `open-${wide}`, folder);
  }
  await page.setViewportSize({ width: width ?? 420, height: 900 });
}

/** The text that was read, whole and to be chosen from. */
async function photographChecked(page: Page, view: View, folder: string): Promise<void> {
  await page.locator('.read-actions button').first().click();
  await photograph(page, view, 'nearest-whole', folder);
  await page.locator('.read-actions button').last().click();
  await photograph(page, view, 'nearest-choosing', folder);
}

/** Page and source side by side: at the second difference, wide, and one above the other. */
async function photographCompare(page: Page, name: string, folder: string): Promise<void> {
  const next = page.getByRole('button').last();
  for (const wide of width === undefined ? [1280, 480] : [width]) {
    await page.setViewportSize({ width: wide, height: 900 });
    if (await next.isEnabled({ timeout: 1000 }).catch(() => false)) await next.click();
    await photograph(page, 'compare', `${name}-${wide}`, folder);
  }
}

async function setState(desk: Page, tabId: number, shown: Shown): Promise<void> {
  await desk.evaluate(
    async ({ local, session }) => {
      const { id } = await chrome.windows.getCurrent();
      const before = JSON.stringify(await chrome.storage.local.get(Object.keys(local)));
      await chrome.storage.local.set(local);
      const after = JSON.stringify(await chrome.storage.local.get(Object.keys(local)));
      // Where a page may be read again it is, and has its say before what is set here.
      if (before !== after) await new Promise((done) => setTimeout(done, 1000));
      for (const [name, value] of session) {
        const key = name.replace('WINDOW', String(id));
        if (value) await chrome.storage.session.set({ [key]: JSON.stringify(value) });
        else await chrome.storage.session.remove(key);
      }
    },
    {
      local: { paused: shown.paused ?? false, siteRules: shown.rules ?? EVERYWHERE },
      session: [
        [`tab:${tabId}`, shown.state],
        ['text:WINDOW', shown.text],
        [`saved:${tabId}`, shown.saved],
      ] as [string, unknown][],
    },
  );
}

async function openSite(browser: ExtensionBrowser): Promise<Tab> {
  await browser.context.route('https://*.example/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>A page</title><p>Hello',
    }),
  );
  const tab = await browser.openTab();
  await tab.page.goto(URL_SHOWN);
  // The content script has its say first.
  await tab.page.waitForTimeout(1000);
  return tab;
}

function statesNamed(names: readonly string[]): [string, Shown][] {
  if (names.length === 0) return Object.entries(STATES);
  return names.map((name) => {
    const known = STATES[name];
    if (known) return [name, known];
    const read = JSON.parse(readFileSync(name, 'utf8')) as typeof reports.REPRINT;
    const shown = report({ ...read, page: { ...read.page, url: URL_SHOWN } });
    return [basename(name, '.json'), { ...shown, tabs: ['changed', 'sources', 'added'] }];
  });
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      build: { type: 'string', default: CHROMIUM_BUILD },
      language: { type: 'string' },
      direction: { type: 'string' },
      width: { type: 'string' },
    },
  });
  const [folder, ...names] = positionals;
  if (!folder) throw new Error('Usage: preview-ui.ts FOLDER [STATE…] [--build FOLDER]');
  mkdirSync(folder, { recursive: true });
  const { build, language, direction } = values;
  width = values.width === undefined ? undefined : Number(values.width);
  const browser = await launchWithExtension({ build, ...(language && { language }) });
  try {
    const site = await openSite(browser);
    const blank = await browser.openTab();
    const desk = await browser.openExtensionPage('manifest.json');
    for (const view of ['popup', 'sidepanel'] as const) {
      const onSite = await openView(browser, view, site.tabId);
      const onBlank = await openView(browser, view, blank.tabId);
      for (const [name, shown] of statesNamed(names)) {
        await setState(desk, site.tabId, shown);
        const page = shown.closed ? onBlank : onSite;
        await page.bringToFront();
        await page.reload();
        await page.waitForSelector('h1');
        if (direction)
          await page.evaluate((dir) => {
            document.documentElement.dir = dir;
          }, direction);
        await photograph(page, view, name, folder);
        if (view === 'sidepanel' && name === 'reprint') await photographOpen(page, folder);
        if (name === 'nearest') await photographChecked(page, view, folder);
        if (view === 'sidepanel' && name === 'two-sources') {
          await page.locator('.about > button').click();
          await page.locator('.about-body h2').first().waitFor();
          await photograph(page, view, 'two-sources-about', folder);
          await page.locator('.about > button').click();
        }
        for (const tab of view === 'sidepanel' ? (shown.tabs ?? []) : []) {
          await page.click(`#tab-${tab}`);
          await photograph(page, view, `${name}-${tab}`, folder);
        }
        if (view === 'sidepanel' && shown.press) {
          for (const selector of shown.press) await page.locator(selector).first().click();
          await photograph(page, view, `${name}-pressed`, folder);
        }
      }
    }
    const compare = await openView(browser, 'compare', site.tabId);
    for (const [name, shown] of statesNamed(names)) {
      if (shown.closed || shown.paused) continue;
      await setState(desk, site.tabId, shown);
      await compare.bringToFront();
      await compare.reload();
      await compare.waitForSelector('h1');
      if (direction)
        await compare.evaluate((dir) => {
          document.documentElement.dir = dir;
        }, direction);
      await photographCompare(compare, name, folder);
    }
  } finally {
    await browser.close();
  }
  for (const complaint of complaints) console.error(complaint);
  console.log(`${counted(complaints.length, 'complaint')}; pictures in ${folder}`);
  process.exitCode = complaints.length > 0 ? 1 : 0;
}

await main();
