import { isMonthOrWeekday } from '../text/date-words';
import { FIGURE, firstOf, keyAt } from '../text/words';
import { MOULD_FIGURE_SHARE, MOULD_PARAGRAPH_SHARE, MOULD_SLOTS } from '../thresholds';
import type { Alignment } from './align';
import type { Pair } from './pair';
import type { WordPassage, WordRange } from './passages';
import type { Side } from './side';

/** As Russian says "on Wednesday". */
const ON_A_DAY = new Set(['среду', 'пятницу', 'субботу', 'среды', 'пятницы', 'субботы']);

/**
 * Whether the page is the source's report on another day: another day is named, nearly all figures are others, and
 * they are so all through the text. What stays are places and standing words. A story that was
 * brought up to date names another day and some other figures, but keeps those of what has happened; one with
 * new figures on top keeps whole paragraphs.
 */
export function isOtherDay(
  pair: Pair,
  { link }: Alignment,
  passages: readonly WordPassage[],
): boolean {
  const own = passages.filter(({ isEcho }) => !isEcho);
  if (!own.some(({ edits }) => edits.some((edit) => namesOtherDay(pair, edit)))) return false;
  let kept = 0;
  let replaced = 0;
  const paragraphs = new Set<number>();
  const changed = new Set<number>();
  for (const { page, edits, paragraph } of own) {
    paragraphs.add(paragraph);
    for (let at = page.start; at < page.end; at += 1) {
      if ((link[at] as number) >= 0 && firstOf(pair.page.words, at) === FIGURE) kept += 1;
    }
    for (const edit of edits) {
      const figures = figuresIn(pair.page, edit.page);
      if (figures === 0 || figuresIn(pair.source, edit.source) === 0) continue;
      replaced += figures;
      changed.add(paragraph);
    }
  }
  return (
    replaced >= MOULD_SLOTS &&
    replaced >= MOULD_FIGURE_SHARE * (kept + replaced) &&
    changed.size >= MOULD_PARAGRAPH_SHARE * paragraphs.size
  );
}

/** Page and source name a day here, each another. */
function namesOtherDay({ page, source }: Pair, edit: WordPassage['edits'][number]): boolean {
  const days = daysIn(source, edit.source);
  return days.length > 0 && daysIn(page, edit.page).some((day) => !days.includes(day));
}

function daysIn(side: Side, { start, end }: WordRange): string[] {
  const days: string[] = [];
  for (let at = start; at < end; at += 1) {
    const key = keyAt(side.words, at);
    if (isMonthOrWeekday(key) || ON_A_DAY.has(key)) days.push(key);
  }
  return days;
}

function figuresIn(side: Side, { start, end }: WordRange): number {
  let figures = 0;
  for (let at = start; at < end; at += 1) if (firstOf(side.words, at) === FIGURE) figures += 1;
  return figures;
}
