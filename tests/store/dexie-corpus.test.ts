import Dexie from 'dexie';
import { IDBDatabase, IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { articlePrints, SCHEME_VERSION } from '../../lib/fingerprint/prints';
import { StoreFull, StoreUnavailable } from '../../lib/store/attempt';
import { type ArticleDatabase, PrintDatabase } from '../../lib/store/databases';
import { DexieCorpus } from '../../lib/store/dexie-corpus';
import { arrival, madeUpText } from '../corpus/made-up-articles';

/** One browser profile's databases; every `open` is a new worker life over the same data. */
function profile() {
  const options = { indexedDB: new IDBFactory(), IDBKeyRange: IDBKeyRange as never };
  return { options, open: () => new DexieCorpus(options) };
}

async function finds(corpus: DexieCorpus, number: number): Promise<boolean> {
  const prints = articlePrints(madeUpText(number));
  const hits = await corpus.lookUp(prints);
  const ids = [...new Set(hits.flatMap(({ articles }) => articles))];
  const articles = await corpus.articles(ids);
  return (
    hits.length > prints.length / 2 && articles.some(({ text }) => text === madeUpText(number))
  );
}

const bundle = (...numbers: number[]) =>
  numbers.map((number) => arrival(number, { givenId: `b${number}`, addedBy: 'bundled' }));

/** What the next transaction throws, null for none. */
let failure: () => Error | null = () => null;
/** Stores of every transaction so far. */
let transactions: string[] = [];

// Dexie keeps a connection's `transaction` from its opening on, so that it is replaced once and for all.
const real = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (this: IDBDatabase, stores, mode, ...rest) {
  // The simulated browser opens databases by transactions of its own.
  const error = mode === 'versionchange' ? null : failure();
  if (error) throw error;
  transactions.push(String(stores));
  return real.call(this, stores, mode, ...rest);
} as typeof real;

beforeEach(() => {
  failure = () => null;
  transactions = [];
});

describe('across worker lives', () => {
  test('everything is found again', async () => {
    const { open } = profile();
    const first = open();
    await first.put([arrival(1), arrival(2)]);
    first.close();
    const second = open();
    expect(await second.size()).toEqual({ articles: 2, newest: '2024-02-03' });
    expect(await finds(second, 1)).toBe(true);
    expect(await second.put([arrival(1)])).toMatchObject({ added: 0, replaced: 1 });
    expect((await second.size()).articles).toBe(2);
  });

  test('the index is read once for any number of look-ups at once', async () => {
    const { open } = profile();
    const first = open();
    await first.put([arrival(1)]);
    first.close();
    const corpus = open();
    const indexReads = () => transactions.filter((stores) => stores.includes('prints')).length;
    await Promise.all([1, 2, 3].map(() => corpus.lookUp(articlePrints(madeUpText(1)))));
    const reads = indexReads();
    expect(reads).toBeGreaterThan(0);
    await corpus.lookUp(articlePrints(madeUpText(1)));
    expect(indexReads()).toBe(reads);
  });

  test('killed at any transaction, nothing is half in, and a second run completes the first', async () => {
    const before = [arrival(1), arrival(2)];
    const change = [arrival(2, { text: madeUpText(102) }), arrival(3)];
    let completed = false;
    for (let budget = 0; !completed; budget += 1) {
      expect(budget).toBeLessThan(30);
      const { open } = profile();
      const first = open();
      await first.put(before);
      const kill = killAfter(budget);
      completed = await first.put(change).then(
        () => !kill.happened(),
        () => false,
      );
      kill.stop();
      first.close();

      const second = open();
      const { articles } = await second.size();
      expect([2, 3]).toContain(articles);
      expect(await finds(second, 1)).toBe(true);
      const changed = articles === 3;
      expect(await finds(second, 2)).toBe(!changed);
      expect(await finds(second, 102)).toBe(changed);
      expect(await finds(second, 3)).toBe(changed);

      await second.put(change);
      expect((await second.size()).articles).toBe(3);
      expect(await finds(second, 102)).toBe(true);
      expect(await finds(second, 2)).toBe(false);
      second.close();
    }
  });

  test('killed while removing, the article is wholly there or wholly gone', async () => {
    for (const budget of [0, 1, 2]) {
      const { open } = profile();
      const first = open();
      await first.put([arrival(1, { givenId: 'a' }), arrival(2)]);
      const kill = killAfter(budget);
      await first.remove(['a']).catch(() => undefined);
      kill.stop();
      first.close();
      const second = open();
      expect(await finds(second, 1)).toBe((await second.size()).articles === 2);
      expect(await finds(second, 2)).toBe(true);
      second.close();
    }
  });

  test('prints of another scheme are made anew from the texts', async () => {
    const { open, options } = profile();
    const first = open();
    await first.put([arrival(1), arrival(2)]);
    await first.lookUp(articlePrints('warm'));
    first.close();
    const index = new PrintDatabase(options);
    await index.meta.put({ name: 'scheme', value: SCHEME_VERSION + 1 });
    await index.prints.toCollection().modify({ prints: Uint32Array.of(1, 2, 3) });
    index.close();

    const second = open();
    expect(await finds(second, 1)).toBe(true);
    expect(await second.lookUp(Uint32Array.of(1, 2, 3))).toEqual([]);
    second.close();
    const rebuilt = new PrintDatabase(options);
    expect((await rebuilt.meta.get('scheme'))?.value).toBe(SCHEME_VERSION);
    expect((await rebuilt.prints.toArray()).map(({ prints }) => prints)).toContainEqual(
      articlePrints(madeUpText(1)),
    );
    rebuilt.close();
  });

  test('prints written before the first look-up are read, not made again', async () => {
    const { open, options } = profile();
    const first = open();
    await first.put([arrival(1)]);
    first.close();
    const index = new PrintDatabase(options);
    await index.prints.toCollection().modify({ prints: Uint32Array.of(1, 2, 3) });
    index.close();
    expect(await open().lookUp(Uint32Array.of(2))).toHaveLength(1);
  });

  test('the index may be lost altogether', async () => {
    const { open, options } = profile();
    const first = open();
    await first.put([arrival(1)]);
    first.close();
    await new PrintDatabase(options).delete();
    expect(await finds(open(), 1)).toBe(true);
  });

  test('prints without an article are dropped', async () => {
    const { open, options } = profile();
    const index = new PrintDatabase(options);
    await index.meta.put({ name: 'scheme', value: SCHEME_VERSION });
    await index.prints.put({ id: 'ghost', prints: articlePrints(madeUpText(1)) });
    expect(await open().lookUp(articlePrints(madeUpText(1)))).toEqual([]);
    expect(await index.prints.count()).toBe(0);
    index.close();
  });

  test('without any room for the index, look-ups still answer', async () => {
    const { options } = profile();
    const refusing = {
      ...options,
      indexedDB: new Proxy(options.indexedDB, {
        get(target, name) {
          if (name === 'cmp') return target.cmp.bind(target);
          return (database: string, version?: number) => {
            if (database === 'firstprint-index') throw new DOMException('No.', 'SecurityError');
            return name === 'open'
              ? target.open(database, version)
              : target.deleteDatabase(database);
          };
        },
      }),
    };
    const corpus = new DexieCorpus(refusing);
    await corpus.put([arrival(1)]);
    expect(await finds(corpus, 1)).toBe(true);
  });
});

describe('the bundled articles', () => {
  test('come in once per version', async () => {
    const { open } = profile();
    const corpus = open();
    await Promise.all([corpus.putBundled(1, bundle(1, 2)), corpus.putBundled(1, bundle(1, 2))]);
    await corpus.putBundled(1, bundle(1, 2));
    expect((await corpus.size()).articles).toBe(2);
    expect(await finds(corpus, 2)).toBe(true);
    expect((await corpus.articles(['b1'])).map(({ addedBy }) => addedBy)).toEqual(['bundled']);
    corpus.close();
    const second = open();
    await second.putBundled(1, bundle(1, 2, 3));
    expect((await second.size()).articles).toBe(2);
  });

  test('a later version adds and corrects without doubling', async () => {
    const corpus = profile().open();
    await corpus.putBundled(1, bundle(1, 2));
    const [, two, three] = bundle(1, 2, 3);
    const corrected = { ...two!, article: { ...two!.article, text: madeUpText(102) } };
    await corpus.putBundled(2, [bundle(1)[0]!, corrected, three!]);
    expect((await corpus.size()).articles).toBe(3);
    expect(await finds(corpus, 102)).toBe(true);
    expect(await finds(corpus, 2)).toBe(false);
    expect(await finds(corpus, 3)).toBe(true);
  });

  test('what the user deleted stays deleted', async () => {
    const corpus = profile().open();
    await corpus.putBundled(1, bundle(1, 2));
    await corpus.remove(['b1']);
    await corpus.putBundled(2, bundle(1, 2, 3));
    expect(await finds(corpus, 1)).toBe(false);
    expect((await corpus.size()).articles).toBe(2);
  });

  test("the user's own article at the same address stays, before and after", async () => {
    const corpus = profile().open();
    await corpus.put([arrival(1, { text: madeUpText(101) })]);
    await corpus.putBundled(1, bundle(1, 2));
    await corpus.put([arrival(2, { text: madeUpText(102) })]);
    await corpus.putBundled(2, bundle(1, 2));
    expect((await corpus.size()).articles).toBe(2);
    expect(await finds(corpus, 101)).toBe(true);
    expect(await finds(corpus, 102)).toBe(true);
  });

  test('killed at any transaction, they are all there at the next start', async () => {
    for (let budget = 0; budget < 8; budget += 1) {
      const { open } = profile();
      const first = open();
      const kill = killAfter(budget);
      await first.putBundled(1, bundle(1, 2)).catch(() => undefined);
      kill.stop();
      first.close();
      const second = open();
      await second.putBundled(1, bundle(1, 2));
      expect((await second.size()).articles).toBe(2);
      expect([await finds(second, 1), await finds(second, 2)]).toEqual([true, true]);
      second.close();
    }
  });
});

describe('what a browser does to databases', () => {
  test('full: the batch is refused in one sentence, what was there stays', async () => {
    const corpus = profile().open();
    await corpus.put([arrival(1)]);
    failure = () => new DOMException('Full.', 'QuotaExceededError');
    await expect(corpus.put([arrival(2)])).rejects.toThrow(StoreFull);
    failure = () => null;
    expect((await corpus.size()).articles).toBe(1);
    await corpus.put([arrival(2)]);
    expect(await finds(corpus, 2)).toBe(true);
  });

  test('a failure that passes is tried again', async () => {
    const corpus = profile().open();
    await corpus.put([arrival(1)]);
    let failures = 2;
    failure = () => (failures-- > 0 ? new DOMException('Internal error.', 'UnknownError') : null);
    expect((await corpus.size()).articles).toBe(1);
    expect(failures).toBeLessThan(0);
  });

  test('a failure that stays becomes one sentence', async () => {
    const corpus = profile().open();
    failure = () => new DOMException('Internal error.', 'UnknownError');
    await expect(corpus.size()).rejects.toThrow(StoreUnavailable);
    await expect(corpus.size()).rejects.toThrow(/^The stored articles cannot be read: .*\.$/);
  });

  test('gives way to a newer version at once', async () => {
    const { open, options } = profile();
    const corpus = open();
    await corpus.put([arrival(1)]);
    const newer = new Dexie('firstprint', options);
    newer.version(1).stores({ articles: 'id, &addressKey, published', texts: 'id', meta: 'name' });
    newer.version(2).stores({ flags: 'id' });
    await newer.open();
    newer.close();
    // A worker that wakes with older code over newer data still reads.
    expect((await corpus.size()).articles).toBe(1);
  });

  test('an opening that is blocked for ever ends in one sentence', async () => {
    const { options, open } = profile();
    const stubborn = await new Promise<IDBDatabase>((resolve) => {
      const request = options.indexedDB.open('firstprint', 1);
      request.onsuccess = () => resolve(request.result as never);
    });
    await expect(open().size()).rejects.toThrow(/another copy of Firstprint holds them/);
    stubborn.close();
  }, 10_000);

  test('a connection closed by the browser is opened again', async () => {
    const corpus = profile().open();
    await corpus.put([arrival(1)]);
    const databases = (corpus as unknown as { database: ArticleDatabase }).database;
    databases.close({ disableAutoOpen: false });
    expect((await corpus.size()).articles).toBe(1);
  });
});

/** From the given transaction on nothing reaches the disk any more, as when the worker is killed there. */
function killAfter(budget: number) {
  let left = budget;
  let happened = false;
  failure = () => {
    left -= 1;
    if (left >= 0) return null;
    happened = true;
    return new Error('killed');
  };
  const stop = () => {
    failure = () => null;
  };
  return { stop, happened: () => happened };
}
