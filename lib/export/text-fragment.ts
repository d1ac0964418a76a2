import type { Span } from '../text/span';
import { webAddress } from '../text/web-address';
import { findDirective, type TextDirective } from './find-directive';
import { type FragmentText, UNSEEN_ALL, wordFrom, wordsOf } from './fragment-text';

/** A passage of up to this many units in one block is quoted whole. */
const WHOLE = 60;
/** Longest quoted part, UTF-16 units: addresses grow sixfold and more when they are encoded. */
const PART = 120;
/** Words at each end of a long passage: tried in this order until the passage is the first to match. */
const ENDS = [4, 7, 11] as const;
/** Words before a place that lead to it. */
const PLACE = 6;
/** Words of what stands before or behind. */
const CONTEXT = 3;

/**
 * An address that leads to a span of a text, or to the page alone where the span has no words that
 * can be quoted. Null for what is no http(s) address.
 */
export function fragmentLink(url: string | null, text: FragmentText, span: Span): string | null {
  const address = webAddress(url);
  if (address === null) return null;
  const directive = textDirective(text, span);
  if (!directive) return address;
  const plain = address.replace(/:~:.*$/s, '');
  return `${plain}${plain.includes('#') ? '' : '#'}:~:text=${encodeDirective(directive)}`;
}

/** An address that leads to the words before a place of a text, or, at its beginning, to the first ones. */
export function placeLink(url: string | null, text: FragmentText, at: number): string | null {
  const before = wordsOf(text, { start: 0, end: at });
  const last = before ? before[1] : 0;
  const first = before ? reach(text, last, Math.max(0, last - PLACE + 1), -1) : 0;
  const start = text.offsets[text.starts[first] ?? 0] as number;
  const end = before ? at : (text.offsets[text.ends[0] ?? 0] as number);
  return fragmentLink(url, text, { start, end });
}

/** `prefix-,start,end,-suffix` with each part encoded, so that its own commas, dashes and ampersands are text. */
export function encodeDirective({ prefix, start, end, suffix }: TextDirective): string {
  return [
    ...(prefix === undefined ? [] : [`${encodePart(prefix)}-`]),
    encodePart(start),
    ...(end === undefined ? [] : [encodePart(end)]),
    ...(suffix === undefined ? [] : [`-${encodePart(suffix)}`]),
  ].join(',');
}

/** What `encodeURIComponent` lets stand and a directive, Markdown or a reader's mail program may take for their own. */
function encodePart(part: string): string {
  const wellFormed = part.replace(/\p{Surrogate}/gu, '\ufffd');
  return encodeURIComponent(wellFormed).replace(
    /[-!'()*~_]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * The shortest directive that is tried and leads to the span and to nothing before it. A long
 * passage is told by its ends, which a link or a line break in its midst does not spoil. Where a text
 * says the same twice over, the directive with the most context. Null without a word to quote.
 */
export function textDirective(text: FragmentText, span: Span): TextDirective | null {
  const words = quotable(text, span);
  if (!words) return null;
  const [first, last] = words;
  const tries = directives(text, first, last);
  const exact = tries.find((directive) => {
    const found = findDirective(text, directive);
    return found !== null && isSame(text, found, first, last);
  });
  return exact ?? blockDirective(text, first, last) ?? (tries.at(-1) as TextDirective);
}

/** Whether a place holds the words from `first` to `last` and no other. */
function isSame({ starts, ends }: FragmentText, found: Span, first: number, last: number): boolean {
  const before = first === 0 ? 0 : (ends[first - 1] as number);
  const behind = starts[last + 1] ?? Number.POSITIVE_INFINITY;
  return (
    before <= found.start &&
    found.start <= (starts[first] as number) &&
    (ends[last] as number) <= found.end &&
    found.end <= behind
  );
}

/** The words of a span without those at its ends that are too long for an address. */
function quotable(text: FragmentText, span: Span): [number, number] | null {
  const words = wordsOf(text, span);
  if (!words) return null;
  let [first, last] = words;
  while (first <= last && !fits(text, first, first)) first += 1;
  while (last >= first && !fits(text, last, last)) last -= 1;
  return first <= last ? [first, last] : null;
}

/** Directives for the words from `first` to `last`, the shortest first, with context of their own blocks. */
function directives(text: FragmentText, first: number, last: number): TextDirective[] {
  const begin = text.starts[first] as number;
  const stop = text.ends[last] as number;
  return cores(text, first, last, begin, stop).flatMap((core) =>
    inContext(core, before(text, first), behind(text, last)),
  );
}

/**
 * The blocks that the words stand in, told by what stands before and behind those: the last resort,
 * for what stands between two blocks is not known, and more is shown than was meant. Null where
 * that does not lead there either.
 */
function blockDirective(text: FragmentText, first: number, last: number): TextDirective | null {
  const { start } = blockAt(text, text.starts[first] as number);
  const { end } = blockAt(text, (text.ends[last] as number) - 1);
  const [from, to] = [wordFrom(text, start), wordFrom(text, end) - 1];
  const prefix = lastWords(text, from - 1);
  const suffix = firstWords(text, to + 1);
  const tries = cores(text, from, to, start, end).flatMap((core) =>
    inContext(core, prefix, suffix),
  );
  const leads = tries.find((directive) => {
    const found = findDirective(text, directive);
    return found !== null && found.start === start && found.end === end;
  });
  return leads ?? null;
}

/** Words quoted whole where they are few, else by their ends. `from` and `to` are where the quotation begins and ends. */
function cores(
  text: FragmentText,
  first: number,
  last: number,
  from: number,
  to: number,
): TextDirective[] {
  if (to - from <= WHOLE && !text.folded.slice(from, to).includes('\n'))
    return [{ start: quote(text, from, to) }];
  return ENDS.map((count) => ends(text, first, last, count, from, to));
}

/** A directive alone, then with what stands before it, behind it, and both. */
function inContext(
  core: TextDirective,
  prefix: string | null,
  suffix: string | null,
): TextDirective[] {
  return [
    core,
    ...(prefix === null ? [] : [{ prefix, ...core }]),
    ...(suffix === null ? [] : [{ ...core, suffix }]),
    ...(prefix === null || suffix === null ? [] : [{ prefix, ...core, suffix }]),
  ];
}

/** The first and the last `count` words, at most, each within one block; they share no word. */
function ends(
  text: FragmentText,
  first: number,
  last: number,
  count: number,
  from: number,
  to: number,
): TextDirective {
  const head = reach(text, first, Math.max(first, Math.min(first + count - 1, last - 1)), 1);
  const start = quote(text, from, first === last ? to : (text.ends[head] as number));
  if (first === last) return { start };
  const tail = reach(text, last, Math.max(head + 1, last - count + 1), -1);
  return { start, end: quote(text, text.starts[tail] as number, to) };
}

/** The furthest word from `word` towards `limit` that stands in its block and makes no part too long. */
function reach(text: FragmentText, word: number, limit: number, step: 1 | -1): number {
  const { start, end } = blockAt(text, text.starts[word] as number);
  let far = word;
  for (let next = word + step; step * (limit - next) >= 0; next += step) {
    if ((text.starts[next] as number) < start || (text.ends[next] as number) > end) break;
    if (!fits(text, Math.min(word, next), Math.max(word, next))) break;
    far = next;
  }
  return far;
}

/** The words before a word in its block, with the signs up to it; null for the block's first. */
function before(text: FragmentText, word: number): string | null {
  const at = text.starts[word] as number;
  if (word === 0 || (text.starts[word - 1] as number) < blockAt(text, at).start) return null;
  if (!fits(text, word - 1, word - 1)) return null;
  const from = reach(text, word - 1, Math.max(0, word - CONTEXT), -1);
  return quote(text, text.starts[from] as number, at);
}

/** The words behind a word in its block, with the signs from it on; null for the block's last. */
function behind(text: FragmentText, word: number): string | null {
  const at = text.ends[word] as number;
  const next = text.ends[word + 1];
  if (next === undefined || next > blockAt(text, at - 1).end) return null;
  if (!fits(text, word + 1, word + 1)) return null;
  const to = reach(text, word + 1, Math.min(text.ends.length - 1, word + CONTEXT), 1);
  return quote(text, at, text.ends[to] as number);
}

/** The end of the block that a word is the last of, or null. */
function lastWords(text: FragmentText, word: number): string | null {
  if (word < 0 || !fits(text, word, word)) return null;
  const from = reach(text, word, Math.max(0, word - CONTEXT + 1), -1);
  const at = text.starts[word] as number;
  return quote(text, text.starts[from] as number, blockAt(text, at).end);
}

/** The beginning of the block that a word is the first of, or null. */
function firstWords(text: FragmentText, word: number): string | null {
  const at = text.starts[word];
  if (at === undefined || !fits(text, word, word)) return null;
  const to = reach(text, word, Math.min(text.ends.length - 1, word + CONTEXT - 1), 1);
  return quote(text, blockAt(text, at).start, text.ends[to] as number);
}

function fits({ starts, ends }: FragmentText, first: number, last: number): boolean {
  return (ends[last] as number) - (starts[first] as number) <= PART;
}

/** The block that a place in `folded` stands in. */
function blockAt({ folded }: FragmentText, at: number): Span {
  const end = folded.indexOf('\n', at);
  const start = at === 0 ? 0 : folded.lastIndexOf('\n', at - 1) + 1;
  return { start, end: end < 0 ? folded.length : end };
}

/** The raw text of a stretch of `folded`, as it is shown: white space collapsed, unseen signs left out. */
function quote({ raw, offsets }: FragmentText, from: number, to: number): string {
  const text = raw.slice(offsets[from], (offsets[to - 1] as number) + 1);
  return text.replace(UNSEEN_ALL, '').replace(/\s+/g, ' ').trim();
}
