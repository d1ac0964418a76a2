import { checkPage } from '@/lib/report/check-page';
import type { Report } from '@/lib/report/report';
import { pageReading } from '../fixtures/page-reading';
import { storedArticle } from '../fixtures/stored-article';
import { corpusOf } from './corpus-of';

/**
 * Checks a made-up page, given by its paragraphs, against made-up articles by their ids, which name their
 * outlets and addresses too. `dates`: when some of them were printed. `language`: of all of them.
 */
export async function checkStories(
  page: readonly string[],
  articles: Readonly<Record<string, readonly string[]>>,
  dates: Readonly<Record<string, string>> = {},
  language = 'en',
): Promise<Report> {
  const corpus = await corpusOf(
    Object.entries(articles).map(([id, paragraphs]) =>
      storedArticle(id, paragraphs, { site: id, published: dates[id] ?? null, language }),
    ),
  );
  return checkPage(pageReading(page, { language }), corpus);
}
