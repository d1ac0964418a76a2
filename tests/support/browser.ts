import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { TabState } from '@/lib/messaging/tab-state';
import { CHROMIUM_BUILD } from './build.mjs';
import { copyBuild } from './build-place.mjs';
import { findChromium } from './chromium.mjs';

/** What the driver uses of the extension's own API, inside extension pages. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ res?: unknown; err?: unknown } | undefined> };
  storage: {
    session: {
      get(key: string): Promise<Record<string, unknown>>;
      remove(key: string): Promise<void>;
    };
  };
  tabs: {
    query(query: object): Promise<{ id: number }[]>;
    getCurrent(): Promise<{ id: number } | undefined>;
  };
  action: {
    openPopup(): Promise<void>;
    getBadgeText(details: { tabId: number }): Promise<string>;
    getTitle(details: { tabId: number }): Promise<string>;
  };
  sidePanel: { open(options: { windowId: number }): Promise<void> };
  windows: { getCurrent(): Promise<{ id: number }> };
};

const FIRST_RUN = 'onboarding.html';

export interface LaunchOptions {
  /** A folder with a built extension. */
  build?: string;
  /** With a window, for somebody to look at. */
  headed?: boolean;
  /** Every host under `.example` leads to this port on this machine. Without it no host leads anywhere. */
  sitePort?: number;
  /** Leaves the first-run page open, which the extension opens once it is installed. */
  firstRun?: boolean;
  /** CSS pixels of the window, as `1280,900`. */
  windowSize?: string;
  /** The browser's language, as `de`; English without it. */
  language?: string;
}

/** One tab, with the number by which the extension knows it. */
export interface Tab {
  page: Page;
  tabId: number;
}

/** A Chromium with the extension in it, on a profile of its own. */
export interface ExtensionBrowser {
  context: BrowserContext;
  /** A folder that goes with the browser. */
  folder: string;
  /** Host part of the extension's own addresses. */
  extensionId: string;
  openTab(): Promise<Tab>;
  /** Opens a page of the extension, as `options.html`, in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** What the extension knows of a tab, or null. */
  readTabState(tabId: number): Promise<TabState | null>;
  forgetTabState(tabId: number): Promise<void>;
  /**
   * The first finished state (whole report or error) of a tab that is there or comes.
   * A report checked before `since` (ms since 1970) is not waited for but passed over.
   * Rejects after `timeout` ms.
   */
  waitForTabState(tabId: number, since: number, timeout: number): Promise<FinishedState>;
  /** Sends a message to the background as an extension page does; answers with its Result. */
  send(type: string, data: unknown): Promise<unknown>;
  badge(tabId: number): Promise<{ text: string; title: string }>;
  /** Stops the background's worker, as the browser does after a while, and waits until it is gone. */
  killWorker(): Promise<void>;
  /**
   * Opens the toolbar popup over a tab. It closes when the tab is touched. `alone`: so many milliseconds
   * nobody looks at it, where its time is taken: a driver that connects meanwhile holds it up.
   */
  openPopup(tab: Tab, alone?: number): Promise<Page>;
  /** Opens the side panel beside a tab by a real click, for all tabs of the window. */
  openSidePanel(tab: Tab): Promise<Page>;
  /** The side panel that somebody opened. */
  findSidePanel(): Promise<Page>;
  /** Hands the browser over to a reader: the driver's own tab goes, and most of this interface with it. */
  leave(): Promise<void>;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}

export type FinishedState = Exclude<TabState, { kind: 'checking' }>;

/** Starts Chromium with the extension. Throws when there is no Chromium or the extension does not start. */
export async function launchWithExtension(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium on this machine: set CHROMIUM_PATH.');
  const folder = mkdtempSync(join(tmpdir(), 'firstprint-'));
  const extension = join(folder, 'extension');
  const profile = join(folder, 'profile');
  const removeFolder = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  // Also when Ctrl-C ends the process from within Playwright.
  process.once('exit', removeFolder);
  try {
    // A copy: a build that goes on meanwhile would pull the files from under the browser.
    await copyBuild(options.build ?? CHROMIUM_BUILD, extension);
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: !options.headed,
      // Root cannot have a sandbox; anybody else keeps it.
      chromiumSandbox: process.getuid?.() !== 0,
      viewport: null,
      args: browserArguments(extension, options),
      // Chromium on Linux takes its language from here and from nowhere else.
      env: { ...process.env, LANGUAGE: options.language ?? 'en_GB' },
    });
    const closesFirstRun = existsSync(join(extension, FIRST_RUN)) && !options.firstRun;
    return await attach(context, profile, removeFolder, closesFirstRun);
  } catch (error) {
    removeFolder();
    throw error;
  }
}

function browserArguments(extension: string, options: LaunchOptions): string[] {
  const site = options.sitePort ? `MAP *.example:80 127.0.0.1:${options.sitePort}, ` : '';
  const wayland = options.headed && !process.env.DISPLAY && process.env.WAYLAND_DISPLAY;
  return [
    // Both: Playwright switches extensions off, and loading alone does not switch them on.
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    // Popup and side panel are no tabs: they are found over a second connection only.
    '--remote-debugging-port=0',
    `--host-resolver-rules=${site}MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1, EXCLUDE ::1`,
    `--window-size=${options.windowSize ?? '1280,900'}`,
    `--lang=${options.language ?? 'en-GB'}`,
    // Without a display the screen has 800 by 600, and the popup less room than on a real one.
    ...(options.headed ? [] : ['--screen-info={1600x1200}']),
    ...(wayland ? ['--ozone-platform=wayland'] : []),
  ];
}

async function attach(
  context: BrowserContext,
  profile: string,
  removeFolder: () => void,
  closesFirstRun: boolean,
): Promise<ExtensionBrowser> {
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  const extensionId = new URL(worker.url()).host;
  const address = (path: string) => `chrome-extension://${extensionId}/${path}`;
  if (closesFirstRun) await closeFirstRun(context);
  // A page of the extension that runs none of its code: the driver asks from here.
  const desk =
    context.pages().find((page) => !page.url().startsWith('chrome-extension:')) ??
    (await context.newPage());
  await desk.goto(address('manifest.json'));
  const views = new OtherViews(profile, address(''));

  let opening: Promise<unknown> = Promise.resolve();
  const openTab = async (): Promise<Tab> => {
    const known = await tabIds(desk);
    const page = await context.newPage();
    const tabId = (await tabIds(desk)).find((id) => !known.includes(id));
    if (tabId === undefined) throw new Error('The new tab is unknown to the extension.');
    return { page, tabId };
  };

  return {
    context,
    folder: profile,
    extensionId,
    openTab() {
      // One after the other: the new one is known by not having been there before.
      const tab = opening.then(openTab);
      opening = tab.catch(() => undefined);
      return tab;
    },
    async openExtensionPage(path) {
      const page = await context.newPage();
      await page.goto(address(path));
      return page;
    },
    readTabState: (tabId) =>
      desk.evaluate(async (key) => {
        const text = (await chrome.storage.session.get(key))[key] as string | undefined;
        return (text === undefined ? null : JSON.parse(text)) as never;
      }, `tab:${tabId}`),
    forgetTabState: (tabId) =>
      desk.evaluate((key) => chrome.storage.session.remove(key), `tab:${tabId}`),
    waitForTabState: (tabId, since, timeout) => waitForTabState(desk, tabId, since, timeout),
    async send(type, data) {
      const answer = await desk.evaluate((message) => chrome.runtime.sendMessage(message), {
        id: 1,
        type,
        data,
        timestamp: Date.now(),
      });
      if (!answer || answer.err) throw new Error(`${type}: ${JSON.stringify(answer?.err)}`);
      return answer.res;
    },
    badge: (tabId) =>
      desk.evaluate(
        async (id) => ({
          text: await chrome.action.getBadgeText({ tabId: id }),
          title: await chrome.action.getTitle({ tabId: id }),
        }),
        tabId,
      ),
    killWorker: () => killWorker(context, desk),
    async openPopup(tab, alone) {
      await tab.page.bringToFront();
      if (alone !== undefined) await views.close();
      await desk.evaluate(() => chrome.action.openPopup());
      if (alone !== undefined) await new Promise((resolve) => setTimeout(resolve, alone));
      return views.find('popup.html');
    },
    async openSidePanel(tab) {
      await desk.bringToFront();
      // The browser opens it in answer to a reader's click only: so there is one.
      await desk.evaluate(async () => {
        const { id } = await chrome.windows.getCurrent();
        addEventListener('click', () => chrome.sidePanel.open({ windowId: id }), { once: true });
      });
      await desk.mouse.click(5, 5);
      await tab.page.bringToFront();
      return views.find('sidepanel.html');
    },
    findSidePanel: () => views.find('sidepanel.html'),
    leave: () => desk.close(),
    async close() {
      await views.close();
      await context.close().catch(() => undefined);
      removeFolder();
    },
  };
}

/** It comes by itself, and would stand in the way of every tab that is opened and counted. */
async function closeFirstRun(context: BrowserContext): Promise<void> {
  const isFirstRun = (page: Page) => page.url().endsWith(`/${FIRST_RUN}`);
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const found = context.pages().find(isFirstRun);
    if (found) return found.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The extension opened no first-run page.');
}

function tabIds(desk: Page): Promise<number[]> {
  return desk.evaluate(async () => (await chrome.tabs.query({})).map((tab) => tab.id));
}

async function waitForTabState(
  desk: Page,
  tabId: number,
  since: number,
  timeout: number,
): Promise<FinishedState> {
  // No function with a name in here: what runs in the page must not need the compiler's own names.
  const state = await desk.evaluate(
    async ({ key, since, timeout }) => {
      for (const end = Date.now() + timeout; Date.now() < end; ) {
        const text = (await chrome.storage.session.get(key))[key] as string | undefined;
        const state = (text === undefined ? undefined : JSON.parse(text)) as TabState | undefined;
        if (state?.kind === 'error') return state;
        if (state?.kind === 'report' && !state.refining && state.checkedAt >= since) return state;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return null;
    },
    { key: `tab:${tabId}`, since, timeout },
  );
  if (state === null) throw new Error(`nothing was reported within ${timeout / 1000} seconds`);
  return state;
}

async function killWorker(context: BrowserContext, desk: Page): Promise<void> {
  const session = await context.newCDPSession(desk);
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.length > 0 && versions.every((one) => one.runningStatus === 'stopped')) {
        resolve();
      }
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}

/** Views found longer ago are let go: nobody looks at more than a few at a time. */
const MOST_CONNECTIONS = 6;

/** Popup and side panel: pages of the extension that stand in no tab. */
class OtherViews {
  private connections: Browser[] = [];

  constructor(
    private readonly profile: string,
    private readonly home: string,
  ) {}

  async find(path: string): Promise<Page> {
    const [port] = readFileSync(join(this.profile, 'DevToolsActivePort'), 'utf8').split('\n');
    for (let attempt = 0; attempt < 40; attempt++) {
      // A connection lists the views that stood when it was made: so a new one each time.
      const connection = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      this.connections.push(connection);
      if (this.connections.length > MOST_CONNECTIONS) await this.connections.shift()?.close();
      for (const page of connection.contexts().flatMap((context) => context.pages())) {
        if (!page.url().startsWith(this.home + path)) continue;
        const inTab = await page.evaluate(() => chrome.tabs.getCurrent()).catch(() => true);
        if (!inTab) return page;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`The browser shows no ${path}.`);
  }

  async close(): Promise<void> {
    await Promise.all(this.connections.splice(0).map((one) => one.close().catch(() => undefined)));
  }
}
