import bundled from '@/assets/corpus/bundled.json';
import type { Arrival } from '@/lib/corpus/article-id';
import { addressKey } from '@/lib/provenance/page-address';

/** The articles that the extension brings along: they stand in every corpus, in any order. */
export function planBundled() {
  return bundled.articles.map(({ title, url, site, published, text }) => ({
    title,
    url,
    site,
    published,
    text,
  }));
}

export function bundledArrivals(): Arrival[] {
  return bundled.articles.map(({ id, ...article }) => ({
    givenId: id,
    addressKey: addressKey(article.url),
    article: { ...article, addedAt: '2026-01-01T00:00Z', addedBy: 'bundled' as const },
  }));
}
