import type { Origin } from '../corpus/article';
import type { ArticleFields, FieldProblem } from '../corpus/article-fields';
import type { Arrival } from '../corpus/article-id';
import { addressKey, siteName } from '../provenance/page-address';
import { MAX_ARTICLE_CHARACTERS, MAX_ARTICLE_LINE } from '../thresholds';
import { isoDate } from './iso-date';

const LINES = ['title', 'site', 'url', 'byline', 'published'] as const;

/**
 * Reads an article that a reader filled in. Unlike a file's, a date or address that cannot be read is a
 * problem: the one who wrote it is there to mend it. Never throws.
 *
 * @param addedAt now, ISO 8601
 */
export function readArticleFields(
  fields: ArticleFields,
  addedAt: string,
  addedBy: Origin,
): { arrival: Arrival; problems: [] } | { arrival: null; problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  for (const field of LINES) {
    if (fields[field].length > MAX_ARTICLE_LINE)
      problems.push({ field, kind: 'too-long', limit: MAX_ARTICLE_LINE });
  }
  const line = (field: (typeof LINES)[number]) => fields[field].trim() || null;
  const url = line('url');
  const key = url === null ? null : addressKey(url);
  if (url !== null && key === null) problems.push({ field: 'url', kind: 'no-address' });
  const published = isoDate(line('published'));
  if (line('published') !== null && published === null)
    problems.push({ field: 'published', kind: 'no-date' });
  const { text } = fields;
  if (text.length > MAX_ARTICLE_CHARACTERS)
    problems.push({ field: 'text', kind: 'too-long', limit: MAX_ARTICLE_CHARACTERS });
  else if (!/[\p{L}\p{N}]/u.test(text)) problems.push({ field: 'text', kind: 'no-words' });
  if (problems.length > 0) return { arrival: null, problems };
  return {
    problems: [],
    arrival: {
      givenId: null,
      addressKey: key,
      article: {
        url,
        title: line('title'),
        site: line('site') ?? siteName(null, url),
        byline: line('byline'),
        published,
        language: null,
        credit: null,
        text,
        addedAt,
        addedBy,
      },
    },
  };
}
