import { describe, expect, it } from 'vitest';
import bundled from '@/assets/corpus/bundled.json';
import { creditTone } from '@/lib/conclusions/credit-tone';
import type { Article } from '@/lib/corpus/article';
import { checkPage } from '@/lib/report/check-page';
import type { Report } from '@/lib/report/report';
import type { PageBlock, PageReading } from '@/lib/text/page-reading';
import { splitParagraphs } from '@/lib/text/paragraphs';
import { STORY_LINKS } from '@/lib/thresholds';
import { pageReading } from '../fixtures/page-reading';
import { storedArticle } from '../fixtures/stored-article';
import { corpusOf } from '../support/corpus-of';
import { reportText } from '../support/report-text';

const [longer, shorter] = bundled.articles as [Article, Article];
const RFE = 'Radio Free Europe/Radio Liberty';

// Made up, like all outlets here but the agencies and services.
const STORY = [
  'The council of Marble Ferry voted on Tuesday night to keep the old swing bridge open through the winter, after an engineer told a packed hall that the bearings would last another year if the heaviest lorries were sent round by the quarry road.',
  'Nobody had expected so many people: the caretaker brought benches from the chapel, and latecomers stood in the porch and passed the speeches outward in whispers to those in the rain.',
  'The engineer, who has inspected the bridge since the flood, said that its middle pier had settled by four centimetres and that he would close it himself on the day it moved again.',
  'Shopkeepers on the eastern bank had collected money for a survey of their own, which found the same crack in the same stone and came to the opposite conclusion.',
];

const article = (site: string, about: Partial<Article> = {}): Article =>
  storedArticle(site, STORY, {
    url: `https://${site.toLowerCase().replaceAll(' ', '')}.example/bridge`,
    title: `The bridge in ${site}`,
    site,
    ...about,
  });

const story = (texts: readonly string[]): PageBlock[] =>
  texts.map((text) => ({ text, role: 'story' }));

async function check(
  blocks: PageBlock[],
  articles: readonly Article[],
  about: Partial<PageReading> = {},
): Promise<Report> {
  const corpus = await corpusOf(articles);
  const reading = pageReading([], {
    url: 'https://harbor.example/story',
    site: 'Harbor Observer',
    published: '2024-02-12',
    language: 'en',
    blocks,
    ...about,
  });
  return checkPage(reading, corpus);
}

const way = ({ chain = [] }: Report) =>
  chain.map(({ role, outlet, from, certainty }) => [role, outlet, from, certainty]);

const SIX: Article[] = [
  article('Yahoo', { published: '2024-02-10' }),
  article('Valley Gazette'),
  article('Hill Courier', { published: '2024-02-09' }),
  article('Marsh Herald'),
  article('Fen Post', { published: '2024-02-11' }),
  article('Dune Mirror'),
];

describe('the chain in the Report', () => {
  it('leads from the first print of the seeds to the copy that credits it and to the page', async () => {
    const paragraphs = splitParagraphs(shorter.text).map((span) =>
      shorter.text.slice(span.start, span.end),
    );
    const report = await check(story(paragraphs), [longer]);
    expect(way(report)).toEqual([
      ['original', RFE, null, 'stated'],
      ['page', 'Harbor Observer', 0, 'likely'],
      ['copy', 'American Military News', 0, 'stated'],
    ]);
    const [credit] = report.chain?.[2]?.evidence ?? [];
    expect(credit).toMatchObject({ kind: 'first-published', source: longer.id });
    expect(longer.text.slice(credit?.span?.start, credit?.span?.end)).toBe(credit?.text);
    expect(report.credit.finding).toBe('not-credited');
  });

  it('follows two credit lines through six copies with three dates', async () => {
    const copies = SIX.map((one) =>
      one.site === 'Yahoo' ? { ...one, text: `MARBLE FERRY (Reuters) - ${one.text}` } : one,
    );
    const line = 'This story is republished from Yahoo with permission.';
    const report = await check(story([...STORY, line]), copies);
    expect(way(report).slice(0, 3)).toEqual([
      ['original', 'Reuters', null, 'stated'],
      ['copy', 'Yahoo', 0, 'stated'],
      ['page', 'Harbor Observer', 1, 'stated'],
    ]);
    expect(report.chain).toHaveLength(8);
    const span = report.chain?.[2]?.evidence[0]?.span;
    expect(report.page.text.slice(span?.start, span?.end)).toBe(line);
    expect(report.original).toMatchObject({ outlet: 'Reuters', basis: 'credit', rivals: [] });
  });

  it('says of the same six without credit lines that nobody knows, and which is the earliest', async () => {
    const report = await check(story(STORY), SIX);
    expect(report.original).toMatchObject({
      outlet: 'Hill Courier',
      basis: 'date',
      certainty: 'unsure',
      because:
        "No credit line says who printed it first; the earliest known copy is Hill Courier's, of 2024-02-09.",
    });
    expect(way(report)[0]).toEqual(['earliest', 'Hill Courier', null, 'unsure']);
    expect(way(report)[1]).toEqual(['page', 'Harbor Observer', 0, 'unsure']);
  });
});

describe('the original’s terms of reuse', () => {
  const own = article('The Conversation', { url: 'https://theconversation.com/bridge-1' });
  const credited = 'This article is republished from The Conversation.';
  const terms = async (blocks: PageBlock[], articles = [own], about: Partial<PageReading> = {}) => {
    const report = await check(blocks, articles, about);
    return report.terms?.items.map(({ asks, state, count }) => [asks, state, count]);
  };

  it('are kept by a whole, credited, unchanged copy, as far as that can be told', async () => {
    expect(await terms(story([...STORY, credited]))).toEqual([
      ['credit', 'kept', null],
      ['link', 'unknown', null],
      ['no-edits', 'kept', null],
      ['no-cuts', 'kept', 0],
      ['pixel', 'unknown', null],
    ]);
    const pixel = {
      by: 'pixel',
      what: 'https://counter.theconversation.com/content/1/count.gif',
    };
    const counted = await terms(story([...STORY, credited]), [own], { basedOn: [pixel] });
    expect(counted?.[4]).toEqual(['pixel', 'kept', null]);
  });

  it.each<[state: string, links: string[] | undefined]>([
    ['kept', ['https://heron.example/x', 'https://www.theconversation.com/bridge-1']],
    ['not-kept', ['https://heron.example/x']],
    ['not-kept', []],
    ['unknown', undefined],
    ['unknown', ['https://out.example/?to=theconversation.com%2Fbridge-1']],
    ['unknown', Array.from({ length: STORY_LINKS }, (_, n) => `https://heron.example/${n}`)],
  ])('a link back is %s by the links %j', async (state, links) => {
    const blocks = story([...STORY, credited]);
    const report = await check(blocks, [own], links === undefined ? {} : { links });
    const item = report.terms?.items.find(({ asks }) => asks === 'link');
    expect(item?.state).toBe(state);
    expect(item?.address).toBe(state === 'kept' ? links?.[1] : undefined);
  });

  it('are not kept by a cut copy without credit, with the place of the cut', async () => {
    const blocks = story([STORY[0]!, STORY[1]!, STORY[3]!]);
    const crediting = article('Valley Gazette', { text: `${STORY.join('\n\n')}\n\n${credited}` });
    const report = await check(blocks, [own, crediting]);
    const [credit, , , cuts] = report.terms?.items ?? [];
    expect(credit).toMatchObject({ asks: 'credit', state: 'not-kept', page: null });
    expect(cuts).toMatchObject({ asks: 'no-cuts', state: 'not-kept', count: 1 });
    const at = cuts?.page?.start ?? 0;
    expect(report.page.text.slice(0, at).trimEnd().endsWith('in the rain.')).toBe(true);
    expect(report.terms).toMatchObject({ outlet: 'The Conversation', read: '2026-11-22' });
  });

  it('cannot tell cuts where only somebody else’s copy is known', async () => {
    const copy = article('Valley Gazette', { text: `${STORY.join('\n\n')}\n\n${credited}` });
    const found = await terms(story([...STORY.slice(0, 3), credited]), [copy]);
    expect(found?.slice(2, 4)).toEqual([
      ['no-edits', 'unknown', null],
      ['no-cuts', 'unknown', null],
    ]);
  });

  it('are not asked where none were read', async () => {
    expect(
      (await check(story([...STORY, 'This article was originally published by Grist.']), [own]))
        .terms,
    ).toBeNull();
    expect((await check(story(STORY), SIX)).terms).toBeNull();
  });
});

describe('the finding on a page’s credit', () => {
  const agency = ['Valley Gazette', 'Hill Courier'].map((site) =>
    article(site, { text: `OSLO (Reuters) - ${STORY.join('\n\n')}` }),
  );
  const credited = 'This article was originally published by Reuters.';
  const byline = (text: string): PageBlock => ({ text, role: 'byline' });

  it.each<[finding: string, place: string | null, kind: string | null, blocks: PageBlock[]]>([
    ['credited-top', 'top', 'first-published', story([credited, ...STORY])],
    ['credited-foot', 'foot', 'first-published', story([...STORY, credited])],
    [
      'credited-top',
      'dateline',
      'dateline',
      story([`OSLO (Reuters) - ${STORY[0]}`, ...STORY.slice(1)]),
    ],
    ['credited-top', 'byline', 'byline', [byline('By Reuters Staff'), ...story(STORY)]],
    ['credited-part', 'foot', 'tail', story([...STORY, 'Reuters contributed to this report.'])],
    [
      'credited-other',
      'foot',
      'first-published',
      story([...STORY, 'This article was originally published by Grist.']),
    ],
    ['not-credited', null, null, story(STORY)],
    ['staff-byline', null, null, [byline('By Jane Roe'), ...story(STORY)]],
    [
      'named-once',
      null,
      null,
      story([...STORY, 'A survey of the pier will be held in March, Reuters reported on Monday.']),
    ],
  ])('%s: %s, %s', async (finding, place, kind, blocks) => {
    const { credit } = await check(blocks, agency);
    expect(credit).toMatchObject({ finding, place, kind });
    const { instead } = credit;
    expect(instead === null).toBe(finding !== 'staff-byline' && finding !== 'named-once');
  });

  it('is in the metadata alone for a canonical link to the original', async () => {
    const canonical = 'https://www.reuters.com/world/bridge';
    const { credit } = await check(story(STORY), agency, { canonical });
    expect(credit).toMatchObject({
      status: 'yes',
      finding: 'credited-metadata',
      place: 'metadata',
      kind: 'canonical',
      page: null,
    });
  });

  it('gives the page’s own sentence that names the original, with its place', async () => {
    const sentence = 'A survey of the pier will be held in March, Reuters reported on Monday.';
    const report = await check(story([...STORY, sentence]), agency);
    const span = report.credit.instead?.page;
    expect(report.credit.instead?.text).toBe(sentence);
    expect(report.page.text.slice(span?.start, span?.end)).toBe(sentence);
  });

  it.each([
    ['the article', ['https://www.hillcourier.example/bridge/?utm_source=x#top'], 'linked'],
    ['another of its articles', ['https://hillcourier.example/ferry'], 'not-credited'],
    ['its front page', ['https://hillcourier.example/'], 'not-credited'],
    ['nothing', [], 'not-credited'],
  ])('is a link in place of a credit where the page links to %s', async (_, links, finding) => {
    const source = article('Hill Courier', { published: '2024-02-09' });
    const report = await check(story(STORY), [source], { links });
    expect(report.credit).toMatchObject({ status: 'no', finding });
    expect(report.credit.instead?.text ?? null).toBe(finding === 'linked' ? links[0] : null);
    expect(creditTone(report)).toBe(finding === 'linked' ? 'other' : 'bad');
  });

  it.each([
    ['the first of two sources', 'https://hillcourier.example/bridge', 'Hill Courier'],
    ['the second', 'https://marshherald.example/bridge', 'Marsh Herald'],
  ])('a page made of two articles, none its original, links to %s', async (_, link, outlet) => {
    const other = STORY.map((text) => text.split(' ').reverse().join(' '));
    const sources = [
      article('Hill Courier', { published: '2024-02-09' }),
      article('Marsh Herald', { published: '2024-02-09', text: other.join('\n\n') }),
    ];
    const report = await check(story([...STORY, ...other]), sources, { links: [link] });
    expect(report.original).toBeNull();
    expect(report.sources).toHaveLength(2);
    expect(report.credit).toMatchObject({
      status: 'no',
      finding: 'linked',
      instead: { text: link, outlet },
    });
    expect(creditTone(report)).toBe('other');
    expect(reportText(report)).toContain(`which links to the article of ${outlet}`);
    const without = await check(story([...STORY, ...other]), sources);
    expect(without.credit).toMatchObject({ status: 'no', finding: null, instead: null });
    expect(creditTone(without)).toBe('bad');
  });

  it('does not take the source’s own mention of its name for the page’s', async () => {
    const told = 'The minister told Reuters on Tuesday that the county would pay for half of it.';
    const source = { ...agency[0]!, text: `${agency[0]!.text}\n\n${told}` };
    const { credit } = await check(story([...STORY, told]), [source]);
    expect(credit.finding).toBe('not-credited');
  });

  it.each([
    ['The Coast Courier', 'not-credited'],
    ['Northern Press Agency', 'staff-byline'],
  ])('takes a byline of the page’s own for an agency’s only: %s, %s', async (outlet, finding) => {
    const line = `This article was originally published by ${outlet}.`;
    const source = article('Valley Gazette', { text: [...STORY, line].join('\n\n') });
    const { credit } = await check([byline('By Jane Roe'), ...story(STORY)], [source]);
    expect(credit.finding).toBe(finding);
  });

  it('does not call the source’s own author a staff byline', async () => {
    const source = { ...agency[0]!, byline: 'Jane Roe' };
    const { credit } = await check([byline('By Jane Roe'), ...story(STORY)], [source]);
    expect(credit.finding).toBe('not-credited');
  });

  it('is not asked of the original’s own page', async () => {
    const { credit } = await check(story(STORY), agency, {
      url: 'https://www.reuters.com/world/bridge',
      site: 'Reuters',
    });
    expect(credit).toMatchObject({ status: 'yes', finding: null });
  });
});
