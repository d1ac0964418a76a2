import {
  DENSE_CONTENT_WORDS,
  DENSE_RUN_WORDS,
  DENSE_SHARE,
  DENSE_WORDS,
  EVIDENCE_CONTENT_WORDS,
  SEED_WORDS,
  STRONG_RUN_WORDS,
} from '../thresholds';
import type { Pair } from './pair';

/**
 * What page and source share is no chance: one run of linked words is long enough, or many linked words
 * lie close together, in order. Words that are marked in `taken` do not count. Scripts without
 * spaces write several characters a word: theirs weigh less.
 */
export function hasEvidence(
  pair: Pair,
  link: Int32Array,
  taken: Uint8Array | null = null,
): boolean {
  return hasStrongRun(pair, link, taken) || isDense(pair, link, taken);
}

/** One run of linked words is long enough, and of enough words of matter. */
function hasStrongRun({ pageIds, words }: Pair, link: Int32Array, taken: Uint8Array | null) {
  let run = 0;
  let matter = 0;
  for (let at = 0; at < link.length; at += 1) {
    const source = link[at] as number;
    const isFree = source >= 0 && taken?.[at] !== 1;
    if (!isFree || at === 0 || link[at - 1] !== source - 1) {
      run = 0;
      matter = 0;
    }
    if (!isFree) continue;
    const id = pageIds[at] as number;
    run += words.mass[id] as number;
    matter += words.isContent[id] as number;
    if (run >= STRONG_RUN_WORDS && matter >= EVIDENCE_CONTENT_WORDS) return true;
  }
  return false;
}

/**
 * So many linked words, enough of them of matter and enough of them in runs, follow each other on the page and in the source with few
 * others between them: a copy of which every fifth word was changed has no long run. Two reports
 * of one event never came near it, in 3,000 pairs of news that share the most prints.
 */
function isDense({ pageIds, words }: Pair, link: Int32Array, taken: Uint8Array | null): boolean {
  /** Linked words of the window, as places on the page; the window begins at `from`. */
  const places: number[] = [];
  /** By linked word: how much of it is in a run, and all before it. */
  const inRuns: number[] = [];
  let from = 0;
  let mass = 0;
  let matter = 0;
  let before = -1;
  for (let at = 0; at < link.length; at += 1) {
    const source = link[at] as number;
    if (source < 0 || taken?.[at] === 1) continue;
    if (source <= before) {
      from = places.length;
      mass = 0;
      matter = 0;
    }
    before = source;
    const id = pageIds[at] as number;
    const weight = words.mass[id] as number;
    inRuns.push((inRuns.at(-1) ?? 0) + (isInRun(link, taken, at) ? weight : 0));
    places.push(at);
    mass += weight;
    matter += words.isContent[id] as number;
    // The shortest window that is heavy enough.
    for (;;) {
      const first = pageIds[places[from] as number] as number;
      if (mass - (words.mass[first] as number) < DENSE_WORDS) break;
      mass -= words.mass[first] as number;
      matter -= words.isContent[first] as number;
      from += 1;
    }
    if (mass < DENSE_WORDS || matter < DENSE_CONTENT_WORDS) continue;
    const start = places[from] as number;
    const stretch = Math.max(at - start, source - (link[start] as number)) + 1;
    if (places.length - from < DENSE_SHARE * stretch) continue;
    if ((inRuns.at(-1) as number) - (inRuns[from - 1] ?? 0) >= DENSE_RUN_WORDS) return true;
  }
  return false;
}

/** The linked word lies in a run of `SEED_WORDS` or more. */
function isInRun(link: Int32Array, taken: Uint8Array | null, at: number): boolean {
  let run = 1;
  const follows = (word: number, step: number) =>
    (link[word] as number) >= 0 &&
    taken?.[word] !== 1 &&
    link[word] === (link[word - step] as number) + step;
  for (let word = at - 1; run < SEED_WORDS && word >= 0 && follows(word, -1); word -= 1) run += 1;
  for (let word = at + 1; run < SEED_WORDS && follows(word, 1); word += 1) run += 1;
  return run >= SEED_WORDS;
}
