import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { madeUpText } from '../corpus/made-up-articles';
import { axeFindings } from '../support/axe-findings';
import { type ExtensionBrowser, launchWithExtension } from '../support/browser';

let browser: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  browser = await launchWithExtension();
  page = await browser.openExtensionPage('options.html#add');
  await page.locator('.drop').waitFor();
});
afterAll(() => browser?.close());

const words = (text: string) => text.replace(/\s+/g, ' ').trim();
const listed = async (kind: 'refused' | 'noted') =>
  (await page.locator(`.${kind} li`).allInnerTexts()).map(words);
const latin = (text: string) => Buffer.from(Array.from(text, (sign) => sign.charCodeAt(0)));

/** Files on the disk, as a reader has them. */
function onDisk(files: Record<string, Buffer | string>): string[] {
  return Object.entries(files).map(([name, bytes]) => {
    const path = join(browser.folder, name);
    writeFileSync(path, bytes);
    return path;
  });
}

/** The browser's own drag: the page gets the files from the disk, as from a file manager. */
async function drop(files: string[]): Promise<void> {
  await page.bringToFront();
  await page.locator('.drop').scrollIntoViewIfNeeded();
  const box = (await page.locator('.drop').boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const session = await browser.context.newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    const data = { items: [], files, dragOperationsMask: 1 };
    await session.send('Input.dispatchDragEvent', { type, x, y, data });
  }
  await session.detach();
}

async function titles(search: string): Promise<string[]> {
  const query = { order: 'title', descending: false, words: search, outlet: null };
  const answer = (await browser.send('listArticles', {
    query: { ...query, from: null, to: null },
    after: null,
    limit: 50,
  })) as { ok: true; value: { articles: { title: string | null }[] } };
  return answer.value.articles.map(({ title }) => title ?? '');
}

const added = () =>
  page.waitForFunction(() =>
    /[1-9][\d,]* articles? added/.test(document.querySelector('.progress')?.textContent ?? ''),
  );
const ended = async (): Promise<string> => {
  const outcome = page.locator('.progress .count-line[role=status]');
  await outcome.waitFor();
  return words(await outcome.innerText());
};

it('files of every kind, good and odd, in one go: each is read, or refused with what to do', async () => {
  mkdirSync(join(browser.folder, 'a-folder'));
  const table = '\ufefftitle;text;published\r\nBoat sheet;Die Fähre bleibt.;10.02.2024 10:30\r\n';
  const files = onDisk({
    'utf16.csv': Buffer.from(table, 'utf16le'),
    // Windows-1252: „Für 5 €“ – with ä and ü.
    'western.csv': latin('title;text\r\nBoat f\xe4hre;\x84F\xfcr 5 \x80\x93 \x96 mehr nicht.\r\n'),
    // Windows-1250.
    'czech.csv': latin('title;text\r\nBoat;z\xf9st\xe1v\xe1 je\x9at\xec, \xf8ekl\r\n'),
    'list.json': JSON.stringify([{ title: 'Boat list', text: 'One.', date: 'soon' }], null, 2),
    'mark.jsonl': `\ufeff${JSON.stringify({ title: 'Boat mark', text: 'Two.' })}\n`,
    'saved.html': '<!doctype html><html><p>A page\n<p>More</html>',
    'feed.xml': '<?xml version="1.0"?><rss><channel></channel></rss>',
    'article.txt': 'Boat text\n\nThe boat stays in service.\n',
    'sheet.xlsx': 'PK\x03\x04\x14\x00',
    'empty.csv': '',
  });
  await drop([join(browser.folder, 'a-folder'), ...files]);
  expect(await ended()).toBe(
    'All files are read. 5 articles added, none replaced, no line refused, 6 files refused, 2 taken with a note',
  );
  const firstSentence = (line: string) => /^\S+: [^.]+/.exec(line)?.[0];
  expect((await listed('refused')).map(firstSentence)).toEqual([
    'a-folder: The file could not be read to its end',
    'czech.csv: The file is neither UTF-8 nor UTF-16, and it is not known how its letters are to be read',
    'saved.html: This is a saved web page',
    'feed.xml: This is a feed or other XML, which is not read',
    'sheet.xlsx: This is a packed file (ZIP), as documents of word processors and spreadsheets are too',
    'empty.csv: The file is empty',
  ]);
  const noted = await listed('noted');
  expect(noted[0]).toMatch(/^western\.csv: .* read as Windows-1252\. If “fähre” is wrong/);
  expect(noted[1]).toBe('list.json, line 2: The date “soon” cannot be read. Kept without a date.');
  expect(await titles('boat')).toEqual([
    'Boat fähre',
    'Boat list',
    'Boat mark',
    'Boat sheet',
    'Boat text',
  ]);
  expect(await axeFindings(page)).toEqual([]);
});

it('the background may be ended again and again meanwhile: nothing is lost or doubled', async () => {
  const lines = Array.from({ length: 3_000 }, (_, at) =>
    JSON.stringify({ id: `killed-${at}`, text: madeUpText(at, 150) }),
  );
  const before = (await browser.send('corpusFacts', {})) as { value: { articles: number } };
  await drop(onDisk({ 'killed.jsonl': lines.join('\n') }));
  await page.getByText('killed.jsonl').first().waitFor();
  await added();
  await browser.killWorker();
  await browser.killWorker();
  expect(await ended()).toMatch(/^All files are read\. .* no line refused$/);
  const after = (await browser.send('corpusFacts', {})) as { value: { articles: number } };
  expect(after.value.articles - before.value.articles).toBe(3_000);
});

it('a file that changes while it is read is told, and the next is read', async () => {
  const lines = Array.from({ length: 10_000 }, (_, at) =>
    JSON.stringify({ id: `changed-${at}`, text: madeUpText(at % 50, 200) }),
  );
  const [changing, next] = onDisk({
    'changing.jsonl': lines.join('\n'),
    'next.jsonl': JSON.stringify({ title: 'Behind it', text: 'Read all the same.' }),
  }) as [string, string];
  await drop([changing, next]);
  await page.getByText('Reading changing.jsonl').waitFor();
  await added();
  writeFileSync(changing, 'shorter');
  expect(await ended()).toMatch(/1 file refused$/);
  expect((await listed('refused')).at(-1)).toMatch(/^changing\.jsonl: .* not be read to its end/);
  expect(await titles('behind it')).toEqual(['Behind it']);
});

it('a page that is closed meanwhile: another tells that it goes on, and how it ended', async () => {
  const lines = Array.from({ length: 10_000 }, (_, at) =>
    JSON.stringify({ id: `closed-${at}`, text: madeUpText(at % 50, 200) }),
  );
  lines[1] = JSON.stringify({ id: 'closed-1', text: 'A few words.', date: 'some day' });
  await drop(onDisk({ 'closed.jsonl': lines.join('\n') }));
  await page.getByText('Reading closed.jsonl').waitFor();
  await added();
  const other = await browser.openExtensionPage('options.html#add');
  await other.getByText('An import goes on in another tab').waitFor();
  await expect
    .poll(() => other.getByRole('button', { name: 'Choose files' }).getAttribute('aria-disabled'))
    .toBe('true');
  expect(await other.getByRole('button', { name: 'Stop' }).count()).toBe(0);
  await other.locator('.noted li').waitFor();
  await page.close();
  page = other;
  await page.getByText('The import was interrupted').waitFor();
  expect(await listed('noted')).toEqual([
    'closed.jsonl, line 2: The date “some day” cannot be read. Kept without a date.',
  ]);
  expect(await axeFindings(page)).toEqual([]);
  // The same after the browser was closed: it is read from the disk.
  await page.reload();
  await page.getByText('The import was interrupted').waitFor();
  await page.getByRole('button', { name: 'Put this away' }).click();
  await page.locator('.progress').waitFor({ state: 'detached' });
  await page.reload();
  await page.locator('.drop').waitFor();
  expect(await page.locator('.progress').count()).toBe(0);
});
