import { describe, expect, it } from 'vitest';
import type { MatterKind, Report } from '@/lib/report/report';
import { reportText } from '../support/report-text';

const EMPTY: Report = {
  format: 'firstprint-report',
  version: 1,
  state: 'checked',
  page: {
    url: 'http://news.example/a',
    title: 'A title',
    site: 'News',
    published: null,
    words: 200,
    text: 'text',
    furniture: [],
  },
  verdict: 'none',
  original: null,
  credit: { status: 'no', text: null, outlet: null, page: null },
  accountedFor: 0,
  sources: [],
  copies: [],
  added: [],
  comparedWith: { articles: 1, newest: null },
};

const REPRINT: Report = {
  ...EMPTY,
  verdict: 'reprint',
  accountedFor: 0.875,
  original: {
    outlet: 'The Coast Courier',
    title: null,
    url: 'http://coast-courier.example/1',
    because: 'By the credit line of this page.',
    certainty: 'stated',
    isThisPage: false,
  },
  credit: {
    status: 'yes',
    text: 'From The Coast Courier.',
    outlet: 'The Coast Courier',
    page: null,
  },
  sources: [
    {
      id: '1',
      title: 'Night ferry',
      site: 'Fjordside Daily',
      url: null,
      published: '2031-01-05',
      text: 'Acting. Heading.',
      pageShare: 0.875,
      sourceShare: 0.5,
      passages: [],
      leftOut: [
        { text: 'Acting.', kind: 'words', source: { start: 0, end: 7 }, pageAt: 0 },
        { text: 'Heading.', kind: 'heading', source: { start: 8, end: 16 }, pageAt: null },
      ],
      leftOutCounts: true,
      furniture: [],
    },
  ],
  added: [{ text: 'Something of its own.', page: { start: 0, end: 4 } }],
  copies: [{ id: '2', title: null, site: 'Skerry Times', url: null, published: null }],
  comparedWith: { articles: 3, newest: '2031-01' },
};

it('says what the page is, as far as it says so itself', () => {
  const page = {
    ...EMPTY.page,
    published: '2024-02-09T10:30Z',
    zone: '+01:00',
    authors: ['Ada Pim', 'Osgood Quayle'],
    modified: null,
    section: 'Harbour',
    language: 'en',
    canonical: 'http://news.example/a',
    kind: 'stub' as const,
  };
  expect(
    reportText({ ...EMPTY, page })
      .split('\n')
      .slice(0, 9),
  ).toEqual([
    'http://news.example/a',
    '  A title',
    '  outlet:    News',
    '  authors:   Ada Pim, Osgood Quayle',
    '  published: 2024-02-09T10:30Z (written +01:00)',
    '  section:   Harbour',
    '  language:  en',
    '  kind:      only the beginning; the rest is for subscribers',
    '',
  ]);
});

describe('a Report in the terminal', () => {
  it('tells verdict, original, credit, and what was left out and added', () => {
    const text = reportText(REPRINT);
    expect(text).toContain('Verdict:  reprint (88 % of the story accounted for, 200 words)');
    expect(text).toContain('Original: The Coast Courier (stated)');
    expect(text).toContain('Credit:   this page credits The Coast Courier');
    expect(text).toContain('    - [words] Acting.\n    - [heading] Heading.');
    expect(text).toContain('    + Something of its own.');
    expect(text).toContain('Further copies:\n    Skerry Times');
    expect(text).toContain('Compared with 3 articles, the newest of 2031-01.');
    const waiting = { ...REPRINT, comparedWith: { ...REPRINT.comparedWith, waiting: 2 } };
    expect(reportText(waiting)).toContain('2 of them may have been missed');
    const lost = { ...REPRINT, comparedWith: { ...REPRINT.comparedWith, lost: 1 } };
    expect(reportText(lost)).toContain('1 of them has lost its text');
    const itself = { ...REPRINT, comparedWith: { ...REPRINT.comparedWith, itself: 1 } };
    expect(reportText(itself)).toContain('1 more stored under this page’s own address is left out');
  });

  it('labels what was left out, changed and put in by kind', () => {
    const [source] = REPRINT.sources;
    if (!source) throw new Error('There is a source.');
    const span = { start: 0, end: 1 };
    const matter = (kind: MatterKind) => ({ kind, source: span, page: span });
    const text = reportText({
      ...REPRINT,
      page: { ...REPRINT.page, text: 'They said so.' },
      sources: [
        {
          ...source,
          text: 'They claimed so. Acting.',
          headline: { page: 'A boat', source: 'Seven boats', matters: ['number'] },
          leftOut: source.leftOut.map((one) => ({
            ...one,
            matters: [matter('denial'), matter('name')],
          })),
          passages: [
            {
              page: { start: 0, end: 13 },
              source: { start: 0, end: 16 },
              class: 'edited',
              block: 0,
              edits: [
                {
                  page: { start: 5, end: 9 },
                  source: { start: 5, end: 12 },
                  matters: [matter('attribution')],
                },
              ],
            },
          ],
        },
      ],
      added: [{ text: 'not', page: span, matters: [matter('negation')] }],
    });
    expect(text).toContain('Headline: changed [number or date]\n    - Seven boats\n    + A boat\n');
    expect(text).toContain('Changed on this page:\n    - [attribution verb] claimed → said\n');
    expect(text).toContain('    - [words, denial or no comment, name] Acting.');
    expect(text).toContain('    + [negation] not');
  });

  it('draws the chain and says where the credit stands', () => {
    const hop = { title: null, url: null, published: null, source: null, evidence: [] };
    const chain: Report['chain'] = [
      {
        ...hop,
        role: 'original',
        outlet: 'Reuters',
        from: null,
        certainty: 'stated',
        because: 'By the dateline.',
      },
      {
        ...hop,
        role: 'copy',
        outlet: 'Yahoo',
        from: 0,
        certainty: 'stated',
        because: 'By the dateline.',
      },
      {
        ...hop,
        role: 'page',
        outlet: 'News',
        from: 1,
        certainty: 'stated',
        because: 'By the line.',
      },
    ];
    const credit = { ...REPRINT.credit, finding: 'credited-foot' as const };
    const text = reportText({ ...REPRINT, chain, credit });
    expect(text).toContain(
      'Chain:    Reuters → Yahoo → this page\n' +
        '          - Yahoo from Reuters (stated): By the dateline.\n' +
        '          - this page from Yahoo (stated): By the line.\n',
    );
    expect(text).toContain('credits The Coast Courier, at its foot');
    const terms: Report['terms'] = {
      outlet: 'The Conversation',
      url: 'https://theconversation.com/uk/republishing-guidelines',
      read: '2026-11-22',
      items: [
        { asks: 'credit', state: 'kept', page: null, count: null },
        { asks: 'no-cuts', state: 'not-kept', page: null, count: 2 },
      ],
    };
    const checked = reportText({ ...REPRINT, terms });
    expect(checked).toContain('Terms:    The Conversation, read 2026-11-22 at\n');
    expect(checked).toContain(
      '          - a credit: kept\n          - no cuts: not kept (2 cuts)\n',
    );
    const unknown = chain.map((one) => ({ ...one, from: null }));
    expect(reportText({ ...REPRINT, chain: unknown })).toContain(
      'Chain:    Reuters → … → this page\n',
    );
    const original = { ...REPRINT.original!, basis: 'date' as const };
    expect(reportText({ ...REPRINT, original })).toContain(
      'Original: not known, earliest known copy is The Coast Courier (stated)',
    );
  });

  it.each([
    [EMPTY, 'Verdict:  none (no known source)'],
    [{ ...EMPTY, state: 'no-article' }, 'Verdict:  none (this page is no article)'],
    [{ ...EMPTY, state: 'too-short' }, 'Verdict:  none (the story is too short to be judged)'],
    [{ ...EMPTY, state: 'unreadable' }, 'Verdict:  none (the page could not be read)'],
  ] as [Report, string][])('%#: says why there is nothing to tell', (report, line) => {
    expect(reportText(report)).toContain(line);
    expect(reportText(report)).toMatch(/\n\nCompared with 1 article\.$/);
  });

  it('says that text was added only where other text comes from a source', () => {
    const added = [{ text: 'A choir sang.', page: { start: 0, end: 13 } }];
    expect(reportText({ ...EMPTY, added })).toContain(
      '\nRead on this page:\n    + A choir sang.\n',
    );
    expect(reportText({ ...REPRINT, added })).toContain('\nAdded on this page:\n');
  });

  it.each([
    [0, 'no words changed'],
    [1, 'words changed in 1 place'],
    [2, 'words changed in 2 places'],
  ])('%i changed places are “%s”', (count, words) => {
    const span = { start: 0, end: 1 };
    const edits = Array.from({ length: count }, () => ({ page: span, source: span }));
    const passage = { page: span, source: span, block: 0, class: 'edited' as const, edits };
    const sources = REPRINT.sources.map((source) => ({ ...source, passages: [passage] }));
    const lines = reportText({ ...REPRINT, sources }).split('\n');
    expect(lines.find((line) => line.includes('passages:'))).toMatch(new RegExp(`; ${words}$`));
  });

  it.each([
    [1, 'none (1 word is shared with the articles below'],
    [2, 'none (2 words are shared with the articles below'],
  ])('%i shared: “%s”', (count, words) => {
    const page = { ...REPRINT.page, words: 200 };
    const accountedFor = count / 200;
    const text = reportText({ ...REPRINT, verdict: 'none', original: null, page, accountedFor });
    expect(text).toContain(words);
  });

  it('says that too little is shared, and names what has no name', () => {
    const [source] = REPRINT.sources;
    if (!source) throw new Error('There is a source.');
    const nameless = { ...source, title: null, site: null, url: null, published: null };
    const text = reportText({ ...REPRINT, verdict: 'none', original: null, sources: [nameless] });
    expect(text).toContain(
      'words are shared with the articles below: too few to tell reuse from chance)',
    );
    expect(text).toContain('an article without a name');
  });

  it.each<[string, Partial<NonNullable<Report['original']>>, string]>([
    [
      'the earliest',
      { basis: 'date', isThisPage: true },
      'Verdict:  no earlier print known (88 % of the story also stands elsewhere',
    ],
    [
      'the original',
      { basis: 'credit', isThisPage: true },
      'Verdict:  this page is the original (88 %',
    ],
    [
      'as early as any',
      { basis: 'fullest' },
      'Verdict:  also printed elsewhere, first print not known (88 %',
    ],
  ])('accuses no page that is %s', (_, about, verdict) => {
    const sources = REPRINT.sources.map((one) => ({ ...one, leftOutCounts: false }));
    const original = { ...REPRINT.original!, ...about };
    const none = { status: 'no' as const, text: null, outlet: null, page: null };
    const text = reportText({ ...REPRINT, original, sources, credit: none });
    expect(text).toContain(verdict);
    expect(text).not.toMatch(/^Credit/m);
    expect(text).not.toMatch(/^Left out/m);
  });

  it('hands a page no control over the terminal', () => {
    const title = 'Red \u001b[31malert\u0007 \u202egnp.exe\nVerdict:  none';
    const text = reportText({ ...REPRINT, page: { ...REPRINT.page, title } });
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    expect(text.match(/^Verdict:/gm)).toHaveLength(1);
  });
});
