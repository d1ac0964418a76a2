import type { Span } from '../text/span';
import { wordSpan } from '../text/words';
import { rangeSpan, type WordPassage, type WordRange } from './passages';
import { opensSentence, type Side } from './side';

/** Story that one side has and the other has not: whole sentences, part of a sentence, or a heading. */
export interface MissingText {
  kind: 'sentences' | 'words' | 'heading';
  words: WordRange;
  span: Span;
}

/**
 * The story words of a side that lie in no passage, or inside one and yet unlinked and
 * unreplaced, as text: whole sentences together, across paragraphs too; parts of kept
 * sentences as words; headings each for themselves. In reading order. For a source this
 * is what was left out, for a page what was added.
 */
export function missingText(
  side: Side,
  accounted: Uint8Array,
  isHeading: (paragraph: number) => boolean,
): MissingText[] {
  const missing: MissingText[] = [];
  const count = side.words.starts.length;
  const isFree = (at: number) => at < count && accounted[at] === 0 && side.isStory[at] === 1;
  const headingAt = (at: number) => isHeading(side.paragraphOf[at] as number);
  let at = 0;
  while (at < count) {
    if (!isFree(at)) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (isFree(end) && headingAt(end) === headingAt(at) && !splits(side, at, end, headingAt)) {
      end += 1;
    }
    if (headingAt(at)) {
      missing.push({
        kind: 'heading',
        words: { start: at, end },
        span: rangeSpan(side, { start: at, end }),
      });
    } else {
      missing.push(...bySentence(side, { start: at, end }));
    }
    at = end;
  }
  return missing;
}

/** Two headings in a row stay apart. */
function splits(side: Side, at: number, end: number, headingAt: (at: number) => boolean): boolean {
  return headingAt(at) && side.paragraphOf[end] !== side.paragraphOf[end - 1];
}

/** A free run as: the end of a kept sentence, whole sentences, the beginning of a kept sentence. */
function bySentence(side: Side, run: WordRange): MissingText[] {
  let from = run.start;
  while (from < run.end && !opensSentence(side, from)) from += 1;
  let to = run.end;
  while (to > from && !opensSentence(side, to)) to -= 1;
  const parts: MissingText[] = [];
  const words = (start: number, end: number) => {
    if (start < end) {
      parts.push({
        kind: 'words',
        words: { start, end },
        span: wordSpan(side.words, start, end - 1),
      });
    }
  };
  words(run.start, from);
  if (from < to) {
    parts.push({
      kind: 'sentences',
      words: { start: from, end: to },
      span: rangeSpan(side, { start: from, end: to }),
    });
  }
  words(to, run.end);
  return parts;
}

/** Source words that passages account for: linked or replaced. */
export function accountedInSource(
  source: Side,
  link: Int32Array,
  passages: readonly WordPassage[],
): Uint8Array {
  const accounted = new Uint8Array(source.words.starts.length);
  for (const at of link) if (at >= 0) accounted[at] = 1;
  for (const passage of passages) {
    for (const edit of passage.edits) accounted.fill(1, edit.source.start, edit.source.end);
  }
  return accounted;
}

/** Page words that lie in passages. */
export function accountedOnPage(page: Side, passages: readonly WordPassage[]): Uint8Array {
  const accounted = new Uint8Array(page.words.starts.length);
  for (const passage of passages) accounted.fill(1, passage.page.start, passage.page.end);
  return accounted;
}
