import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LineNote } from '../../lib/corpus/article-fields';
import { readArticleLines } from '../../lib/intake/article-lines';
import { MAX_ARTICLE_CHARACTERS, MAX_ARTICLE_LINE, MAX_IMPORT_LINE } from '../../lib/thresholds';

const NOW = '2026-11-22T10:00Z';
const read = (...lines: string[]) => readArticleLines(lines, 1, NOW);
const line = (fields: object) => JSON.stringify({ text: 'Made-up words.', ...fields });

test('everything that a line may say', () => {
  const { articles, refused } = read(
    line({
      url: 'https://www.paper.example/a?utm_source=x',
      title: ' A title ',
      site: 'The Paper',
      byline: 'A. Writer',
      published: '2024-02-09T10:30:00+04:00',
      language: 'en-GB',
      credit: 'Reprinted from The Other Paper.',
      id: 'a-1',
      text: '  Made-up\r\n\r\nwords. ',
      anything: { else: true },
    }),
  );
  expect(refused).toEqual([]);
  expect(articles).toEqual([
    {
      line: 1,
      arrival: {
        givenId: 'a-1',
        addressKey: 'paper.example/a',
        article: {
          url: 'https://www.paper.example/a?utm_source=x',
          title: 'A title',
          site: 'The Paper',
          byline: 'A. Writer',
          published: '2024-02-09T06:30Z',
          language: 'en-GB',
          credit: 'Reprinted from The Other Paper.',
          text: '  Made-up\r\n\r\nwords. ',
          addedAt: NOW,
          addedBy: 'file',
        },
      },
    },
  ]);
});

test('nothing but text is enough, and nothing is invented', () => {
  expect(read('{"text":"words"}').articles[0]?.arrival).toEqual({
    givenId: null,
    addressKey: null,
    article: {
      url: null,
      title: null,
      site: null,
      byline: null,
      published: null,
      language: null,
      credit: null,
      text: 'words',
      addedAt: NOW,
      addedBy: 'file',
    },
  });
});

test.each([
  ['`date` stands in for `published`', { date: '2024-02' }, { published: '2024-02' }],
  ['`published` goes before `date`', { published: '2023', date: '2024' }, { published: '2023' }],
  ['an unreadable date is unknown', { published: 'last week' }, { published: null }],
  ['an unreadable language is unknown', { language: 'en"><b>' }, { language: null }],
  ['null and empty are absent', { title: null, site: '  ' }, { title: null, site: null }],
  [
    'the host stands in for the outlet',
    { url: 'http://www.paper.example/a' },
    { site: 'paper.example' },
  ],
])('%s', (_, fields, expected) => {
  const { articles, refused } = read(line(fields));
  expect(refused).toEqual([]);
  expect(articles[0]?.arrival.article).toMatchObject(expected);
});

test('marks and blanks of files: byte order mark, CRLF, blank lines; numbers count all lines', () => {
  const { articles, refused } = readArticleLines(
    [`\ufeff${line({ id: 'a' })}\r`, '', '  \r', '{', line({ id: 'b' })],
    101,
    NOW,
  );
  expect(articles.map(({ line, arrival }) => [line, arrival.givenId])).toEqual([
    [101, 'a'],
    [105, 'b'],
  ]);
  expect(refused).toEqual([
    { line: 104, reason: 'The line is not JSON.', why: { kind: 'not-json' } },
  ]);
});

describe('a line is taken and noted', () => {
  test.each<[string, object, LineNote[]]>([
    ['a date that is read', { published: '2024-02-09' }, []],
    ['none', { published: null, date: ' ' }, []],
    ['another form', { date: '9.2.2024' }, []],
    ['a year', { published: '', date: '1912' }, []],
    ['no date', { published: '9 Feb' }, [{ kind: 'date-unread', written: '9 Feb' }]],
    [
      'a long one, cut between its signs',
      { published: `${'x'.repeat(59)}😀 9 Feb` },
      [{ kind: 'date-unread', written: `${'x'.repeat(59)}…` }],
    ],
    ['no day', { date: '2024-02-31' }, [{ kind: 'date-unread', written: '2024-02-31' }]],
    [
      'no day of a wire',
      { date: '31-FEB-1987' },
      [{ kind: 'date-unread', written: '31-FEB-1987' }],
    ],
    ['no century', { date: '26-FEB-87' }, [{ kind: 'date-unread', written: '26-FEB-87' }]],
    ['before papers', { date: '1000-01-01' }, [{ kind: 'date-of-nothing', written: '1000-01-01' }]],
    [
      'a table’s zero',
      { date: '1899-12-30' },
      [{ kind: 'date-of-nothing', written: '1899-12-30' }],
    ],
    [
      'Unix’s zero',
      { date: '1970-01-01T00:00Z' },
      [{ kind: 'date-of-nothing', written: '1970-01-01T00:00Z' }],
    ],
    ['to come', { date: '2031-01-01' }, [{ kind: 'date-to-come', written: '2031-01-01' }]],
    [
      'no language',
      { language: 'English (UK)' },
      [{ kind: 'language-unread', written: 'English (UK)' }],
    ],
    [
      'a sign that was lost, of the title first',
      { title: 'Caf\ufffd Lorne', text: 'd\ufffdj\ufffd' },
      [{ kind: 'signs-lost', written: 'Caf\ufffd' }],
    ],
    [
      'of the first word that lost one',
      { text: 'words of a d\ufffdj\ufffd vu, na\ufffdve' },
      [{ kind: 'signs-lost', written: 'd\ufffdj\ufffd' }],
    ],
    ['at the start', { text: '\ufffdberall' }, [{ kind: 'signs-lost', written: '\ufffdberall' }]],
    [
      'in a word without end',
      { text: `words ${'a'.repeat(30)}\ufffd${'b'.repeat(30)}` },
      [{ kind: 'signs-lost', written: `${'a'.repeat(20)}\ufffd${'b'.repeat(20)}` }],
    ],
    [
      'two things',
      { date: 'x'.repeat(70), language: '?' },
      [
        { kind: 'date-unread', written: `${'x'.repeat(60)}…` },
        { kind: 'language-unread', written: '?' },
      ],
    ],
  ])('%s', (_, fields, notes) => {
    const { articles, refused, noted } = read('', line(fields));
    expect([articles.length, refused.length]).toEqual([1, 0]);
    expect(noted.map(({ note }) => note)).toEqual(notes);
    for (const { line, reason } of noted) {
      expect(line).toBe(2);
      expect(reason).toMatch(/kept/i);
    }
  });

  test('of a line that is refused nothing else is said', () => {
    const { refused, noted } = read(line({ date: 'last week', url: 'nowhere' }));
    expect([refused.length, noted.length]).toEqual([1, 0]);
  });
});

describe('a line is refused', () => {
  test.each([
    ['broken JSON', '{"text":"words"', 'The line is not JSON.', { kind: 'not-json' }],
    ['a list', '["words"]', 'The line is not a JSON object.', { kind: 'not-object' }],
    ['a number', '3', 'The line is not a JSON object.', { kind: 'not-object' }],
    ['null', 'null', 'The line is not a JSON object.', { kind: 'not-object' }],
    ['no text', '{"title":"words"}', '“text” is missing.', { kind: 'no-text' }],
    ['text that is null', '{"text":null}', '“text” is missing.', { kind: 'no-text' }],
    [
      'text that is no text',
      '{"text":["words"]}',
      '“text” is not text.',
      { kind: 'not-text', field: 'text' },
    ],
    [
      'text without a word',
      '{"text":" — … \\u200b "}',
      '“text” has no words.',
      { kind: 'no-words' },
    ],
    [
      'a title that is no text',
      line({ title: { toString: 'x' } }),
      '“title” is not text.',
      { kind: 'not-text', field: 'title' },
    ],
    [
      'a date that is no text',
      line({ published: 2024 }),
      '“published” is not text.',
      { kind: 'not-text', field: 'published' },
    ],
    [
      'a script as address',
      line({ url: 'javascript:alert(1)' }),
      /“url” is not an http/,
      { kind: 'no-address' },
    ],
    [
      'a file as address',
      line({ url: 'file:///etc/passwd' }),
      /“url” is not an http/,
      { kind: 'no-address' },
    ],
    [
      'a broken address',
      line({ url: 'paper.example/a' }),
      /“url” is not an http/,
      { kind: 'no-address' },
    ],
    [
      'a long title',
      line({ title: 'x'.repeat(MAX_ARTICLE_LINE + 1) }),
      /“title” is longer/,
      { kind: 'too-long', field: 'title', limit: MAX_ARTICLE_LINE },
    ],
    [
      'a long text',
      line({ text: 'x'.repeat(MAX_ARTICLE_CHARACTERS + 1) }),
      /“text” is longer/,
      { kind: 'too-long', field: 'text', limit: MAX_ARTICLE_CHARACTERS },
    ],
    [
      'a long line',
      `{"text":"${' '.repeat(MAX_IMPORT_LINE)}x"}`,
      /The line is longer/,
      { kind: 'line-too-long', limit: MAX_IMPORT_LINE },
    ],
  ])('%s', (_, bad, reason, why) => {
    const { articles, refused } = read(line({ id: 'before' }), bad, line({ id: 'after' }));
    expect(refused).toEqual([
      { line: 2, reason: reason instanceof RegExp ? expect.stringMatching(reason) : reason, why },
    ]);
    expect(articles.map(({ arrival }) => arrival.givenId)).toEqual(['before', 'after']);
  });
});

test('names that change prototypes change nothing', () => {
  const { articles } = read(
    '{"text":"words","__proto__":{"title":"from a prototype","polluted":1},"constructor":{"x":1}}',
  );
  expect(articles[0]?.arrival.article.title).toBeNull();
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test('whatever a line holds, it brings an article or a reason, and never throws', () => {
  const wild = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .record(
        {
          text: fc.anything(),
          url: fc.oneof(fc.webUrl(), fc.anything()),
          published: fc.anything(),
          id: fc.anything(),
        },
        { requiredKeys: [] },
      )
      .map((fields) => {
        try {
          return JSON.stringify(fields) ?? '';
        } catch {
          return '';
        }
      }),
  );
  fc.assert(
    fc.property(wild, (text) => {
      const { articles, refused } = read(text);
      expect(articles.length + refused.length).toBe(text.trim() === '' ? 0 : 1);
    }),
  );
});
