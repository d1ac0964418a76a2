import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '@/lib/report/report';
import { bundledStories } from '../fixtures/bundled-stories';
import { GAZETTE_URL, gazetteHtml } from '../fixtures/gazette-page';
import { COMMENTS } from '../fixtures/made-up-stories';
import { type BodyPart, newsPageHtml } from '../fixtures/news-page';
import { seedLeftOut } from '../fixtures/seed-left-out';
import {
  changeDashes,
  loseApostrophes,
  mergeInPairs,
  swapTwoBlocks,
  type Transformation,
  turnQuotes,
} from '../fixtures/transformations';
import { browser, tab, useOneBrowser } from '../support/one-browser';
import { takeShots } from '../support/take-shots';
import { leftOutOf, visit } from '../support/visit';

const SHOTS = 'shots/e2e';
const { longer, longerBody, longerHead, shorter, shorterBody } = bundledStories();
const LEFT_OUT = seedLeftOut(longer.text);

const TRANSFORMATIONS: [name: string, transform: Transformation][] = [
  ['quotes straightened or curled', turnQuotes],
  ['dashes changed', changeDashes],
  ['paragraphs merged in pairs', mergeInPairs],
  ['two blocks swapped', swapTwoBlocks],
  ['every apostrophe lost', loseApostrophes],
  [
    'all of it at once',
    (text) => loseApostrophes(mergeInPairs(swapTwoBlocks(changeDashes(turnQuotes(text))))),
  ],
];

useOneBrowser();

/** The shorter seed's text as an uncredited page in a made-up outlet. */
function shorterPage(body: readonly string[]): string {
  return gazetteHtml({
    byline: 'Gazette foreign desk',
    promo: 'Read the Gazette for a month for the price of a herring',
    caption: 'A road in the hills. (Drawing: The Harbour Gazette)',
    body,
    related: ['Harbour master retires after thirty-one winters'],
    comments: COMMENTS,
  });
}

/** The longer seed as a page: its own promo, headline, caption and credit line, without classes that tell. */
function longerPage(body: readonly BodyPart[], canonical?: string): string {
  return newsPageHtml({
    site: 'The Inland Post',
    headline: longerHead.headline,
    published: '2024-02-13T10:00Z',
    promo: longerHead.promo,
    caption: longerHead.caption,
    credit: { text: longerHead.credit, at: 'head' },
    body,
    markup: 'divs',
    ...(canonical && { canonical }),
  });
}

const INLAND = 'http://the-inland-post.example/abroad/going-it-alone';
const RFERL = /^Radio Free Europe\/Radio Liberty$/;

function expectReprintOfLonger(report: Report): void {
  expect(report).toMatchObject({ state: 'checked', verdict: 'reprint' });
  expect(report.original?.outlet).toMatch(RFERL);
  expect(report.sources[0]?.id).toBe(longer.id);
  expect(leftOutOf(report)).toEqual(LEFT_OUT);
}

describe('the shorter seed at an address in nobody’s corpus', () => {
  let report: Report;
  beforeAll(async () => {
    report = await visit(browser, tab, GAZETTE_URL, shorterPage(shorterBody));
  });

  it('is a reprint of Radio Free Europe/Radio Liberty, known by the credit line of another copy', () => {
    expect(report).toMatchObject({ format: 'firstprint-report', version: 1, state: 'checked' });
    expect(report.verdict).toBe('reprint');
    expect(report.original?.outlet).toMatch(RFERL);
    expect(report.original?.because).toMatch(/credit line.*American Military News/i);
    expect(report.credit).toMatchObject({ status: 'no', text: null });
  });

  it('comes from Radio Free Europe/Radio Liberty, as does American Military News’ copy, which says so', () => {
    const way = report.chain?.map(({ role, outlet, from, certainty }) => [
      role,
      role === 'page' ? 'this page' : outlet,
      from,
      certainty,
    ]);
    const RFE = 'Radio Free Europe/Radio Liberty';
    expect(way).toEqual([
      ['original', RFE, null, 'stated'],
      ['page', 'this page', 0, 'likely'],
      ['copy', 'American Military News', 0, 'stated'],
    ]);
    expect(report.credit.finding).toBe('not-credited');
  });

  it('was found in American Military News’ copy, which accounts for all of its story', () => {
    expect(report.sources[0]).toMatchObject({ id: longer.id, site: 'American Military News' });
    expect(report.accountedFor).toBe(1);
    expect(report.added).toEqual([]);
    expect(report.copies.map((copy) => copy.id)).toEqual([shorter.id]);
    expect(report.comparedWith.articles).toBe(2);
  });

  it('left out exactly what the shorter printing lacks', () => {
    expect(leftOutOf(report)).toEqual(LEFT_OUT);
  });

  it('counts promo, headline, caption and credit line as furniture', () => {
    const furniture = report.sources[0]?.furniture.map(({ text }) => text.trim());
    expect(furniture).toEqual([
      longerHead.promo,
      longerHead.headline,
      longerHead.caption,
      longerHead.credit,
    ]);
  });

  it('shows it on page, popup and panel, in light and dark', async () => {
    const files = await takeShots(browser, tab, report, SHOTS, 'shorter', ['light', 'dark']);
    expect(files).toHaveLength(6);
  });
});

describe('the longer seed at another address', () => {
  it('is a credited reprint with nothing left out and nothing added', async () => {
    const report = await visit(browser, tab, INLAND, longerPage(longerBody));
    expect(report).toMatchObject({ state: 'checked', verdict: 'reprint', accountedFor: 1 });
    expect(report.original?.outlet).toMatch(RFERL);
    expect(report.credit.status).toBe('yes');
    expect(report.credit.outlet).toMatch(RFERL);
    expect(report.sources[0]?.id).toBe(longer.id);
    expect(leftOutOf(report)).toEqual([]);
    expect(report.added).toEqual([]);
    await takeShots(browser, tab, report, SHOTS, 'longer', ['light', 'dark']);
  });
});

describe('the longer seed at its own address', () => {
  it.each([
    ['as stored', longer.url!, undefined],
    [
      'with another scheme, www., tracking and a fragment',
      `${longer.url!.replace('https://', 'http://www.')}?utm_source=mail&fbclid=x`,
      undefined,
    ],
    [
      'by a canonical link that stays on its site',
      'https://amp.americanmilitarynews.com/story?id=7',
      longer.url!,
    ],
  ])(
    '%s: compared with the shorter one, its 294 further words added',
    async (_how, url, canonical) => {
      const report = await visit(browser, tab, url, longerPage(longerBody, canonical));
      expect(report.sources.map((source) => source.id)).toEqual([shorter.id]);
      expect(leftOutOf(report)).toEqual([]);
      expect(wordsIn(report.added.map(({ text }) => text))).toBe(294);
      expect(report.credit.status).toBe('yes');
    },
  );
});

describe.each(TRANSFORMATIONS)('with %s', (_name, transform) => {
  it('the shorter seed left out the same', async () => {
    const report = await visit(browser, tab, GAZETTE_URL, shorterPage(transform(shorterBody)));
    expectReprintOfLonger(report);
    expect(report.credit.status).toBe('no');
  });

  it('the longer seed left out nothing', async () => {
    // The subhead stays a heading: only paragraphs are merged, moved and retyped.
    const at = longerBody.findIndex((part) => typeof part !== 'string');
    const text = (parts: readonly BodyPart[]) => parts.filter((part) => typeof part === 'string');
    const body = [
      ...transform(text(longerBody.slice(0, at))),
      longerBody[at]!,
      ...transform(text(longerBody.slice(at + 1))),
    ];
    const report = await visit(browser, tab, INLAND, longerPage(body));
    expect(report.verdict).toBe('reprint');
    expect(report.sources[0]?.id).toBe(longer.id);
    expect(leftOutOf(report)).toEqual([]);
    expect(report.credit.status).toBe('yes');
  });
});

/** Words: runs of letters and digits; apostrophes hold one together, hyphens and dashes part two. */
function wordsIn(texts: readonly string[]): number {
  return texts.join(' ').match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
