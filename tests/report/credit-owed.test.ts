import { describe, expect, it } from 'vitest';
import type { Article } from '@/lib/corpus/article';
import { checkPage } from '@/lib/report/check-page';
import type { PageBlock, PageReading } from '@/lib/text/page-reading';
import { ECHO_ARTICLE as ECHO, INDEPENDENT_STORY as STORY } from '../fixtures/made-up-stories';
import { pageReading } from '../fixtures/page-reading';
import { corpusOf } from '../support/corpus-of';

/* What must not be made an accusation. Stories and outlets are made up, but for the agency. */
const below = (line: string) => [...STORY, line].join('\n\n');

interface Lines {
  above?: PageBlock[];
  below?: string;
}

async function check(
  articles: readonly Partial<Article>[],
  lines: Lines = {},
  about: Partial<PageReading> = {},
) {
  const corpus = await corpusOf(articles.map((one, at) => ({ ...ECHO, id: `copy-${at}`, ...one })));
  const texts = lines.below === undefined ? STORY : [...STORY, lines.below];
  const reading = pageReading([], {
    url: 'https://harbor.example/story',
    site: 'Harbor Observer',
    language: 'en',
    published: '2026-03-02',
    blocks: [...(lines.above ?? []), ...texts.map((text): PageBlock => ({ text, role: 'story' }))],
    ...about,
  });
  const report = await checkPage(reading, corpus);
  expect(report.verdict).toBe('reprint');
  return report;
}

describe('a page that credits an outlet that nobody knows', () => {
  it.each([
    'Source: The Lorne Courier',
    'Via The Lorne Courier',
    'Quelle: The Lorne Courier',
    'From The Lorne Courier',
    'By The Lorne Courier',
  ])('is told to credit whom it names, and not nobody: %s', async (line) => {
    const top: PageBlock = { text: line, role: 'story' };
    for (const lines of [{ above: [top] }, { below: line }]) {
      const { credit, original, added, page } = await check([ECHO], lines);
      expect(credit).toMatchObject({
        status: 'other',
        finding: null,
        outlet: 'The Lorne Courier',
        text: line,
      });
      expect(page.text.slice(credit.page?.start, credit.page?.end)).toBe(line);
      // What nobody else says is not who printed it first, and no text of the page's own.
      expect(original).toMatchObject({ outlet: 'The Valley Echo', basis: 'date' });
      expect(added).toEqual([]);
    }
  });

  it.each([
    'This story was first published by the Valley Echo.',
    'Dieser Text erschien zuerst im Valley Echo.',
    'Cet article a été initialement publié par le Valley Echo.',
  ])('inside a paragraph of its own words: the credit alone is no added text: %s', async (line) => {
    const own = 'Nobody at the ferry office had answered a letter from this desk by Friday night.';
    const { credit, added, page } = await check([ECHO], { below: `${own} ${line}` });
    expect(credit).toMatchObject({ status: 'yes' });
    expect(page.text.slice(credit.page?.start, credit.page?.end)).toContain('Valley Echo');
    expect(added.map(({ text }) => text)).toEqual([own]);
  });

  it('and the source’s, which counts', async () => {
    const top: PageBlock = { text: 'Source: The Valley Echo', role: 'story' };
    const report = await check([ECHO], { above: [top], below: 'Via The Lorne Courier' });
    expect(report.credit).toMatchObject({ status: 'yes', finding: 'credited-top' });
  });

  it('is told nothing of Eurostat', async () => {
    const { credit } = await check([ECHO], { below: 'Source: Eurostat' });
    expect(credit).toMatchObject({ status: 'no', outlet: null });
  });
});

describe('whoever names nobody', () => {
  it.each([
    ['byline', 'By Agencies'],
    ['byline', 'Agencies'],
    ['byline', 'By Staff and agencies'],
    ['credit', 'Agencies'],
    ['credit', 'Staff'],
    ['credit', 'Web Desk'],
    ['credit', 'Our Correspondent'],
    ['credit', 'Admin'],
    ['text', '(Agencies)'],
    ['text', 'Source: Agencies'],
  ] as const)('is not the original of a stored copy: %s, %s', async (field, words) => {
    const said = { [field]: field === 'text' ? below(words) : words };
    const { original, chain = [] } = await check([said]);
    expect(original).toMatchObject({ outlet: 'The Valley Echo', basis: 'date' });
    expect(chain.map(({ outlet }) => outlet)).toEqual(['The Valley Echo', 'Harbor Observer']);
  });

  it.each<[lines: Lines]>([
    [{ above: [{ text: 'By Agencies', role: 'byline' }] }],
    [{ above: [{ text: 'Agencies', role: 'byline' }] }],
    [{ above: [{ text: 'By Agency', role: 'byline' }] }],
    [{ below: '(Agencies)' }],
  ])('is not the original of the page, which credits somebody all the same: %o', async (lines) => {
    const { original, credit } = await check([ECHO], lines);
    expect(original).toMatchObject({ outlet: 'The Valley Echo', basis: 'date' });
    expect(credit).toMatchObject({ status: 'other', finding: null });
  });
});

describe('a copy of an agency’s text', () => {
  it.each([
    'Associated Press',
    'The Associated Press',
    'By Associated Press',
    'AP',
    'Jane Roe, Associated Press',
    'Jane Roe Associated Press',
    'JANE ROE Associated Press',
    'Jane Roe (AP)',
    'Jane Roe/AP',
    'Associated Press Writer',
    'Associated Press, Jane Roe',
  ])('is not where a page has it from that credits the agency: %s', async (byline) => {
    for (const lines of [
      { above: [{ text: `By ${byline.replace(/^By /, '')}`, role: 'byline' as const }] },
      { above: [{ text: byline, role: 'byline' as const }] },
      { below: '(AP)' },
    ]) {
      const { original, credit, chain = [] } = await check([{ byline }], lines);
      expect(original).toMatchObject({ outlet: 'Associated Press', basis: 'credit' });
      expect(credit).toMatchObject({ status: 'yes', outlet: 'Associated Press' });
      expect(chain.find(({ role }) => role === 'page')?.from).toBe(0);
    }
  });
});
