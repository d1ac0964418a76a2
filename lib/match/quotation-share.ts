import { findQuotations } from '../text/quotations';
import type { Span } from '../text/span';
import { firstWordFrom } from '../text/words';
import {
  MARKED_MOST_SHARE,
  OPEN_PARAGRAPHS,
  QUOTATION_LOOSE_WORDS,
  QUOTATION_SHARE,
  QUOTED_MOST_SHARE,
} from '../thresholds';
import { introducedWords } from './introduced';
import type { WordPassage } from './passages';
import { countStory, type Side } from './side';

/** Words in a quotation, and in one that nothing closes: no further paragraph that goes on quoting does, nor a dash before speech. */
const QUOTED = 1;
const OPEN = 2;

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
 * page and source both introduce. Marks that the source, `inSource`, does not have are put on where nothing
 * closes them in several paragraphs or most of the story, or where nearly all of the story stands in them, and no
 * words of the page's own lead in to them: who quotes a statement in full says whose it is.
 */
function givenAsOthers(
  inMarks: Uint8Array,
  page: Side,
  inSource: Uint8Array,
  source: Side,
  link: Int32Array,
): Uint8Array {
  const putOn = marksPutOn(inMarks, page, inSource, link);
  const given = introducedWords(page, source, link);
  for (let at = 0; at < given.length; at += 1) {
    const mark = inMarks[at] as number;
    if (mark !== 0 && !((link[at] as number) >= 0 && putOn(mark))) given[at] = 1;
  }
  return given;
}

/** Tells of a kind of mark whether it is put on around what the page shares with the source. */
function marksPutOn(
  inMarks: Uint8Array,
  page: Side,
  inSource: Uint8Array,
  link: Int32Array,
): (mark: number) => boolean {
  const openParagraphs = new Set<number>();
  let open = 0;
  let all = 0;
  let firstOpen = -1;
  for (let at = 0; at < link.length; at += 1) {
    const from = link[at] as number;
    if (inMarks[at] === 0 || from < 0 || inSource[from] !== 0) continue;
    all += 1;
    if (inMarks[at] !== OPEN) continue;
    if (firstOpen < 0) firstOpen = at;
    open += 1;
    openParagraphs.add(page.paragraphOf[at] as number);
  }
  const story = countStory(page);
  const isAll = all > MARKED_MOST_SHARE * story && inMarks[page.isStory.indexOf(1)] !== 0;
  const isMuch = openParagraphs.size >= OPEN_PARAGRAPHS || open > QUOTED_MOST_SHARE * story;
  const isOpen = isMuch && !isIntroduced(page, firstOpen);
  return (mark) => isAll || (isOpen && mark === OPEN);
}

/** Whether a colon stands before a word, and before the mark that opens with it. */
function isIntroduced({ words }: Side, at: number): boolean {
  const before = words.raw.slice(words.ends[at - 1] ?? 0, words.starts[at]);
  return at > 0 && /[:：]/.test(before);
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
