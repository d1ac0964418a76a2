import bundled from '@/assets/corpus/bundled.json';
import type { Arrival } from '@/lib/corpus/article-id';
import { addressKey } from '@/lib/provenance/page-address';

/** The articles that this release brings. Their version is raised when they change. */
export function bundledArticles(addedAt: string): { version: number; arrivals: Arrival[] } {
  const arrivals = bundled.articles.map(({ id, ...article }) => ({
    givenId: id,
    addressKey: addressKey(article.url),
    article: { ...article, addedAt, addedBy: 'bundled' as const },
  }));
  return { version: bundled.version, arrivals };
}
