import Dexie from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { articlePrints } from '../../lib/fingerprint/prints';
import { StoreFull, StoreUnavailable } from '../../lib/store/attempt';
import { ArticleDatabase, IndexDatabase } from '../../lib/store/databases';
import { DexieCorpus } from '../../lib/store/dexie-corpus';
import { arrival, madeUpText } from '../corpus/made-up-articles';
import { failTransactions, simulateDisk } from '../proofs/simulated-disk';

/** One browser profile's databases; every `open` is a new worker life over the same data. */
function profile() {
  const { options, killAfter } = simulateDisk();
  return { options, killAfter, open: () => new DexieCorpus(options) };
}

async function finds(corpus: DexieCorpus, number: number): Promise<boolean> {
  const prints = articlePrints(madeUpText(number));
  const hits = await corpus.lookUp(prints);
  const numbers = [...new Set(hits.flatMap(({ articles }) => articles))];
  const articles = await corpus.articles(numbers);
  return (
    hits.length > prints.length / 2 && articles.some(({ text }) => text === madeUpText(number))
  );
}

const bundle = (...numbers: number[]) =>
  numbers.map((number) => arrival(number, { givenId: `b${number}`, addedBy: 'bundled' }));

beforeEach(() => failTransactions(() => null));

describe('across worker lives', () => {
  test('everything is found again', async () => {
    const { open } = profile();
    const first = open();
    await first.put([arrival(1), arrival(2)]);
    first.close();
    const second = open();
    expect(await second.size()).toEqual({ articles: 2, newest: '2024-02-03', waiting: 0 });
    expect(await finds(second, 1)).toBe(true);
    expect(await second.put([arrival(1)])).toMatchObject({ added: 0, replaced: 1 });
    expect((await second.size()).articles).toBe(2);
  });

  test('killed at any transaction, nothing is half in, and a second run completes the first', async () => {
    const before = [arrival(1), arrival(2)];
    const change = [arrival(2, { text: madeUpText(102) }), arrival(3)];
    let completed = false;
    for (let budget = 0; !completed; budget += 1) {
      expect(budget).toBeLessThan(40);
      const { open, killAfter } = profile();
      const first = open();
      await first.put(before);
      const revive = killAfter(budget);
      const isAnswered = await first.put(change).then(
        () => true,
        () => false,
      );
      completed = !revive() && isAnswered;
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
      const { open, killAfter } = profile();
      const first = open();
      await first.put([arrival(1, { givenId: 'a' }), arrival(2)]);
      const revive = killAfter(budget);
      await first.remove(['a']).catch(() => undefined);
      revive();
      first.close();
      const second = open();
      expect(await finds(second, 1)).toBe((await second.size()).articles === 2);
      expect(await finds(second, 2)).toBe(true);
      second.close();
    }
  });

  test('the index may be lost altogether', async () => {
    const { open, options } = profile();
    const first = open();
    await first.put([arrival(1)]);
    first.close();
    await new IndexDatabase(options).delete();
    expect(await finds(open(), 1)).toBe(true);
  });

  test('an index of another form is said, dropped and made anew', async () => {
    const { open, options } = profile();
    const first = open();
    await first.put([arrival(1)]);
    first.close();
    const index = new IndexDatabase(options);
    await index.meta.put({ name: 'state', value: { format: 99 } as never });
    index.close();
    const said: string[] = [];
    const second = new DexieCorpus({ ...options, report: (problem) => said.push(problem) });
    expect(await finds(second, 1)).toBe(true);
    expect(said.join()).toMatch(/made anew/);
  });

  test('an index of articles that are no longer there is dropped', async () => {
    const { open, options } = profile();
    const first = open();
    await first.put([arrival(1), arrival(2)]);
    first.close();
    await new ArticleDatabase(options).delete();
    const second = open();
    await second.put([3, 4, 5].map((number) => arrival(number)));
    for (const number of [3, 4, 5]) expect(await finds(second, number)).toBe(true);
    expect(await finds(second, 1)).toBe(false);
  });

  test('a damaged roster is made anew from the articles', async () => {
    const { open, options } = profile();
    const first = open();
    await first.put([arrival(1), arrival(2)]);
    first.close();
    const database = new ArticleDatabase(options);
    await database.roster.put(Uint32Array.of(1, 2, 3), 0);
    database.close();
    const second = open();
    expect(await second.size()).toMatchObject({ articles: 2, waiting: 0 });
    expect(await finds(second, 2)).toBe(true);
    await second.put([arrival(3)]);
    expect((await second.size()).articles).toBe(3);
  });

  test('recent prints that were changed on disk are made anew', async () => {
    const { open, options } = profile();
    const first = open();
    for (const number of [1, 2]) await first.put([arrival(number)]);
    first.close();
    const index = new IndexDatabase(options);
    await index.recent.toCollection().modify((row) => {
      row.block[20] = 12345;
    });
    index.close();
    const second = open();
    expect(await finds(second, 1)).toBe(true);
    expect(await finds(second, 2)).toBe(true);
    await second.put([arrival(3)]);
    second.close();
    const third = open();
    for (const number of [1, 2, 3]) expect(await finds(third, number)).toBe(true);
  });

  test('many prints that are due are made in steps, and said to be waiting meanwhile', async () => {
    const { open, options } = profile();
    const first = open();
    await first.put(Array.from({ length: 600 }, (_, at) => arrival(at)));
    first.close();
    await new IndexDatabase(options).delete();
    const second = open();
    expect(await second.size()).toMatchObject({ articles: 600, waiting: 600 });
    expect(await finds(second, 1)).toBe(false);
    const keeping = second.keepUp();
    await second.put([arrival(900)]);
    await keeping;
    await second.keepUp();
    expect(await second.size()).toMatchObject({ articles: 601, waiting: 0 });
    for (const number of [0, 599, 900]) expect(await finds(second, number)).toBe(true);
  });

  test('texts of any length are taken in, a few at a time', async () => {
    const { open, options } = profile();
    const first = open();
    const long = (number: number) => arrival(number, { text: madeUpText(number, 70_000) });
    await first.put([long(1), long(2), long(3), arrival(4)]);
    first.close();
    await new IndexDatabase(options).delete();
    const second = open();
    for (const text of [madeUpText(3, 70_000), madeUpText(4)]) {
      const hits = await second.lookUp(articlePrints(text));
      expect(hits.length).toBe(articlePrints(text).length);
    }
  }, 20_000);

  test('the upkeep stops when it is told to, and goes on where it stopped', async () => {
    const { open, options } = profile();
    const first = open();
    await first.put(Array.from({ length: 600 }, (_, at) => arrival(at)));
    first.close();
    await new IndexDatabase(options).delete();
    const second = open();
    const stop = new AbortController();
    stop.abort();
    await second.keepUp(stop.signal);
    expect((await second.size()).waiting).toBe(600);
    await second.keepUp();
    expect((await second.size()).waiting).toBe(0);
  });

  test('a text that has not changed keeps its prints; metadata is brought up to date', async () => {
    const { open } = profile();
    const corpus = open();
    await corpus.put([arrival(1, { givenId: 'a' })]);
    const [before] = await corpus.numbersOf(['a']);
    expect(await corpus.put([arrival(1, { title: 'New title' })])).toMatchObject({ replaced: 1 });
    expect(await corpus.numbersOf(['a'])).toEqual([before]);
    expect((await corpus.articles([before as number]))[0]?.title).toBe('New title');
    await corpus.put([arrival(1, { text: madeUpText(50) })]);
    expect(await corpus.numbersOf(['a'])).not.toEqual([before]);
    expect(await finds(corpus, 1)).toBe(false);
    expect(await finds(corpus, 50)).toBe(true);
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
    expect(
      (await corpus.articles(await corpus.numbersOf(['b1']))).map(({ addedBy }) => addedBy),
    ).toEqual(['bundled']);
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
      const { open, killAfter } = profile();
      const first = open();
      const revive = killAfter(budget);
      await first.putBundled(1, bundle(1, 2)).catch(() => undefined);
      revive();
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
    failTransactions(() => new DOMException('Full.', 'QuotaExceededError'));
    await expect(corpus.put([arrival(2)])).rejects.toThrow(StoreFull);
    failTransactions(() => null);
    expect((await corpus.size()).articles).toBe(1);
    await corpus.put([arrival(2)]);
    expect(await finds(corpus, 2)).toBe(true);
  });

  test('a failure that passes is tried again', async () => {
    const corpus = profile().open();
    await corpus.put([arrival(1)]);
    let failures = 2;
    failTransactions(() =>
      failures-- > 0 ? new DOMException('Internal error.', 'UnknownError') : null,
    );
    expect((await corpus.size()).articles).toBe(1);
    expect(failures).toBeLessThan(0);
  });

  test('a failure that stays becomes one sentence', async () => {
    const corpus = profile().open();
    failTransactions(() => new DOMException('Internal error.', 'UnknownError'));
    await expect(corpus.size()).rejects.toThrow(StoreUnavailable);
    await expect(corpus.size()).rejects.toThrow(/^The stored articles cannot be read: .*\.$/);
  });

  test('gives way to a newer version at once', async () => {
    const { open, options } = profile();
    const corpus = open();
    await corpus.put([arrival(1)]);
    const newer = new Dexie('firstprint', options);
    newer.version(9).stores({
      entries: 'number, &id, &addressKey, published',
      texts: '',
      roster: '',
      meta: 'name',
      flags: 'id',
    });
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
    const { database } = (corpus as unknown as { stored: { database: ArticleDatabase } }).stored;
    database.close({ disableAutoOpen: false });
    expect(await finds(corpus, 1)).toBe(true);
  });
});
