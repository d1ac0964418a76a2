import { describe, expect, it } from 'vitest';
import type { Article } from '@/lib/corpus/article';
import { checkPage } from '@/lib/report/check-page';
import type { Report } from '@/lib/report/report';
import type { PageReading } from '@/lib/text/page-reading';
import { INDEPENDENT_STORY as STORY } from '../fixtures/made-up-stories';
import { pageReading } from '../fixtures/page-reading';
import { storedArticle } from '../fixtures/stored-article';
import { corpusOf } from '../support/corpus-of';

/*
 * Dates that are still to come and canonical links to other hosts: what a page says of itself in its
 * markup, right or wrong. Stories and outlets are made up.
 */
const NOW = Date.UTC(2026, 4, 20, 12);

const stored = (site: string, host: string, about: Partial<Article> = {}): Article =>
  storedArticle(host, STORY, { url: `https://${host}/news/story`, site, ...about });

async function check(
  articles: readonly Article[],
  about: Partial<PageReading>,
  lines: readonly string[] = [],
): Promise<Report> {
  const corpus = await corpusOf(articles);
  const blocks = [...STORY, ...lines].map((text) => ({ text, role: 'story' as const }));
  const reading = pageReading([], {
    url: 'https://harbor.example/story',
    site: 'Harbor Observer',
    language: 'en',
    blocks,
    ...about,
  });
  return checkPage(reading, corpus, new Set(), undefined, [], NOW);
}

describe('a date that is still to come', () => {
  it.each<[page: string | null, copy: string | null, basis: string, outlet: string]>([
    ['2026-05-18', '2026-05-19', 'date', 'Harbor Observer'],
    ['2026-05-19', '2026-05-18', 'date', 'Lorne Courier'],
    // Of two dates one is not believed: which came first is not known.
    ['2031-01-01', '2026-05-18', 'fullest', 'Lorne Courier'],
    ['2026-05-18', '2031-01-01', 'fullest', 'Lorne Courier'],
    ['2031-01-01', '2031-01-02', 'fullest', 'Lorne Courier'],
    ['2026-06', '2026-05-18', 'fullest', 'Lorne Courier'],
    ['2026-05-20T13:00Z', '2026-05-18', 'fullest', 'Lorne Courier'],
    // It is tomorrow already somewhere on Earth.
    ['2026-05-18', '2026-05-21', 'date', 'Harbor Observer'],
    ['2026-05-18', '2026-05-22', 'fullest', 'Lorne Courier'],
  ])('page of %s, copy of %s: by %s, %s', async (page, copy, basis, outlet) => {
    const report = await check([stored('Lorne Courier', 'lorne.example', { published: copy })], {
      published: page,
    });
    expect(report.verdict).toBe('reprint');
    expect(report.original).toMatchObject({ basis, outlet });
  });

  it('leaves the others to tell who was first', async () => {
    const articles = [
      stored('Lorne Courier', 'lorne.example', { published: '2031-01-01' }),
      stored('Fen Post', 'fen.example', { published: '2026-05-17' }),
    ];
    const report = await check(articles, { published: '2026-05-19' });
    expect(report.original).toMatchObject({
      basis: 'date',
      outlet: 'Fen Post',
      certainty: 'unsure',
    });
    const hop = report.chain?.find(({ source }) => source === 'lorne.example');
    expect(hop?.published).toBeNull();
  });

  it('stands in the Report as it was given', async () => {
    const report = await check([stored('Lorne Courier', 'lorne.example')], {
      published: '2031-01-01',
    });
    expect(report.page.published).toBe('2031-01-01');
  });
});

describe('a canonical link to another host', () => {
  const GAZETTE = stored('East Shore Gazette', 'esg.example', { published: '2026-05-10' });
  const away = { canonical: GAZETTE.url };

  it('hides no reprint of the article that it names', async () => {
    const report = await check([GAZETTE], away);
    expect(report).toMatchObject({ verdict: 'reprint', accountedFor: 1 });
    expect(report.sources.map(({ id }) => id)).toEqual(['esg.example']);
    expect(report.comparedWith).not.toHaveProperty('itself');
    expect(report.original).toMatchObject({
      outlet: 'East Shore Gazette',
      isThisPage: false,
      basis: 'link',
      certainty: 'stated',
    });
    expect(report.credit).toMatchObject({ status: 'yes', finding: 'credited-metadata' });
  });

  it('does not make the page the original, with whatever name was copied with it', async () => {
    for (const published of ['2026-05-01', '2026-05-10', null]) {
      const report = await check([GAZETTE], { ...away, site: 'East Shore Gazette', published });
      expect(report.verdict).toBe('reprint');
      expect(report.original).toMatchObject({ outlet: 'East Shore Gazette', isThisPage: false });
      expect(report.credit.finding).toBe('credited-metadata');
    }
  });

  it('takes no visible credit from the page, whatever name was copied with it', async () => {
    const line = 'This article was first published by the East Shore Gazette.';
    const report = await check([GAZETTE], { ...away, site: 'East Shore Gazette' }, [line]);
    expect(report.credit).toMatchObject({ status: 'yes', text: line, finding: 'credited-foot' });
  });

  it('leaves a page that calls itself so without such a link to its name', async () => {
    const report = await check([{ ...GAZETTE, published: null }], { site: 'East Shore Gazette' });
    expect(report.original).toMatchObject({ isThisPage: true });
  });

  it.each<[name: string, copy: Partial<Article>]>([
    ['of whom no copy is known', {}],
    ['though the copy says otherwise', { text: `${GAZETTE.text}\n\nSource: Reuters` }],
  ])('to somebody %s is a hint', async (_, copy) => {
    const report = await check([{ ...GAZETTE, ...copy }], {
      canonical: 'https://elsewhere.example/story',
    });
    expect(report.verdict).toBe('reprint');
    expect(report.sources.map(({ id }) => id)).toEqual(['esg.example']);
    expect(report.original).toMatchObject({ isThisPage: false });
    expect(report.original?.certainty === 'stated').toBe(report.original?.outlet === 'Reuters');
  });

  it('to a younger copy is a hint', async () => {
    const younger = stored('Fen Post', 'fen.example', { published: '2026-05-12' });
    const report = await check([GAZETTE, younger], { canonical: younger.url });
    expect(report.original).toMatchObject({ outlet: 'Fen Post', certainty: 'likely' });
  });
});
