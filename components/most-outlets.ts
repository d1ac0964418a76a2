import { type ListedOutlet, MAX_LISTED_OUTLETS } from '@/lib/corpus/article-list';

/** The outlets with the most articles, and how many others there are. */
export interface MostOutlets {
  first: ListedOutlet[];
  others: number;
  /** There may be more others than were counted. */
  isCut: boolean;
}

/** The `count` outlets with the most articles, of equals by name. */
export function mostOutlets(outlets: readonly ListedOutlet[], count: number): MostOutlets {
  const sorted = [...outlets].sort(
    (a, b) => b.articles - a.articles || a.name.localeCompare(b.name),
  );
  return {
    first: sorted.slice(0, count),
    others: Math.max(0, sorted.length - count),
    isCut: outlets.length >= MAX_LISTED_OUTLETS,
  };
}
