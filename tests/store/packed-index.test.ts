import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderKeyOf } from '../../lib/corpus/article-id';
import { articlePrints, SCHEME_VERSION } from '../../lib/fingerprint/prints';
import type { PrintScheme } from '../../lib/fingerprint/schemes';
import { IndexDatabase } from '../../lib/store/databases';
import { DexieCorpus } from '../../lib/store/dexie-corpus';
import { IndexStore } from '../../lib/store/index-store';
import { IndexUpkeep } from '../../lib/store/index-upkeep';
import { PackedIndex } from '../../lib/store/packed-index';
import { MAX_ARTICLES_PER_PRINT, RECENT_ARTICLES } from '../../lib/thresholds';
import { arrival } from '../corpus/made-up-articles';

const PRINTS = 40;
/** A few prints of each number, some of them in very many articles. */
function printsOf(number: number): Uint32Array {
  const own = (orderKeyOf(`own ${number}`) % 2 ** 31) + 100;
  return Uint32Array.from([...new Set([number % PRINTS, PRINTS + (number % 700), own])]).sort();
}

const allPrints = Uint32Array.from({ length: PRINTS + 700 }, (_, at) => at);

/** The index over one profile; every `open` is a new worker life. `used` are the numbers in use. */
function profile() {
  const options = { indexedDB: new IDBFactory(), IDBKeyRange: IDBKeyRange as never };
  const used = new Set<number>();
  const said: string[] = [];
  const orderKey = (number: number) => (used.has(number) ? orderKeyOf(`${number}`) : 0);
  const open = () => {
    const store = new IndexStore(options, (problem) => said.push(problem));
    const damage: Promise<void>[] = [];
    const index = new PackedIndex(store, orderKey, (segment) => {
      damage.push(index.markDamaged(segment));
    });
    const upkeep = new IndexUpkeep({
      store,
      index,
      scheme: { version: 1, prints: () => never(), textPrints: (text) => printsOf(Number(text)) },
      orderKey,
      inUse: (from, to) => [...used].filter((number) => number >= from && number < to).length,
      report: (problem) => said.push(problem),
      texts: async (from, to, limit) => {
        const rows = [...used]
          .filter((number) => number >= from && number < to)
          .sort((a, b) => a - b)
          .slice(0, limit)
          .map((number) => ({ number, text: String(number) }));
        return { rows, next: rows.length < limit ? to : (rows.at(-1)?.number ?? to) + 1 };
      },
    });
    const add = async (count: number) => {
      const from = await index.upTo();
      const numbers = Array.from({ length: count }, (_, at) => from + at);
      for (const number of numbers) used.add(number);
      const articles = numbers.map((number) => ({ number, prints: printsOf(number) }));
      await index.add(articles, 1, from + count);
    };
    const settle = async () => {
      while (await upkeep.step(true));
    };
    return { store, index, upkeep, add, settle, damage };
  };
  return { options, used, said, open };
}

/** What a plain map of the numbers in use would answer. */
function expected(used: ReadonlySet<number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const number of used) {
    for (const print of printsOf(number)) {
      if (print < PRINTS + 700) counts.set(print, (counts.get(print) ?? 0) + 1);
    }
  }
  return counts;
}

async function frequencies(index: PackedIndex): Promise<Map<number, number>> {
  const hits = await index.lookUp(allPrints, 1);
  return new Map(hits.map(({ print, frequency }) => [print, frequency]));
}

/** Stored texts are printed whole. */
function never(): never {
  throw new Error('Nobody asks for the prints of words here.');
}

describe('the packed index', () => {
  test('answers the same before and after segments are made and joined, and in the next life', async () => {
    const { open, used } = profile();
    const first = open();
    for (let batch = 0; batch < 10; batch += 1) await first.add(RECENT_ARTICLES / 2);
    const before = await first.index.lookUp(allPrints, 1);
    expect(new Map(before.map(({ print, frequency }) => [print, frequency]))).toEqual(
      expected(used),
    );
    expect((await first.store.open()).state.segments).toHaveLength(5);
    await first.settle();
    const { state } = await first.store.open();
    expect(state.segments).toHaveLength(1);
    expect(state.discarded).toEqual([]);
    expect(await first.index.lookUp(allPrints, 1)).toEqual(before);
    first.store.close();
    const second = open();
    expect(await second.index.lookUp(allPrints, 1)).toEqual(before);
  });

  test('one by one: few rows, all found', async () => {
    const { open, used, options } = profile();
    const { add, index, store } = open();
    for (let at = 0; at < 150; at += 1) await add(1);
    expect(await frequencies(index)).toEqual(expected(used));
    store.close();
    const database = new IndexDatabase(options);
    expect(await database.recent.count()).toBe(3);
    database.close();
    const second = open();
    expect(await frequencies(second.index)).toEqual(expected(used));
  });

  test('articles that are gone do not count, at once and after their segments are rewritten', async () => {
    const { open, used } = profile();
    const { add, index, settle, store } = open();
    for (let batch = 0; batch < 3; batch += 1) await add(RECENT_ARTICLES);
    // Prints in fewer articles than are listed, so that the count is exact.
    const some = Uint32Array.from({ length: 700 }, (_, at) => PRINTS + at);
    for (const number of [...used]) if (number % 3 !== 0) used.delete(number);
    const counts = expected(used);
    const check = async () => {
      const hits = await index.lookUp(some, 1);
      const found = hits.map(({ print, frequency }) => [print, frequency]);
      expect(new Map(found as [number, number][])).toEqual(
        new Map([...counts].filter(([print]) => print >= PRINTS)),
      );
    };
    await check();
    await settle();
    const { segments } = (await store.open()).state;
    expect(segments.map(({ articles }) => articles)).toEqual([RECENT_ARTICLES]);
    await check();
  });

  test('copies beyond those that are listed are found when the listed ones are gone', async () => {
    const { open, used } = profile();
    const { add, index, settle, damage } = open();
    for (let batch = 0; batch < 11; batch += 1) await add(RECENT_ARTICLES);
    await settle();
    // Print 3 stands in every fortieth article, some 280 of them.
    const [hit] = await index.lookUp(Uint32Array.of(3), 1);
    expect(hit?.frequency).toBeGreaterThan(MAX_ARTICLES_PER_PRINT);
    for (const number of hit?.articles ?? []) used.delete(number);
    expect(await index.lookUp(Uint32Array.of(3), 1)).toEqual([]);
    expect(damage).toHaveLength(1);
    await Promise.all(damage);
    await settle();
    const left = [...used].filter((number) => number % PRINTS === 3);
    expect(left.length).toBeGreaterThan(20);
    expect(await index.lookUp(Uint32Array.of(3), 1)).toEqual([
      { print: 3, frequency: left.length, articles: left },
    ]);
  });

  test('whatever is added, joined, interrupted and reopened in whatever order, nothing is lost or doubled', async () => {
    const step = fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(1, 30, 500, RECENT_ARTICLES) },
      { weight: 6, arbitrary: fc.constantFrom('upkeep' as const, 'hurry' as const) },
      { weight: 2, arbitrary: fc.constant('reopen' as const) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), async (steps) => {
        const { open, used } = profile();
        let life = open();
        for (const one of steps) {
          if (one === 'upkeep') await life.upkeep.step(true);
          else if (one === 'hurry') await life.upkeep.step(false);
          else if (one === 'reopen') {
            life.store.close();
            life = open();
          } else await life.add(one);
        }
        expect(await frequencies(life.index)).toEqual(expected(used));
        life.store.close();
      }),
      { numRuns: 12 },
    );
  });
});

describe('damage', () => {
  async function damaged(change: (database: IndexDatabase) => Promise<unknown>) {
    const one = profile();
    const first = one.open();
    for (let batch = 0; batch < 4; batch += 1) await first.add(RECENT_ARTICLES);
    await first.settle();
    first.store.close();
    const database = new IndexDatabase(one.options);
    await change(database);
    database.close();
    return { ...one, life: one.open() };
  }

  test.each<[string, (database: IndexDatabase) => Promise<unknown>]>([
    [
      'a block that is not what was written',
      async ({ blocks }) => {
        const key = (await blocks.toCollection().primaryKeys())[3] as number;
        const block = (await blocks.get(key)) as Uint32Array;
        block[9] = (block[9] as number) ^ 4096;
        await blocks.put(block, key);
      },
    ],
    ['a missing block', async ({ blocks }) => blocks.toCollection().limit(1).delete()],
    ['a missing segment', async ({ blocks }) => blocks.clear()],
  ])('%s is found by the first look-up, and made anew from the texts', async (_, change) => {
    const { life, used } = await damaged(change);
    await life.index.lookUp(allPrints, 1);
    expect(life.damage.length).toBeGreaterThan(0);
    await Promise.all(life.damage);
    expect((await life.store.open()).state.segments.some((one) => one.damaged)).toBe(true);
    await life.settle();
    expect((await life.store.open()).state.segments.some((one) => one.damaged)).toBe(false);
    expect(await frequencies(life.index)).toEqual(expected(used));
  });

  test('met while segments are joined, the rest is kept and all is made anew', async () => {
    const { life, used } = await damaged(({ blocks }) => blocks.toCollection().limit(1).delete());
    for (let batch = 0; batch < 4; batch += 1) await life.add(RECENT_ARTICLES);
    await life.settle();
    const { state } = await life.store.open();
    expect(state.segments.some((one) => one.damaged)).toBe(false);
    expect(state.segments).toHaveLength(1);
    expect(await frequencies(life.index)).toEqual(expected(used));
  });
});

describe('a new scheme', () => {
  const shifted: PrintScheme = {
    version: SCHEME_VERSION + 1,
    prints: never,
    textPrints: (text) => articlePrints(text).map((print) => print ^ 0x5a5a5a5a),
  };
  const old: PrintScheme = { version: SCHEME_VERSION, prints: never, textPrints: articlePrints };

  /** A segment, and some that came in since. */
  const STORED = RECENT_ARTICLES + 300;

  async function stored() {
    const options = { indexedDB: new IDBFactory(), IDBKeyRange: IDBKeyRange as never };
    const first = new DexieCorpus(options);
    const all = Array.from({ length: STORED }, (_, at) =>
      arrival(at, { text: `made up number ${at} alpha beta gamma ${at + 1} delta ${at * 7}` }),
    );
    await first.put(all);
    await first.keepUp();
    first.close();
    return options;
  }

  /** Titles found by the prints of one article in every scheme that is stored and known. */
  async function found(corpus: DexieCorpus, at: number, known: PrintScheme[]) {
    const text =
      arrival(at).article.text && `made up number ${at} alpha beta gamma ${at + 1} delta ${at * 7}`;
    const numbers = new Set<number>();
    for (const { version, textPrints } of known) {
      if (!(await corpus.schemes()).includes(version)) continue;
      const hits = await corpus.lookUp(textPrints(text), version);
      for (const hit of hits) for (const number of hit.articles) numbers.add(number);
    }
    return (await corpus.articles([...numbers])).some((article) => article.text === text);
  }

  test('checking goes on with the old one while prints are made anew, step by step', async () => {
    const options = await stored();
    const known = [shifted, old];
    const corpus = new DexieCorpus({ ...options, schemes: { current: shifted, known } });
    expect((await corpus.size()).waiting).toBe(0);
    expect(await found(corpus, 5, known)).toBe(true);
    await corpus.put([
      arrival(9999, { text: 'made up number 9999 alpha beta gamma 10000 delta 69993' }),
    ]);
    expect(await corpus.schemes()).toEqual([old.version, shifted.version]);
    expect(await found(corpus, 5, known)).toBe(true);
    expect(await found(corpus, 9999, known)).toBe(true);
    const seen: number[] = [];
    const asking: Promise<unknown>[] = [];
    await corpus.keepUp(undefined, () => {
      asking.push(corpus.progress().then((progress) => seen.push(progress?.done ?? STORED + 1)));
    });
    await Promise.all(asking);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(new Set(seen).size).toBeGreaterThan(2);
    expect(await corpus.progress()).toBeNull();
    expect(await corpus.schemes()).toEqual([shifted.version]);
    for (const at of [0, 5, STORED - 1, 9999])
      expect(await found(corpus, at, [shifted])).toBe(true);
    expect(await corpus.size()).toMatchObject({ articles: STORED + 1, waiting: 0 });
  });

  test('prints of a scheme that nobody knows are said to be waiting, and made anew', async () => {
    const options = await stored();
    const corpus = new DexieCorpus({ ...options, schemes: { current: shifted, known: [shifted] } });
    expect((await corpus.size()).waiting).toBe(STORED);
    await corpus.keepUp();
    expect((await corpus.size()).waiting).toBe(0);
    expect(await found(corpus, 7, [shifted])).toBe(true);
  });
});
