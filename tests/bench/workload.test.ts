import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readBase, readBundledPair } from './base-articles';
import { cutInTwo, layOut, paragraphsOf } from './page-layout';
import { Workload } from './workload';
import type { CorpusArticle } from './workload-format';

const pair = readBundledPair();
const options = { seed: 1, smallest: 60, pages: 40, base: [], pair };
const folder = mkdtempSync(join(tmpdir(), 'workload-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Made-up articles that stand for real ones. */
const base: CorpusArticle[] = (() => {
  const other = new Workload({ ...options, seed: 9 });
  return Array.from({ length: 30 }, (_, at) => ({ ...other.article(at + 1), id: `base-${at}` }));
})();

describe.each([
  ['made-up text', new Workload(options), () => new Workload(options)],
  [
    'text learnt from a base',
    new Workload({ ...options, base }),
    () => new Workload({ ...options, base }),
  ],
])('a workload of %s', (_, workload, again) => {
  const articles = Array.from({ length: 60 }, (__, at) => workload.article(at));
  const textOf = new Map(articles.map(({ id, text }) => [id, text]));

  it('is the same again', () => {
    const other = again();
    expect(other.queries).toEqual(workload.queries);
    // In another order: an article does not depend on those before it.
    for (const at of [59, 0, 31]) expect(other.article(at)).toEqual(articles[at]);
    expect(other.article(5_003)).toEqual(workload.article(5_003));
  });

  it('has pages of all kinds, each with its truth', () => {
    const counts = new Map<string, number>();
    for (const { kind } of workload.queries) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      verbatim: 6,
      restructured: 8,
      typography: 6,
      edited5: 3,
      edited10: 3,
      edited20: 3,
      mosaic: 4,
      negative: 8,
      pair: 1,
    });
    for (const { kind, truth } of workload.queries) {
      expect(truth.length, kind).toBe(
        kind === 'negative' ? 0 : kind === 'mosaic' ? truth.length : 1,
      );
      if (kind === 'mosaic') expect(truth.length).toBeGreaterThan(1);
    }
  });

  it('says the truth: the spans of unchanged pages are equal text', () => {
    const unchanged = workload.queries.filter(({ kind }) =>
      ['verbatim', 'restructured', 'mosaic'].includes(kind),
    );
    for (const { id, text, truth } of unchanged) {
      for (const { source, spans } of truth) {
        for (const { qs, qe, ss, se } of spans) {
          expect(text.slice(qs, qe), id).toBe(textOf.get(source)?.slice(ss, se));
          expect(qe - qs).toBeGreaterThan(0);
        }
      }
    }
  });

  it('changes as many words as the kind says', () => {
    for (const [kind, share] of [
      ['edited5', 0.05],
      ['edited10', 0.1],
      ['edited20', 0.2],
    ] as const) {
      const pages = workload.queries.filter((query) => query.kind === kind);
      let words = 0;
      let gone = 0;
      for (const { text, truth } of pages) {
        for (const { source, spans } of truth) {
          for (const { qs, qe, ss, se } of spans) {
            const wanted = (textOf.get(source) as string).slice(ss, se).split(' ');
            words += wanted.length;
            gone += wanted.length - inOrder(wanted, text.slice(qs, qe).split(' '));
          }
        }
      }
      // A quarter of the changes only puts a word in.
      expect(gone / words, kind).toBeGreaterThan(share * 0.75 * 0.6);
      expect(gone / words, kind).toBeLessThan(share * 0.75 * 1.4);
    }
  });

  it('keeps negatives out of the corpus: no eight words in a row are shared', () => {
    const runs = new Set(articles.flatMap(({ text }) => runsOf(text)));
    const negatives = workload.queries.filter(({ kind }) => kind === 'negative');
    for (const { text } of negatives) {
      const shared = runsOf(text).filter((run) => runs.has(run)).length;
      expect(shared / runsOf(text).length).toBeLessThan(0.05);
    }
  });

  it('writes articles of different texts, with paragraphs apart by a blank line', () => {
    expect(new Set(articles.map(({ text }) => text)).size).toBe(60);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(60);
    for (const { text } of articles) {
      expect(text).not.toMatch(/\n\n\n|[^\n]\n[^\n]|^\s|\s$/);
    }
  });
});

it('another seed gives another workload', () => {
  const other = new Workload({ ...options, seed: 2 });
  expect(other.article(7).text).not.toBe(new Workload(options).article(7).text);
});

it('takes the truth of the real pair from shared runs of words', () => {
  const page = new Workload(options).queries.at(-1)!;
  expect(page.kind).toBe('pair');
  const [truth] = page.truth;
  const reused = truth!.spans.reduce((sum, { qs, qe }) => sum + qe - qs, 0);
  expect(reused / page.text.length).toBeGreaterThan(0.97);
  for (const { qs, qe, ss, se } of truth!.spans) {
    const kept = inOrder(
      page.text.slice(qs, qe).toLowerCase().match(/\w+/g) ?? [],
      pair.source.text.slice(ss, se).toLowerCase().match(/\w+/g) ?? [],
    );
    expect(kept).toBeGreaterThan(0);
  }
});

it('reads a base without its further printings, its shortest and its longest texts', async () => {
  const file = join(folder, 'base.jsonl');
  const [one, two] = base as [CorpusArticle, CorpusArticle];
  const lines = [
    { id: 'a', text: one.text },
    { id: 'copy', text: `A new first line.\n${one.text}` },
    { id: 'short', text: two.text.slice(0, 500) },
    { id: 'long', text: `${two.text} `.repeat(4) },
    { id: 7, text: two.text.replaceAll('\n\n', '\r\n'), title: 'Named' },
  ];
  writeFileSync(file, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n\n`);
  const read = await readBase([file]);
  expect(read.map(({ id }) => id)).toEqual(['base-a', 'base-7']);
  expect(read[1]).toMatchObject({ title: 'Named', text: two.text });
  await expect(readBase([join(folder, 'none.jsonl')])).rejects.toThrow(/ENOENT/);
});

describe('laying out', () => {
  const article = { id: 'x', text: 'One two. Three four.\n\n  Five six.  \n\nSeven.' };

  it('knows where a source’s paragraphs stand', () => {
    expect(paragraphsOf(article).map(({ text, from }) => [text, from.start, from.end])).toEqual([
      ['One two. Three four.', 0, 20],
      ['Five six.', 24, 33],
      ['Seven.', 37, 43],
    ]);
  });

  it('cuts a paragraph behind a sentence, or leaves it whole', () => {
    const [first, second] = paragraphsOf(article);
    expect(cutInTwo(first!, 0.2)).toEqual([
      { text: 'One two.', from: { id: 'x', start: 0, end: 8 } },
      { text: 'Three four.', from: { id: 'x', start: 9, end: 20 } },
    ]);
    expect(cutInTwo(second!, 0.5)).toEqual([second]);
  });

  it('runs paragraphs together and notes all places', () => {
    const [first, second, third] = paragraphsOf(article);
    expect(layOut([[{ text: 'Ad' }], [third!, second!], [{ ...first!, text: 'One 2.' }]])).toEqual({
      text: 'Ad\n\nSeven. Five six.\n\nOne 2.',
      truth: [
        {
          source: 'x',
          spans: [
            { qs: 4, qe: 10, ss: 37, se: 43 },
            { qs: 11, qe: 20, ss: 24, se: 33 },
            { qs: 22, qe: 28, ss: 0, se: 20 },
          ],
        },
      ],
    });
  });
});

/** Words of `wanted` that stand in `there` in the same order, taken greedily. */
function inOrder(wanted: readonly string[], there: readonly string[]): number {
  let at = 0;
  let found = 0;
  for (const word of wanted) {
    const next = there.indexOf(word, at);
    if (next < 0 || next > at + 6) continue;
    at = next + 1;
    found += 1;
  }
  return found;
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(7).map((_, at) => words.slice(at, at + 8).join(' '));
}
