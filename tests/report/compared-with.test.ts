import { describe, expect, it } from 'vitest';
import type { Article } from '@/lib/corpus/article';
import { checkPage } from '@/lib/report/check-page';
import type { PageReading } from '@/lib/text/page-reading';
import { FERRY_SOURCE, INDEPENDENT_STORY } from '../fixtures/made-up-stories';
import { pageReading } from '../fixtures/page-reading';
import { corpusOf } from '../support/corpus-of';

/* What the Report says that a page was compared with. Stories and outlets are made up. */
const OWN = 'https://www.harbor.example/news/story';

const stored = (id: string, url: string, text: string, published: string): Article => ({
  id,
  url,
  title: null,
  site: null,
  byline: null,
  published,
  language: 'en',
  credit: null,
  text,
  addedAt: '2026-01-01T00:00Z',
  addedBy: 'page',
});

const TEXT = INDEPENDENT_STORY.join('\n\n');
const OTHER = FERRY_SOURCE.text;
const SELF = stored('self', OWN, TEXT, '2026-03-09');
const ELSEWHERE = stored('other', 'https://fen.example/a', OTHER, '2026-03-01');

async function compared(
  articles: readonly Article[],
  about: Partial<PageReading> = {},
  exclude: string[] = [],
) {
  const corpus = await corpusOf(articles);
  const blocks = INDEPENDENT_STORY.map((text) => ({ text, role: 'story' as const }));
  const reading = pageReading([], { url: OWN, language: 'en', blocks, ...about });
  return checkPage(reading, corpus, new Set(exclude));
}

describe('what a page was compared with', () => {
  it('is all that is stored', async () => {
    const { comparedWith } = await compared([ELSEWHERE]);
    expect(comparedWith).toEqual({ articles: 1, newest: '2026-03-01' });
  });

  it.each<[string, Partial<PageReading>]>([
    ['at its address', {}],
    [
      'at the address of its rendering',
      { url: 'http://m.harbor.example/news/story/?utm_source=x' },
    ],
    ['at its canonical address', { url: 'https://harbor.example/?p=1', canonical: OWN }],
  ])('is not its own stored copy, nor that one’s date: %s', async (_, about) => {
    const report = await compared([SELF, ELSEWHERE], about);
    expect(report.comparedWith).toEqual({ articles: 1, newest: '2026-03-01', itself: 1 });
    expect(report.verdict).toBe('none');
    expect((await compared([SELF], about)).comparedWith).toEqual({
      articles: 0,
      newest: null,
      itself: 1,
    });
  });

  it('is not its own copy, though the story has been written anew since', async () => {
    const report = await compared([{ ...SELF, text: OTHER }, ELSEWHERE]);
    expect(report.comparedWith).toMatchObject({ articles: 1, itself: 1 });
  });

  it('is the copy at the address that a canonical link to another site names', async () => {
    const report = await compared([SELF], { url: 'https://fen.example/b', canonical: OWN });
    expect(report.comparedWith).toEqual({ articles: 1, newest: '2026-03-09' });
    expect(report.verdict).toBe('reprint');
  });

  it('is not what the reader set aside', async () => {
    const { comparedWith } = await compared([SELF, ELSEWHERE], {}, ['other', 'gone']);
    expect(comparedWith).toEqual({ articles: 0, newest: null, itself: 1 });
  });
});
