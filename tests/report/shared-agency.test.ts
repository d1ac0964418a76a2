import { describe, expect, it } from 'vitest';
import { checkPage } from '@/lib/report/check-page';
import type { PageBlock } from '@/lib/text/page-reading';
import { INDEPENDENT_STORY as STORY } from '../fixtures/made-up-stories';
import { pageReading } from '../fixtures/page-reading';
import { storedArticle } from '../fixtures/stored-article';
import { corpusOf } from '../support/corpus-of';

/* Agencies that no table holds, on a page and on its source. Stories, outlets and agencies are made up. */
const [FIRST, ...REST] = STORY as [string, ...string[]];
const LAST = REST.at(-1) as string;

/** A story with words before its first paragraph, behind its last, or on lines of their own. */
const opening = (words: string) => [`${words} ${FIRST}`, ...REST];
const closing = (words: string) => [FIRST, ...REST.slice(0, -1), `${LAST} ${words}`];
const below = (words: string) => [...STORY, words];
const above = (words: string) => [words, ...STORY];

async function check(page: readonly string[], source: readonly string[], site = 'Harbor Observer') {
  const about = { site: 'Lorne Courier', published: '2026-03-01' };
  const corpus = await corpusOf([storedArticle('lorne', source, about)]);
  const blocks: PageBlock[] = page.map((text) => ({ text, role: 'story' }));
  const url = 'https://harbor.example/story';
  const reading = pageReading([], { url, site, language: 'en', published: '2026-03-02', blocks });
  return checkPage(reading, corpus);
}

describe('an agency that signs page and source alike', () => {
  it.each<[words: string, name: string, of: (words: string) => string[]]>([
    ['(Northwire) -', 'Northwire', opening],
    ['(Northwire) —', 'Northwire', opening],
    ['(Baltia Press):', 'Baltia Press', opening],
    ['(Polaris) –', 'Polaris', opening],
    ['LORNE (Northwire) –', 'Northwire', opening],
    ['LORNE, March 3 (ZNQ) –', 'ZNQ', opening],
    ['Лорне (Севервайр) –', 'Севервайр', opening],
    ['(Northwire)', 'Northwire', closing],
    ['(Kestrel News Agency)', 'Kestrel News Agency', closing],
    ['By Northwire', 'Northwire', above],
    ['© 2026 Northwire', 'Northwire', below],
    ['Source: Northwire', 'Northwire', below],
    ['Source: The Vessel Island Courier', 'The Vessel Island Courier', below],
    ['(Source: Fisher Radio)', 'Fisher Radio', below],
    ['Quelle: Ufer-Zeitung', 'Ufer-Zeitung', below],
    ['Source: Nordsund Medien', 'Nordsund Medien', below],
    ['Источник: Лорнский вестник', 'Лорнский вестник', below],
    ['来源：河谷日报', '河谷日报', above],
    ['Via The Vessel Island Courier', 'The Vessel Island Courier', below],
    ['Courtesy of The Vessel Island Courier', 'The Vessel Island Courier', below],
    ['(The Vessel Island Courier)', 'The Vessel Island Courier', below],
  ])('is their source: %s', async (words, name, of) => {
    const report = await check(of(words), of(words));
    expect(report.verdict).toBe('reprint');
    expect(report.original).toMatchObject({
      outlet: name,
      basis: 'credit',
      certainty: 'stated',
      isThisPage: false,
    });
    expect(report.credit).toMatchObject({ status: 'yes', outlet: name });
    expect(report.chain?.[0]).toMatchObject({ role: 'original', outlet: name });
    expect(report.chain?.filter(({ from }) => from === 0)).toHaveLength(2);
  });

  it.each<[name: string, page: string[], source: string[]]>([
    ['signs the source alone', [...STORY], opening('(Northwire) -')],
    ['signs the page alone', opening('(Northwire) -'), [...STORY]],
    ['signs in another form', opening('(Northwire) -'), closing('(Northwire)')],
    ['is another', opening('(Northwire) -'), opening('(Southwire) -')],
  ])('that %s is not read', async (_, page, source) => {
    const report = await check(page, source);
    expect(report.verdict).toBe('reprint');
    expect(report.original).toMatchObject({ outlet: 'Lorne Courier', basis: 'date' });
    expect(report.credit.status).toBe('no');
  });

  it.each<[words: string, of: (words: string) => string[]]>([
    ['Frankfurt (Oder) –', opening],
    ['Springfield (Illinois) –', opening],
    ['DUBAI (UAE) –', opening],
    ['(Update) –', opening],
    ['(Press Release) –', opening],
    ['(Video) –', opening],
    ['(Sunday) –', opening],
    ['(continued) –', opening],
    ['(Jane Roe)', closing],
    ['(jm)', closing],
    ['(MORE)', closing],
    ['(Photo: Northwire)', closing],
    ['By Jane Roe', above],
    ['Source: Board of Trade', below],
    ['Source: police', below],
    ['Source: Weather Agency', below],
    ['(Weather Agency)', closing],
    ['Source: Kestrel Instagram Post', below],
    ['Source: company statement', below],
    ['Source: Ministry of Health', below],
    ['© 2026 Jane Roe', below],
    ['Northwire', below],
  ])('is not what else stands there: %s', async (words, of) => {
    const report = await check(of(words), of(words));
    expect(report.verdict).toBe('reprint');
    expect(report.original).toMatchObject({ outlet: 'Lorne Courier', basis: 'date' });
    expect(report.credit.status).toBe('no');
  });

  it.each([
    'Source: Lorne Daily News',
    'Source: Fisher Radio',
    'Source: Highland Press Group',
    'Quelle: Nordsund Medien',
    'Fuente: kestrel.example',
    '来源：河谷日报',
    '来源：国家统计局',
  ])('that a source line of one of them gives is nobody’s original: %s', async (words) => {
    const onPage = await check(below(words), [...STORY]);
    expect(onPage.original).toMatchObject({ outlet: 'Lorne Courier', basis: 'date' });
    expect(onPage.credit.status).toBe('other');
    const onSource = await check([...STORY], below(words));
    expect(onSource.original).toMatchObject({ outlet: 'Lorne Courier', basis: 'date' });
    expect(onSource.credit.status).toBe('no');
  });

  it('counts as named where a known agency stands beside an outlet that nobody knows', async () => {
    const wire = 'LORNE (AP) –';
    const { original, credit } = await check(below('Source: Kollen Tribune/AP'), opening(wire));
    expect(original).toMatchObject({ outlet: 'Associated Press', basis: 'credit' });
    expect(credit).toMatchObject({ status: 'yes', outlet: 'Associated Press' });
    const alone = await check(below('Source: Kollen Tribune/AP'), [...STORY]);
    expect(alone.original).toMatchObject({ outlet: 'Lorne Courier', basis: 'date' });
    for (const figures of ['Source: NASA/Reuters', 'Source: Statista / Reuters'])
      expect((await check(below(figures), [...STORY])).credit.status).toBe('no');
  });

  it('is not the place where it happened', async () => {
    const page = [
      ...opening('(Kollen) –'),
      'Nothing like it has been seen in Kollen since the war.',
    ];
    expect((await check(page, page)).original).toMatchObject({ outlet: 'Lorne Courier' });
    expect((await check(page, page)).original?.basis).toBe('date');
  });

  it('on the agency’s own page makes that the first print', async () => {
    const words = opening('(Northwire) -');
    const report = await check(words, words, 'Northwire');
    expect(report.original).toMatchObject({ outlet: 'Northwire', isThisPage: true });
  });
});
