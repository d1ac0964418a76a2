import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import type { Result } from '@/lib/messaging/protocol';
import type { TabState } from '@/lib/messaging/tab-state';
import type { PageReading } from '@/lib/text/page-reading';

/** What of the extension's API runs inside its own pages and its content script's world. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ res?: unknown; err?: unknown } | undefined> };
  storage: { session: { get(key: string): Promise<Record<string, unknown>> } };
  tabs: { query(query: object): Promise<{ id: number }[]> };
};

export interface SessionOptions {
  executablePath: string;
  /** A built extension. */
  build: string;
  /** Profile and a copy of the extension go here; a later session in the same folder finds both again. */
  folder: string;
  /** Every host under `.example` leads to this port on this machine, all others nowhere. */
  sitePort: number;
}

/** A message's answer, and how long it took on the sender's clock, in milliseconds. */
export interface TimedAnswer {
  ms: number;
  answer: Result<unknown>;
}

/** Chromium with the extension, on a profile that outlives it. */
export class ExtensionSession {
  private constructor(
    readonly context: BrowserContext,
    readonly extensionId: string,
    /** A page of the extension that runs none of its code: asked from, never looked at. */
    readonly desk: Page,
  ) {}

  /** Throws when the browser or the extension does not start. */
  static async open(options: SessionOptions): Promise<ExtensionSession> {
    const extension = join(options.folder, 'extension');
    // An unpacked extension is known by its path, and scripts by their age: the copy is made once.
    if (!existsSync(extension)) cpSync(options.build, extension, { recursive: true });
    const context = await chromium.launchPersistentContext(join(options.folder, 'profile'), {
      executablePath: options.executablePath,
      headless: true,
      // Root cannot have a sandbox; anybody else keeps it.
      chromiumSandbox: process.getuid?.() !== 0,
      viewport: null,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      args: [
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        `--host-resolver-rules=MAP *.example:80 127.0.0.1:${options.sitePort}, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1, EXCLUDE ::1`,
        '--lang=en-GB',
      ],
    });
    try {
      const worker =
        context.serviceWorkers()[0] ??
        (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
      const extensionId = new URL(worker.url()).host;
      const desk = context.pages()[0] ?? (await context.newPage());
      await desk.goto(`chrome-extension://${extensionId}/manifest.json`);
      return new ExtensionSession(context, extensionId, desk);
    } catch (error) {
      await context.close().catch(() => undefined);
      throw error;
    }
  }

  /** Sends a message to the background as the extension's own pages do. */
  async send(type: string, data: unknown): Promise<TimedAnswer> {
    const { ms, answer } = await this.desk.evaluate(
      async (message) => {
        const began = performance.now();
        const answer = await chrome.runtime.sendMessage(message);
        return { ms: performance.now() - began, answer };
      },
      messageOf(type, data),
    );
    return { ms, answer: resultOf(type, answer) };
  }

  /** Opens a page in a tab of its own. */
  async openTab(address: string): Promise<VisitedTab> {
    const known = await this.tabIds();
    const page = await this.context.newPage();
    const tabId = (await this.tabIds()).find((id) => !known.includes(id));
    if (tabId === undefined) throw new Error('The new tab is unknown to the extension.');
    await page.goto(address);
    return new VisitedTab(this, page, tabId, await this.context.newCDPSession(page));
  }

  async readTabState(tabId: number): Promise<TabState | null> {
    const state = await this.desk.evaluate(async (key) => {
      const text = (await chrome.storage.session.get(key))[key] as string | undefined;
      return (text === undefined ? null : JSON.parse(text)) as never;
    }, `tab:${tabId}`);
    return state as TabState | null;
  }

  /** Stops the background's worker, as the browser does after a while, and waits until it is gone. No error where none runs. */
  async killWorker(): Promise<void> {
    const session = await this.context.newCDPSession(this.desk);
    const stopped = new Promise<void>((resolve) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (areStopped(versions)) resolve();
      });
    });
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await stopped;
    await session.detach();
  }

  /** Whether the background's worker sleeps: the browser may have woken it since it was stopped. */
  async isAsleep(): Promise<boolean> {
    const session = await this.context.newCDPSession(this.desk);
    const told = new Promise<boolean>((resolve) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.length > 0) resolve(areStopped(versions));
      });
    });
    await session.send('ServiceWorker.enable');
    const isAsleep = await told;
    await session.detach();
    return isAsleep;
  }

  close(): Promise<void> {
    return this.context.close().catch(() => undefined);
  }

  private tabIds(): Promise<number[]> {
    return this.desk.evaluate(async () => (await chrome.tabs.query({})).map((tab) => tab.id));
  }
}

/** A web page in a tab, and the content script's world in it. */
export class VisitedTab {
  constructor(
    private readonly session: ExtensionSession,
    readonly page: Page,
    readonly tabId: number,
    private readonly devtools: CDPSession,
  ) {}

  /** Sends a reading to the background from the content script's own world, as the content script does. */
  async check(reading: PageReading, revision: number): Promise<TimedAnswer> {
    const executionContextId = await this.contentWorld();
    const { result, exceptionDetails } = await this.devtools.send('Runtime.callFunctionOn', {
      executionContextId,
      awaitPromise: true,
      returnByValue: true,
      arguments: [{ value: messageOf('checkPage', { revision, reading }) }],
      functionDeclaration: `async (message) => {
        const began = performance.now();
        const answer = await chrome.runtime.sendMessage(message);
        return { ms: performance.now() - began, answer };
      }`,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'no answer');
    return { ms: result.value.ms, answer: resultOf('checkPage', result.value.answer) };
  }

  state(): Promise<TabState | null> {
    return this.session.readTabState(this.tabId);
  }

  /** Waits for a Report on an address, of later than `since` (milliseconds since 1970). */
  async reportOn(address: string, since: number): Promise<Extract<TabState, { kind: 'report' }>> {
    for (const end = Date.now() + 60_000; Date.now() < end; ) {
      const state = await this.state();
      if (state?.url === address) {
        if (state.kind === 'error') throw new Error(state.message);
        if (state.kind === 'report' && state.checkedAt >= since) return state;
      }
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error('No Report within a minute.');
  }

  private async contentWorld(): Promise<number> {
    const origin = `chrome-extension://${this.session.extensionId}`;
    const worlds: number[] = [];
    const note = ({ context }: { context: { id: number; origin: string; auxData?: object } }) => {
      if (context.origin === origin) worlds.push(context.id);
    };
    this.devtools.on('Runtime.executionContextCreated', note);
    for (let attempt = 0; attempt < 100; attempt += 1) {
      // Enabling tells of every world there is.
      await this.devtools.send('Runtime.disable');
      await this.devtools.send('Runtime.enable');
      const world = worlds.at(-1);
      if (world !== undefined) {
        this.devtools.off('Runtime.executionContextCreated', note);
        return world;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('The content script is not in the page.');
  }
}

function areStopped(versions: readonly { runningStatus: string }[]): boolean {
  return versions.length > 0 && versions.every((one) => one.runningStatus === 'stopped');
}

function messageOf(type: string, data: unknown) {
  return { id: 1, type, data, timestamp: Date.now() };
}

function resultOf(type: string, answer: { res?: unknown; err?: unknown } | undefined) {
  if (!answer || answer.err) throw new Error(`${type}: ${JSON.stringify(answer?.err ?? null)}`);
  return answer.res as Result<unknown>;
}
