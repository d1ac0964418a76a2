import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Arrival } from '../../lib/corpus/article-id';
import type { Corpus } from '../../lib/corpus/corpus';
import { MemoryCorpus } from '../../lib/corpus/memory-corpus';
import { articlePrints } from '../../lib/fingerprint/prints';
import { checkPage } from '../../lib/report/check-page';
import type { Report } from '../../lib/report/report';
import { DexieCorpus } from '../../lib/store/dexie-corpus';
import { CANDIDATES, MAX_ARTICLES_PER_PRINT, RECENT_ARTICLES } from '../../lib/thresholds';
import { edited, paragraph, paragraphs } from '../proofs/made-up-story';
import { reading } from '../proofs/plan-pages';
import { SeededRandom } from '../support/seeded-random';

/*
 * The same articles, in whatever order and portions they come, give the same Reports, in memory and on
 * IndexedDB. All articles and pages are made up.
 */

const dice = new SeededRandom(11);
const notice = paragraph(dice);
const wire = paragraphs(dice, 4);
const story = paragraphs(dice, 6);

/** Many more equal printings than a page is compared with, some of them undated, most of one day. */
const printings = Array.from({ length: 2 * CANDIDATES }, (_, at) =>
  arrivalOf(`wire-${at}`, wire, at % 5 === 0 ? null : '2024-03-03'),
);
/** Versions of one story: cut, edited, under two names, without an address. */
const versions = [
  arrivalOf('story', story, '2024-03-01'),
  arrivalOf('story-cut', story.slice(0, 4), '2024-03-01'),
  arrivalOf(
    'story-edited',
    story.map((text) => edited(text, 9, dice)),
    '2024-03-02',
  ),
  arrivalOf('story-again', story, '2024-03-01'),
  {
    ...arrivalOf('story-file', [...story, notice], null),
    addressKey: null,
    givenId: 'from-a-file',
  },
];
/** One notice under more articles than a print names. */
const noticed = Array.from({ length: MAX_ARTICLES_PER_PRINT + 45 }, (_, at) =>
  arrivalOf(`notice-${at}`, [paragraph(dice), notice], `2024-04-${10 + (at % 20)}`),
);
const articles = [...printings, ...versions, ...noticed];

const pages = [
  wire,
  [...paragraphs(dice, 2), ...wire.slice(1, 3)],
  story,
  [...story.slice(3), ...wire.slice(0, 2)],
  story.map((text) => edited(text, 15, dice)),
  [...paragraphs(dice, 3), notice],
  [textOf(noticed[7]), textOf(noticed[200])].flatMap((text) => text.split('\n\n')),
  paragraphs(dice, 4),
].map((blocks, at) => reading(`http://page-${at}.example/story`, blocks));

function arrivalOf(name: string, text: readonly string[], published: string | null): Arrival {
  const host = `${name.split('-')[0]}-${name.length}.example`;
  const url = `https://${host}/${name}`;
  return {
    givenId: null,
    addressKey: url,
    article: {
      url: name === 'story-file' ? null : url,
      title: `Made-up ${name}`,
      site: host,
      byline: null,
      published,
      language: 'en',
      credit: null,
      text: text.join('\n\n'),
      addedAt: '2026-01-01T00:00Z',
      addedBy: 'file',
    },
  };
}

function textOf(one: Arrival | undefined): string {
  return one?.article.text ?? '';
}

interface FillableCorpus extends Corpus {
  put(arrivals: readonly Arrival[]): Promise<unknown>;
}

function inMemory(): FillableCorpus {
  return new MemoryCorpus();
}

function onIndexedDB(): DexieCorpus {
  return new DexieCorpus({ indexedDB: new IDBFactory(), IDBKeyRange: IDBKeyRange as never });
}

async function reportsOf(
  corpus: FillableCorpus,
  arrivals: readonly Arrival[],
  batchSizes: readonly number[],
): Promise<Report[]> {
  for (let start = 0, batch = 0; start < arrivals.length; batch += 1) {
    const size = batchSizes[batch % batchSizes.length] as number;
    await corpus.put(arrivals.slice(start, start + size));
    start += size;
  }
  return reports(corpus);
}

async function reports(corpus: Corpus): Promise<Report[]> {
  const found: Report[] = [];
  for (const page of pages) found.push(await checkPage(page, corpus));
  return found;
}

const expected = reportsOf(inMemory(), articles, [articles.length]);

/** An order of all articles, and the sizes of the portions that they come in. */
const orders = fc.record({
  order: fc.integer().map((seed) => new SeededRandom(seed).shuffled(articles)),
  batchSizes: fc.array(fc.constantFrom(1, 2, 7, 60, 250, 400), { minLength: 1, maxLength: 6 }),
});

test('the pages put the question: ties, capped prints, several sources, none', async () => {
  const found = await expected;
  const verdicts = found.map(({ verdict }) => verdict);
  expect(new Set(verdicts)).toEqual(new Set(['reprint', 'partial', 'none']));
  expect(found[0]?.sources.length).toBeGreaterThan(0);
  expect(found[3]?.sources.length).toBeGreaterThan(1);
  expect(found[0]?.copies.length ?? 0).toBeGreaterThan(3);
  const frequencies = await capped();
  expect(Math.max(...frequencies)).toBeGreaterThan(MAX_ARTICLES_PER_PRINT);
});

async function capped(): Promise<number[]> {
  const corpus = new MemoryCorpus();
  await corpus.put(articles);
  const prints = articlePrints(notice);
  return (await corpus.lookUp(prints)).map(({ frequency }) => frequency);
}

describe('the same Reports, whatever the order of import', () => {
  test('in memory', async () => {
    await fc.assert(
      fc.asyncProperty(orders, async ({ order, batchSizes }) => {
        expect(await reportsOf(inMemory(), order, batchSizes)).toEqual(await expected);
      }),
      { numRuns: 6 },
    );
  }, 120_000);

  test('on IndexedDB', async () => {
    await fc.assert(
      fc.asyncProperty(orders, async ({ order, batchSizes }) => {
        const corpus = onIndexedDB();
        expect(await reportsOf(corpus, order, batchSizes)).toEqual(await expected);
        corpus.close();
      }),
      { numRuns: 2 },
    );
  }, 120_000);

  test('on IndexedDB, in segments, before and after they are joined', async () => {
    const filler = Array.from({ length: 2 * RECENT_ARTICLES }, (_, at) =>
      arrivalOf(`filler-${at}`, [`Nothing but filler number ${at} stands in here`], null),
    );
    const all = [...articles, ...filler];
    const inOrder = await reportsOf(inMemory(), all, [all.length]);
    const corpus = onIndexedDB();
    expect(await reportsOf(corpus, new SeededRandom(5).shuffled(all), [250])).toEqual(inOrder);
    await corpus.keepUp();
    expect(await reports(corpus)).toEqual(inOrder);
    corpus.close();
  }, 120_000);
});
