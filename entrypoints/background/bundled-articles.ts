import bundled from '@/assets/corpus/bundled.json';
import type { Arrival } from '@/lib/corpus/article-id';
import { isoMinute } from '@/lib/intake/iso-date';
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

/** Puts them in place, once per worker life; what failed is tried again by the next call. */
export function createBundledLoading(
  put: (version: number, arrivals: readonly Arrival[]) => Promise<void>,
  now: () => number,
): () => Promise<void> {
  let loaded: Promise<void> | null = null;
  const load = async () => {
    const { version, arrivals } = bundledArticles(isoMinute(now()));
    await put(version, arrivals);
  };
  return () => {
    loaded ??= load().catch((error) => {
      loaded = null;
      throw error;
    });
    return loaded;
  };
}
