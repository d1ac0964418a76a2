import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpText } from '../corpus/made-up-articles';
import { HOSTILE } from '../fixtures/hostile-article';
import { newsPageHtml } from '../fixtures/news-page';
import { axeFindings } from '../support/axe-findings';
import { type ExtensionBrowser, launchWithExtension, type Tab } from '../support/browser';
import { giveArticles, visit } from '../support/visit';

let browser: ExtensionBrowser;
let tab: Tab;
let page: Page;

beforeAll(async () => {
  browser = await launchWithExtension({ firstRun: true });
});
afterAll(() => browser?.close());

const words = (text: string) => text.replace(/\s+/g, ' ').trim();
const rows = (list: Page) => list.locator('.corpus-table tbody tr:not(.opened)');
const titles = async (list: Page) =>
  (await list.locator('tbody .title button').allInnerTexts()).map(words);
/** A made-up story of eight paragraphs. */
const story = (number: number) =>
  Array.from({ length: 8 }, (_, at) => `${madeUpText(1_000 + 10 * number + at, 24)} Lantern.`);

async function checkPage(number: number): Promise<string> {
  const html = newsPageHtml({
    site: 'The Harbour Gazette',
    headline: 'A made-up page that prints a story again',
    published: '2024-03-01T08:30Z',
    body: story(number),
  });
  const report = await visit(browser, tab, `http://gazette.example/again-${number}`, html);
  return report.verdict;
}

describe('the first-run page', () => {
  it('opens by itself on installing, with a page that is marked and a Report that was made just now', async () => {
    await expect
      .poll(() => browser.context.pages().some((one) => one.url().endsWith('/onboarding.html')))
      .toBe(true);
    const first = browser.context.pages().find((one) => one.url().endsWith('/onboarding.html'))!;
    await first.locator('.example-desk').waitFor();
    const desk = words(await first.locator('.example-desk').innerText());
    expect(desk).toContain('Reprint of Radio Free Europe/Radio Liberty');
    expect(desk).toContain('Not credited on this page');
    expect(desk).toContain('This is an issue between our two countries');
    const marked = await first.evaluate(() => [...CSS.highlights.keys()].sort());
    expect(marked).toEqual(['firstprint-edited', 'firstprint-verbatim']);
    await first
      .getByRole('button', { name: /Show where it would stand/ })
      .first()
      .click();
    await first.waitForFunction(() => CSS.highlights.has('firstprint-here'));
    expect(await first.locator('input, form').count()).toBe(0);
    expect(await axeFindings(first)).toEqual([]);
    await first.close();
    tab = await browser.openTab();
  });
});

describe('the stored articles', () => {
  beforeAll(async () => {
    await giveArticles(browser, [
      ...Array.from({ length: 58 }, (_, at) => ({
        url: `https://paper.example/${at}`,
        title: `Night boat ${String(at).padStart(2, '0')}`,
        site: at % 2 ? 'The Even Paper' : 'The Odd Paper',
        published: `2023-0${(at % 9) + 1}`,
        text: madeUpText(at),
      })),
      HOSTILE,
    ]);
    page = await browser.openExtensionPage('options.html');
    await rows(page).first().waitFor();
  });

  it('are counted and listed page by page', async () => {
    await expect
      .poll(async () => words(await page.locator('.count-line').innerText()))
      .toMatch(/^61 articles · /);
    expect(await rows(page).count()).toBe(50);
    await page.getByRole('button', { name: 'Next page' }).click();
    await page.getByText('51 to 61 of 61').waitFor();
    expect(await rows(page).count()).toBe(11);
    await page.getByRole('button', { name: 'Previous page' }).click();
    await page.getByText('1 to 50 of 61').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it('are sorted and searched by keyboard alone', async () => {
    await page.getByRole('columnheader', { name: 'Title' }).getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await titles(page))[3]).toBe('Night boat 01');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.getByRole('columnheader', { name: 'Title' }).getAttribute('aria-sort'))
      .toBe('descending');
    await expect.poll(async () => (await titles(page))[0]).toBe('Night boat 57');
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('BOAT even');
    await expect.poll(() => rows(page).count()).toBe(29);
    await page.getByText('1 to 29 of 29 found').waitFor();
    await page.getByRole('searchbox').fill('night boat');
    await page.getByText('1 to 50 of at least 50 found').waitFor();
    await page.getByRole('button', { name: 'Next page' }).click();
    await page.getByText('51 to 58 of 58 found').waitFor();
    await page.getByRole('searchbox').fill('boat even');
    await page.getByText('1 to 29 of 29 found').waitFor();
    await page.getByLabel('Published from').fill('2023-09');
    await expect.poll(() => rows(page).count()).toBe(3);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => rows(page).count()).toBe(50);
    await page.getByLabel('Outlet').selectOption({ label: '\u2068The Odd Paper\u2069 (29)' });
    await expect.poll(() => rows(page).count()).toBe(29);
    await page.getByRole('button', { name: 'Show all' }).click();
  });

  it('hostile text is text, and nothing of it reaches beyond its place', async () => {
    await page.getByRole('searchbox').fill('hostile.example');
    await expect.poll(() => rows(page).count()).toBe(1);
    await page.locator('tbody .title button').click();
    await page.locator('.stored-text').waitFor();
    expect(await page.title()).toBe('Stored articles · Firstprint');
    expect(await page.locator('#app :is(img, iframe, script)').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
      true,
    );
    await page.getByRole('button', { name: 'Show all' }).click();
  });

  it('are corrected in place, and a wrong field says what is wrong with it', async () => {
    await page.getByRole('searchbox').fill('boat 07');
    await expect.poll(() => titles(page)).toEqual(['Night boat 07']);
    await page.locator('tbody .title button').click();
    await page.getByRole('button', { name: 'Correct' }).click();
    const form = page.getByRole('form', { name: 'Correct' });
    await form.getByLabel('Address').fill('javascript:alert(1)');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText('This is no web address.').waitFor();
    await expect
      .poll(() => form.getByLabel('Address').evaluate((one) => one === document.activeElement))
      .toBe(true);
    await form.getByLabel('Address').fill('https://paper.example/8');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText('Another article is stored at this address.').waitFor();
    await form.getByLabel('Address').fill('https://paper.example/seven');
    await form.getByLabel('Title').fill('Night boat seven');
    await form.getByRole('textbox', { name: 'Text', exact: true }).fill(story(7).join('\n\n'));
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Corrected.').waitFor();
    await page.getByRole('searchbox').fill('boat seven');
    await expect.poll(() => titles(page)).toEqual(['Night boat seven']);
    expect(await checkPage(7)).toBe('reprint');
  });

  it('deleted by keyboard and brought back: nothing is lost, and what is deleted does not match', async () => {
    await page.bringToFront();
    await page.getByRole('checkbox', { name: 'Choose Night boat seven' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Delete 1 article' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('1 article was deleted.').waitFor();
    await expect.poll(() => rows(page).count()).toBe(0);
    await expect.poll(() => page.locator('.count-line').innerText()).toMatch(/^60 articles/);
    expect(await checkPage(7)).toBe('none');
    await browser.killWorker();
    await page.bringToFront();
    // The way back has the focus since the row that had it is gone.
    await page.getByRole('button', { name: 'Undo' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('1 article is back.').waitFor();
    await expect.poll(() => titles(page)).toEqual(['Night boat seven']);
    expect(await checkPage(7)).toBe('reprint');
  });

  it('are given up for good when the page is left', async () => {
    await page.bringToFront();
    await page.getByRole('checkbox', { name: 'Choose Night boat seven' }).check();
    await page.getByRole('button', { name: 'Delete 1 article' }).click();
    await page.getByText('1 article was deleted.').waitFor();
    await page.reload();
    await rows(page).first().waitFor();
    await expect
      .poll(async () => words(await page.locator('.count-line').innerText()))
      .toMatch(/^60 articles/);
    expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
  });

  it('are saved to a file that brings all of them back', async () => {
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save all articles to a file' }).click();
    const lines = readFileSync(await (await saved).path(), 'utf8')
      .trim()
      .split('\n');
    await page.getByText('Saved 60 articles.').waitFor();
    expect(lines).toHaveLength(60);
    const answer = await browser.send('importArticles', { lines, firstLine: 1 });
    expect(answer).toMatchObject({ ok: true, value: { added: 0, replaced: 60, refused: [] } });
  });
});

describe('adding', () => {
  it('a pasted article matches on the next page', async () => {
    expect(await checkPage(3)).toBe('none');
    await page.bringToFront();
    await page.getByRole('link', { name: 'Add articles' }).click();
    const form = page.getByRole('form', { name: 'Paste an article' });
    await form.getByLabel('Title').fill('Pasted by hand');
    await form.getByLabel('Published').fill('last week');
    await form.getByRole('button', { name: 'Add this article' }).click();
    await form.getByText('Write a date as 2024').waitFor();
    await form.getByText('Without words there is nothing').waitFor();
    await form.getByLabel('Published').fill('2024-02');
    await form.getByRole('textbox', { name: 'Text', exact: true }).fill(story(3).join('\n\n'));
    await form.getByRole('button', { name: 'Add this article' }).click();
    await page.getByText('Added. The next page you open').waitFor();
    expect(await form.getByLabel('Title').inputValue()).toBe('');
    expect(await checkPage(3)).toBe('reprint');
  });

  it('a file: what is good goes in, what is not is listed by line and reason', async () => {
    await page.bringToFront();
    const line = (text: unknown) => JSON.stringify({ title: 'From a file', text });
    const lines = [
      '\uFEFF',
      line(story(4).join('\n\n')),
      '{',
      line(3),
      '',
      line(story(5).join('\n')),
    ];
    await page.setInputFiles('input[type=file]', {
      name: 'made-up.jsonl',
      mimeType: 'application/x-ndjson',
      buffer: Buffer.from(lines.join('\r\n')),
    });
    await page.getByText('All files are read.').waitFor();
    expect(words(await page.locator('.progress .count-line').innerText())).toBe(
      'All files are read. 2 articles added, none replaced, 2 lines refused',
    );
    expect((await page.locator('.refused li').allInnerTexts()).map(words)).toEqual([
      'made-up.jsonl, line 3: The line is not JSON.',
      'made-up.jsonl, line 4: “text” is not text.',
    ]);
    expect(await axeFindings(page)).toEqual([]);
    expect(await checkPage(5)).toBe('reprint');
  });

  it('a table with semicolons goes in like any file; what is refused is told by its line', async () => {
    await page.bringToFront();
    const text = `"${story(6).join('\n\n')}"`;
    const table = [
      '\uFEFFtitle;text;published;url',
      `From a table;${text};10.02.2024;`,
      'Not written out;"so" it ends;;',
      'Nowhere;Some words.;;nowhere',
      'One;too;many;cells;here',
      'Not dated;Some more made-up words.;the week before;',
    ];
    await page.setInputFiles('input[type=file]', {
      name: 'made-up.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(table.join('\r\n')),
    });
    await page.getByText('All files are read.').waitFor();
    await expect
      .poll(async () => words(await page.locator('.progress .count-line').innerText()))
      .toBe(
        'All files are read. 2 articles added, none replaced, 3 lines refused, 1 taken with a note',
      );
    const lines = text.split('\n').length;
    expect((await page.locator('.refused li').allInnerTexts()).map(words)).toEqual([
      `made-up.csv, line ${2 + lines}: A cell begins with a quotation mark that is not closed at its end.`,
      `made-up.csv, line ${3 + lines}: “url” is not an http or https address.`,
      `made-up.csv, line ${4 + lines}: The line has more cells than the table has columns (4).`,
    ]);
    expect((await page.locator('.noted li').allInnerTexts()).map(words)).toEqual([
      `made-up.csv, line ${5 + lines}: The date “the week before” cannot be read. Kept without a date.`,
    ]);
    expect(await checkPage(6)).toBe('reprint');
  });

  it('files that are dropped go in one after the other, and refused lines are copied', async () => {
    await page.bringToFront();
    await page.getByRole('link', { name: 'Add articles' }).click();
    const files = ['first', 'second'].map((name, at) => {
      const path = join(browser.folder, `${name}.jsonl`);
      const line = JSON.stringify({ title: `Dropped ${name}`, text: madeUpText(500 + at, 80) });
      writeFileSync(path, `${line}\n{\n`);
      return path;
    });
    await page.locator('.drop').scrollIntoViewIfNeeded();
    const box = (await page.locator('.drop').boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    // The browser's own drag: the page gets the files from the disk, as from a file manager.
    const session = await browser.context.newCDPSession(page);
    const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
      session.send('Input.dispatchDragEvent', {
        type,
        x,
        y,
        data: { items: [], files, dragOperationsMask: 1 },
      });
    await drag('dragEnter');
    await drag('dragOver');
    await page.locator('.drop.over').waitFor();
    await page.getByText('Drop the files').waitFor();
    await drag('drop');
    await session.detach();
    await page.locator('.drop.over').waitFor({ state: 'detached' });
    // Of the import before, the page said the same in number.
    const refused = [
      'first.jsonl, line 2: The line is not JSON.',
      'second.jsonl, line 2: The line is not JSON.',
    ];
    await expect
      .poll(async () => (await page.locator('.refused li').allInnerTexts()).map(words))
      .toEqual(refused);
    await page.getByText('All files are read.').waitFor();
    expect(words(await page.locator('.progress .count-line').innerText())).toBe(
      'All files are read. 2 articles added, none replaced, 2 lines refused',
    );
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.trim().split('\n')).toEqual(refused);
  });

  it('a long file shows how far it is, stops at a click and says how many are in', async () => {
    await page.bringToFront();
    const file = join(browser.folder, 'long.jsonl');
    const lines = Array.from({ length: 20_000 }, (_, at) =>
      JSON.stringify({ id: `long-${at}`, text: madeUpText(at % 50, 200) }),
    );
    writeFileSync(file, lines.join('\n'));
    await page.setInputFiles('input[type=file]', file);
    await page.getByRole('progressbar').waitFor();
    await expect
      .poll(() => page.locator('.progress .count-line').innerText())
      .toMatch(/[1-9]\d* articles added/);
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByText('Reading long.jsonl').waitFor();
    await page.getByRole('link', { name: 'Add articles' }).click();
    await page.getByRole('button', { name: 'Stop' }).press('Enter');
    await page.getByText('Stopped. What is in stays in.').waitFor();
    // The button is gone, and the focus stays where it was.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toMatch(/^Stopped\./);
    const said = Number(
      /([\d,]+) articles added/
        .exec(await page.locator('.progress .count-line').innerText())?.[1]
        ?.replace(',', ''),
    );
    expect(said).toBeGreaterThan(0);
    expect(said).toBeLessThan(20_000);
    await page.getByRole('link', { name: 'Stored articles' }).click();
    await expect
      .poll(
        async () => /^([\d,]+) articles/.exec(await page.locator('.count-line').innerText())?.[1],
      )
      .toBe((67 + said).toLocaleString('en'));
  });
});

describe('settings', () => {
  it('count at once: a site that is taken off is not checked any more', async () => {
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('textbox', { name: 'Site' }).fill('https://www.Gazette.example/some/page');
    await page.getByRole('button', { name: 'Add this site' }).click();
    await page.getByRole('listitem').filter({ hasText: 'gazette.example' }).waitFor();
    await expect.poll(() => browser.readTabState(tab.tabId)).toBeNull();
    await page.getByRole('button', { name: 'Remove gazette.example' }).click();
    await page.getByText('gazette.example was removed.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('listitem').filter({ hasText: 'gazette.example' }).waitFor();
    await page.getByRole('button', { name: 'Remove gazette.example' }).click();
    await page
      .getByRole('listitem')
      .filter({ hasText: 'gazette.example' })
      .waitFor({ state: 'detached' });
    expect(await checkPage(5)).toBe('reprint');
    await page.bringToFront();
    await page.getByRole('switch', { name: 'Pause Firstprint' }).click();
    await expect.poll(() => browser.readTabState(tab.tabId)).toBeNull();
    await page.getByRole('switch', { name: 'Pause Firstprint' }).click();
    expect(await axeFindings(page)).toEqual([]);
  });

  it('changed in two windows at the same moment are all kept', async () => {
    const other = await browser.openExtensionPage('options.html#settings');
    await other.getByRole('heading', { name: 'Settings' }).waitFor();
    const wanted = Array.from(
      { length: 20 },
      (_, at) => `site-${String(at).padStart(2, '0')}.example`,
    );
    for (let at = 0; at < wanted.length; at += 2) {
      const forms = [page, other].map((one) => one.getByRole('textbox', { name: 'Site' }));
      await Promise.all(forms.map((one, way) => one.fill(wanted[at + way]!)));
      await Promise.all(forms.map((one) => one.press('Enter')));
    }
    for (const one of [page, other])
      await expect.poll(() => one.locator('.site-list bdi').allInnerTexts()).toEqual(wanted);
    await other.close();
  });

  it('every permission that is asked for is explained', async () => {
    await page.getByRole('link', { name: 'What it keeps' }).click();
    await page.getByText('Requests sent: none').waitFor();
    const asked = await page.evaluate(
      '[chrome.runtime.getManifest()].map((m) => m.permissions.length + m.host_permissions.length)[0]',
    );
    expect(await page.locator('.facts dt code').count()).toBe(asked);
    expect(await page.getByText('used by this version').count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  });
});
