import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../lib/corpus/article';
import type { Arrival, Placement } from '../../lib/corpus/article-id';
import type { Corpus } from '../../lib/corpus/corpus';
import { MemoryCorpus } from '../../lib/corpus/memory-corpus';
import { articlePrints, SCHEME_VERSION } from '../../lib/fingerprint/prints';
import { DexieCorpus } from '../../lib/store/dexie-corpus';
import { arrival, madeUpText } from './made-up-articles';

interface ChangingCorpus extends Corpus {
  put(arrivals: readonly Arrival[]): Promise<Omit<Placement, 'placed'>>;
  remove(ids: readonly string[]): Promise<void>;
}

const corpora: [string, () => ChangingCorpus][] = [
  ['in memory', () => new MemoryCorpus()],
  [
    'on IndexedDB',
    () => new DexieCorpus({ indexedDB: new IDBFactory(), IDBKeyRange: IDBKeyRange as never }),
  ],
];

/** Titles of the articles that hold most of a text's prints. */
async function found(corpus: Corpus, text: string): Promise<(string | null)[]> {
  const prints = articlePrints(text);
  const hits = await corpus.lookUp(prints, SCHEME_VERSION);
  const counts = new Map<number, number>();
  for (const { articles } of hits) {
    for (const number of articles) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const numbers = [...counts].filter(([, count]) => count > prints.length / 2).map(([at]) => at);
  return (await corpus.articles(numbers)).map(({ title }) => title).sort();
}

/** The articles with these ids, in the order that the corpus numbers them. */
async function byId(corpus: Corpus, ids: string[]): Promise<Article[]> {
  return corpus.articles(await corpus.numbersOf(ids));
}

describe.each(corpora)('a corpus %s', (_, open) => {
  test('that is empty finds nothing and says so', async () => {
    const corpus = open();
    expect(await corpus.size()).toEqual({ articles: 0, newest: null, waiting: 0 });
    expect(await corpus.lookUp(articlePrints(madeUpText(1)), SCHEME_VERSION)).toEqual([]);
    expect(await corpus.articles([0, 7])).toEqual([]);
    expect(await corpus.numbersOf(['nobody'])).toEqual([]);
  });

  test('gives back what was put in, in the order asked', async () => {
    const corpus = open();
    const arrivals = [1, 2, 3].map((number) => arrival(number, { givenId: `id-${number}` }));
    expect(await corpus.put(arrivals)).toEqual({ added: 3, replaced: 0, refused: [] });
    const [third] = await corpus.numbersOf(['id-3']);
    const [first] = await corpus.numbersOf(['nobody', 'id-1']);
    expect(await corpus.articles([third as number, 99, first as number])).toEqual([
      { id: 'id-3', ...arrivals[2]?.article },
      { id: 'id-1', ...arrivals[0]?.article },
    ]);
    expect(await corpus.size()).toEqual({ articles: 3, newest: '2024-02-04', waiting: 0 });
  });

  test('finds what stands at an address, and counts without it', async () => {
    const corpus = open();
    const arrivals = [1, 2, 3].map((number) => arrival(number, { givenId: `id-${number}` }));
    await corpus.put(arrivals);
    const keys = arrivals.map(({ addressKey }) => addressKey as string);
    const [first, last] = [await corpus.numbersOf(['id-1']), await corpus.numbersOf(['id-3'])];
    expect(await corpus.numbersAt([])).toEqual([]);
    expect(await corpus.numbersAt(['nobody.example/1'])).toEqual([]);
    expect(await corpus.numbersAt([keys[2] as string, 'nobody.example/1'])).toEqual(last);
    expect((await corpus.numbersAt(keys)).length).toBe(3);
    expect(await corpus.size(new Set(last))).toMatchObject({ articles: 2, newest: '2024-02-03' });
    expect(await corpus.size(new Set(first))).toMatchObject({ articles: 2, newest: '2024-02-04' });
    expect(await corpus.size(new Set(await corpus.numbersAt(keys)))).toMatchObject({
      articles: 0,
      newest: null,
    });
    expect(await corpus.size(new Set([1e6]))).toMatchObject({ articles: 3, newest: '2024-02-04' });
    expect(await corpus.size()).toMatchObject({ articles: 3, newest: '2024-02-04' });
    await corpus.remove(['id-3']);
    expect(await corpus.numbersAt(keys.slice(2))).toEqual([]);
    expect(await corpus.size(new Set(last))).toMatchObject({ articles: 2, newest: '2024-02-03' });
  });

  test('tells of each print who holds it and how many do', async () => {
    const corpus = open();
    const text = madeUpText(1);
    await corpus.put([
      arrival(1, { givenId: 'a', text }),
      arrival(2, { givenId: 'b', text: `${text} ${madeUpText(2)}` }),
      arrival(3, { givenId: 'c' }),
    ]);
    const prints = articlePrints(text);
    const hits = await corpus.lookUp(prints, SCHEME_VERSION);
    expect(hits.map(({ print }) => print)).toEqual([...prints]);
    const shared = hits.filter(({ frequency }) => frequency === 2);
    expect(shared.length).toBeGreaterThan(prints.length - 5);
    const numbers = await corpus.numbersOf(['a', 'b']);
    for (const hit of shared) expect([...hit.articles]).toEqual(numbers.sort());
  });

  test('replaces at a known address, without doubling and without finding the old text', async () => {
    const corpus = open();
    await corpus.put([arrival(1, { givenId: 'first' })]);
    await corpus.lookUp(articlePrints('warm'), SCHEME_VERSION);
    const again = arrival(1, { givenId: 'second', title: 'Corrected', text: madeUpText(50) });
    expect(await corpus.put([again])).toEqual({ added: 0, replaced: 1, refused: [] });
    expect((await corpus.size()).articles).toBe(1);
    expect(await found(corpus, madeUpText(1))).toEqual([]);
    expect(await found(corpus, madeUpText(50))).toEqual(['Corrected']);
    expect((await byId(corpus, ['first', 'second'])).map(({ id }) => id)).toEqual(['first']);
  });

  test('two arrivals at one address in one batch are one article, the later', async () => {
    const corpus = open();
    const twice = [arrival(1, { title: 'Old' }), arrival(1, { title: 'New' })];
    expect(await corpus.put(twice)).toEqual({ added: 1, replaced: 1, refused: [] });
    expect(await found(corpus, madeUpText(1))).toEqual(['New']);
  });

  test('an id that belongs to another address is not taken over', async () => {
    const corpus = open();
    await corpus.put([arrival(1, { givenId: 'same' })]);
    expect(await corpus.put([arrival(2, { givenId: 'same' })])).toMatchObject({ added: 1 });
    expect(await corpus.put([arrival(3, { givenId: 'same', url: null })])).toMatchObject({
      added: 1,
    });
    expect((await corpus.size()).articles).toBe(3);
    expect((await byId(corpus, ['same']))[0]?.title).toBe('Made-up article 1');
    expect(await found(corpus, madeUpText(2))).toEqual(['Made-up article 2']);
    expect(await corpus.put([arrival(2, { givenId: 'same' })])).toMatchObject({ replaced: 1 });
    expect((await corpus.size()).articles).toBe(3);
  });

  test('without an address the given id, else the text, is the identity', async () => {
    const corpus = open();
    await corpus.put([arrival(1, { url: null, givenId: 'note' }), arrival(2, { url: null })]);
    const again = [
      arrival(3, { url: null, givenId: 'note' }),
      arrival(2, { url: null, title: 'Same text' }),
    ];
    expect(await corpus.put(again)).toEqual({ added: 0, replaced: 2, refused: [] });
    expect(await found(corpus, madeUpText(1))).toEqual([]);
    expect(await found(corpus, madeUpText(2))).toEqual(['Same text']);
  });

  test('equal texts at two addresses are two copies', async () => {
    const corpus = open();
    const text = madeUpText(9);
    await corpus.put([arrival(1, { text }), arrival(2, { text })]);
    expect(await found(corpus, text)).toEqual(['Made-up article 1', 'Made-up article 2']);
  });

  test('forgets what is removed', async () => {
    const corpus = open();
    await corpus.put([arrival(1, { givenId: 'a' }), arrival(2, { givenId: 'b' })]);
    await corpus.lookUp(articlePrints('warm'), SCHEME_VERSION);
    await corpus.remove(['a', 'nobody']);
    expect(await corpus.size()).toEqual({ articles: 1, newest: '2024-02-03', waiting: 0 });
    expect(await found(corpus, madeUpText(1))).toEqual([]);
    expect(await byId(corpus, ['a'])).toEqual([]);
    await corpus.put([arrival(1)]);
    expect(await found(corpus, madeUpText(1))).toEqual(['Made-up article 1']);
  });

  test('the newest date holds its precision, and articles without a date do not count', async () => {
    const corpus = open();
    await corpus.put([arrival(1, { published: null }), arrival(2, { published: '2023' })]);
    expect((await corpus.size()).newest).toBe('2023');
    await corpus.put([
      arrival(3, { published: '2024-02-09T10:30Z' }),
      arrival(4, { published: '2024-02' }),
    ]);
    expect((await corpus.size()).newest).toBe('2024-02-09T10:30Z');
  });

  test('hostile names are names', async () => {
    const corpus = open();
    const names = ['__proto__', 'constructor', '\u0000', 'a'.repeat(200)];
    const arrivals = names.map((givenId, at) => arrival(at, { givenId, url: null }));
    expect(await corpus.put(arrivals)).toMatchObject({ added: 4 });
    expect((await byId(corpus, names)).map(({ id }) => id).sort()).toEqual([...names].sort());
    expect(await found(corpus, madeUpText(0))).toEqual(['Made-up article 0']);
  });

  test('many at once, while pages are looked up', async () => {
    const corpus = open();
    const all = Array.from({ length: 600 }, (_, number) => arrival(number));
    const putting = corpus.put(all);
    expect(await found(corpus, madeUpText(599))).toBeInstanceOf(Array);
    expect(await putting).toEqual({ added: 600, replaced: 0, refused: [] });
    expect((await corpus.size()).articles).toBe(600);
    for (const number of [0, 250, 599]) {
      expect(await found(corpus, madeUpText(number))).toEqual([`Made-up article ${number}`]);
    }
  });
});
