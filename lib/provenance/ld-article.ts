import { addressKey } from './page-address';
import {
  addressesIn,
  fieldOf,
  isNode,
  type LdGraph,
  type LdNode,
  namesIn,
  textsOf,
  typesOf,
} from './page-json-ld';
import { plainLine } from './plain-line';

/** What JSON-LD says of the page's article. */
export interface LdArticle {
  types: string[];
  headline: string | null;
  authors: string[];
  publisher: string | null;
  published: string | null;
  modified: string | null;
  language: string | null;
  section: string | null;
  basedOn: string[];
  /** False for what only subscribers may read; null when it is not said. */
  isFree: boolean | null;
  /** Words of the whole article, subscribers' part and all; null when it is not said. */
  words: number | null;
  /** Whole articles in the graph, by headline. */
  count: number;
}

/**
 * The page's article: the object at one of these addresses, else the first. Others of its address or
 * headline, and then the page's own object, fill in what it leaves out. Null when there is none.
 */
export function describeArticle(graph: LdGraph, addresses: readonly string[]): LdArticle | null {
  const keys = new Set(addresses.map(addressKey).filter((key) => key !== null));
  const isHere = (node: LdNode) =>
    ['url', '@id', 'mainEntityOfPage'].some((field) =>
      addressesIn(fieldOf(node, field)).some((one) => keys.has(addressKey(one) ?? '')),
    );
  const main = graph.articles.find(isHere) ?? graph.articles[0];
  const headline = main === undefined ? null : headlineOf(main);
  const like = graph.articles.filter(
    (node) =>
      node !== main && (isHere(node) || (headline !== null && headlineOf(node) === headline)),
  );
  const pages = graph.pages.filter(isHere);
  if (main === undefined && pages.length === 0) return null;
  const own = [...(main === undefined ? [] : [main]), ...like];
  const all = [...own, ...(pages.length > 0 ? pages : graph.pages.slice(0, 1))];
  const first = (nodes: readonly LdNode[], ...names: string[]) =>
    nodes.flatMap((node) => names.flatMap((name) => textsOf(fieldOf(node, name))))[0] ?? null;
  const named = (nodes: readonly LdNode[], ...names: string[]) => {
    const lists = nodes.flatMap((node) => names.map((name) => namesIn(fieldOf(node, name), graph)));
    return lists.find((list) => list.length > 0) ?? [];
  };
  return {
    types: main === undefined ? [] : typesOf(main),
    headline,
    authors: named(own, 'author', 'creator', 'contributor'),
    publisher: plainLine(named(own, 'publisher', 'sourceOrganization', 'provider')[0]),
    published: first(own, 'datePublished', 'dateCreated') ?? first(all, 'datePublished'),
    modified: first(all, 'dateModified'),
    language: first(all, 'inLanguage') ?? named(all, 'inLanguage')[0] ?? null,
    section: first(own, 'articleSection'),
    basedOn: own.flatMap((node) =>
      ['isBasedOn', 'isBasedOnUrl'].flatMap((name) => addressesIn(fieldOf(node, name))),
    ),
    isFree: freedomOf(own),
    words: wordsOf(own),
    count: new Set(graph.articles.map(headlineOf).filter((one) => one !== null)).size,
  };
}

function headlineOf(node: LdNode): string | null {
  for (const name of ['headline', 'name', 'alternativeHeadline']) {
    const line = plainLine(textsOf(fieldOf(node, name))[0]);
    if (line !== null) return line;
  }
  return null;
}

/** By `wordCount`, else by `articleBody` itself. */
function wordsOf(nodes: readonly LdNode[]): number | null {
  for (const node of nodes) {
    const said = fieldOf(node, 'wordCount');
    // Making a number or text of anything else runs through all lists inside it.
    const counted = typeof said === 'number' || typeof said === 'string' ? Number(said) : 0;
    if (counted >= 1 && counted < 1_000_000) return Math.round(counted);
    const body = fieldOf(node, 'articleBody');
    if (typeof body === 'string' && body.trim() !== '') return body.trim().split(/\s+/).length;
  }
  return null;
}

/** `isAccessibleForFree`, of the article or of a part of it: `false`, `"False"`. */
function freedomOf(nodes: readonly LdNode[]): boolean | null {
  for (const node of nodes) {
    const said = fieldOf(node, 'isAccessibleForFree');
    if (typeof said === 'boolean') return said;
    if (typeof said === 'string')
      return !/^(?:false|no|https?:\/\/schema\.org\/False)$/i.test(said);
    const part = fieldOf(node, 'hasPart');
    const first: unknown = Array.isArray(part) ? part[0] : part;
    const ofPart = isNode(first) ? fieldOf(first, 'isAccessibleForFree') : null;
    if (ofPart === false || (typeof ofPart === 'string' && /^false$/i.test(ofPart))) return false;
  }
  return null;
}
