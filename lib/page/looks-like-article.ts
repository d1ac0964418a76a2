import { ARTICLE_MIN_WEIGHT, GLANCE_NODE_LIMIT, GLANCE_TEXT_LENGTH } from '../thresholds';
import { INLINE_TAGS, SKIPPED_TAGS } from './element-evidence';
import { bodyOf, contentTypeOf, dataOf, parentOf, tagOf, textWalkerOver } from './safe-dom';

/** Text under these is no story. A header or aside is not in the list: some sites put their story there. */
const NO_STORY = new Set([
  'A',
  'NAV',
  'FOOTER',
  'LABEL',
  'H1',
  'H2',
  'H3',
  'H4',
  'FIGCAPTION',
  'ADDRESS',
]);

/**
 * Whether it is worth reading this page: some longer texts outside links stand together in one
 * element, as paragraphs do. Ends as soon as it has seen enough; asks for no layout. Generous: what
 * is read after all may still turn out to be no article.
 */
export function looksLikeArticle(page: Document): boolean {
  if (!isReadable(page)) return false;
  const root = bodyOf(page);
  if (root === null) return false;
  const together = new Map<Node, number>();
  const walker = textWalkerOver(root);
  for (let count = 0; count < GLANCE_NODE_LIMIT; count++) {
    const node = walker.nextNode() as Text | null;
    if (node === null) return false;
    const { length, wide } = measure(dataOf(node));
    if (length + 2 * wide < GLANCE_TEXT_LENGTH) continue;
    const block = blockAround(node, root);
    if (block === null) continue;
    // A paragraph counts for its parent and for the element around that: paragraphs may each have a frame.
    let holder: Node | null = block;
    for (let up = 0; up < 3 && holder !== null; up++, holder = parentOf(holder)) {
      const sum = (together.get(holder) ?? 0) + length + 2 * wide;
      if (sum >= ARTICLE_MIN_WEIGHT) return true;
      together.set(holder, sum);
    }
  }
  return false;
}

/** HTML, and not a PDF, picture or feed that the browser shows in a page of its own. */
export function isReadable(page: Document): boolean {
  const type = contentTypeOf(page);
  return type === 'text/html' || type === 'application/xhtml+xml';
}

/** The block element around a text node, or null when it stands in a link, menu, script or the like. */
function blockAround(node: Node, root: Node): Element | null {
  let block: Element | null = null;
  for (let at = parentOf(node); at !== null && at !== root; at = parentOf(at)) {
    const tag = tagOf(at as Element);
    if (typeof tag !== 'string') return block;
    if (NO_STORY.has(tag) || SKIPPED_TAGS.has(tag)) return null;
    if (block === null && !INLINE_TAGS.has(tag)) block = at as Element;
  }
  return block ?? (root as Element);
}

/** Length of the text without its outer white space, and how much of it is in scripts without spaces. */
function measure(data: string): { length: number; wide: number } {
  if (data.length < GLANCE_TEXT_LENGTH / 3) return { length: 0, wide: 0 };
  const text = data.trim();
  const first = text.charCodeAt(text.length >> 1);
  return { length: text.length, wide: first >= 0x2e80 && first < 0xd800 ? text.length : 0 };
}
