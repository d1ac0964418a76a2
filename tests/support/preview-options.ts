import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { madeUpText } from '../corpus/made-up-articles';
import { HOSTILE } from '../fixtures/hostile-article';
import { type ExtensionBrowser, launchWithExtension } from './browser';
import { CHROMIUM_BUILD } from './build.mjs';
import { counted } from './counted';
import { giveArticles } from './visit';

/*
 * Photographs the options and the first-run page in their states, light and dark, narrow, from right to
 * left and in forced colours, and looks for what is hard to reach or read with axe:
 *   npx tsx tests/support/preview-options.ts FOLDER [BUILD] [LANGUAGE]
 * Ends with exit code 1 when axe, the console or the content security policy complains.
 */

const complaints: string[] = [];

async function photograph(page: Page, name: string, folder: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, forcedColors: 'none' });
    await page.screenshot({ path: join(folder, `${name}-${scheme}.png`), fullPage: true });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    for (const { id, nodes } of violations)
      complaints.push(
        `${name} ${scheme}: ${id}: ${nodes.map(({ html, failureSummary }) => `${html}\n   ${failureSummary}`).join('\n  ')}`,
      );
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

/** Narrow, from right to left, and in forced colours. */
async function photographOtherwise(page: Page, name: string, folder: string): Promise<void> {
  await page.setViewportSize({ width: 360, height: 800 });
  await photograph(page, `${name}-360`, folder);
  await page.setViewportSize({ width: 1200, height: 900 });
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await photograph(page, `${name}-rtl`, folder);
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'ltr'));
  await page.emulateMedia({ forcedColors: 'active' });
  await page.screenshot({ path: join(folder, `${name}-forced.png`), fullPage: true });
  await page.emulateMedia({ forcedColors: 'none' });
}

async function open(browser: ExtensionBrowser, path: string): Promise<Page> {
  const page = await browser.openExtensionPage('manifest.json');
  page.on('pageerror', (error) => complaints.push(`${path}: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`${path}: ${message.text()}`);
  });
  await page.setViewportSize({ width: 1200, height: 900 });
  await page.goto(new URL(`/${path}`, page.url()).href);
  await page.waitForSelector('h1');
  return page;
}

async function photographCorpus(browser: ExtensionBrowser, folder: string): Promise<void> {
  const page = await open(browser, 'options.html');
  await page.locator('.corpus-table tbody tr').first().waitFor();
  await photograph(page, 'corpus', folder);
  await photographOtherwise(page, 'corpus', folder);
  await page.locator('tbody .title button').nth(1).click();
  await page.locator('.stored-text').waitFor();
  await photograph(page, 'corpus-open', folder);
  await page.locator('.reading-stand .actions button').first().click();
  await page.locator('form input').nth(3).fill('next year');
  await page.locator('form input').nth(2).fill('javascript:alert(1)');
  await page.locator('form button.main').click();
  await page.locator('.wrong').first().waitFor();
  await photograph(page, 'corpus-correct', folder);
  await photographOtherwise(page, 'corpus-correct', folder);
  await page.locator('thead .tick input').click();
  await page.locator('.list-bar > button').click();
  await page.locator('.undo-bar button').waitFor();
  await photograph(page, 'corpus-deleted', folder);
  await page.locator('.undo-bar button').click();
  await page.locator('input[type=search]').fill('zzzz nothing');
  await page.locator('.nothing').waitFor();
  await photograph(page, 'corpus-none', folder);
  await page.close();
}

async function photographAdding(browser: ExtensionBrowser, folder: string): Promise<void> {
  const page = await open(browser, 'options.html#add');
  await photograph(page, 'add', folder);
  const lines = Array.from({ length: 400 }, (_, at) =>
    at % 9 === 8
      ? '{"text": 3}'
      : JSON.stringify({
          id: `n${at}`,
          text: madeUpText(at),
          ...(at % 40 === 0 && { date: at % 80 ? 'يوم الاثنين' : 'the Monday before last' }),
        }),
  );
  await page.setInputFiles('input[type=file]', {
    name: 'made-up.jsonl',
    mimeType: 'application/x-ndjson',
    buffer: Buffer.from(`${lines.join('\n')}\n`),
  });
  await page.locator('.refused').waitFor();
  await page.locator('.progress .count-line[role=status]').waitFor();
  await page.locator('form button.main').click();
  await page.locator('.wrong').first().waitFor();
  await photograph(page, 'add-refused', folder);
  await photographOtherwise(page, 'add-refused', folder);
  await page.close();
}

async function photographHostile(browser: ExtensionBrowser, folder: string): Promise<void> {
  await giveArticles(browser, [HOSTILE]);
  const page = await open(browser, 'options.html');
  await page.locator('tbody .title button').first().click();
  await page.locator('.stored-text').waitFor();
  await photograph(page, 'corpus-hostile', folder);
  await page.close();
}

async function main([folder, build = CHROMIUM_BUILD, language]: string[]): Promise<void> {
  if (!folder) throw new Error('Usage: preview-options.ts FOLDER [BUILD] [LANGUAGE]');
  mkdirSync(folder, { recursive: true });
  const browser = await launchWithExtension({ build, ...(language ? { language } : {}) });
  try {
    const first = await open(browser, 'onboarding.html');
    await first.locator('.example-desk').waitFor();
    await photograph(first, 'first-run', folder);
    await photographOtherwise(first, 'first-run', folder);
    await first.close();
    await giveArticles(
      browser,
      Array.from({ length: 130 }, (_, at) => ({
        url: `https://${at % 3 ? 'gazette' : 'harbour'}.example/${at}`,
        ...(at % 7 ? { title: `Made-up story number ${at} of the night boat` } : {}),
        site: at % 3 ? 'The Made-up Gazette' : 'Harbour Herald',
        published: `2024-0${(at % 9) + 1}`,
        text: madeUpText(at),
      })),
    );
    await photographCorpus(browser, folder);
    await photographAdding(browser, folder);
    await photographHostile(browser, folder);
    for (const name of ['settings', 'privacy']) {
      const page = await open(browser, `options.html#${name}`);
      if (name === 'settings') {
        await page.locator('form input').fill('news.example');
        await page.locator('form button').click();
        await page.locator('.site-list li').waitFor();
        await page.locator('form input').fill('no site');
        await page.locator('form button').click();
      }
      await photograph(page, name, folder);
      await photographOtherwise(page, name, folder);
      await page.close();
    }
  } finally {
    await browser.close();
  }
  for (const complaint of complaints) console.error(complaint);
  console.log(`${counted(complaints.length, 'complaint')}; pictures in ${folder}`);
  process.exitCode = complaints.length > 0 ? 1 : 0;
}

await main(process.argv.slice(2));
