import { countOwnVoice, countSaying } from '../text/saying-words';
import {
  MARKED_MOST_SHARE,
  NARRATIVE_SAYING_WORDS,
  OPEN_PARAGRAPHS,
  PARAGRAPH_SHARE,
  QUOTED_MOST_SHARE,
} from '../thresholds';
import { countStory, type Side } from './side';

/** In a quotation, and in one that nothing closes: no further paragraph that goes on quoting does, nor a dash before speech. */
export const QUOTED = 1;
export const OPEN = 2;

/** A page beside one source; `inMarks` and `inSource`: the words of either that stand in quotation marks. */
interface Marked {
  page: Side;
  inMarks: Uint8Array;
  source: Side;
  inSource: Uint8Array;
  link: Int32Array;
}

/**
 * Tells of a kind of mark whether the page put it on around what it shares with the source, which does not
 * have it: where nothing closes the marks in several paragraphs or most of the story, where nearly all of
 * the story stands in them, and where most of it does, the source reports there, and the page names nobody
 * who would have said it. Words of the page's own that lead in to them tell that somebody is quoted.
 */
export function marksPutOn(marked: Marked): (mark: number) => boolean {
  const { page, inMarks, inSource, link } = marked;
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
  const isEvery = isAll || (all > QUOTED_MOST_SHARE * story && isReportInMarks(marked, story));
  return (mark) => isEvery || (isOpen && mark === OPEN);
}

/** Whether a colon stands before a word, and before the mark that opens with it. */
function isIntroduced({ words }: Side, at: number): boolean {
  const before = words.raw.slice(words.ends[at - 1] ?? 0, words.starts[at]);
  return at > 0 && /[:：]/.test(before);
}

/** Most of the page's story is closed quotations of whole paragraphs that nobody is said to have said, and that are the source's own report. */
function isReportInMarks(marked: Marked, story: number): boolean {
  let words = 0;
  let paragraphs = 0;
  let report = '';
  for (const run of wrappedRuns(marked)) {
    if (isSomebodys(marked, run)) continue;
    for (const paragraph of run) {
      const quoted = quotedFrom(marked, paragraph);
      words += quoted.length;
      paragraphs += 1;
      const inSource = quoted.map((at) => marked.link[at] as number);
      report += ` ${textOf(marked.source, inSource)}`;
    }
  }
  if (paragraphs < OPEN_PARAGRAPHS || words <= QUOTED_MOST_SHARE * story) return false;
  const saying = countSaying(report);
  return saying >= NARRATIVE_SAYING_WORDS && saying > countOwnVoice(report);
}

/** Runs of the page's paragraphs of story that are mostly quoted without the source quoting them, one behind the other. */
function wrappedRuns(marked: Marked): number[][] {
  const { page } = marked;
  const runs: number[][] = [];
  let run: number[] = [];
  for (const paragraph of page.paragraphs.keys()) {
    const [first, after] = rangeOf(page, paragraph);
    if (first === after || page.isStory[first] === 0) continue;
    const isWrapped =
      !page.quoted?.has(paragraph) &&
      quotedFrom(marked, paragraph).length >= PARAGRAPH_SHARE * (after - first);
    if (isWrapped) run.push(paragraph);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return run.length > 0 ? [...runs, run] : runs;
}

/** Page words of a paragraph that are quoted, and the source's own. */
function quotedFrom({ page, inMarks, inSource, link }: Marked, paragraph: number): number[] {
  const [first, after] = rangeOf(page, paragraph);
  const quoted: number[] = [];
  for (let at = first; at < after; at += 1) {
    const from = link[at] as number;
    if (inMarks[at] === QUOTED && from >= 0 && inSource[from] === 0) quoted.push(at);
  }
  return quoted;
}

/** Whether words of the page's own say whose the run is: a colon before it, who said it in the sentence before or behind it, or between its quotations. */
function isSomebodys({ page, inMarks, link }: Marked, run: readonly number[]): boolean {
  const [start] = rangeOf(page, run[0] as number);
  const [, end] = rangeOf(page, run.at(-1) as number);
  const isOwn = (at: number) => inMarks[at] === 0 && (link[at] as number) < 0;
  const own: number[] = [];
  for (let at = start; at < end; at += 1) {
    if (inMarks[at] === QUOTED && inMarks[at - 1] !== QUOTED && isIntroduced(page, at)) return true;
    if (isOwn(at)) own.push(at);
  }
  const before = storyWord(page, start, -1);
  const behind = storyWord(page, end - 1, 1);
  return (
    countSaying(textOf(page, own)) > 0 ||
    [before, behind].some((at) => countSaying(sentenceAt(page, at)) > 0)
  );
}

/** The next word of story in a direction; -1 for none. */
function storyWord({ isStory }: Side, from: number, step: 1 | -1): number {
  let at = from + step;
  while (at >= 0 && at < isStory.length && isStory[at] === 0) at += step;
  return at < isStory.length ? at : -1;
}

function sentenceAt({ words, sentences, sentenceOf }: Side, at: number): string {
  const span = sentences[sentenceOf[at] as number];
  return at < 0 || span === undefined ? '' : words.raw.slice(span.start, span.end);
}

/** The words at these places; those that nothing parts stay together. */
function textOf({ words }: Side, places: readonly number[]): string {
  let text = '';
  let end = -1;
  for (const at of places) {
    const start = words.starts[at] as number;
    text += `${start === end ? '' : ' '}${words.raw.slice(start, words.ends[at])}`;
    end = words.ends[at] as number;
  }
  return text;
}

function rangeOf({ paragraphStarts }: Side, paragraph: number): [number, number] {
  return [paragraphStarts[paragraph] as number, paragraphStarts[paragraph + 1] as number];
}
