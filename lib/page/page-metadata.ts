import type { PageReading } from '../text/page-reading';
import { METADATA_LENGTH } from '../thresholds';
import { isSpace } from './block-text';
import { type JsonLdArticle, readJsonLd } from './json-ld';
import { publishedDate } from './published-date';
import { attributeOf, elementsByTag, headOf, rootElementOf, textOf } from './safe-dom';
import { withoutOutlet } from './title-outlet';

/** What a page says of itself, its text apart. */
export type PageMetadata = Omit<PageReading, 'state' | 'blocks'> & {
  /** Titles in the page's own words, best first, for finding the headline. */
  titles: string[];
  /** The page calls itself an article (Open Graph or JSON-LD). */
  saysArticle: boolean;
  /** The page calls itself a front page, listing or the like. */
  saysOther: boolean;
};

/** Reads address, title, outlet, author, date and language from the page's head and JSON-LD. Text only, capped. */
export function readMetadata(page: Document, url: string): PageMetadata {
  const metas = readMetas(page);
  const json = readJsonLd(page);
  const get = (...names: string[]) => {
    for (const name of names) {
      const value = metas.get(name);
      if (value) return value;
    }
    return null;
  };
  const ogTitle = get('og:title', 'twitter:title');
  const titleTag = elementsByTag(headOf(page) ?? page, 'title')[0];
  const documentTitle = titleTag ? tidy(textOf(titleTag)) : null;
  const site = get('og:site_name') ?? tidy(json?.publisher ?? null) ?? hostName(url);
  const titles = [json?.headline ?? null, ogTitle, documentTitle]
    .map(tidy)
    .filter((title): title is string => title !== null);
  const type = get('og:type');
  return {
    url,
    title: withoutOutlet(tidy(json?.headline ?? null) ?? ogTitle ?? documentTitle, site),
    site,
    byline: tidy(json?.author ?? null) ?? authorOf(get),
    published: publishedOf(get, json) ?? timeElement(page),
    language: languageOf(page, json),
    canonical: canonicalOf(page, url),
    titles,
    saysArticle: json !== null || type === 'article' || metas.has('article:published_time'),
    saysOther: json === null && (type === 'website' || type === 'product' || type === 'profile'),
  };
}

function readMetas(page: Document): Map<string, string> {
  const metas = new Map<string, string>();
  const elements = elementsByTag(page, 'meta');
  for (let i = 0; i < elements.length && i < 300; i++) {
    const element = elements[i]!;
    const content = tidy(attributeOf(element, 'content'));
    if (content === null) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = attributeOf(element, attribute)?.trim().toLowerCase();
      if (name && name.length < 60 && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

type Get = (...names: string[]) => string | null;

function authorOf(get: Get): string | null {
  const author = get(
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'byl',
  );
  return author !== null && /^https?:/i.test(author) ? null : author;
}

function publishedOf(get: Get, json: JsonLdArticle | null): string | null {
  const candidates = [
    get('article:published_time', 'og:article:published_time'),
    json?.published ?? null,
    get(
      'datepublished',
      'date.published',
      'publishdate',
      'pubdate',
      'publish-date',
      'publish_date',
    ),
    get(
      'parsely-pub-date',
      'sailthru.date',
      'dc.date.issued',
      'dcterms.created',
      'dc.date',
      'date',
    ),
  ];
  for (const candidate of candidates) {
    const date = publishedDate(candidate);
    if (date !== null) return date;
  }
  return null;
}

/** The first `<time>` that gives its date in full: articles without metadata put their own date on top. */
function timeElement(page: Document): string | null {
  const times = elementsByTag(page, 'time');
  for (let i = 0; i < times.length && i < 5; i++) {
    const date = publishedDate(attributeOf(times[i]!, 'datetime'));
    if (date !== null && date.length >= 10) return date;
  }
  return null;
}

function languageOf(page: Document, json: JsonLdArticle | null): string | null {
  const root = rootElementOf(page);
  const written =
    (root && (attributeOf(root, 'lang') ?? attributeOf(root, 'xml:lang'))) || json?.language;
  const language = written?.trim().replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(language) ? language : null;
}

function canonicalOf(page: Document, url: string): string | null {
  const links = elementsByTag(page, 'link');
  for (let i = 0; i < links.length && i < 500; i++) {
    const link = links[i]!;
    if (attributeOf(link, 'rel')?.trim().toLowerCase() !== 'canonical') continue;
    const address = absolute(attributeOf(link, 'href'), url);
    if (address !== null) return address;
  }
  return null;
}

function absolute(address: string | null, base: string): string | null {
  if (!address || address.length > 2000) return null;
  try {
    const resolved = new URL(address.trim(), base);
    return /^https?:$/.test(resolved.protocol) ? resolved.href : null;
  } catch {
    return null;
  }
}

function hostName(url: string): string | null {
  try {
    return new URL(url).hostname.replace(/^www\./, '') || null;
  } catch {
    return null;
  }
}

/** White space collapsed, length capped, empty is null. */
function tidy(text: string | null): string | null {
  if (text === null) return null;
  const short = text
    .slice(0, METADATA_LENGTH * 2)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, METADATA_LENGTH);
  return short === '' || isSpace(short.charCodeAt(0)) ? null : short;
}
