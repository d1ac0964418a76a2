import { firstWordFrom } from '../text/words';
import { INTRODUCED_PARAGRAPHS, INTRODUCED_WORDS, INTRODUCTION_WORDS } from '../thresholds';
import type { WordRange } from './passages';
import type { Side } from './side';

/** A colon, with what stands before it in its sentence. */
interface Introduction {
  words: WordRange;
  /** First word behind it. */
  first: number;
  /** The colon ends its paragraph: what it introduces may have several. */
  isApart: boolean;
}

/**
 * 1 for page words that page and source both give as somebody else's, each behind a colon and in
 * words of its own: a statement, what a court decided, what stands on a ballot, printed without
 * quotation marks. What goes on for longer is no such thing, nor what the page has with its introduction.
 */
export function introducedWords(page: Side, source: Side, link: Int32Array): Uint8Array {
  const introduced = new Uint8Array(link.length);
  const inSource = new Map(introductions(source).map((one) => [one.first, one]));
  if (inSource.size === 0) return introduced;
  for (const one of introductions(page)) {
    const other = inSource.get(link[one.first] as number);
    if (other === undefined || isShared(one.words, link)) continue;
    const end = sharedUpTo(page, source, link, one, other);
    if (end !== null) introduced.fill(1, one.first, end);
  }
  return introduced;
}

/** The colons of a text that have a few words before and some behind them. */
function introductions({ words, paragraphOf, sentenceOf, sentenceStarts }: Side): Introduction[] {
  const found: Introduction[] = [];
  for (const { index } of words.raw.matchAll(/:(?=\s)|：/gu)) {
    const first = firstWordFrom(words, index);
    const last = first - 1;
    if (last < 0 || first >= paragraphOf.length) continue;
    const start = sentenceStarts[sentenceOf[last] as number] as number;
    if (first - start < INTRODUCTION_WORDS) continue;
    const isApart = paragraphOf[last] !== paragraphOf[first];
    found.push({ words: { start, end: first }, first, isApart });
  }
  return found;
}

/** The source introduces it in the same words. */
function isShared({ start, end }: WordRange, link: Int32Array): boolean {
  let linked = 0;
  for (let at = start; at < end; at += 1) if ((link[at] as number) >= 0) linked += 1;
  return 2 * linked >= end - start;
}

/** Where what both introduce ends on the page: with a paragraph. Null where page and source go on alike. */
function sharedUpTo(
  page: Side,
  source: Side,
  link: Int32Array,
  one: Introduction,
  other: Introduction,
): number | null {
  const most = one.isApart && other.isApart ? INTRODUCED_PARAGRAPHS : 1;
  let at = one.first;
  let inSource = other.first;
  for (let paragraphs = 0; paragraphs <= most; paragraphs += 1) {
    if (at - one.first > INTRODUCED_WORDS) return null;
    const goesOn = at < link.length && link[at] === inSource;
    if (!goesOn) return at;
    at = endOf(page, at);
    inSource = endOf(source, inSource);
  }
  return null;
}

/** First word behind the paragraph of a word. */
function endOf({ paragraphOf, paragraphStarts }: Side, word: number): number {
  return paragraphStarts[(paragraphOf[word] as number) + 1] as number;
}
