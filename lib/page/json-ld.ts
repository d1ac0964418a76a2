import { JSON_LD_LIMIT, JSON_LD_NODES } from '../thresholds';
import { attributeOf, elementsByTag, textOf } from './safe-dom';

/** What a page says of itself in schema.org's JSON-LD, as far as it concerns the article. */
export interface JsonLdArticle {
  headline: string | null;
  publisher: string | null;
  author: string | null;
  published: string | null;
  language: string | null;
}

const ARTICLE_TYPES = /(?:article|posting|reportage|blogpost|report)$/i;

/** Reads the first article object of the page's JSON-LD; null when there is none. Never throws. */
export function readJsonLd(page: Document): JsonLdArticle | null {
  const scripts = elementsByTag(page, 'script');
  let budget = JSON_LD_LIMIT;
  for (let i = 0; i < scripts.length && i < 500; i++) {
    const script = scripts[i]!;
    if (attributeOf(script, 'type')?.trim().toLowerCase() !== 'application/ld+json') continue;
    const source = textOf(script);
    budget -= source.length;
    if (budget < 0) return null;
    const article = findArticle(parse(source));
    if (article) return describe(article);
  }
  return null;
}

type Plain = Record<string, unknown>;

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Breadth first, so that the page's own article comes before those it lists. */
function findArticle(root: unknown): Plain | null {
  const queue: unknown[] = [root];
  for (let i = 0; i < queue.length && i < JSON_LD_NODES; i++) {
    const value = queue[i];
    if (Array.isArray(value)) {
      queue.push(...value.slice(0, 100));
    } else if (isPlain(value)) {
      if (strings(value['@type']).some((type) => ARTICLE_TYPES.test(type.slice(-40)))) return value;
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) queue.push(value[key]);
    }
  }
  return null;
}

function strings(value: unknown): string[] {
  const list = Array.isArray(value) ? value.slice(0, 20) : [value];
  return list.filter((item): item is string => typeof item === 'string' && item.length < 1000);
}

function describe(article: Plain): JsonLdArticle {
  return {
    headline: strings(article.headline)[0] ?? null,
    publisher: names(article.publisher)[0] ?? null,
    author: names(article.author).slice(0, 6).join(', ') || null,
    published: strings(article.datePublished)[0] ?? null,
    language: strings(article.inLanguage)[0] ?? null,
  };
}

function names(value: unknown): string[] {
  const list = Array.isArray(value) ? value.slice(0, 20) : [value];
  return list.flatMap((item) => (isPlain(item) ? strings(item.name) : strings(item)));
}
