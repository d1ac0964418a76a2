import { findQuotations } from '../text/quotations';
import { firstWordFrom } from '../text/words';
import { QUOTATION_LOOSE_WORDS, QUOTATION_SHARE } from '../thresholds';
import { introducedWords } from './introduced';
import type { WordPassage } from './passages';
import type { Side } from './side';

/** 1 for each word of a side that stands in quotation marks, or in a paragraph set apart as a quotation. */
export function quotedWords(side: Side): Uint8Array {
  const quoted = new Uint8Array(side.words.starts.length);
  for (const [number, paragraph] of side.paragraphs.entries()) {
    if (side.quoted?.has(number)) {
      quoted.fill(1, side.paragraphStarts[number], side.paragraphStarts[number + 1]);
      continue;
    }
    for (const quotation of findQuotations(side.words.raw, paragraph)) {
      quoted.fill(
        1,
        firstWordFrom(side.words, quotation.start),
        firstWordFrom(side.words, quotation.end),
      );
    }
  }
  return quoted;
}

/**
 * 1 for page words that the page gives as somebody else's: those in quotation marks, `inMarks`, and what page and
 * source both introduce.
 */
export function givenAsOthers(
  inMarks: Uint8Array,
  page: Side,
  source: Side,
  link: Int32Array,
): Uint8Array {
  return introducedWords(page, source, link).map((flag, at) => flag | (inMarks[at] as number));
}

/**
 * The passage is a quotation: most of its words stand in quotation marks, on the page or
 * in the source (copies lose them), and the rest is no more than who said it.
 */
export function isQuotation(
  passage: WordPassage,
  link: Int32Array,
  onPage: Uint8Array,
  inSource: Uint8Array,
): boolean {
  let linked = 0;
  let quoted = 0;
  for (let at = passage.page.start; at < passage.page.end; at += 1) {
    const source = link[at] as number;
    if (source < 0) continue;
    linked += 1;
    if (onPage[at] === 1 || inSource[source] === 1) quoted += 1;
  }
  return linked - quoted <= QUOTATION_LOOSE_WORDS && quoted >= QUOTATION_SHARE * linked;
}
