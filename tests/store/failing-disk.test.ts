import { IDBDatabase, IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { articlePrints } from '../../lib/fingerprint/prints';
import { attempt, StoreFull } from '../../lib/store/attempt';
import { ArticleDatabase, IndexDatabase } from '../../lib/store/databases';
import { DexieCorpus } from '../../lib/store/dexie-corpus';
import { INDEX_RETRY_MS, RECENT_ARTICLES } from '../../lib/thresholds';
import { arrival, madeUpText } from '../corpus/made-up-articles';

/** What a transaction over these stores throws when it begins, null for none. */
let atBegin: (stores: string, mode: string) => Error | null = () => null;
/** What writing a row throws, null for none. */
let atWrite: (store: string) => Error | null = () => null;

const begin = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (this: IDBDatabase, stores, mode, ...rest) {
  const error = mode === 'versionchange' ? null : atBegin(String(stores), String(mode));
  if (error) throw error;
  return begin.call(this, stores, mode, ...rest);
} as typeof begin;
const write = IDBObjectStore.prototype.put;
IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...row) {
  const error = atWrite(this.name);
  if (error) {
    this.transaction.abort();
    throw error;
  }
  return write.apply(this, row);
} as typeof write;

let options: { indexedDB: IDBFactory; IDBKeyRange: never };
let said: string[];
const open = (more: object = {}) =>
  new DexieCorpus({ ...options, ...more, report: (problem) => said.push(problem) });

beforeEach(() => {
  options = { indexedDB: new IDBFactory(), IDBKeyRange: IDBKeyRange as never };
  said = [];
});
afterEach(() => {
  atBegin = () => null;
  atWrite = () => null;
  vi.useRealTimers();
});

const finds = async (corpus: DexieCorpus, number: number) =>
  (await corpus.lookUp(articlePrints(madeUpText(number)))).length > 20;

const countBlocks = async () => {
  const index = new IndexDatabase(options);
  const count = await index.blocks.count();
  index.close();
  return count;
};

test.each([1e15, Number.NaN, -3, 'x', null])(
  'the note of the next number is damaged: %s',
  async (value) => {
    const first = open();
    await first.put([arrival(0), arrival(1)]);
    first.close();
    const articles = new ArticleDatabase(options);
    await articles.meta.put({ name: 'nextNumber', value });
    articles.close();
    const again = open();
    await again.put([arrival(2)]);
    expect((await again.size()).articles).toBe(3);
    expect(await Promise.all([0, 1, 2].map((number) => finds(again, number)))).toEqual([
      true,
      true,
      true,
    ]);
    again.close();
  },
);

test('rows of the roster are gone: the articles are there again', async () => {
  const first = open();
  await first.put([arrival(0), arrival(1)]);
  first.close();
  const articles = new ArticleDatabase(options);
  await articles.roster.clear();
  articles.close();
  const again = open();
  expect((await again.size()).articles).toBe(2);
  expect(await finds(again, 1)).toBe(true);
  again.close();
});

test('an index that opens too slowly is left alone, said to be missing, and used once it opens', async () => {
  const first = open();
  await first.put(Array.from({ length: RECENT_ARTICLES }, (_, at) => arrival(at)));
  first.close();
  const blocks = await countBlocks();
  expect(blocks).toBeGreaterThan(0);

  let hangs = true;
  const slow = new Proxy(options.indexedDB, {
    get(target, name) {
      if (name === 'cmp') return target.cmp.bind(target);
      return (database: string, version?: number) => {
        if (hangs && database === 'firstprint-index') return {};
        return name === 'open' ? target.open(database, version) : target.deleteDatabase(database);
      };
    },
  });
  const second = open({ indexedDB: slow });
  expect(await second.size()).toMatchObject({
    articles: RECENT_ARTICLES,
    waiting: RECENT_ARTICLES,
  });
  expect(await finds(second, 5)).toBe(false);
  expect(said.join()).toMatch(/tried again later/);
  hangs = false;
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + INDEX_RETRY_MS + 1 });
  expect(await finds(second, 5)).toBe(true);
  expect((await second.size()).waiting).toBe(0);
  expect(await countBlocks()).toBe(blocks);
}, 15_000);

describe('a disk that is full', () => {
  const full = () => new DOMException('Full.', 'QuotaExceededError');

  test('for the index alone: articles are in, pages are checked, and all is found once there is room', async () => {
    const first = open();
    await first.put([arrival(1)]);
    atBegin = (stores, mode) => (stores.includes('blocks') && mode === 'readwrite' ? full() : null);
    expect(await first.put([arrival(2)])).toMatchObject({ added: 1 });
    first.close();
    const second = open();
    expect(await second.size()).toMatchObject({ articles: 2, waiting: 1 });
    expect(await finds(second, 1)).toBe(true);
    expect(await finds(second, 2)).toBe(false);
    expect(said.join()).toMatch(/no room/);
    await expect(second.keepUp()).rejects.toThrow(StoreFull);
    atBegin = () => null;
    await second.keepUp();
    expect(await finds(second, 2)).toBe(true);
    expect((await second.size()).waiting).toBe(0);
  });

  test('what is out of use goes before anything is written', async () => {
    const first = open();
    await first.put(Array.from({ length: 2 * RECENT_ARTICLES }, (_, at) => arrival(at)));
    const written: string[] = [];
    first.close();
    const index = new IndexDatabase(options);
    const row = await index.meta.get('state');
    const segment = row?.value.segments[0];
    if (!row || !segment) throw new Error('There is a segment.');
    await index.meta.put({
      name: 'state',
      value: { ...row.value, discarded: [{ id: 77, bits: 0 }], upTo: row.value.upTo },
    });
    await index.blocks.put(Uint32Array.of(1), 77 * 2 ** 20);
    await index.recent.clear();
    index.close();
    const second = open();
    atWrite = (store) => {
      written.push(store);
      return store === 'recent' ? full() : null;
    };
    await second.keepUp().catch(() => undefined);
    atWrite = () => null;
    const after = new IndexDatabase(options);
    expect(await after.blocks.get(77 * 2 ** 20)).toBeUndefined();
    after.close();
  });

  test.each<[string, unknown]>([
    [
      'as Chrome tells it',
      Object.assign(new Error('Aborted.'), { name: 'AbortError', inner: full() }),
    ],
    [
      'as Firefox tells it',
      Object.assign(new Error('Bulk.'), { name: 'BulkError', failures: [full()] }),
    ],
    ['told outright', full()],
  ])('is known: %s', async (_, error) => {
    const database = new ArticleDatabase(options);
    await expect(attempt(database, () => Promise.reject(error))).rejects.toThrow(StoreFull);
    database.close();
  });
});

test('a write that went through and was reported as failed loses and doubles nothing', async () => {
  const corpus = open();
  await corpus.put([arrival(1)]);
  const { database } = (corpus as unknown as { stored: { database: ArticleDatabase } }).stored;
  const transaction = database.transaction.bind(database) as (
    ...all: unknown[]
  ) => Promise<unknown>;
  let fails = true;
  Object.assign(database, {
    transaction: async (...all: unknown[]) => {
      const result = await transaction(...all);
      if (fails && all[0] === 'rw') throw Object.assign(new Error('Lost.'), { name: 'DataError' });
      return result;
    },
  });
  await expect(corpus.put([arrival(2)])).rejects.toThrow('Lost.');
  fails = false;
  await corpus.put([arrival(3)]);
  expect((await corpus.size()).articles).toBe(3);
  await corpus.keepUp();
  for (const number of [1, 2, 3]) expect(await finds(corpus, number)).toBe(true);
});

test('numbers in use are not given again when the note of the next one is lost', async () => {
  const first = open();
  await first.put([arrival(1), arrival(2)]);
  first.close();
  const database = new ArticleDatabase(options);
  await database.meta.clear();
  database.close();
  const second = open();
  await second.put([arrival(3)]);
  expect((await second.size()).articles).toBe(3);
  for (const number of [1, 2, 3]) expect(await finds(second, number)).toBe(true);
});
