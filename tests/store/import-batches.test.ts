import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Arrival } from '@/lib/corpus/article-id';
import { MemoryCorpus } from '@/lib/corpus/memory-corpus';
import { articlePrints } from '@/lib/fingerprint/prints';
import { DexieCorpus } from '@/lib/store/dexie-corpus';
import { ARTICLES_PER_TRANSACTION } from '@/lib/thresholds';
import { arrival, madeUpText } from '../corpus/made-up-articles';
import { simulateDisk } from '../proofs/simulated-disk';

/** Ids of the articles that hold a made-up text, by look-up. */
async function holders(corpus: MemoryCorpus | DexieCorpus, text: number): Promise<string[]> {
  const hits = await corpus.lookUp(articlePrints(madeUpText(text)));
  const numbers = [...new Set(hits.flatMap(({ articles }) => [...articles]))];
  return (await corpus.articles(numbers))
    .filter((article) => article.text === madeUpText(text))
    .map(({ id }) => id)
    .sort();
}

describe('batches of an import', () => {
  const arrivals = fc
    .record({
      text: fc.nat(7),
      address: fc.option(fc.nat(4), { nil: null }),
      id: fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { nil: null }),
    })
    .map(
      ({ text, address, id }): Arrival =>
        arrival(text, {
          url: address === null ? null : `https://gazette.example/${address}`,
          givenId: id,
        }),
    );

  test('that hold what is held already, by address, id or text, end as in memory', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(arrivals, { minLength: 1, maxLength: 4 }), {
          minLength: 2,
          maxLength: 5,
        }),
        async (batches) => {
          const memory = new MemoryCorpus();
          const stored = new DexieCorpus(simulateDisk().options);
          for (const batch of batches) {
            expect(await stored.put(batch)).toEqual(await memory.put(batch));
          }
          expect((await stored.size()).articles).toBe((await memory.size()).articles);
          for (let text = 0; text < 8; text += 1) {
            expect(await holders(stored, text)).toEqual(await holders(memory, text));
          }
          stored.close();
        },
      ),
      { numRuns: 40 },
    );
  });
});

test('an import gives way before each batch, to what it is told to wait for', async () => {
  const corpus = new DexieCorpus(simulateDisk().options);
  const waiting: (() => void)[] = [];
  const put = corpus.put(
    Array.from({ length: ARTICLES_PER_TRANSACTION + 1 }, (_, at) => arrival(at)),
    () => new Promise<void>((resolve) => waiting.push(resolve)),
  );
  const size = async () => (await corpus.size()).articles;
  await expect.poll(() => waiting.length, { timeout: 30_000 }).toBe(1);
  expect(await size()).toBe(0);
  waiting[0]?.();
  await expect.poll(() => waiting.length, { timeout: 30_000 }).toBe(2);
  expect(await size()).toBe(ARTICLES_PER_TRANSACTION);
  waiting[1]?.();
  expect(await put).toMatchObject({ added: ARTICLES_PER_TRANSACTION + 1 });
  corpus.close();
});
