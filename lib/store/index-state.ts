import { ARTICLE_SPAN } from '../corpus/postings';
import {
  MERGE_RATIO,
  MERGE_TOGETHER,
  POSTINGS_PER_BLOCK,
  POSTINGS_PER_TRANSACTION,
} from '../thresholds';

/** A part of the index that is never changed: the prints of articles `from` to before `to`. */
export interface Segment {
  id: number;
  scheme: number;
  from: number;
  to: number;
  /** Articles that it was made of. */
  articles: number;
  postings: number;
  /** The prints are divided evenly into `2 ** bits` blocks. */
  bits: number;
  /** A block of it is missing or not what was written: it is made anew from the texts. */
  damaged: boolean;
}

/** What the index consists of, in one row, so that every change of it is one write. */
export interface IndexState {
  format: 1;
  /** Articles with smaller numbers are in segments or recent rows, the rest is due. */
  upTo: number;
  /** By article numbers, ascending; ranges do not overlap. */
  segments: Segment[];
  nextSegment: number;
  /** Segments that are being made one: slices below `next` are written. */
  merge: { inputs: number[]; target: Segment; next: number } | null;
  /** A segment that is being made anew: articles below `next` are in `pieces`. */
  remake: { segment: number; next: number; pieces: Segment[] } | null;
  /** Segments out of use whose blocks are still to be deleted. */
  discarded: { id: number; bits: number }[];
}

export const EMPTY_STATE: IndexState = {
  format: 1,
  upTo: 0,
  segments: [],
  nextSegment: 0,
  merge: null,
  remake: null,
  discarded: [],
};

const MOST_BITS = 20;

/** Key of a block: segments lie one behind the other, blocks by their prints. */
export function blockKey(segment: number, block: number): number {
  return segment * 2 ** MOST_BITS + block;
}

/** Which block of a segment holds a print, after spreading. */
export function blockOf(bits: number, spread: number): number {
  return Math.floor(spread / 2 ** (32 - bits));
}

/** How finely a segment of so many postings is divided, in bits. */
export function blockBits(postings: number, perBlock = POSTINGS_PER_BLOCK): number {
  return partBits(postings, perBlock, MOST_BITS);
}

/** In how many parts, each a transaction, segments are joined: some of the target's blocks each, at least one. */
export function mergeSlices(inputs: readonly Segment[], target: Pick<Segment, 'bits'>): number {
  const postings = inputs.reduce((sum, segment) => sum + segment.postings, 0);
  return 2 ** partBits(postings, POSTINGS_PER_TRANSACTION, target.bits);
}

function partBits(postings: number, each: number, most: number): number {
  return Math.min(most, Math.round(Math.log2(Math.max(1, postings / each))));
}

/**
 * Which segments should become one, if any: neighbours, so that a segment stays one range of
 * articles. While articles pour in, `MERGE_TOGETHER` of about one size, which rewrites each posting
 * seldom; at rest all from the first that is not larger than those behind it by
 * `MERGE_RATIO`, so that look-ups ask few segments. At rest a segment that lost half of its
 * articles, or still has its early blocks, is rewritten by itself.
 */
export function chooseMerge(
  { segments }: IndexState,
  isAtRest: boolean,
  scheme: number,
  inUse: (segment: Segment) => number,
): Segment[] | null {
  const tail = segments.slice(segments.findLastIndex(isUnfit) + 1);
  if (!isAtRest) {
    const last = tail.slice(-MERGE_TOGETHER);
    const sizes = last.map((segment) => segment.postings);
    const isLevel = Math.max(...sizes) <= MERGE_RATIO * Math.max(1, Math.min(...sizes));
    return last.length === MERGE_TOGETHER && isLevel && fits(last) ? last : null;
  }
  let behind = tail.reduce((sum, segment) => sum + segment.postings, 0);
  for (let at = 0; at + 1 < tail.length; at += 1) {
    const segment = tail[at] as Segment;
    behind -= segment.postings;
    const rest = tail.slice(at);
    if (behind * MERGE_RATIO >= segment.postings && fits(rest)) return rest;
  }
  const alone = segments.find(
    (segment) => !isUnfit(segment) && (inUse(segment) * 2 < segment.articles || isEarly(segment)),
  );
  return alone === undefined ? null : [alone];

  function isUnfit(segment: Segment): boolean {
    return segment.damaged || segment.scheme !== scheme;
  }
}

/** Whether its blocks are longer than look-ups should read. */
function isEarly({ bits, postings }: Segment): boolean {
  return bits + 1 < blockBits(postings);
}

/** A posting tells its article by its distance from the segment's first. */
function fits(segments: readonly Segment[]): boolean {
  const first = segments[0] as Segment;
  const last = segments[segments.length - 1] as Segment;
  return last.to - first.from <= ARTICLE_SPAN;
}

/** Whether a stored value is a state that this release can go on from. */
export function isIndexState(value: unknown): value is IndexState {
  const state = value as Partial<IndexState> | null | undefined;
  if (state?.format !== 1 || !isCount(state.upTo) || !isCount(state.nextSegment)) return false;
  if (!Array.isArray(state.segments) || !Array.isArray(state.discarded)) return false;
  const { segments, merge, remake } = state;
  if (merge === undefined || remake === undefined) return false;
  const all = [...segments, ...(merge ? [merge.target] : []), ...(remake?.pieces ?? [])];
  if (!all.every(isSegment)) return false;
  const isHeld = (id: number) => segments.some((segment) => segment.id === id);
  if (merge && !(Array.isArray(merge.inputs) && merge.inputs.every(isHeld) && isCount(merge.next)))
    return false;
  if (remake && !(isHeld(remake.segment) && isCount(remake.next))) return false;
  return state.discarded.every((one) => isCount(one?.id) && isCount(one?.bits));
}

function isSegment(value: unknown): boolean {
  const segment = value as Partial<Segment> | null;
  if (typeof segment !== 'object' || segment === null) return false;
  const counts = [segment.id, segment.scheme, segment.from, segment.to, segment.articles];
  return [...counts, segment.postings, segment.bits].every(isCount);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
