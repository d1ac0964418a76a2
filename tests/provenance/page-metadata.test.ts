import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPageMetadata } from '../../lib/provenance/page-metadata';
import { withoutOutlet } from '../../lib/provenance/title-outlet';
import type { MarkupItem, PageBlock, PageReading } from '../../lib/text/page-reading';
import { pageReading } from '../fixtures/page-reading';
import { cpuTime } from '../support/cpu-time';

const HEADLINE = 'Council keeps the old lighthouse';
const STORY = 'The council of Ostrava voted on Tuesday to keep the old lighthouse at its harbour. ';

/** A made-up page as it is read. */
function page(
  markup: MarkupItem[],
  blocks: PageBlock[] = [],
  url = 'https://www.gull.example/a?b=1',
) {
  return readPageMetadata(pageReading([], { url, blocks, markup }));
}

const ld = (value: unknown): MarkupItem => [
  'script',
  '',
  typeof value === 'string' ? value : JSON.stringify(value),
];
const meta = (name: string, value: string): MarkupItem => ['meta', name, value];
const article = (fields: object) => ({ '@type': 'NewsArticle', headline: HEADLINE, ...fields });
const line = (text: string, role: PageBlock['role'] = 'byline'): PageBlock => ({ text, role });
const story: PageBlock = { text: STORY.repeat(4), role: 'story' };

test('a reading without markup is left alone', () => {
  const { markup, ...reading } = { ...page([]), markup: undefined };
  expect(readPageMetadata(reading)).toBe(reading);
});

test('what a page does not say is null, and the outlet is its host', () => {
  expect(page([])).toMatchObject({
    title: null,
    site: 'gull.example',
    byline: null,
    authors: [],
    published: null,
    modified: null,
    zone: null,
    language: null,
    canonical: null,
    section: null,
    basedOn: [],
    kind: 'article',
  });
  expect(page([])).not.toHaveProperty('markup');
});

describe('JSON-LD', () => {
  const full = article({
    datePublished: '2024-02-09T10:30:00+01:00',
    dateModified: '2024-02-10T08:00:00Z',
    author: [{ '@type': 'Person', name: 'Osgood Quayle' }, { name: 'Ada Pim' }],
    publisher: { '@type': 'Organization', name: 'The Ostrava Gull' },
    articleSection: ['Harbour', 'News'],
    inLanguage: 'en-GB',
    isBasedOn: { '@id': 'https://heron.example/story' },
  });
  const expected = {
    title: HEADLINE,
    site: 'The Ostrava Gull',
    byline: 'Osgood Quayle, Ada Pim',
    authors: ['Osgood Quayle', 'Ada Pim'],
    published: '2024-02-09T09:30Z',
    zone: '+01:00',
    modified: '2024-02-10T08:00Z',
    section: 'Harbour',
    language: 'en-GB',
    basedOn: [{ by: 'isbasedon', what: 'https://heron.example/story' }],
  };
  const people = [
    { '@id': '#q', '@type': 'Person', name: 'Osgood Quayle' },
    { '@id': '#p', '@type': 'Person', name: 'Ada Pim' },
  ];
  const text = JSON.stringify(full);

  test.each<[string, MarkupItem[]]>([
    ['an object', [ld(full)]],
    ['a list', [ld([{ '@type': 'Organization', name: 'Not this' }, full])]],
    ['a graph', [ld({ '@graph': [{ '@type': 'WebSite', name: 'Not this' }, full] })]],
    ['the page’s main entity', [ld({ '@type': 'WebPage', mainEntity: full })]],
    ['several scripts', [ld({ '@type': 'BreadcrumbList' }), ld(full)]],
    [
      'a type of its own address',
      [ld({ ...full, '@type': 'https://schema.org/ReportageNewsArticle' })],
    ],
    ['a list of types', [ld({ ...full, '@type': ['CreativeWork', 'BlogPosting'] })]],
    [
      'people elsewhere in the graph',
      [ld({ '@graph': [{ ...full, author: [{ '@id': '#q' }, { '@id': '#p' }] }, ...people] })],
    ],
    ['people in an ordered list', [ld({ ...full, author: { '@list': people } })]],
    ['names in one text', [ld({ ...full, author: 'By Osgood Quayle and Ada Pim' })]],
    [
      'given and family names',
      [ld({ ...full, author: [{ givenName: 'Osgood', familyName: 'Quayle' }, people[1]] })],
    ],
    ['trailing commas', [ld(text.replaceAll('}', ',}').replaceAll(']', ', ]'))]],
    ['HTML comments', [ld(`<!-- ${text} -->`)]],
    ['CDATA', [ld(`//<![CDATA[\n${text}\n//]]>`)]],
    ['line breaks in texts', [ld(text.replace('Council ', 'Council\n\t'))]],
    ['comments between', [ld(text.replace('"headline"', '/* ours */ "headline"'))]],
    ['an escape that JSON has not', [ld(text.replace('lighthouse', 'lighth\\ouse'))]],
    ['an end cut off', [ld(text.slice(0, -1))]],
    ['character references', [ld(text.replace('Osgood Quayle', 'Osgood&nbsp;Qu&#97;yle'))]],
    ['another script that is none', [ld('window.x = {'), ld(full)]],
  ])('%s', (_name, markup) => {
    expect(page(markup)).toMatchObject(expected);
  });

  test('of several articles the one at the page’s address counts', () => {
    const other = { ...full, headline: 'Another story', url: 'https://gull.example/other' };
    const own = article({ url: 'http://gull.example/a?b=1&utm_source=x', author: 'Ada Pim' });
    expect(page([ld([other, own])])).toMatchObject({ title: HEADLINE, authors: ['Ada Pim'] });
    expect(page([ld([other, article({ author: 'Ada Pim' })])]).title).toBe('Another story');
  });

  test('what the article leaves out, its page says', () => {
    const graph = [
      article({}),
      { '@type': 'WebPage', url: 'https://gull.example/a?b=1', datePublished: '2024-02-09' },
    ];
    expect(page([ld({ '@graph': graph })]).published).toBe('2024-02-09');
  });
});

describe('contradictions are settled by rule', () => {
  test.each<[string, Partial<PageReading>, MarkupItem[], PageBlock[]]>([
    [
      'the headline on which two agree',
      { title: 'Council keeps its old lighthouse' },
      [ld(article({})), meta('og:title', 'Council Keeps Its Old Lighthouse – At Last')],
      [line('Council keeps its old lighthouse', 'headline')],
    ],
    [
      'a heading unlike any title is another’s',
      { title: HEADLINE },
      [ld(article({})), ['h1', '', 'The Ostrava Gull']],
      [],
    ],
    [
      'Open Graph before the title element',
      { title: HEADLINE },
      [['title', '', 'x'], meta('og:title', HEADLINE)],
      [],
    ],
    [
      'Open Graph before the heading where JSON-LD is silent',
      { title: 'The old lighthouse stays' },
      [meta('og:title', 'The old lighthouse stays'), ['title', '', HEADLINE]],
      [line(HEADLINE, 'headline')],
    ],
    [
      'one title for all the pages of a site is no headline',
      { title: HEADLINE },
      [meta('og:title', 'News of Ostrava'), ['title', '', `${HEADLINE} - Gull`]],
      [line(HEADLINE, 'headline')],
    ],
    [
      'the site’s line behind the heading is no part of it',
      { title: HEADLINE },
      [meta('og:title', `${HEADLINE} | Everything about harbours, boats and birds`)],
      [line(HEADLINE, 'headline')],
    ],
    [
      'the kicker that Open Graph leaves out is no part of the headline',
      { title: HEADLINE },
      [ld(article({ headline: `Harbour of Ostrava: ${HEADLINE}` })), meta('og:title', HEADLINE)],
      [line(`Harbour of Ostrava: ${HEADLINE}`, 'headline')],
    ],
    [
      'what follows a dash within it is no headline by itself',
      { title: `Gulls – ${HEADLINE.slice(-10)}` },
      [
        ld(article({ headline: `Gulls – ${HEADLINE.slice(-10)}` })),
        meta('og:title', HEADLINE.slice(-4)),
      ],
      [line(`Gulls – ${HEADLINE.slice(-10)}`, 'headline')],
    ],
    [
      'the outlet’s name is no part of the title',
      { title: HEADLINE },
      [['title', '', `${HEADLINE} | The Gull`], meta('og:site_name', 'The Gull')],
      [],
    ],
    [
      'JSON-LD before metas',
      { authors: ['Ada Pim'] },
      [meta('author', 'Osgood Quayle'), ld(article({ author: 'Ada Pim' }))],
      [],
    ],
    [
      'a name before the outlet’s own',
      { authors: ['Ada Pim'] },
      [
        meta('og:site_name', 'The Gull'),
        ld(article({ author: { name: 'The Gull' } })),
        meta('author', 'Ada Pim'),
      ],
      [],
    ],
    [
      'a name before an address’s host',
      { authors: ['Ada Pim'] },
      [meta('author', 'heron.example'), meta('byl', 'By Ada Pim')],
      [],
    ],
    [
      'the outlet where nobody else is named',
      { authors: ['gull.example'] },
      [ld(article({ author: 'gull.example' }))],
      [],
    ],
    [
      'an address is no author',
      { authors: ['Ada Pim'] },
      [meta('article:author', 'https://gull.example/pim'), meta('byl', 'By Ada Pim')],
      [],
    ],
    [
      'microdata',
      { authors: ['Ada Pim'] },
      [
        ['prop', 'author', 'Ada Pim more by her'],
        ['prop', 'name', 'Ada Pim'],
      ],
      [],
    ],
    [
      'a link to the author',
      { authors: ['Ada Pim'] },
      [
        ['h1', '', HEADLINE],
        ['by', '', 'Ada Pim'],
        ['by', '', 'View all posts'],
        ['time', '', 'x'],
        ['by', '', 'Osgood Quayle'],
      ],
      [story],
    ],
    [
      'links to the authors, and no box about one of them with others behind it',
      { authors: ['Ada Pim', 'Osgood Quayle'] },
      [
        ['h1', '', HEADLINE],
        ['by', '', 'Ada Pim'],
        ['by', '', 'Ada Pim'],
        ['by', '', 'Osgood Quayle'],
        ['by', '', 'Sign In'],
        ['by', '', 'Ada Pim Harbour Editor'],
        ['by', '', 'Minnow Tarn'],
      ],
      [story],
    ],
    [
      'a line by the headline',
      { authors: ['Ada Pim', 'Osgood Quayle'] },
      [],
      [line('By Ada Pim and Osgood Quayle, 9 February 2024'), story],
    ],
    [
      'the earlier of two sources',
      { published: '2024-02-09' },
      [ld(article({ datePublished: '2024-02-09' })), meta('date', '2024-02-11')],
      [],
    ],
    [
      'the more precise of one day',
      { published: '2024-02-09T10:30Z', zone: '+01:00' },
      [
        ld(article({ datePublished: '2024-02-09' })),
        meta('article:published_time', '2024-02-09T11:30+01:00'),
      ],
      [],
    ],
    [
      'the day in its own zone',
      { published: '2024-02-08T23:30Z' },
      [ld(article({ datePublished: '2024-02-09' })), meta('date', '2024-02-09T00:30+01:00')],
      [],
    ],
    [
      'no date is none',
      { published: '2024-02-09' },
      [ld(article({ datePublished: 'soon' })), meta('date', '2024-02-09')],
      [],
    ],
    [
      'a year out of reach is none',
      { published: '2024-02-09' },
      [ld(article({ datePublished: '99999-01-01' })), meta('date', '2024-02-09')],
      [],
    ],
    [
      'the time behind the headline',
      { published: '2024-02-09' },
      [
        ['time', '', '2025-05-05'],
        ['h1', '', 'x'],
        ['time', '', '2024-02-09'],
      ],
      [],
    ],
    [
      'a date in words',
      { published: '2024-02-09' },
      [['html', 'lang', 'de']],
      [line('Aktualisiert am 11. Februar 2024'), line('Veröffentlicht am 9. Februar 2024'), story],
    ],
    [
      'the page’s language before the article’s',
      { language: 'de-AT' },
      [['html', 'lang', 'de_AT'], ld(article({ inLanguage: 'en' }))],
      [],
    ],
    [
      'what is no language is none',
      { language: 'en' },
      [['html', 'lang', 'not a language'], ld(article({ inLanguage: { name: 'en' } }))],
      [],
    ],
    [
      'the canonical link',
      { canonical: 'https://heron.example/x' },
      [['link', 'canonical', 'https://heron.example/x'], meta('og:url', 'https://gull.example/y')],
      [],
    ],
    [
      'og:url on the same site',
      { canonical: 'https://gull.example/y' },
      [meta('og:url', 'https://gull.example/y')],
      [],
    ],
    [
      'og:url elsewhere is no canonical address',
      { canonical: null },
      [meta('og:url', 'https://heron.example/y')],
      [],
    ],
    ['nor is a script', { canonical: null }, [['link', 'canonical', 'javascript:alert(1)']], []],
    [
      'a relative canonical link',
      { canonical: 'https://www.gull.example/z' },
      [['link', 'canonical', '/z']],
      [],
    ],
  ])('%s', (_rule, expected, markup, blocks) => {
    expect(page(markup, blocks)).toMatchObject(expected);
  });

  test('the date in the address comes last', () => {
    const url = 'https://gull.example/2024/02/09/lighthouse';
    expect(page([], [], url).published).toBe('2024-02-09');
    expect(page([meta('date', '2024-02-10')], [], url).published).toBe('2024-02-10');
  });
});

describe('authors in words', () => {
  test.each([
    ['By Ada Pim', ['Ada Pim']],
    ['By ADA PIM and OSGOOD QUAYLE', ['ADA PIM', 'OSGOOD QUAYLE']],
    ['Written by Ada Pim | 9 February 2024', ['Ada Pim']],
    ['Ada Pim, Osgood Quayle and Reuters', ['Ada Pim', 'Osgood Quayle', 'Reuters']],
    ['Von Ada Pim und Osgood Quayle', ['Ada Pim', 'Osgood Quayle']],
    ['Por Ada Pim', ['Ada Pim']],
    ['Par Ada Pim et Osgood Quayle', ['Ada Pim', 'Osgood Quayle']],
    ['Di Ada Pim', ['Ada Pim']],
    ['Текст: Ада Пим', ['Ада Пим']],
    ['Автор: Ада Пим', ['Ада Пим']],
    ['文/李小明', ['李小明']],
    ['记者 李小明', ['李小明']],
    ['作者：李小明 王大力', ['李小明', '王大力']],
    ['2024-02-09 来源：海报 作者:李小明', ['李小明']],
    ['新闻社（记者 李小明）', ['李小明']],
    ['新闻网江苏频道 记者 李小明 王大力', ['李小明', '王大力']],
    ['作者： 记者李小明', ['李小明']],
    ['整合 海鸥日报·潮点记者 李小明 王大力', ['李小明', '王大力']],
    ['多名记者 在港口采访时看到，渡船已经停运', []],
    ['김하나 기자', ['김하나']],
    ['김하나·박두리 기자 gull@example.com', ['김하나', '박두리']],
    ['[서울=갈매기] 김하나 기자 =', ['김하나']],
    ['Por Ada Pim pim@gull.example', ['Ada Pim']],
    ['5 min read', []],
    ['By the end of the week the council will decide', []],
    ['Do 25.04.24 | 14:07 Uhr | Von Ada Pim', ['Ada Pim']],
    ['Share this article', []],
    ['Ada Pim (ap), Osgood Quayle (oq)', ['Ada Pim', 'Osgood Quayle']],
    ['September 1st, 2023 By Ada Pim', ['Ada Pim']],
    ['9 February 2024 By Ada Pim', ['Ada Pim']],
    ['Posted by Ada PimDecember 30, 2024', ['Ada Pim']],
    ['By Ada Pim30.12.2024', ['Ada Pim']],
    ['Written by Ada MacMay', ['Ada MacMay']],
    ['9 ferries by Lorne and other tales of the harbour', []],
  ])('%s', (text, authors) => {
    expect(page([], [line(text), story]).authors).toEqual(authors);
  });

  test('who somebody is and the outlet beside people are no authors', () => {
    const markup = [
      meta('og:site_name', 'The Gull'),
      meta('author', 'Ada Pim, professor at the institute of northern harbour studies, The Gull'),
    ];
    expect(page(markup).authors).toEqual(['Ada Pim']);
    expect(page([meta('author', '김하나 기자')]).authors).toEqual(['김하나']);
  });

  test('the day in a line at the foot is the last that is asked', () => {
    const foot = [story, line('© Ada Pim | Photo: harbour office | 07.11.2023 08:03', 'story')];
    expect(page([], foot).published).toBe('2023-11-07');
    expect(page([], [line('9 February 2024'), ...foot]).published).toBe('2024-02-09');
    expect(page([], [story, line('Old ferries of 7 November 2023', 'caption')]).published).toBe(
      null,
    );
  });

  test('a paragraph of the story is no byline', () => {
    expect(
      page([], [line('Von Ostrava nach Lorne fuhr Ada Pim.', 'story'), story]).authors,
    ).toEqual([]);
  });
});

describe('what kind of page it is', () => {
  const long: PageBlock = { text: STORY.repeat(30), role: 'story' };
  test.each<[string, string, MarkupItem[], PageBlock[], string?]>([
    ['article', 'an article', [ld(article({}))], [long]],
    ['live-blog', 'a live blog by its type', [ld(article({ '@type': 'LiveBlogPosting' }))], [long]],
    [
      'live-blog',
      'a live blog by its address',
      [],
      [long],
      'https://gull.example/liveblog/harbour',
    ],
    ['article', 'a story on live blogs', [], [long], 'https://gull.example/how-liveblogs-changed'],
    ['gallery', 'a gallery', [ld(article({ '@type': ['NewsArticle', 'ImageGallery'] }))], [story]],
    ['gallery', 'mostly captions', [], [story, line(STORY.repeat(30), 'caption')]],
    [
      'article',
      'a whole story above two hundred pictures',
      [],
      [
        ...Array.from({ length: 8 }, () => story),
        ...Array.from({ length: 200 }, () => line(STORY, 'caption')),
      ],
    ],
    [
      'stub',
      'the start of a paid article',
      [ld(article({ isAccessibleForFree: 'False' }))],
      [story],
    ],
    [
      'stub',
      'a part that is paid',
      [ld(article({ hasPart: { isAccessibleForFree: false } }))],
      [story],
    ],
    ['article', 'a paid article in full', [ld(article({ isAccessibleForFree: false }))], [long]],
    [
      'stub',
      'much less than the words that its publisher counts',
      [ld(article({ isAccessibleForFree: false, wordCount: '1200' }))],
      [long],
    ],
    [
      'article',
      'a paid article that is all there',
      [ld(article({ isAccessibleForFree: false, wordCount: 420 }))],
      [long],
    ],
    [
      'article',
      'a paid article that is not counted',
      [ld(article({ isAccessibleForFree: false }))],
      [long],
    ],
    [
      'stub',
      'a line for subscribers below the beginning',
      [],
      [story, line('Subscribe to continue reading', 'aside')],
    ],
    ['stub', 'the same in German', [], [story, line('Weiterlesen mit Gull Plus', 'aside')]],
    [
      'article',
      'such a line below a whole article',
      [],
      [long, line('Subscribe to continue reading', 'aside')],
    ],
    [
      'teaser',
      'a line that leads to the rest',
      [],
      [story, line('Read the full story at The Ostrava Gull »', 'aside')],
    ],
    ['teaser', 'the same in French', [], [story, line('Lire la suite', 'aside')]],
    [
      'article',
      'a line that leads to another article',
      [],
      [story, line('Read more: ten lighthouses to sleep in', 'aside')],
    ],
    ['several', 'articles below each other', [['page', 'articles', '3']], [long]],
    ['live-blog', 'a live blog by its headline', [meta('og:title', 'Live: harbour fire')], [long]],
    ['live-blog', 'one that is over', [meta('og:title', 'Harbour fire – as it happened')], [long]],
    ['article', 'a word that says live', [meta('og:title', 'Gulls live in old towers')], [long]],
  ])('%s: %s', (kind, _name, markup, blocks, url) => {
    expect(page(markup, blocks, url).kind).toBe(kind);
  });
});

const NESTED = `${'['.repeat(70_000)}${']'.repeat(70_000)}`;

describe('hostile pages', () => {
  const inTime = (markup: MarkupItem[], blocks: PageBlock[] = []) => {
    let read!: ReturnType<typeof page>;
    // On a quiet machine a tenth of a second; what grew with the square of the markup would take a minute.
    expect(cpuTime(() => (read = page(markup, blocks)))).toBeLessThan(5_000);
    return read;
  };

  test.each<[string, string]>([
    ['10 MB', JSON.stringify(article({ articleBody: 'x'.repeat(10_000_000) }))],
    ['white space before JSON that is broken', `${' '.repeat(200_000)}{"a":1,,}`],
    ['100,000 objects in each other', `${'{"@graph":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['100,000 lists in each other', '['.repeat(100_000)],
    ['100,000 objects side by side', `[${'{"@type":"NewsArticle"},'.repeat(10_000)}{}]`],
    ...['wordCount', 'isAccessibleForFree', 'articleBody', 'headline', 'datePublished'].map(
      (field): [string, string] => [
        `70,000 lists in each other as ${field}`,
        `{"@type":"NewsArticle","hasPart":{"${field}":${NESTED}},"${field}":${NESTED}}`,
      ],
    ),
    [
      'an object of 20,000 fields, to which 1,900 others point',
      `[{"@id":"#a",${Array.from({ length: 20_000 }, (_, at) => `"${at}x":1`).join(',')}},${`[${'{"@id":"#a"},'.repeat(95)}1],`.repeat(20)}1]`,
    ],
    ['quotation marks alone', '"'.repeat(290_000)],
    ['commas alone', `[${','.repeat(290_000)}`],
    ['spaces between', `[${' '.repeat(290_000)},`],
    [
      'a list that holds itself by name',
      '{"@id":"#a","author":{"@id":"#a","@list":[{"@id":"#a"}]},"@type":"NewsArticle"}',
    ],
  ])('%s', (_name, script) => {
    inTime([ld(script)]);
  });

  test('titles and names are cut between characters, not within one', () => {
    const long = `${'x'.repeat(499)}😀 and more`;
    // The tenth name ends at the 501st unit.
    const names = [...'abcdefghijkl'].map(
      (name, at) => `Ada P${name.repeat(at === 0 ? 44 : 41)}😀`,
    );
    const read = inTime([
      meta('og:title', long),
      ...names.map((name) => meta('author', name)),
      meta('syndication-source', long),
    ]);
    expect(read.title).toBe('x'.repeat(499));
    for (const text of [read.byline ?? '', ...(read.basedOn ?? []).map(({ what }) => what)]) {
      expect(text.length).toBeGreaterThan(490);
      expect(text).not.toMatch(/\p{Surrogate}/u);
    }
  });

  test('keys of every object are keys like any other', () => {
    const script = `{"__proto__":{"headline":"x","polluted":1},"constructor":{"name":"y"},"@type":"NewsArticle","headline":"${HEADLINE}","author":{"__proto__":{"name":"z"}}}`;
    const read = inTime([ld(script), meta('__proto__', 'x'), meta('constructor', 'x')]);
    expect(read).toMatchObject({ title: HEADLINE, authors: [] });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('lines of a million characters', () => {
    const long = 'By Ada Pim, '.repeat(100_000);
    const digits = '2024-02-09'.repeat(100_000);
    const read = inTime(
      [meta('author', long), meta('og:title', long), meta('date', digits), ['time', '', digits]],
      [line(long), line(digits), line('('.repeat(1_000_000)), line('By '.repeat(300_000))],
    );
    expect(read.title!.length).toBeLessThanOrEqual(500);
    expect(read.byline!.length).toBeLessThanOrEqual(500);
  });

  test('any markup is read, and what comes out keeps its form', () => {
    const where = fc.constantFrom('meta', 'script', 'time', 'prop', 'link', 'html', 'h1', 'title');
    const name = fc.constantFrom(
      '',
      'author',
      'og:title',
      'date',
      'canonical',
      'lang',
      'headline',
      'name',
    );
    const value = fc.oneof(fc.string(), fc.json(), fc.constant('{"@type":"Article","author":'));
    const item = fc.tuple(where, name, value) as fc.Arbitrary<MarkupItem>;
    fc.assert(
      fc.property(fc.array(item, { maxLength: 12 }), fc.array(fc.string()), (markup, texts) => {
        const read = page(
          markup,
          texts.map((text) => line(text)),
        );
        if (read.published !== null)
          expect(read.published).toMatch(/^\d{4}(-\d\d(-\d\d(T\d\d:\d\dZ)?)?)?$/);
        expect(read.zone ?? 'Z').toMatch(/^(?:Z|[+-]\d\d:\d\d)$/);
        expect((read.title ?? '').length).toBeLessThanOrEqual(500);
      }),
    );
  });
});

describe('the outlet in the title', () => {
  test.each([
    ['Council keeps lighthouse | The Gull', 'The Gull', 'Council keeps lighthouse'],
    ['Council keeps lighthouse - gull.example', 'gull.example', 'Council keeps lighthouse'],
    ['Council keeps lighthouse – Gull', 'The Gull', 'Council keeps lighthouse'],
    ['Lighthouse - a history - The Gull', 'The Gull', 'Lighthouse - a history'],
    ['Lighthouse - a history', 'The Gull', 'Lighthouse - a history'],
    [
      'The long quarrel of the lighthouse – I',
      'Island Gull',
      'The long quarrel of the lighthouse – I',
    ],
    ['The Gull', 'The Gull', 'The Gull'],
    [null, 'The Gull', null],
  ])('%s of %s is %s', (title, site, plain) => {
    expect(withoutOutlet(title, site)).toBe(plain);
  });
});
