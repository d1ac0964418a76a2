import { isUtf8 } from 'node:buffer';
import { fileURLToPath } from 'node:url';
import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
} from 'playwright-core';
import { build } from 'vite';

/** Bundles one TypeScript entry to a script that leaves its exports in `globalThis.firstprint`. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    resolve: { alias: { '@': fileURLToPath(new URL('../..', import.meta.url)) } },
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry, formats: ['iife'], name: 'firstprint' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`No bundle of ${entry}`);
  return `${output.output[0].code}\n;globalThis.firstprint = firstprint;`;
}

/** One headless Chromium. Every host name it asks for is unknown, unless a route answers. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--host-resolver-rules=MAP * ~NOTFOUND'],
  });
}

/** A page with a world of its own for our script, as a content script has it. */
export interface PageWorld {
  page: Page;
  /** Runs an expression or a function's body in that world; its value must be plain data. */
  run<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

export interface ServedPage {
  url: string;
  body: Buffer | string;
  /** Page scripts run. Default false: the answer forbids them. */
  scripts?: boolean;
}

/** Opens a page whose bytes are given; everything else that it asks for is refused. */
export async function openPage(
  context: BrowserContext,
  served: ServedPage,
  script: string,
): Promise<PageWorld> {
  const load = await openEmptyPage(context, script);
  return load(served);
}

/** Opens a page that shows what it is given, one after the other, as `openPage` does: with the next the last one's world ends. A new page for each costs more than most that is done with one. */
export async function openEmptyPage(
  context: BrowserContext,
  script: string,
): Promise<(served: ServedPage) => Promise<PageWorld>> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  return async (served) => {
    let answered = false;
    await page.unrouteAll();
    await page.route('**/*', (route) => {
      if (answered || !route.request().isNavigationRequest()) return route.abort();
      answered = true;
      return route.fulfill({
        status: 200,
        headers: {
          'content-type':
            served.body instanceof Buffer ? typeOf(served.body) : 'text/html; charset=utf-8',
          ...(served.scripts ? {} : { 'content-security-policy': "script-src 'none'" }),
        },
        body: served.body,
      });
    });
    await page.goto(served.url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    const contextId = await isolatedWorld(session);
    const run = async <T>(expression: string): Promise<T> => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      }
      return result.value as T;
    };
    await run(`${script};0`);
    return { page, run, close: () => page.close() };
  };
}

/** Saved pages lost their HTTP header: UTF-8 says so by its form, the rest by what the page declares. */
function typeOf(body: Buffer): string {
  return isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html';
}

async function isolatedWorld(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'firstprint-tests',
  });
  return executionContextId;
}
