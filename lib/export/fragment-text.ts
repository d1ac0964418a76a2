import type { Span } from '../text/span';

/**
 * A text as a browser searches it for a text fragment: case folded, white space collapsed, signs
 * that are not shown left out, with the way back to the raw text.
 */
export interface FragmentText {
  raw: string;
  /** The text as searched. A line feed parts two blocks; nothing is found across it. */
  folded: string;
  /** Offset in `raw` of each unit of `folded`, ascending, and of the end. */
  offsets: Uint32Array;
  /** First and one past the last unit of each word in `folded`, by Unicode's word boundaries, ascending. */
  starts: Uint32Array;
  ends: Uint32Array;
}

const QUOTES: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
};

/** Soft hyphens, zero-width and direction signs: they stand in the text and are not seen. */
const UNSEEN = /[\u00ad\u200b\u2060\p{Bidi_Control}]/u;
export const UNSEEN_ALL = new RegExp(UNSEEN, 'gu');

/** Reads a text once, in linear time, for any number of fragments. */
export function readFragmentText(raw: string): FragmentText {
  const { folded, offsets } = foldText(raw);
  return { raw, folded, offsets: Uint32Array.from([...offsets, raw.length]), ...readEdges(folded) };
}

/** A text as searched, and where each unit stands in the raw text. */
export function foldText(raw: string): { folded: string; offsets: number[] } {
  const folded: string[] = [];
  const offsets: number[] = [];
  for (let at = 0; at < raw.length; at += 1) {
    const sign = raw.charAt(at);
    if (/\s/.test(sign)) {
      const last = folded.at(-1);
      const breaks = /[\n\r\u2028\u2029]/.test(sign);
      if (last === ' ' && breaks) folded[folded.length - 1] = '\n';
      if (last === undefined || last === '\n' || last === ' ') continue;
      folded.push(breaks ? '\n' : ' ');
    } else {
      if (UNSEEN.test(sign)) continue;
      const lower = sign.toLowerCase();
      folded.push(QUOTES[sign] ?? (lower.length === 1 ? lower : sign));
    }
    offsets.push(at);
  }
  return { folded: folded.join(''), offsets };
}

function readEdges(folded: string): Pick<FragmentText, 'starts' | 'ends'> {
  const starts: number[] = [];
  const ends: number[] = [];
  for (let from = 0; from < folded.length; ) {
    const to = cutAfter(folded, from);
    for (const { segment, index, isWordLike } of SEGMENTER.segment(folded.slice(from, to))) {
      if (!isWordLike) continue;
      starts.push(from + index);
      ends.push(from + index + segment.length);
    }
    from = to;
  }
  return { starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** Units segmented at a time: a segmenter's time grows with the square of its text (80,000 units: 10 s). */
const PIECE = 1_000;

/** Where a piece may end without parting a word: behind a break or a space, if there is one. */
function cutAfter(folded: string, from: number): number {
  if (from + PIECE >= folded.length) return folded.length;
  const piece = folded.slice(from, from + PIECE);
  const at = Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf(' '));
  return from + (at > 0 ? at + 1 : PIECE);
}

const SEGMENTER = new Intl.Segmenter('und', { granularity: 'word' });

/** The words that a raw span touches, first and last, or null for none. */
export function wordsOf(text: FragmentText, { start, end }: Span): [number, number] | null {
  const { offsets, starts, ends } = text;
  const rawStart = (word: number) => offsets[starts[word] as number] as number;
  const rawEnd = (word: number) => (offsets[(ends[word] as number) - 1] as number) + 1;
  const first = lowest(starts.length, (word) => rawEnd(word) > start);
  const last = lowest(starts.length, (word) => rawStart(word) >= end) - 1;
  return first <= last ? [first, last] : null;
}

/** The first word at or behind a place in `folded`; the number of words if there is none. */
export function wordFrom({ starts }: FragmentText, at: number): number {
  return lowest(starts.length, (word) => (starts[word] as number) >= at);
}

/** Whether a place in `folded` stands inside no word. */
export function isWordEdge({ starts, ends }: FragmentText, at: number): boolean {
  const word = lowest(starts.length, (one) => (ends[one] as number) > at);
  return word === starts.length || (starts[word] as number) >= at;
}

/** The lowest number from 0 to `count` for which a condition holds that goes on holding. */
function lowest(count: number, holds: (number: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
