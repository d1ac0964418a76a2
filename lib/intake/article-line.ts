import type { Article } from '../corpus/article';

/** One article as a line of JSON Lines that `readArticleLines` reads back: what is unknown is left out. */
export function articleLine(article: Article): string {
  const known = Object.entries(article).filter(([, value]) => value !== null);
  return JSON.stringify(Object.fromEntries(known));
}
