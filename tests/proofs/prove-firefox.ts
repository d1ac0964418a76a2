import { DEMO_START, demoSite } from '../fixtures/demo-site/demo-site';
import { FirefoxBrowser } from '../support/firefox-browser';
import { serveSite } from '../support/serve-site';
import {
  proveFirstRun,
  proveMarks,
  provePopup,
  proveReport,
  proveSidebar,
} from './firefox-reading';
import { proveConsole, proveKeys, proveMenu, proveOffAndOn, proveOptions } from './firefox-use';
import { Difference, FirefoxWatch, type FirefoxWatchOptions } from './firefox-watch';

export interface FirefoxProofOptions extends FirefoxWatchOptions {
  /** Path of the program. */
  firefox: string;
  /** A folder with an extension built for Firefox. */
  build: string;
  signal: AbortSignal;
}

export interface FirefoxProof {
  /** As `153.7.0`. */
  version: string;
  /** What is not as it must be, in a sentence; null for nothing. */
  difference: string | null;
  /** What was seen to be as it must, a line each. */
  seen: string[];
}

/**
 * Does in Firefox what a reader does, on the made-up site of the demo: from the page to marks, badge, popup
 * and sidebar, from the options back to the list, with a background that is asleep in between.
 */
export async function proveFirefox(options: FirefoxProofOptions): Promise<FirefoxProof> {
  const { firefox, build, scheme, signal, tell } = options;
  const site = await serveSite(demoSite());
  try {
    signal.throwIfAborted();
    tell('starting Firefox');
    const browser = await FirefoxBrowser.launch({ firefox, build, scheme, sitePort: site.port });
    const stop = () => void browser.close();
    signal.addEventListener('abort', stop, { once: true });
    const watch = new FirefoxWatch(browser, options);
    const { version } = browser;
    const { seen } = watch;
    try {
      signal.throwIfAborted();
      await proveAll(watch);
      return { version, difference: null, seen };
    } catch (error) {
      if (!(error instanceof Difference)) throw error;
      return { version, difference: error.message, seen };
    } finally {
      signal.removeEventListener('abort', stop);
      await browser.close();
    }
  } finally {
    await site.close();
  }
}

async function proveAll(watch: FirefoxWatch): Promise<void> {
  const desk = await proveFirstRun(watch);
  const page = await watch.browser.openTab(DEMO_START);
  const report = await proveReport(watch, desk);
  await proveMarks(watch, page, report);
  await provePopup(watch);
  await proveSidebar(watch, report);
  await proveKeys(watch, page);
  await proveMenu(watch, page);
  await proveOptions(watch);
  await proveConsole(watch);
  await proveOffAndOn(watch, page);
}
