import { CAPITAL, FIGURE, firstOf, keyAt, keysOf } from '../text/words';
import {
  EDIT_WORDS,
  EDITED_SHARE,
  MOULD_EXCESS,
  MOULD_PROSE_WORDS,
  MOULD_REPLACED_SHARE,
  MOULD_SLOT_RATIO,
  MOULD_SLOT_SHARE,
  MOULD_SLOTS,
  SENTENCE_RUN_WORDS,
  SPELLING_DICE,
} from '../thresholds';
import type { Alignment } from './align';
import { readMoments } from './moments';
import { hasOtherAmounts } from './other-amounts';
import { isOtherDay } from './other-day';

import type { Pair } from './pair';
import type { WordEdit, WordPassage } from './passages';
import { longestRun } from './runs';
import type { Side } from './side';
import { diceOfWords } from './similarity';

/** How many of some words there are, and how many of them were replaced. */
interface Count {
  all: number;
  replaced: number;
}

/**
 * Whether page and source are one mould poured twice: a market report, a weather warning, a match report
 * in standing sentences. Then the names and figures differ and the words between them agree; a
 * copy keeps its names and figures, whatever else was edited, but for the few that were brought up to date.
 */
export function isMould(
  pair: Pair,
  alignment: Alignment,
  passages: readonly WordPassage[],
): boolean {
  const moments = readMoments(pair, alignment, passages);
  if (isOtherDay(pair, moments) || hasOtherAmounts(pair, moments, passages)) return true;
  const { slots, frame } = mouldCounts(pair, alignment, passages);
  if (slots.all < MOULD_SLOTS || slots.replaced < MOULD_SLOT_SHARE * slots.all) return false;
  const replaced = slots.replaced + frame.replaced;
  return (
    replaced >= MOULD_REPLACED_SHARE * (slots.all + frame.all) &&
    slots.replaced >=
      (MOULD_SLOT_RATIO * frame.replaced * slots.all) / Math.max(1, frame.all) + MOULD_EXCESS
  );
}

/** Names and figures, and the words between them, of all passages. */
function mouldCounts(
  pair: Pair,
  { link }: Alignment,
  passages: readonly WordPassage[],
): { slots: Count; frame: Count } {
  const slots: Count = { all: 0, replaced: 0 };
  const frame: Count = { all: 0, replaced: 0 };
  for (const passage of passages) {
    if (passage.isEcho) continue;
    for (let at = passage.page.start; at < passage.page.end; at += 1) {
      if ((link[at] as number) >= 0) (isSlot(pair.page, at) ? slots : frame).all += 1;
    }
    for (const edit of passage.edits) countEdit(pair, edit, slots, frame);
  }
  return { slots, frame };
}

/**
 * Between two pourings of a mould a sentence with other names and figures is the same sentence,
 * `edited`, where the words between them agree. What is rewritten beyond that is unlinked.
 */
export function dropRewritten(
  pair: Pair,
  { link, echo }: Alignment,
  passages: readonly WordPassage[],
): WordPassage[] {
  return passages.flatMap((passage) => {
    if (passage.class !== 'rewritten') return [passage];
    const linked = passage.isEcho ? echo : link;
    const words = { frame: 0, kept: 0 };
    for (let at = passage.page.start; at < passage.page.end; at += 1) {
      if (isSlot(pair.page, at)) continue;
      words.frame += 1;
      if ((linked[at] as number) >= 0) words.kept += 1;
    }
    const run = longestRun(linked.subarray(passage.page.start, passage.page.end));
    const isSame = words.kept >= EDITED_SHARE * words.frame && run >= SENTENCE_RUN_WORDS;
    if (isSame) return [{ ...passage, class: 'edited' as const }];
    linked.fill(-1, passage.page.start, passage.page.end);
    return [];
  });
}

/** Of two pourings of one mould, the passages that are reuse nevertheless: long runs of prose without a change. */
export function takenProse(passages: readonly WordPassage[]): WordPassage[] {
  const words = new Map<number, number>();
  for (const { group, page } of passages) {
    words.set(group, (words.get(group) ?? 0) + page.end - page.start);
  }
  return passages.filter(
    (passage) =>
      passage.class === 'verbatim' && (words.get(passage.group) as number) >= MOULD_PROSE_WORDS,
  );
}

function countEdit({ page, source }: Pair, edit: WordEdit, slots: Count, frame: Count): void {
  const count = (side: Side, { start, end }: WordEdit['page'], others: readonly string[]) => {
    for (let at = start; at < end; at += 1) {
      const slot = isSlot(side, at);
      const kind = slot ? slots : frame;
      kind.all += 1;
      if (!slot || !isSpelling(keyAt(side.words, at), others)) kind.replaced += 1;
    }
  };
  count(page, edit.page, keysOf(source.words, edit.source.start, edit.source.end));
  count(source, edit.source, keysOf(page.words, edit.page.start, edit.page.end));
}

/** The word stands there too, written another way: Saltykov, Saltikov. Figures have no spellings; in long edits no word stands for another. */
function isSpelling(key: string, others: readonly string[]): boolean {
  if (others.length > EDIT_WORDS || /\p{N}/u.test(key)) return false;
  return others.some((other) => diceOfWords([key], [other]) >= SPELLING_DICE);
}

/** A figure, or a word with a capital that no sentence's beginning explains: a name, in German any noun. */
function isSlot(side: Side, at: number): boolean {
  const first = firstOf(side.words, at);
  return first === FIGURE || (first === CAPITAL && side.opens[at] === 0);
}
