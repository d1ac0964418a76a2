import {
  GAP_CELLS,
  MOVED_COMMON_IN,
  MOVED_LEAST_MATTER,
  MOVED_SHORT_WORDS,
  MOVED_TRIED,
  REWRITTEN_DICE,
  SENTENCE_RUN_WORDS,
  SENTENCE_SHARE,
} from '../thresholds';
import { sentenceKeys, sentenceLength } from './chance';
import { alignGap } from './gap';
import type { Pair } from './pair';
import { longestRun } from './runs';
import type { Side } from './side';
import { diceOfWords } from './similarity';

/**
 * Links page sentences that found no place so far with source sentences that found none,
 * wherever they stand: what moved and was edited, and paragraphs too short for a tile.
 * Only for sources that the page surely reuses. Dice's coefficient decides.
 */
export function linkMovedSentences(pair: Pair, link: Int32Array, budget: { cells: number }): void {
  const taken = new Uint8Array(pair.sourceIds.length);
  for (const source of link) if (source >= 0) taken[source] = 1;
  const isFree = (side: Side, sentence: number, used: (at: number) => boolean) => {
    const from = side.sentenceStarts[sentence] as number;
    const to = side.sentenceStarts[sentence + 1] as number;
    if (side.isStory[from] !== 1) return false;
    for (let at = from; at < to; at += 1) if (used(at)) return false;
    return to > from;
  };
  const bySourceWord = new Map<number, number[]>();
  const byText = new SentencesByText(pair);
  let free = 0;
  for (let sentence = 0; sentence < pair.source.sentences.length; sentence += 1) {
    if (!isFree(pair.source, sentence, (at) => taken[at] === 1)) continue;
    free += 1;
    byText.add(sentence);
    for (const id of contentOf(pair, pair.source, pair.sourceIds, sentence)) {
      const sentences = bySourceWord.get(id);
      if (sentences === undefined) bySourceWord.set(id, [sentence]);
      else if (sentences.length <= MOVED_COMMON_IN) sentences.push(sentence);
    }
  }
  if (free === 0) return;
  for (let sentence = 0; sentence < pair.page.sentences.length; sentence += 1) {
    if (!isFree(pair.page, sentence, (at) => (link[at] as number) >= 0)) continue;
    const stillFree = (source: number) => isFree(pair.source, source, (at) => taken[at] === 1);
    const page = {
      start: pair.page.sentenceStarts[sentence] as number,
      end: pair.page.sentenceStarts[sentence + 1] as number,
    };
    const words = page.end - page.start;
    const alike = byText.of(page);
    while (alike !== undefined && alike.next < alike.sentences.length) {
      if (stillFree(alike.sentences[alike.next] as number)) break;
      alike.next += 1;
    }
    const equal = alike?.sentences[alike.next];
    const candidates =
      equal !== undefined
        ? [equal]
        : words < MOVED_SHORT_WORDS
          ? []
          : likeliest(pair, sentence, bySourceWord).filter(stillFree);
    for (const candidate of candidates) {
      const source = {
        start: pair.source.sentenceStarts[candidate] as number,
        end: pair.source.sentenceStarts[candidate + 1] as number,
      };
      const cells = words * (source.end - source.start);
      if (cells > GAP_CELLS || cells > budget.cells) continue;
      budget.cells -= cells;
      const linked = alignGap(pair, link, page, source);
      const longer = Math.max(words, sentenceLength(pair.source, candidate));
      const run = longestRun(link.subarray(page.start, page.end));
      const kept =
        equal !== undefined ||
        (linked / longer >= SENTENCE_SHARE &&
          (run >= SENTENCE_RUN_WORDS ||
            diceOfWords(sentenceKeys(pair.page, sentence), sentenceKeys(pair.source, candidate)) >=
              REWRITTEN_DICE));
      if (kept) {
        taken.fill(1, source.start, source.end);
        break;
      }
      link.fill(-1, page.start, page.end);
    }
  }
}

/** Source sentences of the same words, in order; those before `next` are taken. */
interface Alike {
  sentences: number[];
  next: number;
}

/** Free source sentences by their words; those with a word that the page has not are none of its. */
class SentencesByText {
  private readonly byHash = new Map<number, Alike[]>();

  constructor(private readonly pair: Pair) {}

  add(sentence: number): void {
    const { source, sourceIds } = this.pair;
    const start = source.sentenceStarts[sentence] as number;
    const end = source.sentenceStarts[sentence + 1] as number;
    const hash = hashOf(sourceIds, start, end);
    if (hash < 0) return;
    const bucket = this.byHash.get(hash) ?? [];
    if (bucket.length === 0) this.byHash.set(hash, bucket);
    const alike = bucket.find((one) => this.isEqual(one, sourceIds, start, end));
    if (alike === undefined) bucket.push({ sentences: [sentence], next: 0 });
    else alike.sentences.push(sentence);
  }

  /** The source sentences that have just these words of the page. */
  of({ start, end }: { start: number; end: number }): Alike | undefined {
    const { pageIds } = this.pair;
    const bucket = this.byHash.get(hashOf(pageIds, start, end));
    return bucket?.find((one) => this.isEqual(one, pageIds, start, end));
  }

  private isEqual({ sentences }: Alike, ids: Int32Array, start: number, end: number): boolean {
    const { source, sourceIds } = this.pair;
    const from = source.sentenceStarts[sentences[0] as number] as number;
    if (sentenceLength(source, sentences[0] as number) !== end - start) return false;
    for (let at = start; at < end; at += 1) {
      if (ids[at] !== sourceIds[from + at - start]) return false;
    }
    return true;
  }
}

/** Hash of some words by their numbers, or -1 where the page has not all of them. */
function hashOf(ids: Int32Array, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at += 1) {
    const id = ids[at] as number;
    if (id < 0) return -1;
    hash = Math.imul(hash ^ id, 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash & 0x7fffffff;
}

function contentOf(pair: Pair, side: Side, ids: Int32Array, sentence: number): Set<number> {
  const content = new Set<number>();
  const to = side.sentenceStarts[sentence + 1] as number;
  for (let at = side.sentenceStarts[sentence] as number; at < to; at += 1) {
    const id = ids[at] as number;
    if (id >= 0 && pair.isContent[id] === 1) content.add(id);
  }
  return content;
}

/** Free source sentences that share the most words of matter with a page sentence: at least half of them. */
function likeliest(pair: Pair, sentence: number, bySourceWord: Map<number, number[]>): number[] {
  const content = contentOf(pair, pair.page, pair.pageIds, sentence);
  const shared = new Map<number, number>();
  for (const id of content) {
    const sentences = bySourceWord.get(id);
    if (sentences === undefined || sentences.length > MOVED_COMMON_IN) continue;
    for (const source of sentences) shared.set(source, (shared.get(source) ?? 0) + 1);
  }
  return [...shared]
    .filter(([, count]) => count >= MOVED_LEAST_MATTER && count >= content.size * SENTENCE_SHARE)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOVED_TRIED)
    .map(([source]) => source);
}
