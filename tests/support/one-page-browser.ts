import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { bundle, launchChromium, openEmptyPage } from './page-bundle';

/** What pages of the test file are opened with: a browser's context, and the bundled script; there once the file's hooks run. */
export let context: BrowserContext;
export let script: string;
/** Shows the next page in the one tab of the test file; the last one's world ends. */
export let load: Awaited<ReturnType<typeof openEmptyPage>>;

/** One browser without the extension for all tests of the file that calls this, and `entry` bundled for its pages. */
export function useOnePageBrowser(entry: string): void {
  let browser: Browser | undefined;
  beforeAll(async () => {
    script = await bundle(entry);
    browser = await launchChromium();
    context = await browser.newContext();
    load = await openEmptyPage(context, script);
  });
  afterAll(() => browser?.close());
}
