import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ArticleOrder,
  type ArticleQuery,
  type ListedArticle,
  type ListPlace,
  queryTest,
  sortKeyOf,
} from '../../lib/corpus/article-list';
import { articlePrints, SCHEME_VERSION } from '../../lib/fingerprint/prints';
import { ArticleList } from '../../lib/store/article-list';
import { ArticleDatabase } from '../../lib/store/databases';
import { DexieCorpus } from '../../lib/store/dexie-corpus';
import { arrival, madeUpText } from '../corpus/made-up-articles';

const open = () =>
  new DexieCorpus({ indexedDB: new IDBFactory(), IDBKeyRange: IDBKeyRange as never });

const ALL: ArticleQuery = {
  order: 'added',
  descending: false,
  words: '',
  outlet: null,
  from: null,
  to: null,
};

/** Every page of a list, one after the other. */
async function listed(corpus: DexieCorpus, query: Partial<ArticleQuery>, limit = 3) {
  const found: ListedArticle[] = [];
  const sizes: number[] = [];
  let place: ListPlace | null = null;
  do {
    const page = await corpus.desk.page({ ...ALL, ...query }, place, limit);
    found.push(...page.articles);
    sizes.push(page.articles.length);
    place = page.next;
  } while (place !== null);
  return { found, sizes };
}
const titles = async (corpus: DexieCorpus, query: Partial<ArticleQuery>) =>
  (await listed(corpus, query)).found.map(({ title }) => title);

/** Whether an article's text is found by its prints. */
async function isFound(corpus: DexieCorpus, text: string): Promise<boolean> {
  return (await corpus.lookUp(articlePrints(text), SCHEME_VERSION)).length > 3;
}

describe('the list', () => {
  test('sorts as people do: without case, accents and leading marks; the nameless last', async () => {
    const corpus = open();
    const given = ['zebra', 'Äpfel', '“Boats” sink', null, 'apfelmus', 'Zürich'];
    await corpus.put(given.map((title, at) => arrival(at, { title })));
    const sorted = ['Äpfel', 'apfelmus', '“Boats” sink', 'zebra', 'Zürich', null];
    expect(await titles(corpus, { order: 'title' })).toEqual(sorted);
    expect(await titles(corpus, { order: 'title', descending: true })).toEqual([
      ...sorted.slice(0, -1).reverse(),
      null,
    ]);
  });

  test.each([
    ['words of title, outlet and address together, in parts', { words: 'harb PAPER /7' }, [7]],
    ['words with accents', { words: 'hafen-übersicht' }, [3]],
    ['words without the accents that stand there', { words: 'ubersicht' }, [3]],
    ['one outlet', { outlet: 'the other' }, [4, 5]],
    ['a first day', { from: '2024-02-10' }, [5, 6, 9]],
    ['a last day, and what may lie before it', { to: '2023-12-31' }, [4, 8]],
    ['a month', { from: '2024-01', to: '2024-01' }, [2, 9]],
    ['nothing that fits', { words: '<img src=x>' }, []],
  ] as [string, Partial<ArticleQuery>, number[]][])('finds by %s', async (_, query, numbers) => {
    const corpus = open();
    await corpus.put([
      arrival(2, { published: '2024-01-31' }),
      arrival(3, { title: 'Hafen-Übersicht', published: null }),
      arrival(4, { site: 'The Other', published: '2023' }),
      arrival(5, { site: 'THE OTHER', published: '2024-02-10T08:30Z' }),
      arrival(6, { published: '2024-03' }),
      arrival(7, { title: 'A Harbour', published: null }),
      arrival(8, { published: '2023-12-31T23:00Z' }),
      arrival(9, { published: '2024' }),
    ]);
    const { found } = await listed(corpus, query);
    expect(found.map(({ url }) => Number(url?.split('/').at(-1)))).toEqual(numbers);
  });

  test('tells the first words of what has no title, and of nothing else', async () => {
    const corpus = open();
    await corpus.put([
      arrival(1, { title: 'A Harbour', text: 'The boat stays.' }),
      arrival(2, { title: null, text: 'The boat stays until spring.' }),
    ]);
    const { found } = await listed(corpus, {});
    expect(found.map(({ title, opening }) => [title, opening])).toEqual([
      ['A Harbour', undefined],
      [null, 'The boat stays until spring.'],
    ]);
  });

  const field = fc.option(fc.constantFrom('', 'a', 'A', 'á', 'b', '“b', '2024', '2024-02', 'zz'), {
    nil: null,
  });
  test('is what sorting and filtering all articles would give, on pages of any size', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ title: field, site: field, published: field }), { maxLength: 12 }),
        fc.constantFrom<ArticleOrder>('added', 'published', 'title', 'outlet'),
        fc.boolean(),
        fc.constantFrom('', 'a', 'b', '2024'),
        fc.integer({ min: 1, max: 5 }),
        async (rows, order, descending, words, limit) => {
          const corpus = open();
          const all = rows.map((row, at) => arrival(at, { ...row, text: `Text ${at}` }));
          await corpus.put(all);
          const query = { ...ALL, order, descending, words };
          const { found, sizes } = await listed(corpus, query, limit);
          const keyOf = (one: ListedArticle) => {
            if (order === 'added') return one.addedAt;
            if (order === 'published') return one.published;
            return sortKeyOf(order === 'title' ? one.title : one.site);
          };
          const way = descending ? -1 : 1;
          const expected = all
            .map(({ article: { text: _, ...rest } }, at) => ({ id: '', ...rest, at }))
            .filter(queryTest(query))
            .sort((a, b) => {
              const [left, right] = [keyOf(a), keyOf(b)];
              if (left !== right && left === null) return 1;
              if (left !== right && right === null) return -1;
              if (left === right) return way * (a.at - b.at);
              return (left as string) < (right as string) ? -way : way;
            });
          expect(found.map(({ url }) => url)).toEqual(expected.map(({ url }) => url));
          expect(sizes.every((size) => size <= limit)).toBe(true);
          corpus.close();
        },
      ),
      { numRuns: 60 },
    ));

  test('goes on where it stood, whatever is added or deleted meanwhile', async () => {
    const corpus = open();
    await corpus.put([1, 3, 5, 7].map((at) => arrival(at, { title: `T${at}`, givenId: `${at}` })));
    const query: ArticleQuery = { ...ALL, order: 'title' };
    const first = await corpus.desk.page(query, null, 2);
    await corpus.remove(['3']);
    await corpus.put([arrival(2, { title: 'T2' }), arrival(4, { title: 'T4' })]);
    const second = await corpus.desk.page(query, first.next, 5);
    expect(second.articles.map(({ title }) => title)).toEqual(['T4', 'T5', 'T7']);
    expect(second.next).toBeNull();
  });

  test('a search through very many rows stops in between and goes on', async () => {
    const options = { indexedDB: new IDBFactory(), IDBKeyRange: IDBKeyRange as never };
    const corpus = new DexieCorpus(options);
    await corpus.put(Array.from({ length: 60 }, (_, at) => arrival(at, { text: `Text ${at}` })));
    const list = new ArticleList(new ArticleDatabase(options), { lookedAtOnce: 50, rowsAtOnce: 7 });
    const query = { ...ALL, words: 'article 59' };
    const first = await list.page(query, null, 10);
    expect(first).toMatchObject({ articles: [], looked: 56 });
    const rest = await list.page(query, first.next, 10);
    expect(rest).toMatchObject({
      articles: [{ title: 'Made-up article 59' }],
      next: null,
      looked: 4,
    });
  });
});

test('says what the corpus consists of', async () => {
  const corpus = open();
  expect(await corpus.desk.facts()).toEqual({
    articles: 0,
    waiting: 0,
    newest: null,
    oldest: null,
    outlets: [],
  });
  await corpus.put([
    arrival(1, { published: '2024' }),
    arrival(2, { site: 'the paper', published: null }),
    arrival(3, { site: 'Gazette', published: '2022-05' }),
    arrival(4, { site: null, published: '2023' }),
  ]);
  expect(await corpus.desk.facts()).toEqual({
    articles: 4,
    waiting: 0,
    newest: '2024',
    oldest: '2022-05',
    outlets: [
      { key: 'gazette', name: 'Gazette', articles: 1 },
      { key: 'the paper', name: 'The Paper', articles: 2 },
    ],
  });
});

describe('deleting', () => {
  test('and bringing back restores ids, texts and matching exactly', async () => {
    const corpus = open();
    await corpus.put([1, 2, 3].map((at) => arrival(at, { givenId: `id-${at}` })));
    const before = await Promise.all(['id-1', 'id-2'].map((id) => corpus.desk.article(id)));
    expect(await corpus.desk.setAside(['id-1', 'id-2', 'nobody'], 'one')).toBe(2);
    expect((await corpus.size()).articles).toBe(1);
    expect(await corpus.desk.article('id-1')).toBeNull();
    expect(await isFound(corpus, madeUpText(1))).toBe(false);
    expect(await corpus.desk.restore('one')).toEqual({ restored: 2, taken: 0 });
    expect(await Promise.all(['id-1', 'id-2'].map((id) => corpus.desk.article(id)))).toEqual(
      before,
    );
    expect(await isFound(corpus, madeUpText(1))).toBe(true);
    expect(await corpus.desk.restore('one')).toEqual({ restored: 0, taken: 0 });
  });

  test('outlives the worker', async () => {
    const indexedDB = new IDBFactory();
    const start = () => new DexieCorpus({ indexedDB, IDBKeyRange: IDBKeyRange as never });
    const first = start();
    await first.put([arrival(1, { givenId: 'a' })]);
    await first.desk.setAside(['a'], 'one');
    first.close();
    const second = start();
    expect(await second.desk.restore('one')).toEqual({ restored: 1, taken: 0 });
    expect((await second.size()).articles).toBe(1);
  });

  test('anew gives up what was deleted before; giving up is for good', async () => {
    const corpus = open();
    await corpus.put([1, 2, 3].map((at) => arrival(at, { givenId: `id-${at}` })));
    await corpus.desk.setAside(['id-1'], 'one');
    await corpus.desk.setAside(['id-2'], 'two');
    expect(await corpus.desk.restore('one')).toEqual({ restored: 0, taken: 0 });
    await corpus.desk.giveUp('one');
    expect(await corpus.desk.restore('two')).toEqual({ restored: 1, taken: 0 });
    await corpus.desk.setAside(['id-2'], 'three');
    await corpus.desk.giveUp();
    expect(await corpus.desk.restore('three')).toEqual({ restored: 0, taken: 0 });
    expect((await corpus.size()).articles).toBe(1);
  });

  test('leaves a newer article in its place alone, and says so', async () => {
    const corpus = open();
    await corpus.put([1, 2].map((at) => arrival(at, { givenId: `id-${at}` })));
    await corpus.desk.setAside(['id-1', 'id-2'], 'one');
    await corpus.put([arrival(1, { title: 'Newer' })]);
    expect(await corpus.desk.restore('one')).toEqual({ restored: 1, taken: 1 });
    expect((await titles(corpus, { order: 'title' })).sort()).toEqual([
      'Made-up article 2',
      'Newer',
    ]);
    await corpus.remove((await listed(corpus, { words: 'newer' })).found.map(({ id }) => id));
    expect(await corpus.desk.restore('one')).toEqual({ restored: 1, taken: 0 });
  });
});

describe('correcting', () => {
  test('keeps the id, and a new text is found where the old one is not', async () => {
    const corpus = open();
    await corpus.put([arrival(1, { givenId: 'a' }), arrival(2, { givenId: 'b' })]);
    const better = arrival(9, { title: 'Better', text: madeUpText(50), language: 'de' });
    expect(await corpus.desk.correct('a', better)).toBe('corrected');
    expect(await corpus.desk.article('a')).toEqual({ ...better.article, id: 'a', language: 'en' });
    expect(await isFound(corpus, madeUpText(1))).toBe(false);
    expect(await isFound(corpus, madeUpText(50))).toBe(true);
    expect(await corpus.put([arrival(9)])).toMatchObject({ replaced: 1 });
    expect(await corpus.put([arrival(1)])).toMatchObject({ added: 1 });
  });

  test('of what is gone, or to an address that another article has, changes nothing', async () => {
    const corpus = open();
    await corpus.put([arrival(1, { givenId: 'a' }), arrival(2, { givenId: 'b' })]);
    expect(await corpus.desk.correct('nobody', arrival(3))).toBe('gone');
    expect(await corpus.desk.correct('a', arrival(2))).toBe('taken');
    expect((await titles(corpus, {})).sort()).toEqual(['Made-up article 1', 'Made-up article 2']);
  });

  test('a bundled article makes it the reader’s own: no release takes the correction back', async () => {
    const corpus = open();
    const bundled = arrival(1, { givenId: 'seed', addedBy: 'bundled' });
    await corpus.putBundled(1, [bundled]);
    await corpus.desk.correct('seed', arrival(1, { title: 'Mine' }));
    await corpus.putBundled(2, [bundled]);
    expect(await titles(corpus, {})).toEqual(['Mine']);
  });
});

test('all articles are read out in the order of arrival, without a gap', async () => {
  const corpus = open();
  await corpus.put(
    Array.from({ length: 1_100 }, (_, at) => arrival(at, { givenId: `${at}`, text: `Text ${at}` })),
  );
  await corpus.remove(['0', '500', '700']);
  const ids: string[] = [];
  for (let from: number | null = 0; from !== null; ) {
    const read: Awaited<ReturnType<typeof corpus.desk.articlesFrom>> =
      await corpus.desk.articlesFrom(from);
    ids.push(...read.articles.map(({ id }) => id));
    from = read.next;
  }
  const all = Array.from({ length: 1_100 }, (_, at) => `${at}`);
  expect(ids).toEqual(all.filter((id) => !['0', '500', '700'].includes(id)));
});
