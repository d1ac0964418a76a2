import type { MarkupItem } from '../text/page-reading';
import { JSON_LD_LIMIT, MARKUP_ITEMS, MARKUP_LENGTH } from '../thresholds';
import {
  allBelow,
  attributeOf,
  dataOf,
  rootElementOf,
  tagOf,
  textOf,
  textWalkerOver,
} from './safe-dom';

/** What finding the article needs to know of what the page says of itself. */
export interface PageHints {
  /** Titles in the page's own words, for finding the headline. */
  titles: string[];
  /** The page calls itself an article (Open Graph or JSON-LD). */
  saysArticle: boolean;
}

/** Elements that say something of the page. Pictures of one dot count readers for whoever wrote the text. */
const TELLING =
  'title:not(svg *),meta[content],link[rel=canonical i],link[rel=amphtml i],script[type="application/ld+json" i],' +
  'h1,time,[rel=author],a[href*="/author"],[class*=author-name i],[class*=byline-name i],[itemprop~=author],[itemprop~=name],[itemprop~=headline],[itemprop^=date],img[width="1"]';

/**
 * Collects what the page's markup says of the page, as it stands there: the background makes sense of
 * it. At most `MARKUP_ITEMS` items of `MARKUP_LENGTH` units, JSON-LD apart, which may have
 * `JSON_LD_LIMIT` together; a script that is longer is left out whole.
 */
export function readMarkup(page: Document): MarkupItem[] {
  const root = rootElementOf(page);
  if (root === null) return [];
  const items: MarkupItem[] = [];
  let room = JSON_LD_LIMIT;
  const add = (where: string, name: string | null, value: string | null) => {
    if (value) items.push([where, (name ?? '').slice(0, 60).toLowerCase().trim(), value]);
  };
  add('html', 'lang', attributeOf(root, 'lang') ?? attributeOf(root, 'xml:lang'));
  const elements = allBelow(root, TELLING);
  for (let i = 0; i < elements.length && items.length < MARKUP_ITEMS; i++) {
    const element = elements[i]!;
    const get = (name: string) => attributeOf(element, name)?.slice(0, MARKUP_LENGTH) ?? null;
    const where = tagOf(element).toLowerCase();
    const property = get('itemprop');
    if (where === 'script') {
      const source = textOf(element);
      if (source.length > room) continue;
      room -= source.length;
      add(where, '', source);
    } else if (where === 'meta')
      add(where, get('property') ?? get('name') ?? property, get('content'));
    else if (where === 'link') add(where, get('rel'), get('href'));
    else if (where === 'img') add('pixel', '', get('src'));
    else {
      const isPlain = where === 'time' || where === 'h1' || where === 'title';
      add(
        property ? 'prop' : isPlain ? where : 'by',
        property,
        get('datetime') ?? get('content') ?? shortText(element),
      );
    }
  }
  return items;
}

/** The text inside, cut off early: an element may hold a whole book. */
function shortText(element: Element): string {
  const walker = textWalkerOver(element);
  let text = '';
  for (
    let node = walker.nextNode();
    node !== null && text.length < MARKUP_LENGTH;
    node = walker.nextNode()
  ) {
    text += dataOf(node as Text).slice(0, MARKUP_LENGTH);
  }
  return text.replace(/\s+/g, ' ').trim().slice(0, MARKUP_LENGTH);
}

/** Finds in the JSON-LD what reading needs, without parsing it: that is the background's work. */
export function hintsIn(markup: readonly MarkupItem[]): PageHints {
  const titles: string[] = [];
  let saysArticle = false;
  for (const [where, name, value] of markup) {
    if (where === 'script') {
      saysArticle ||= ARTICLE_TYPE.test(value);
      const headline = HEADLINE.exec(value);
      if (headline) titles.push(headline[1]!);
    } else if (where === 'title' || /:title$|^headline$/.test(name)) titles.push(value);
    saysArticle ||=
      name === 'article:published_time' || (name === 'og:type' && value === 'article');
  }
  return { titles, saysArticle };
}

const ARTICLE_TYPE = /"@type"\s*:\s*(?:\[\s*)?"\w{0,30}(?:Article|Posting|Report|Reportage)"/;
const HEADLINE = /"headline"\s*:\s*"([^"]{1,400})/;
