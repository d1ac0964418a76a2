import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Report } from '@/lib/report/report';
import type { ExtensionBrowser, Tab } from './browser';

export type ColourScheme = 'light' | 'dark';

/** The longest picture of a page, in CSS pixels: beyond it the browser's own limit on pictures is near. */
const MAX_HEIGHT = 12_000;

/**
 * Pictures of the page with its marks, the popup and the side panel, as PNG files
 * `NAME-page.png`, `NAME-popup.png`, `NAME-panel.png` in `folder`; with several schemes `NAME-page-dark.png`
 * and so on. Answers with the files' paths.
 */
export async function takeShots(
  browser: ExtensionBrowser,
  tab: Tab,
  report: Report | null,
  folder: string,
  name: string,
  schemes: readonly ColourScheme[] = ['light'],
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  const path = (view: string, scheme: ColourScheme) => {
    const file = join(folder, `${name}-${view}${schemes.length > 1 ? `-${scheme}` : ''}.png`);
    files.push(file);
    return file;
  };
  if (report?.sources.some((source) => source.passages.length > 0)) await marksPainted(tab.page);
  for (const scheme of schemes) {
    await tab.page.emulateMedia({ colorScheme: scheme });
    const height = await tab.page.evaluate(() => document.documentElement.scrollHeight);
    const width = await tab.page.evaluate(() => innerWidth);
    await tab.page.screenshot({
      path: path('page', scheme),
      fullPage: true,
      clip: { x: 0, y: 0, width, height: Math.min(height, MAX_HEIGHT) },
    });
  }
  const panel = await browser.openSidePanel(tab);
  await shoot(panel, 'panel', schemes, path);
  const popup = await browser.openPopup(tab);
  await shoot(popup, 'popup', schemes, path);
  return files;
}

async function shoot(
  view: Page,
  name: string,
  schemes: readonly ColourScheme[],
  path: (view: string, scheme: ColourScheme) => string,
): Promise<void> {
  await settled(view);
  for (const scheme of schemes) {
    await view.emulateMedia({ colorScheme: scheme });
    await view.screenshot({ path: path(name, scheme) });
  }
}

/** Waits until the view has words on it. */
export async function settled(view: Page): Promise<void> {
  await view.waitForFunction(() => document.body.innerText.trim().length > 20);
  await view.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(null))));
}

/** The registry of highlights is the page's own: it can be looked at from outside. */
async function marksPainted(page: Page): Promise<void> {
  await page
    .waitForFunction(() => CSS.highlights.size > 0, null, { timeout: 3000 })
    .catch(() => {});
}
