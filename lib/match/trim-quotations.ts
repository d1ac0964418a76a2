import type { Alignment } from './align';
import type { WordPassage } from './passages';
import { type GivenWords, isQuotation } from './quotation-share';

/**
 * The passages with those that are quotations cut down to the words that are quoted. Where
 * nothing but quotations is shared, the words that say who spoke are the page's own: an outlet that writes "said
 * in a statement" has changed nothing in "told us". Words that are cut off are unlinked in `alignment`.
 */
export function trimQuotations(
  alignment: Alignment,
  passages: readonly WordPassage[],
  given: GivenWords,
): WordPassage[] {
  return passages.map((passage) => {
    const link = passage.isEcho ? alignment.echo : alignment.link;
    if (!isQuotation(passage, link, given)) return passage;
    const isQuoted = (at: number) => {
      const from = link[at] as number;
      return from >= 0 && (given.onPage[at] !== 0 || given.inSource[from] !== 0);
    };
    let { start, end } = passage.page;
    while (start < end && !isQuoted(start)) start += 1;
    while (end > start && !isQuoted(end - 1)) end -= 1;
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
