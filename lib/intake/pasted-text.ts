import { cutText } from '../text/cut-text';
import type { PageReading } from '../text/page-reading';
import { splitParagraphs } from '../text/paragraphs';
import { MAX_PAGE_BLOCKS, MAX_PAGE_CHARACTERS } from '../thresholds';

/** Stands for the address of a text that has none. */
export const NO_ADDRESS = 'about:blank';

/**
 * A text by itself, as a page to be checked; what is beyond a page's size is cut. Null for one
 * without words. `url` is the page that it was selected on, or null.
 */
export function readPastedText(text: string, url: string | null): PageReading | null {
  const cut = cutText(text, MAX_PAGE_CHARACTERS);
  const blocks = splitParagraphs(cut)
    .slice(0, MAX_PAGE_BLOCKS)
    .map(({ start, end }) => cut.slice(start, end).replace(/\s+/g, ' ').trim())
    .filter((one) => one !== '')
    .map((one) => ({ text: one, role: 'story' as const }));
  if (!/[\p{L}\p{N}]/u.test(cut)) return null;
  return {
    url: url ?? NO_ADDRESS,
    state: 'article',
    title: null,
    site: null,
    byline: null,
    published: null,
    language: null,
    canonical: null,
    blocks,
  };
}
