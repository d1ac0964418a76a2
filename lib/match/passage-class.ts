import { keysOf } from '../text/words';
import {
  EDITED_SHARE,
  REWRITTEN_DICE,
  REWRITTEN_SHARE,
  SENTENCE_RUN_WORDS,
  SENTENCE_SHARE,
  STRONG_RUN_WORDS,
  TOLD_SENTENCE_SHARE,
  VERBATIM_SHARE,
} from '../thresholds';
import type { Pair } from './pair';
import { longestRun } from './runs';
import { diceOfWords } from './similarity';

/** How much of a passage is the source's: word for word; with words replaced; the source's thoughts in other words. */
export type PassageClass = 'verbatim' | 'edited' | 'rewritten';

/** A run of page words beside a run of source words: first word, and the word after the last. */
interface Part {
  page: { start: number; end: number };
  source: { start: number; end: number };
  edits: readonly unknown[];
}

/**
 * The class of a passage's parts together, by the share of their words that the source has in order; null if they
 * are no passage. Words left out of them do not count here: they are told as left out.
 */
export function classOfParts(
  pair: Pair,
  link: Int32Array,
  parts: readonly Part[],
  inTold: () => boolean,
): PassageClass | null {
  const first = (parts[0] as Part).page.start;
  const end = (parts[parts.length - 1] as Part).page.end;
  let linked = 0;
  for (let at = first; at < end; at += 1) if ((link[at] as number) >= 0) linked += 1;
  const share = linked / (end - first);
  const isEdited = parts.some((part) => part.edits.length > 0);
  if (!isEdited && share >= VERBATIM_SHARE) return 'verbatim';
  if (share >= EDITED_SHARE) return 'edited';
  const longest = longestRun(link.subarray(first, end));
  if (share >= REWRITTEN_SHARE && longest >= SENTENCE_RUN_WORDS) return 'rewritten';
  if (share >= SENTENCE_SHARE && longest >= STRONG_RUN_WORDS) return 'rewritten';
  if (share >= TOLD_SENTENCE_SHARE && inTold()) return 'rewritten';
  const dice = diceOfWords(
    keysOf(pair.page.words, first, end),
    keysOf(
      pair.source.words,
      Math.min(...parts.map((part) => part.source.start)),
      Math.max(...parts.map((part) => part.source.end)),
    ),
  );
  return dice >= REWRITTEN_DICE ? 'rewritten' : null;
}
