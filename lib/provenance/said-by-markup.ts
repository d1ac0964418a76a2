import type { MarkupItem } from '../text/page-reading';
import { describeArticle, type LdArticle } from './ld-article';
import { readJsonLd } from './page-json-ld';

/** What a page's markup says of it, sorted by where it is said. */
export interface SaidByMarkup {
  /** Contents of the `meta` elements of these names, in the order of the names. */
  metas(...names: string[]): string[];
  /** Values of all other items of this kind and name. */
  named(where: string, name: string): string[];
  items: readonly MarkupItem[];
  article: LdArticle | null;
  language: string | null;
}

/** Sorts what a page's markup says; `url` is the page's address. Never throws. */
export function sortMarkup(items: readonly MarkupItem[], url: string): SaidByMarkup {
  const byName = new Map<string, string[]>();
  for (const [where, name, value] of items) {
    const key = `${where} ${name}`;
    const list = byName.get(key);
    if (list) list.push(value);
    else byName.set(key, [value]);
  }
  const named = (where: string, name: string) => byName.get(`${where} ${name}`) ?? [];
  const metas = (...names: string[]) => names.flatMap((name) => named('meta', name));
  const graph = readJsonLd(named('script', ''));
  const addresses = [url, ...named('link', 'canonical'), ...metas('og:url')];
  const article = describeArticle(graph, addresses);
  const language = languageOf([
    ...named('html', 'lang'),
    article?.language ?? '',
    ...metas('content-language', 'dc.language', 'og:locale'),
  ]);
  return { metas, named, items, article, language };
}

function languageOf(candidates: readonly string[]): string | null {
  for (const written of candidates) {
    const language = written.trim().replaceAll('_', '-');
    if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(language)) return language;
  }
  return null;
}
