import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportedJson } from '@/lib/export/as-json';
import { readFragmentText } from '@/lib/export/fragment-text';
import schema from '@/lib/export/report.schema.json';
import { fragmentLink } from '@/lib/export/text-fragment';
import { GAZETTE_URL, gazetteHtml } from '../fixtures/gazette-page';
import { axeFindings } from '../support/axe-findings';
import { schemaErrors } from '../support/json-schema';
import { browser, tab, useOneBrowser } from '../support/one-browser';
import { visit } from '../support/visit';

const folder = mkdtempSync(join(tmpdir(), 'take-away-'));
useOneBrowser();
let panel: Page;
let exported: ExportedJson;

beforeAll(async () => {
  await visit(browser, tab, GAZETTE_URL, gazetteHtml());
  panel = await browser.openExtensionPage(`sidepanel.html?tab=${tab.tabId}`);
  await panel.getByRole('heading', { level: 1 }).waitFor();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const button = () => panel.getByRole('button', { name: 'Take away' });
const format = (name: string) => panel.getByRole('button', { name });

/** Saves by a press of a format's button; answers with the file's path. */
async function save(name: string): Promise<{ file: string; path: string }> {
  if ((await button().getAttribute('aria-expanded')) === 'false') await button().click();
  const [download] = await Promise.all([panel.waitForEvent('download'), format(name).click()]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return { file: download.suggestedFilename(), path };
}

describe('the ways to take a Report away', () => {
  it('are opened, walked and left with the keyboard alone', async () => {
    await button().focus();
    await panel.keyboard.press('Enter');
    expect(await button().getAttribute('aria-expanded')).toBe('true');
    const focused = () => panel.evaluate(() => document.activeElement?.textContent ?? '');
    await panel.keyboard.press('ArrowDown');
    expect(await focused()).toMatch(/^Web page/);
    await panel.keyboard.press('End');
    expect(await focused()).toMatch(/^References/);
    await panel.keyboard.press('Escape');
    expect(await focused()).toBe('Take away');
    expect(await button().getAttribute('aria-expanded')).toBe('false');
  });

  it.each([
    ['Web page', 'html', /^<!doctype html>/],
    ['Markdown', 'md', /^# Reprint of Radio Free Europe\/Radio Liberty\n/],
    ['Table (CSV)', 'csv', /^\ufeff"kind",/],
    ['Data (JSON)', 'json', /^\{\n {2}"format": "firstprint-export",/],
    ['Web Annotations', 'jsonld', /"http:\/\/www\.w3\.org\/ns\/anno\.jsonld"/],
    ['References', 'csl.json', /"container-title": "American Military News"/],
  ])('%s is saved as a file, and says so', async (name, extension, content) => {
    const { file, path } = await save(name);
    expect(file).toMatch(/^firstprint-harbour-gazette\.example-\d{4}-\d\d-\d\d\./);
    expect(file.endsWith(`.${extension}`)).toBe(true);
    expect(readFileSync(path, 'utf8')).toMatch(content);
    await panel
      .getByRole('status')
      .filter({ hasText: `Saved as ${file}` })
      .waitFor();
  });

  it('the saved data keeps to its schema and is the Report itself', async () => {
    const { path } = await save('Data (JSON)');
    exported = JSON.parse(readFileSync(path, 'utf8'));
    expect(schemaErrors(exported, schema, { strict: true })).toEqual([]);
    const state = await browser.readTabState(tab.tabId);
    expect(state?.kind === 'report' && state.report).toEqual(exported.report);
  });

  it('have no accessibility findings when they are open', async () => {
    if ((await button().getAttribute('aria-expanded')) === 'false') await button().click();
    expect(await axeFindings(panel)).toEqual([]);
  });
});

/** What a copy button within says of its press, once it says something. */
async function said(within: Locator): Promise<string> {
  const words = within.getByRole('status').filter({ hasText: /\S/ });
  await words.waitFor();
  return words.innerText();
}

describe('a passage', () => {
  it('is copied as a citation from its line, which says so', async () => {
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await panel.bringToFront();
    const line = panel.locator('.line.gone').first();
    await line.getByRole('button', { name: 'Copy as a citation' }).click();
    expect(await said(line)).toBe('Copied');
    const copied = await panel.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(
      /^“.+” American Military News, “.+”, 2024-02, https:\/\/.+#:~:text=\S+$/,
    );
  });

  it('a source is copied as a reference', async () => {
    await panel.getByRole('tab', { name: /Sources/ }).click();
    await panel.getByRole('button', { name: /Copy as a reference/ }).click();
    expect(await said(panel.locator('.ways').first())).toBe('Copied');
    const [item] = JSON.parse(await panel.evaluate(() => navigator.clipboard.readText()));
    expect(item).toMatchObject({
      type: 'article-newspaper',
      'container-title': 'American Military News',
    });
  });
});

describe('the saved web page', () => {
  it('is read and printed without a network, without script, and by everyone', async () => {
    const { path } = await save('Web page');
    const page = await browser.context.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await browser.context.setOffline(true);
    try {
      const address = pathToFileURL(path).href;
      await page.goto(address);
      expect(asked).toEqual([address]);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
        'Reprint of Radio Free Europe/Radio Liberty',
      );
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await axeFindings(page), colorScheme).toEqual([]);
      }
      const colours = () =>
        page.evaluate(() => [
          getComputedStyle(document.documentElement).backgroundColor,
          getComputedStyle(document.body).color,
        ]);
      expect(await colours()).not.toContain('rgb(255, 255, 255)');
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await colours()).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
      const pdf = await page.pdf();
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect(complaints).toEqual([]);
    } finally {
      await browser.context.setOffline(false);
      await page.close();
    }
  });
});

/** Small, for its pictures are looked at pixel by pixel. */
async function smallPage(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 500, height: 240 });
  return page;
}

/** A page with each block far from the next, where a shown text fragment is magenta. */
function farApart(blocks: readonly string[]): string {
  const paragraphs = blocks.map((html) => `<p>${html}</p>`).join('');
  return `<!doctype html><meta charset="utf-8"><title>Far apart</title>
<style>p { margin: 0 0 1200px } ::target-text { background: #f0f; color: #f0f }</style>${paragraphs}`;
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Whether the picture of a page holds a shown fragment. */
async function showsFragment(page: Page): Promise<boolean> {
  const picture = `data:image/png;base64,${(await page.screenshot()).toString('base64')}`;
  return page.evaluate(async (src) => {
    const image = new Image();
    image.src = src;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const ink = canvas.getContext('2d')!;
    ink.drawImage(image, 0, 0);
    const { data } = ink.getImageData(0, 0, image.width, image.height);
    let magenta = 0;
    for (let at = 0; at < data.length; at += 4)
      if (data[at]! > 240 && data[at + 1]! < 16 && data[at + 2]! > 240) magenta++;
    return magenta > 50;
  }, picture);
}

/**
 * Goes to a link as a reader does who opened it anew: the number of the block in view. Rejects when no
 * fragment comes to be shown: a browser looks for it when the text has been laid out, and again until the
 * page is loaded.
 */
async function follow(page: Page, link: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(link);
  await expect.poll(() => showsFragment(page), { message: link, timeout: 10_000 }).toBe(true);
  return page.evaluate(() =>
    [...document.querySelectorAll('p')].findIndex((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    }),
  );
}

async function serve(page: Page, html: string): Promise<void> {
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
}

describe('links with text fragments', () => {
  it('lead to the passages of the page and of the source, and show them', async () => {
    const { report, links } = exported;
    const source = report.sources[0]!;
    const page = await smallPage();
    const sides = [
      { text: report.page.text, links: links.map((one) => one.page) },
      { text: source.text, links: links.map((one) => one.inSource) },
    ] as const;
    for (const side of sides) {
      const blocks = side.text.split('\n\n');
      await page.unrouteAll();
      await serve(page, farApart(blocks.map(escaped)));
      const spans = [...source.passages, ...source.leftOut].map((one) =>
        side === sides[1]
          ? one.source
          : 'page' in one
            ? one.page
            : { start: one.pageAt!, end: one.pageAt! },
      );
      // Some of many: passages, and what was left out at the list's end.
      for (const [index, link] of side.links.entries()) {
        if (link === null || (index % 8 > 0 && index < source.passages.length)) continue;
        const start = spans[index]!;
        const wanted = side.text.slice(0, start.start).split('\n\n').length - 1;
        const block = await follow(page, link);
        // A place where something is missing is led to by the words before it.
        const near = start.start === start.end ? [wanted - 1, wanted] : [wanted];
        expect(near, link).toContain(block);
      }
    }
    await page.close();
  });

  const BLOCKS: [html: string, text: string][] = [
    ['The boat leaves at two.', 'The boat leaves at two.'],
    [
      'A <a href="#x">linked word</a> and<br>a line break stand in a sentence that is long enough to be told by its two ends.',
      'A linked word and a line break stand in a sentence that is long enough to be told by its two ends.',
    ],
    [
      'Twenty-two – no, 12,400 – people &amp; one dog, “voted” (100&#8201;%).',
      'Twenty-two – no, 12,400 – people & one dog, “voted” (100\u2009%).',
    ],
    ['The boat leaves at two.', 'The boat leaves at two.'],
    [
      'Un&shy;break&shy;able&nbsp;spaces and it’s <i>half</i>-italic.',
      'Un\u00adbreak\u00adable spaces and it’s half-italic.',
    ],
    [
      '渡船が着くのは二時です。島の人々は夜の船を守ると決めました。',
      '渡船が着くのは二時です。島の人々は夜の船を守ると決めました。',
    ],
    [
      'قال المتحدث إن العبّارة ستبقى حتى الربيع، وإن المجلس سيجتمع مرة أخرى.',
      'قال المتحدث إن العبّارة ستبقى حتى الربيع، وإن المجلس سيجتمع مرة أخرى.',
    ],
    [
      '“The boat leaves at two.” So it was said, and the boat leaves at two.',
      '“The boat leaves at two.” So it was said, and the boat leaves at two.',
    ],
    [`${'x'.repeat(10_000)} and then a word.`, `${'x'.repeat(10_000)} and then a word.`],
    ['The end.', 'The end.'],
  ];

  it('find what the page’s markup, its signs and its repetitions hide', async () => {
    const text = BLOCKS.map(([, block]) => block).join('\n\n');
    const read = readFragmentText(text);
    const page = await smallPage();
    await serve(page, farApart(BLOCKS.map(([html]) => html)));
    let from = 0;
    for (const [index, [, block]] of BLOCKS.entries()) {
      const whole = { start: from, end: from + block.length };
      const across = { start: whole.end - 6, end: Math.min(text.length, whole.end + 7) };
      for (const span of block.length > 1000 ? [whole] : [whole, across]) {
        const link = fragmentLink('http://far-apart.example/', read, span)!;
        expect(await follow(page, link), link).toBe(index);
      }
      from = whole.end + 2;
    }
    await page.close();
  });
});

// The last: it opens the browser's own panel, which takes room and focus from every tab beside it.
describe('the popup', () => {
  it('leads to the ways in the panel', async () => {
    if ((await button().getAttribute('aria-expanded')) === 'true') await button().click();
    const popup = await browser.openExtensionPage(`popup.html?tab=${tab.tabId}`);
    await popup.getByRole('button', { name: 'Take away' }).click();
    await format('Web page').waitFor();
    await expect
      .poll(() => panel.evaluate(() => document.activeElement?.textContent))
      .toBe('Take away');
    await browser.findSidePanel();
    await popup.close();
  });
});
