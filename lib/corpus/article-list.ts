import type { Article } from './article';

/** Characters that titles and outlets are sorted by: beyond them two are one to the eye, and the index stays small. */
const SORT_KEY_LENGTH = 40;

/** Outlets that are named: more cannot be chosen from. */
export const MAX_LISTED_OUTLETS = 1_000;

/** What a list of articles goes by. What is unknown stands last, whichever way the list goes. */
export type ArticleOrder = 'added' | 'published' | 'title' | 'outlet';

/** Which articles are listed, and in what order. */
export interface ArticleQuery {
  order: ArticleOrder;
  descending: boolean;
  /** Every one of these words stands in title, outlet or address, as a whole or in part. Empty for all. */
  words: string;
  /** An outlet's key as `outletKey` makes it, or null for all. */
  outlet: string | null;
  /** ISO 8601 of any precision, or null: published then or later, as far as the date is known. */
  from: string | null;
  to: string | null;
}

/** An article without its text. */
export interface ListedArticle extends Omit<Article, 'text'> {
  /** The first words of its text, where it has no title and they were asked for. */
  opening?: string;
}

/** Where one page of a list ends: the next begins behind it, whatever was added or deleted meanwhile. */
export interface ListPlace {
  /** The sort key there; null among those that have none. */
  key: string | null;
  number: number;
}

/** One page of a list. It may be short, or empty, while the list goes on: looking takes its time. */
export interface ListPage {
  articles: ListedArticle[];
  /** Where the list goes on; null when nothing follows. */
  next: ListPlace | null;
  /** How many articles were looked at. */
  looked: number;
}

/** An outlet of stored articles. */
export interface ListedOutlet {
  key: string;
  name: string;
  articles: number;
}

/** What a corpus consists of, in figures. */
export interface CorpusFacts {
  articles: number;
  /** ISO 8601 cut to its precision, or null if no article has a date. */
  newest: string | null;
  oldest: string | null;
  /** By name; at most `MAX_LISTED_OUTLETS`. */
  outlets: ListedOutlet[];
  /** Articles that look-ups may miss as yet. */
  waiting: number;
  /** Articles that were met without their text. Absent for none. */
  lost?: number;
}

/** Whether anything narrows the list down. */
export function isNarrowed({ words, outlet, from, to }: ArticleQuery): boolean {
  return words.trim() !== '' || outlet !== null || from !== null || to !== null;
}

/** Tells whether an article belongs to a list. */
export function queryTest(query: ArticleQuery): (article: ListedArticle) => boolean {
  const words = plain(query.words)
    .split(/\s+/)
    .filter((word) => word !== '');
  return (article) =>
    (query.outlet === null || outletKey(article.site) === query.outlet) &&
    isWithin(article.published, query.from, query.to) &&
    hasWords(article, words);
}

/**
 * What titles sort by: without case, accents and what stands before the first letter or digit,
 * cut to `SORT_KEY_LENGTH`. Null for null.
 */
export function sortKeyOf(text: string | null): string | null {
  if (text === null) return null;
  const key = plain(text.slice(0, 8 * SORT_KEY_LENGTH)).replace(/^[^\p{L}\p{N}]+/u, '');
  return key.slice(0, SORT_KEY_LENGTH);
}

/** What two spellings of one outlet share. Null for null. */
export function outletKey(site: string | null): string | null {
  return sortKeyOf(site);
}

function hasWords({ title, site, url }: ListedArticle, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = plain(`${title ?? ''} ${site ?? ''} ${url ?? ''}`);
  return words.every((word) => text.includes(word));
}

/** A date that is known to the year alone may be any day of it. */
function isWithin(published: string | null, from: string | null, to: string | null): boolean {
  if (from === null && to === null) return true;
  if (published === null) return false;
  return (
    (from === null || published >= from.slice(0, published.length)) &&
    (to === null || published.slice(0, to.length) <= to)
  );
}

/** Without case and accents. */
function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant.
  if (/^[\u0000-\u007f]*$/.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
