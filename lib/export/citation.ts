import { outletName } from '../conclusions/outlet-names';
import { oneLine } from '../text/one-line';
import type { Span } from '../text/span';
import { readFragmentText } from './fragment-text';
import { fill, nameLine } from './plain-text';
import { fragmentLink } from './text-fragment';

/** An article that may be quoted from. */
export interface CitedArticle {
  title: string | null;
  site: string | null;
  url: string | null;
  /** ISO 8601 cut to its precision, or null. */
  published: string | null;
  text: string;
}

/** Marks around a quotation and around a title: `“{quotation}”`. */
export interface CitationWords {
  quotation: string;
  title: string;
}

/** One passage as a citation, in one line: quotation, outlet, title, date and an address that leads to it. */
export function citation(article: CitedArticle, span: Span, words: CitationWords): string {
  const { title, site, url, published, text } = article;
  const quotation = oneLine(text.slice(span.start, span.end));
  const outlet = outletName({ site, url });
  const parts = [
    outlet === null ? null : nameLine(outlet),
    title === null ? null : fill(words.title, { quotation: nameLine(title) }),
    published?.slice(0, 10) ?? null,
    fragmentLink(url, readFragmentText(text), span),
  ];
  const from = parts.filter((part) => part !== null && part !== '').join(', ');
  const quoted = fill(words.quotation, { quotation });
  return from === '' ? quoted : `${quoted} ${from}`;
}
