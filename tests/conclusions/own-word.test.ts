import { expect, it } from 'vitest';
import { isOwnWord } from '@/lib/conclusions/credit-owed';
import { verdictKind } from '@/lib/conclusions/verdict-kind';
import type { Article } from '@/lib/corpus/article';
import { checkPage } from '@/lib/report/check-page';
import { INDEPENDENT_STORY as STORY } from '../fixtures/made-up-stories';
import { pageReading } from '../fixtures/page-reading';
import { storedArticle } from '../fixtures/stored-article';
import { corpusOf } from '../support/corpus-of';

/* Who says that a text is somebody else's. Stories and outlets are made up. */
const LINE = 'This article was first published in Fen Times.';

const stored = (site: string, text: readonly string[]): Article =>
  storedArticle(site.toLowerCase().replaceAll(' ', ''), text, { site, published: '2026-03-01' });

it.each<[who: string, articles: Article[], page: string[], isAlone: boolean]>([
  ['the page alone', [stored('Valley Echo', STORY)], [...STORY, LINE], true],
  [
    'the page, of an outlet whose copy is stored',
    [stored('Fen Times', STORY)],
    [...STORY, LINE],
    false,
  ],
  ['page and copy', [stored('Valley Echo', [...STORY, LINE])], [...STORY, LINE], false],
  ['a copy alone', [stored('Valley Echo', [...STORY, LINE])], [...STORY], false],
  ['nobody', [stored('Valley Echo', STORY)], [...STORY], false],
])('tells the page’s own account from what others say: %s', async (_, articles, page, isAlone) => {
  const corpus = await corpusOf(articles);
  const url = 'https://harbor.example/story';
  const blocks = page.map((text) => ({ text, role: 'story' as const }));
  const published = '2026-03-02';
  const report = await checkPage(
    pageReading([], { url, language: 'en', published, blocks }),
    corpus,
  );
  expect(report.verdict).toBe('reprint');
  expect(isOwnWord(report)).toBe(isAlone);
  expect(verdictKind(report) === 'reprint-claimed').toBe(isAlone);
});
