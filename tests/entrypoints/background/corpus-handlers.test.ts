import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { corpusHandlers } from '@/entrypoints/background/corpus-handlers';
import { checkExample } from '@/entrypoints/background/example-check';
import { readArticleLines } from '@/lib/intake/article-lines';
import { DexieCorpus } from '@/lib/store/dexie-corpus';
import { madeUpText } from '../../corpus/made-up-articles';

const NO_FIELDS = { title: '', site: '', url: '', byline: '', published: '', text: '' };

function open(inWords = (error: unknown) => `In words: ${(error as Error).message}`) {
  const corpus = new DexieCorpus({
    indexedDB: new IDBFactory(),
    IDBKeyRange: IDBKeyRange as never,
  });
  const begun: unknown[] = [];
  const handlers = corpusHandlers({
    desk: corpus.desk,
    put: (arrivals) => corpus.put(arrivals),
    find: (key) => corpus.at(key),
    beginText: async (...given) => {
      begun.push(given);
    },
    during: (work) => work(),
    checkExample,
    inWords,
    now: () => Date.UTC(2026, 10, 22, 10, 30),
  });
  return { corpus, handlers, begun };
}

describe('a pasted address', () => {
  test('finds the stored article however it is written, whose text is then checked', async () => {
    const { handlers, begun } = open();
    const url = 'https://paper.example/story';
    await handlers.saveArticle({
      fields: { ...NO_FIELDS, title: 'A story', url, text: madeUpText(1) },
    });
    const written = 'http://www.paper.example/story/?utm_source=letter#end';
    const found = await handlers.findArticle({ url: written });
    expect(found).toMatchObject({ ok: true, value: { title: 'A story', url } });
    const { id } = (found as { value: { id: string } }).value;
    expect((found as { value: object }).value).not.toHaveProperty('text');
    expect(await handlers.checkArticle({ id, windowId: 5 })).toEqual({ ok: true, value: true });
    expect(begun).toEqual([[5, { text: madeUpText(1), from: 'stored', url }]]);
  });

  test.each(['https://paper.example/other', 'about:blank', 'not an address'])(
    '%s finds none',
    async (url) => {
      const { handlers, begun } = open();
      expect(await handlers.findArticle({ url })).toEqual({ ok: true, value: null });
      expect(await handlers.checkArticle({ id: 'gone', windowId: 5 })).toEqual({
        ok: true,
        value: false,
      });
      expect(begun).toEqual([]);
    },
  );
});

describe('an article that a reader fills in', () => {
  test.each([
    ['no words', { text: ' — ' }, [{ field: 'text', kind: 'no-words' }]],
    ['a script as address', { url: 'javascript:1' }, [{ field: 'url', kind: 'no-address' }]],
    ['a day that is none', { published: '2024-02-31' }, [{ field: 'published', kind: 'no-date' }]],
    [
      'a long title',
      { title: 'x'.repeat(2_001) },
      [{ field: 'title', kind: 'too-long', limit: 2_000 }],
    ],
    [
      'everything at once',
      { url: 'x', published: 'soon', text: '' },
      [
        { field: 'url', kind: 'no-address' },
        { field: 'published', kind: 'no-date' },
        { field: 'text', kind: 'no-words' },
      ],
    ],
  ])('is refused at its fields: %s', async (_, wrong, problems) => {
    const { corpus, handlers } = open();
    const fields = { ...NO_FIELDS, text: 'Some words.', ...wrong };
    const refused = { ok: true, value: { kind: 'refused', problems } };
    expect(await handlers.saveArticle({ fields })).toEqual(refused);
    expect(await handlers.correctArticle({ id: 'any', fields })).toEqual(refused);
    expect((await corpus.size()).articles).toBe(0);
  });

  test('goes in, is read back, corrected, and refused at an address that is taken', async () => {
    const { handlers } = open();
    const fields = { ...NO_FIELDS, url: 'https://paper.example/1', text: madeUpText(1) };
    expect(await handlers.saveArticle({ fields })).toMatchObject({ value: { kind: 'added' } });
    expect(await handlers.saveArticle({ fields })).toMatchObject({ value: { kind: 'replaced' } });
    await handlers.saveArticle({ fields: { ...fields, url: 'https://paper.example/2' } });
    const query = {
      order: 'added',
      descending: false,
      words: '/1',
      outlet: null,
      from: null,
      to: null,
    } as const;
    const list = await handlers.listArticles({ query, after: null, limit: 5 });
    const id = list.ok ? (list.value.articles[0]?.id as string) : '';
    expect(await handlers.readArticle({ id })).toMatchObject({
      value: {
        url: fields.url,
        site: 'paper.example',
        text: fields.text,
        addedBy: 'paste',
        addedAt: '2026-11-22T10:30Z',
      },
    });
    const taken = { ...fields, url: 'http://www.paper.example/2/' };
    expect(await handlers.correctArticle({ id, fields: taken })).toEqual({
      ok: true,
      value: { kind: 'refused', problems: [{ field: 'url', kind: 'taken' }] },
    });
    expect(await handlers.correctArticle({ id: 'nobody', fields: NO_FIELDS })).toMatchObject({
      value: { kind: 'refused' },
    });
  });
});

test('what is deleted comes back under its own name only', async () => {
  const { handlers } = open();
  await handlers.saveArticle({
    fields: { ...NO_FIELDS, url: 'https://paper.example/1', text: 'Words.' },
  });
  const page = await handlers.exportArticles({ from: 0 });
  const [line] = page.ok ? page.value.lines : [];
  const { id } = JSON.parse(line as string) as { id: string };
  const deleted = await handlers.deleteArticles({ ids: [id] });
  const batch = deleted.ok ? deleted.value.batch : '';
  expect(await handlers.restoreArticles({ batch: 'another' })).toMatchObject({
    value: { restored: 0 },
  });
  expect(await handlers.restoreArticles({ batch })).toMatchObject({ value: { restored: 1 } });
  expect(await handlers.exportArticles({ from: 0 })).toEqual(page);
});

test('what is exported is read back as the same articles', async () => {
  const { handlers } = open();
  const fields = {
    ...NO_FIELDS,
    title: '“Ä” \u2028 {}',
    published: '2024-02',
    text: 'One.\n\nTwo.',
  };
  await handlers.saveArticle({ fields });
  const answer = await handlers.exportArticles({ from: 0 });
  const lines = answer.ok ? answer.value.lines : [];
  const { articles, refused } = readArticleLines(lines, 1, '2026-11-22T11:00Z');
  expect(refused).toEqual([]);
  expect(articles[0]?.arrival.article).toMatchObject({
    title: fields.title,
    published: '2024-02',
    text: fields.text,
  });
});

test('a store that fails is told in words', async () => {
  const { corpus, handlers } = open();
  corpus.desk.facts = () => Promise.reject(new Error('full'));
  expect(await handlers.corpusFacts({})).toEqual({ ok: false, error: 'In words: full' });
});

test('the example page is a reprint with cuts, changes and no credit, by the engine’s own word', async () => {
  const { title, blocks, report } = await checkExample();
  expect(blocks[0]).toEqual({ text: title, role: 'headline' });
  expect(report.verdict).toBe('reprint');
  expect(report.original?.outlet).toBe('Radio Free Europe/Radio Liberty');
  const [source] = report.sources;
  expect(
    source?.leftOut.map(({ source: { start, end } }) => source.text.slice(start, end).slice(0, 12)),
  ).toEqual(['“This is an ', 'Azerbaijanis', '“We have bee', 'But the gove']);
  expect(source?.passages.filter((one) => one.class === 'edited')).toHaveLength(2);
  expect(report.added).toHaveLength(1);
});
