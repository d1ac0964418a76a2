import { describe, expect, it } from 'vitest';
import { owesCredit } from '@/lib/conclusions/credit-owed';
import { verdictKind, whyNotCounted } from '@/lib/conclusions/verdict-kind';
import type { Article } from '@/lib/corpus/article';
import { checkPage } from '@/lib/report/check-page';
import { asTextReport } from '@/lib/report/excerpts';
import type { Report } from '@/lib/report/report';
import type { PageReading } from '@/lib/text/page-reading';
import { pageReading } from '../fixtures/page-reading';
import { storedArticle } from '../fixtures/stored-article';
import { corpusOf } from '../support/corpus-of';

// Made up, like all outlets here but the agency.
const STORY = [
  'The council of Marble Ferry voted on Tuesday night to keep the old swing bridge open through the winter, after an engineer told a packed hall that the bearings would last another year if the heaviest lorries were sent round by the quarry road.',
  'Nobody had expected so many people: the caretaker brought benches from the chapel, and latecomers stood in the porch and passed the speeches outward in whispers to those in the rain.',
  'The engineer, who has inspected the bridge since the flood, said that its middle pier had settled by four centimetres and that he would close it himself on the day it moved again.',
  'Shopkeepers on the eastern bank had collected money for a survey of their own, which found the same crack in the same stone and came to the opposite conclusion.',
] as const;
const MORE =
  'The mayor of the neighbouring town offered to lend two ferries until the spring, provided that the county pays for their fuel and that nobody asks her to steer them.';
const OWN = ['apples', 'bears', 'coal', 'drums', 'eels', 'frogs', 'grain', 'hills', 'ice'].map(
  (thing, at) =>
    `About ${thing} the page has ${at + 2} sentences that stand nowhere else, written at noon by a hand which nobody in the harbour has ever shaken or would know again.`,
);

const PAGE = '2024-02-12';
const LATER = '2024-02-20';
const EARLIER = '2024-02-01';

const article = (
  site: string,
  published: string | null,
  texts: readonly string[] = [...STORY, MORE],
): Article =>
  storedArticle(site, texts, {
    url: `https://${site.toLowerCase().replaceAll(' ', '')}.example/bridge`,
    title: `The bridge in ${site}`,
    site,
    published,
  });

async function check(
  articles: readonly Article[],
  texts: readonly string[] = STORY,
  about: Partial<PageReading> = {},
): Promise<Report> {
  const reading = pageReading(texts, {
    url: 'https://harbor.example/story',
    site: 'Harbor Observer',
    published: PAGE,
    language: 'en',
    ...about,
  });
  const corpus = await corpusOf(articles);
  return checkPage(reading, corpus, undefined, undefined, [], Date.UTC(2026, 4, 1));
}

describe('a page that was there before the stored article', () => {
  const partly = [...STORY, ...OWN];
  const twoHalves = [
    article('Valley Gazette', LATER, STORY.slice(0, 2)),
    article('Hill Courier', '2024-02-21', [...STORY.slice(2), MORE]),
  ];

  it.each<[string, Article[], readonly string[], Partial<PageReading>, string]>([
    ['of another day', [article('Valley Gazette', LATER)], STORY, {}, 'own-earliest'],
    [
      'of another hour',
      [article('Valley Gazette', '2024-02-12T15:00Z')],
      STORY,
      { published: '2024-02-12T09:00Z' },
      'own-earliest',
    ],
    [
      'a day and a moment in another zone',
      [article('Valley Gazette', '2024-02-20T01:00+14:00')],
      STORY,
      {},
      'own-earliest',
    ],
    [
      'a copy that credits itself',
      [
        article('Valley Gazette', LATER, [
          ...STORY,
          MORE,
          'This article was first published by Valley Gazette.',
        ]),
      ],
      STORY,
      {},
      'own-earliest',
    ],
    [
      'a copy that credits an agency',
      [article('Valley Gazette', LATER, [...STORY, MORE, 'Source: Reuters'])],
      STORY,
      {},
      'own-earliest',
    ],
    [
      'a copy that credits the page',
      [
        article('Valley Gazette', LATER, [
          ...STORY,
          MORE,
          'This article was first published by Harbor Observer.',
        ]),
      ],
      STORY,
      {},
      'own-first',
    ],
    ['partly', [article('Valley Gazette', LATER)], partly, {}, 'own-earliest'],
    [
      'beside a copy of some day of that year',
      [article('Valley Gazette', LATER), article('Hill Courier', '2024', STORY)],
      STORY,
      {},
      'fullest',
    ],
    [
      'partly, beside a copy of some day of that year',
      [article('Valley Gazette', LATER), article('Hill Courier', '2024', STORY)],
      partly,
      {},
      'fullest',
    ],
    ['two articles, both later', twoHalves, [...STORY, MORE], {}, 'own-earliest'],
  ])(
    '%s: is accused of nothing, and nothing was left out',
    async (_, articles, texts, about, kind) => {
      const report = await check(articles, texts, about);
      expect(verdictKind(report)).toBe(kind);
      expect(owesCredit(report)).toBe(false);
      expect(report.sources.map(({ leftOutCounts }) => leftOutCounts)).not.toContain(true);
      expect(report.sources.map((one) => whyNotCounted(report, one))).not.toContain('little');
      expect(report.sources.some(({ headline }) => headline)).toBe(false);
    },
  );

  it('may say itself that it has its text from there: what the later article has was not left out even so', async () => {
    const credited = [...STORY, 'This article was first published by Valley Gazette.'];
    const report = await check([article('Valley Gazette', LATER)], credited);
    expect(report.original).toMatchObject({ outlet: 'Valley Gazette', certainty: 'stated' });
    expect(report.sources[0]).toMatchObject({ dated: 'after', leftOutCounts: false });
  });

  it('may link to a later article as its own, which is then not stated', async () => {
    const canonical = 'https://valleygazette.example/bridge';
    const report = await check([article('Valley Gazette', LATER)], STORY, { canonical });
    expect(report.original).toMatchObject({ basis: 'link', certainty: 'likely' });
  });

  it('is a text by itself: what stands between its sentences was not left out of it', async () => {
    const texts = [STORY[0], STORY[2]];
    const report = asTextReport(
      await check([article('Valley Gazette', LATER, [...STORY, MORE, ...OWN])], texts),
      'selection',
    );
    expect(report.sources[0]).toMatchObject({ dated: 'after', leftOutCounts: false });
    expect(report.sources[0]).not.toHaveProperty('excerpt');
  });
});

describe('a page that was there after it', () => {
  it.each<[string, string | null, 'before' | undefined]>([
    ['days', EARLIER, 'before'],
    ['the same day', PAGE, undefined],
    ['not known', null, undefined],
    ['of no day that can be', '1000-01-01', undefined],
    ['of a table’s first day', '1899-12-30', undefined],
    ['still to come', '2031-01-01', undefined],
  ])('%s: what is missing was left out', async (_, published, dated) => {
    const report = await check([article('Valley Gazette', published)]);
    expect(report.sources[0]?.dated).toBe(dated);
    expect(report.sources[0]?.leftOutCounts).toBe(true);
    expect(report.original?.isThisPage).toBe(false);
    expect(report.original?.basis).toBe(dated === 'before' ? 'date' : 'fullest');
  });

  it('an agency’s credit on an earlier copy counts, and on one of the same day', async () => {
    for (const published of [EARLIER, PAGE]) {
      const report = await check([
        article('Valley Gazette', published, [...STORY, MORE, 'Source: Reuters']),
      ]);
      expect(report.original?.outlet).toBe('Reuters');
    }
  });

  it('a date from before there were web pages makes nobody surely the earliest', async () => {
    expect((await check([article('Valley Gazette', '1912-04-16')])).original).toMatchObject({
      basis: 'date',
      certainty: 'unsure',
    });
    expect((await check([article('Valley Gazette', EARLIER)])).original).toMatchObject({
      basis: 'date',
      certainty: 'likely',
    });
  });
});

describe('a page made of several outlets’ articles', () => {
  const halves = (first: string | null, second: string | null) => [
    article('Valley Gazette', first, STORY.slice(0, 2)),
    article('Hill Courier', second, [...STORY.slice(2), MORE]),
  ];

  it.each<[string, string | null, string | null, boolean]>([
    ['both earlier', EARLIER, '2024-02-03', true],
    ['one earlier, one later', EARLIER, LATER, true],
    ['the other way round', LATER, EARLIER, true],
    ['nobody knows when', null, null, false],
  ])('%s: none of them is the original', async (_, first, second, owes) => {
    const report = await check(halves(first, second), [...STORY, MORE]);
    expect(report.sources).toHaveLength(2);
    expect(report.original).toBeNull();
    expect(report.chain).toEqual([]);
    expect(owesCredit(report)).toBe(owes);
  });

  it('says who was first where its own credit does', async () => {
    const texts = [...STORY, MORE, 'This article was first published by Hill Courier.'];
    const report = await check(halves(EARLIER, EARLIER), texts);
    expect(report.original?.outlet).toBe('Hill Courier');
  });
});

describe('dates that contradict the day in the address', () => {
  const BRIDGE = 'https://harbor.example/2024/02/18/bridge';
  const SOURCE_DAY = '2024-02-12';

  it('make no page the first by its markup', async () => {
    const report = await check([article('Valley Gazette', SOURCE_DAY)], STORY, {
      url: BRIDGE,
      published: '2024-01-05',
    });
    expect(report.original).toMatchObject({ basis: 'fullest', isThisPage: false });
    expect(report.original?.reason).toMatchObject({
      kind: 'fullest',
      tied: [
        { on: { isPage: true }, published: '2024-01-05', inAddress: '2024-02-18' },
        { published: SOURCE_DAY },
      ],
    });
    expect(report.original?.reason).not.toHaveProperty('tied.1.inAddress');
    expect(report.sources[0]).not.toHaveProperty('dated');
  });

  it('nor a stored article', async () => {
    const stored = {
      ...article('Valley Gazette', '2024-01-05'),
      url: 'https://valleygazette.example/2024/02/20/bridge',
    };
    const report = await check([stored], STORY);
    expect(report.original?.basis).toBe('fullest');
    expect(report.sources[0]).not.toHaveProperty('dated');
  });

  it('leave a page the first that was there before, by both', async () => {
    const report = await check([article('Valley Gazette', '2024-03-20')], STORY, {
      url: BRIDGE,
      published: '2024-01-05',
    });
    expect(verdictKind(report)).toBe('own-earliest');
    expect(report.sources[0]).toMatchObject({ dated: 'after', leftOutCounts: false });
  });

  it('are none of an issue that is online some days before its day', async () => {
    const report = await check([article('Valley Gazette', '2024-02-15')], STORY, {
      url: BRIDGE,
      published: '2024-02-11',
    });
    expect(verdictKind(report)).toBe('own-earliest');
  });
});
