import { findQuotations } from '../text/quotations';
import type { Span } from '../text/span';
import { firstWordFrom } from '../text/words';
import { QUOTATION_LOOSE_WORDS, QUOTATION_SHARE } from '../thresholds';
import { introducedWords } from './introduced';
import type { WordPassage } from './passages';
import { marksPutOn, OPEN, QUOTED } from './put-on-marks';
import type { Side } from './side';

/** What of a page and one source is given as somebody else's words: other than 0 for such words of either. */
export interface GivenWords {
  onPage: Uint8Array;
  inSource: Uint8Array;
}

/** Reads what page and source quote, each as it stands; `inMarks`: the page's `quotedWords`. */
export function givenWords(
  inMarks: Uint8Array,
  page: Side,
  source: Side,
  link: Int32Array,
): GivenWords {
  const inSource = quotedWords(source);
  return { onPage: givenAsOthers(inMarks, page, inSource, source, link), inSource };
}

/** For each word of a side whether it stands in quotation marks, or in a paragraph set apart as a quotation: 0, `QUOTED` or `OPEN`. */
export function quotedWords(side: Side): Uint8Array {
  const quoted = new Uint8Array(side.words.starts.length);
  const fill = (flag: number, { start, end }: Span) => {
    quoted.fill(flag, firstWordFrom(side.words, start), firstWordFrom(side.words, end));
  };
  /** What paragraphs opened that go on quoting. */
  let open: Span[] = [];
  for (const [number, paragraph] of side.paragraphs.entries()) {
    // A caption between two paragraphs ends no speech.
    if (side.isStory[side.paragraphStarts[number] as number] === 0) continue;
    if (side.quoted?.has(number)) {
      fill(QUOTED, paragraph);
      continue;
    }
    const quotations = findQuotations(side.words.raw, paragraph);
    const [first] = quotations;
    const goesOn = first?.start === paragraph.start && !first.isSpeech;
    const isClosed = goesOn && !first.isOpen;
    if (isClosed) for (const span of open) fill(QUOTED, span);
    if (isClosed || !goesOn) open = [];
    for (const quotation of quotations) {
      fill(quotation.isOpen || quotation.isSpeech ? OPEN : QUOTED, quotation);
      if (quotation.isOpen) open.push(quotation);
    }
  }
  return quoted;
}

/**
 * Other than 0 for page words that the page gives as somebody else's: those in quotation marks, `inMarks`, and what
 * page and source both introduce. Marks that were put on do not count.
 */
function givenAsOthers(
  inMarks: Uint8Array,
  page: Side,
  inSource: Uint8Array,
  source: Side,
  link: Int32Array,
): Uint8Array {
  const putOn = marksPutOn({ page, inMarks, source, inSource, link });
  const given = introducedWords(page, source, link);
  for (let at = 0; at < given.length; at += 1) {
    const mark = inMarks[at] as number;
    if (mark !== 0 && !((link[at] as number) >= 0 && putOn(mark))) given[at] = 1;
  }
  return given;
}

/**
 * The passage is a quotation: most of its words stand in quotation marks, on the page or
 * in the source (copies lose them), and the rest is no more than who said it.
 */
export function isQuotation(
  passage: WordPassage,
  link: Int32Array,
  { onPage, inSource }: GivenWords,
): boolean {
  let linked = 0;
  let quoted = 0;
  for (let at = passage.page.start; at < passage.page.end; at += 1) {
    const source = link[at] as number;
    if (source < 0) continue;
    linked += 1;
    if (onPage[at] !== 0 || inSource[source] !== 0) quoted += 1;
  }
  return linked - quoted <= QUOTATION_LOOSE_WORDS && quoted >= QUOTATION_SHARE * linked;
}
