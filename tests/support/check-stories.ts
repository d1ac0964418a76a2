import { checkPage } from '@/lib/report/check-page';
import type { Report } from '@/lib/report/report';
import { pageReading } from '../fixtures/page-reading';
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
    Object.entries(articles).map(([id, paragraphs]) => ({
      id,
      url: `https://${id}.example/story`,
      title: null,
      site: id,
      byline: null,
      published: dates[id] ?? null,
      language,
      credit: null,
      text: paragraphs.join('\n\n'),
      addedAt: '2026-01-01T00:00Z',
      addedBy: 'file' as const,
    })),
  );
  return checkPage(pageReading(page, { language }), corpus);
}
