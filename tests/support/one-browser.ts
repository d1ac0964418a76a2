import { afterAll, beforeAll } from 'vitest';
import {
  type ExtensionBrowser,
  type LaunchOptions,
  launchWithExtension,
  type Tab,
} from './browser';

/** The browser of the test file, and the tab that it visits pages in; there once the file's hooks run. */
export let browser: ExtensionBrowser;
export let tab: Tab;

/** One browser for all tests of the file that calls this, from its first hook on to its last test. */
export function useOneBrowser(options: LaunchOptions = {}): void {
  beforeAll(async () => {
    browser = await launchWithExtension(options);
    tab = await browser.openTab();
  });
  afterAll(() => browser?.close());
}
