import { keysOf } from '../text/words';
import {
  DICE_MOST_WORDS,
  REWRITTEN_DICE,
  SCATTERED_WORDS,
  SENTENCE_LEAST_MATTER,
  SENTENCE_LEAST_WORDS,
  SENTENCE_RUN_WORDS,
  SENTENCE_SHARE,
} from '../thresholds';
import type { Pair } from './pair';
import { runEnd, runLengths } from './runs';
import type { Side } from './side';
import { diceOfWords } from './similarity';

/**
 * Takes back links that chance explains: word by word, two sentences always share
 * something. A pair of sentences keeps its links if one run is long, if at least half of
 * either sentence is kept, or if Dice's coefficient says that the one was made of the
 * other. Small words scattered between new text go as well.
 */
export function dropChance(pair: Pair, link: Int32Array): void {
  const runs = runLengths(link);
  let at = 0;
  while (at < link.length) {
    if ((link[at] as number) < 0) {
      at += 1;
      continue;
    }
    const pageSentence = pair.page.sentenceOf[at] as number;
    const sourceSentence = pair.source.sentenceOf[link[at] as number] as number;
    const members: number[] = [];
    let longest = 0;
    let matter = 0;
    const start = at;
    while (at < link.length && pair.page.sentenceOf[at] === pageSentence) {
      const source = link[at] as number;
      if (source >= 0) {
        if (pair.source.sentenceOf[source] !== sourceSentence) break;
        members.push(at);
        longest = Math.max(longest, runs[at] as number);
        matter += pair.isContent[pair.pageIds[at] as number] as number;
      }
      at += 1;
    }
    if (at === start) at += 1;
    if (longest >= SENTENCE_RUN_WORDS) continue;
    const pageWords = sentenceLength(pair.page, pageSentence);
    const sourceWords = sentenceLength(pair.source, sourceSentence);
    const share = members.length / Math.min(pageWords, sourceWords);
    const whole = members.length === pageWords && members.length === sourceWords;
    if (whole) continue;
    if (
      matter >= SENTENCE_LEAST_MATTER &&
      members.length >= SENTENCE_LEAST_WORDS &&
      share >= SENTENCE_SHARE
    ) {
      // A short sentence inside a long one: half of its few words is no evidence by itself.
      if (members.length / Math.max(pageWords, sourceWords) >= SENTENCE_SHARE / 2) continue;
    }
    if (
      matter >= SENTENCE_LEAST_MATTER &&
      Math.max(pageWords, sourceWords) <= DICE_MOST_WORDS &&
      diceOfWords(
        sentenceKeys(pair.page, pageSentence),
        sentenceKeys(pair.source, sourceSentence),
      ) >= REWRITTEN_DICE
    ) {
      continue;
    }
    for (const member of members) link[member] = -1;
  }
  dropScattered(pair, link);
}

/** Unlinks runs of one or two small words that stand alone: nothing linked within two words on either side, on page or source. */
function dropScattered(pair: Pair, link: Int32Array): void {
  for (let at = 0; at < link.length; ) {
    if ((link[at] as number) < 0) {
      at += 1;
      continue;
    }
    const end = runEnd(link, at);
    if (end - at <= SCATTERED_WORDS) {
      let matter = 0;
      for (let word = at; word < end; word += 1) {
        matter += pair.isContent[pair.pageIds[word] as number] as number;
      }
      const loneBefore = isFree(link, at - 1) && isFree(link, at - 2);
      const loneBehind = isFree(link, end) && isFree(link, end + 1);
      if (matter === 0 && loneBefore && loneBehind && !closesBoth(pair, link, end - 1)) {
        link.fill(-1, at, end);
      }
    }
    at = end;
  }
}

function isFree(link: Int32Array, at: number): boolean {
  return at < 0 || at >= link.length || (link[at] as number) < 0;
}

/** The word is the last of its sentence on both sides ("… he said."). */
function closesBoth(pair: Pair, link: Int32Array, at: number): boolean {
  const source = link[at] as number;
  return (
    pair.page.sentenceOf[at] !== pair.page.sentenceOf[at + 1] &&
    pair.source.sentenceOf[source] !== pair.source.sentenceOf[source + 1]
  );
}

/** Words of a sentence, by its number. */
export function sentenceLength(side: Side, sentence: number): number {
  return (side.sentenceStarts[sentence + 1] as number) - (side.sentenceStarts[sentence] as number);
}

/** The normalised words of a sentence, by its number. */
export function sentenceKeys(side: Side, sentence: number): string[] {
  return keysOf(
    side.words,
    side.sentenceStarts[sentence] as number,
    side.sentenceStarts[sentence + 1] as number,
  );
}
