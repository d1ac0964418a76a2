import { describe, expect, test } from 'vitest';
import { encodeBlock, PostingBlock } from '@/lib/corpus/posting-block';
import { readArticleLines } from '@/lib/intake/article-lines';
import { ArticleDatabase, IndexDatabase } from '@/lib/store/databases';
import { DexieCorpus } from '@/lib/store/dexie-corpus';
import { ALL_PRINTS } from '@/lib/store/index-store';
import { changeTexts, readTexts } from '@/lib/store/stored-texts';
import { SeededRandom } from '../support/seeded-random';
import { firstDifference } from './first-difference';
import { type ImportPlan, planImport } from './import-plan';
import { simulateDisk } from './simulated-disk';
import { StoredCorpus } from './stored-corpus';

/** One segment, and some articles stay in recent rows. */
const ARTICLES = 1_500;
const plan = planImport({ articles: ARTICLES, seed: 3, leastParagraphs: 1 });
const disk = simulateDisk();

async function importAll({ lines }: ImportPlan): Promise<void> {
  const corpus = new DexieCorpus(disk.options);
  const { articles } = readArticleLines(
    lines.map((line) => JSON.stringify(line)),
    1,
    '2026-01-01T00:00Z',
  );
  await corpus.put(articles.map(({ arrival }) => arrival));
  await corpus.keepUp();
  corpus.close();
}

async function difference() {
  const stored = new StoredCorpus(disk.options);
  const found = await firstDifference(
    stored,
    [...plan.final.values()],
    plan.replaced,
    disk.options,
  );
  stored.close();
  return found;
}

/** Runs a change of the databases, looks for the difference, and takes the change back. */
async function withChange(
  change: (index: IndexDatabase, articles: ArticleDatabase) => Promise<() => Promise<unknown>>,
) {
  const index = new IndexDatabase(disk.options);
  const articles = new ArticleDatabase(disk.options);
  const undo = await change(index, articles);
  const found = await difference();
  await undo();
  index.close();
  articles.close();
  return found.difference;
}

describe('what a proof compares', { timeout: 120_000 }, () => {
  test('an import as it must be shows no difference', async () => {
    await importAll(plan);
    const found = await difference();
    expect(found).toMatchObject({ difference: null, articles: ARTICLES, segments: 1 });
    expect(found.capped).toBeGreaterThan(0);
    expect(found.loose).toBe(0);
  });

  test('a lost article is told', async () => {
    const said = await withChange(async (_, { entries, texts }) => {
      const entry = (await entries.orderBy('number').first())!;
      const { number } = entry;
      const text = (await readTexts(texts, [number])).get(number)!;
      await entries.delete(number);
      await changeTexts(texts, [number], []);
      return async () => [
        await entries.put(entry),
        await changeTexts(texts, [], [{ number, text }]),
      ];
    });
    expect(said).toMatch(/“Made-up article \d+” is lost, and 0 more/);
  });

  test('an article that stands twice is told', async () => {
    const said = await withChange(async (_, { entries, texts }) => {
      const entry = (await entries.orderBy('number').first())!;
      const text = (await readTexts(texts, [entry.number])).get(entry.number)!;
      const number = 1_000_000;
      const { addressKey, ...rest } = entry;
      await entries.add({ ...rest, id: 'twice', addressKey: null, number });
      await changeTexts(texts, [], [{ number, text }]);
      return async () => [await entries.delete(number), await changeTexts(texts, [number], [])];
    });
    expect(said).toMatch(/is stored twice/);
  });

  test('a posting that is lost, and one that stands twice, are told', async () => {
    const twice = await withChange(async ({ recent }) => {
      const row = (await recent.toCollection().last())!;
      const packed = new PostingBlock(row.block, ALL_PRINTS);
      const sorted = new Float64Array(packed.length + 1);
      packed.unpack(sorted, 1, row.from, new Map());
      const write = (first: number) => {
        sorted[0] = sorted[first] as number;
        const postings = { base: row.from, sorted, stops: new Map() };
        const block = encodeBlock(postings, ALL_PRINTS, first === 1 ? 0 : 2, sorted.length);
        return recent.put({ ...row, block });
      };
      await write(1);
      return async () => recent.put(row);
    });
    expect(twice).toMatch(/stands at a print a second time/);
    const lost = await withChange(async ({ recent }) => {
      const row = (await recent.toCollection().last())!;
      const packed = new PostingBlock(row.block, ALL_PRINTS);
      const sorted = new Float64Array(packed.length);
      packed.unpack(sorted, 0, row.from, new Map());
      const postings = { base: row.from, sorted, stops: new Map() };
      const block = encodeBlock(postings, ALL_PRINTS, 1, sorted.length);
      await recent.put({ ...row, block });
      return async () => recent.put(row);
    });
    expect(lost).toMatch(/^Print \d+ must name the articles/);
  });

  test.each<[string, RegExp]>([
    ['merge', /^Segments 0 are still being joined\.$/],
    ['discarded', /^Blocks of segment 77 are still to be deleted\.$/],
    ['upTo', /^The index is up to 3, the articles to \d+\.$/],
  ])('an index that is not at rest is told: %s', async (field, words) => {
    const said = await withChange(async ({ meta }) => {
      const row = (await meta.get('state'))!;
      const [segment] = row.value.segments;
      const changes = {
        merge: { merge: { inputs: [0], target: segment!, next: 0 } },
        discarded: { discarded: [{ id: 77, bits: 1 }] },
        upTo: { upTo: 3 },
      }[field];
      await meta.put({ name: 'state', value: { ...row.value, ...changes } });
      return async () => meta.put(row);
    });
    expect(said).toMatch(words);
  });

  test('blocks of no segment are told, and missing and damaged ones', async () => {
    const stray = await withChange(async ({ blocks }) => {
      await blocks.put(new Uint32Array(4), 2 ** 40);
      return async () => blocks.delete(2 ** 40);
    });
    expect(stray).toBe('1 blocks belong to no segment.');
    const ofBlock = (isMissing: boolean) =>
      withChange(async ({ blocks }) => {
        const key = new SeededRandom(5).pick(await blocks.toCollection().primaryKeys());
        const block = (await blocks.get(key))!;
        if (isMissing) await blocks.delete(key);
        else
          await blocks.put(
            block.map((word, at) => (at === 9 ? word ^ 1 : word)),
            key,
          );
        return async () => blocks.put(block, key);
      });
    expect(await ofBlock(true)).toMatch(/^Block \d+ of segment \d+ is missing\.$/);
    expect(await ofBlock(false)).toMatch(/checksum/);
  });

  test('taken back, there is no difference again', async () => {
    expect((await difference()).difference).toBeNull();
  });
});
