import { STRONG_RUN_WORDS } from '../thresholds';
import type { Alignment } from './align';
import type { WordPassage, WordRange } from './passages';
import { type GivenWords, isQuotation } from './quotation-share';
import { runLengths } from './runs';

/**
 * The passages with those that are quotations cut down to the words that are quoted. Where
 * nothing but quotations is shared, the words that say who spoke are the page's own: an outlet that writes "said
 * in a statement" has changed nothing in "told us". Not so where page and source have `STRONG_RUN_WORDS` of them in a
 * row: both say it alike, and it stays with the quotation, neither left out nor added. Words that are cut off are
 * unlinked in `alignment`.
 */
export function trimQuotations(
  alignment: Alignment,
  passages: readonly WordPassage[],
  given: GivenWords,
): WordPassage[] {
  const linkOf = ({ isEcho }: WordPassage) => (isEcho ? alignment.echo : alignment.link);
  const isQuoted = (link: Int32Array) => (at: number) => {
    const from = link[at] as number;
    return from >= 0 && (given.onPage[at] !== 0 || given.inSource[from] !== 0);
  };
  const quotations = passages.filter((passage) => isQuotation(passage, linkOf(passage), given));
  // What ends one paragraph and opens the next may be one run of the source.
  const cutLink = new Int32Array(alignment.link.length).fill(-1);
  for (const passage of quotations) {
    const link = linkOf(passage);
    const { start, end } = reach(passage.page, isQuoted(link));
    if (start === end) continue;
    cutLink.set(link.subarray(passage.page.start, start), passage.page.start);
    cutLink.set(link.subarray(end, passage.page.end), end);
  }
  const runs = runLengths(cutLink);
  const areQuotations = new Set(quotations);
  return passages.map((passage) => {
    if (!areQuotations.has(passage)) return passage;
    const link = linkOf(passage);
    const isQuotedIn = isQuoted(link);
    const { start, end } = reach(
      passage.page,
      (at) => isQuotedIn(at) || (runs[at] as number) >= STRONG_RUN_WORDS,
    );
    const kept = [...link.subarray(start, end)].filter((from) => from >= 0);
    if (kept.length === 0) return passage;
    link.fill(-1, passage.page.start, start);
    link.fill(-1, end, passage.page.end);
    // A passage may have more words than a call takes arguments.
    const from = kept.reduce(
      ({ start, end }, at) => ({ start: Math.min(start, at), end: Math.max(end, at + 1) }),
      { start: Number.POSITIVE_INFINITY, end: 0 },
    );
    const edits = passage.edits.filter(
      (edit) =>
        edit.page.start >= start &&
        edit.page.end <= end &&
        edit.source.start >= from.start &&
        edit.source.end <= from.end,
    );
    const isWhole = kept.length === end - start && kept.length === from.end - from.start;
    return {
      ...passage,
      page: { start, end },
      source: from,
      edits,
      class: isWhole && edits.length === 0 ? 'verbatim' : passage.class,
      group: Math.max(passage.group, start),
    };
  });
}

/** From the first to the last word of a range of which something is true. */
function reach({ start, end }: WordRange, isTrue: (at: number) => boolean): WordRange {
  let first = start;
  while (first < end && !isTrue(first)) first += 1;
  let after = end;
  while (after > first && !isTrue(after - 1)) after -= 1;
  return { start: first, end: after };
}
