import { relative } from 'node:path';
import { DEMO_START, demoSite } from '../fixtures/demo-site/demo-site';
import { type ExtensionBrowser, launchWithExtension, type Tab } from '../support/browser';
import { reportText } from '../support/report-text';
import { TOP } from '../support/run-step.mjs';
import { type Site, serveSite } from '../support/serve-site';
import { takeShots } from '../support/take-shots';

/** A first visit loads the bundled corpus; slow machines take their time. */
const FIRST_REPORT = 60_000;

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function visit(browser: ExtensionBrowser): Promise<Tab> {
  const tab = await browser.openTab();
  const since = Date.now();
  await tab.page.goto(DEMO_START);
  const state = await browser.waitForTabState(tab.tabId, since, FIRST_REPORT);
  if (state.kind === 'error') throw new Error(state.message);
  console.log(`\n${reportText(state.report)}\n`);
  return tab;
}

/** No display: the same, told in the terminal and in pictures. */
async function showInTerminal(site: Site): Promise<void> {
  const browser = await launchWithExtension({ sitePort: site.port });
  try {
    const tab = await visit(browser);
    const state = await browser.readTabState(tab.tabId);
    const report = state?.kind === 'report' ? state.report : null;
    const folder = `${TOP}shots`;
    const files = await takeShots(browser, tab, report, folder, 'demo', ['light', 'dark']);
    console.log('Pictures:');
    for (const file of files) console.log(`    ${relative(TOP, file)}`);
  } finally {
    await browser.close();
  }
}

async function showInWindow(site: Site): Promise<void> {
  const browser = await launchWithExtension({ sitePort: site.port, headed: true });
  const closed = new Promise((done) => browser.context.once('close', done));
  try {
    const tab = await visit(browser);
    const hasPanel = await browser.openSidePanel(tab).then(
      () => true,
      () => false,
    );
    await browser.leave();
    console.log(
      hasPanel
        ? 'The side panel stands beside the page; the toolbar button (under the puzzle piece) opens the popup.'
        : 'Click the Firstprint button in the toolbar (under the puzzle piece), then "Read what was left out": that opens the side panel.',
    );
    console.log(
      'Browse on: the masthead leads to the front page. Close the window or press Ctrl-C to end.',
    );
    await closed;
  } finally {
    await browser.close();
  }
}

const site = await serveSite(demoSite());
try {
  const headed = hasDisplay() && !process.argv.includes('--headless');
  await (headed ? showInWindow(site) : showInTerminal(site));
} catch (error) {
  console.error(`The demo could not be shown: ${(error as Error).message.split('\n')[0]}`);
  process.exitCode = 1;
} finally {
  await site.close();
}
