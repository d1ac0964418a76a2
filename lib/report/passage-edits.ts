import type { WordRange } from '../match/passages';
import type { Side } from '../match/side';
import { wholeNumbers } from './matter-numbers';

interface Edit {
  page: WordRange;
  source: WordRange;
}

/** A passage as far as its edits stand in it. */
interface Edited extends Edit {
  edits: readonly Edit[];
}

/**
 * The edits of a passage with the numbers at their edges whole, as they are read and shown: of "14,300"
 * that became "14,900" not "300" alone was replaced. Edits of one number are one.
 */
export function wholeEdits(page: Side, source: Side, passage: Edited): Edit[] {
  const whole: Edit[] = [];
  for (const edit of passage.edits) {
    const next = {
      page: within(wholeNumbers(page, edit.page), passage.page),
      source: within(wholeNumbers(source, edit.source), passage.source),
    };
    const last = whole.at(-1);
    const isSame =
      last !== undefined &&
      (next.page.start < last.page.end || next.source.start < last.source.end);
    if (isSame) whole[whole.length - 1] = joined(last, next);
    else whole.push(next);
  }
  return whole;
}

function within({ start, end }: WordRange, range: WordRange): WordRange {
  return { start: Math.max(start, range.start), end: Math.min(end, range.end) };
}

function joined(one: Edit, other: Edit): Edit {
  return { page: both(one.page, other.page), source: both(one.source, other.source) };
}

const both = (one: WordRange, other: WordRange): WordRange => ({
  start: Math.min(one.start, other.start),
  end: Math.max(one.end, other.end),
});
