import type { Span } from '../text/span';
import { wordSpan } from '../text/words';
import { EDIT_RATIO, EDIT_WORDS } from '../thresholds';
import type { Alignment } from './align';
import type { Pair } from './pair';
import { classOfParts, type PassageClass } from './passage-class';
import { opensSentence, type Side } from './side';
import { isTold } from './told-paragraphs';

/** Words, not offsets: first word, and the word after the last. */
export interface WordRange {
  start: number;
  end: number;
}

export interface WordEdit {
  page: WordRange;
  source: WordRange;
}

/** One run of page words aligned with one run of source words, within one page paragraph. */
export interface WordPassage {
  page: WordRange;
  source: WordRange;
  class: PassageClass;
  edits: WordEdit[];
  paragraph: number;
  /** The passage repeats source text that another passage has too (a pull quote). */
  isEcho: boolean;
  /** First linked page word of the run that this passage is a part of: words put in cut a run into parts. */
  group: number;
}

/** What lies between two linked words that follow each other on the page. */
type Gap = 'none' | 'edit' | 'dropped' | 'inserted' | 'unlike' | 'break';

/**
 * Turns linked words into passages, in page order. A passage ends with its paragraph,
 * where text moved, and where a whole sentence was left out or added. Words put in break
 * it too, so that every page word lies in exactly one of passage and added; the parts
 * are classed together. Runs too thin to be shown are unlinked in `alignment`.
 */
export function cutPassages(pair: Pair, alignment: Alignment): WordPassage[] {
  const linked = cutLinked(pair, alignment.link, false);
  // Words that were put in the place of others repeat nothing.
  for (const { page } of linked) alignment.echo.fill(-1, page.start, page.end);
  const passages = [...linked, ...cutLinked(pair, alignment.echo, true)];
  return passages.sort((a, b) => a.page.start - b.page.start);
}

function cutLinked(pair: Pair, link: Int32Array, isEcho: boolean): WordPassage[] {
  const taken = new Uint8Array(pair.sourceIds.length);
  for (const source of link) if (source >= 0) taken[source] = 1;
  const onPage = new Uint8Array(link.length);
  const passages: WordPassage[] = [];
  const isToldAt = toldParagraphs(pair, link);
  let at = 0;
  while (at < link.length) {
    if ((link[at] as number) < 0) {
      at += 1;
      continue;
    }
    const group = readGroup(pair, link, taken, at, isEcho);
    at = group.last + 1;
    if (!isEcho) claimEnds(pair, link, onPage, taken, group);
    const found = classOfParts(pair, link, group.parts, () => isToldAt(group.first));
    if (found === null) {
      link.fill(-1, group.first, group.last + 1);
      continue;
    }
    for (const part of group.parts) {
      onPage.fill(1, part.page.start, part.page.end);
      passages.push({
        page: part.page,
        source: part.source,
        edits: part.edits,
        class: found,
        paragraph: pair.page.paragraphOf[part.page.start] as number,
        isEcho,
        group: group.first,
      });
    }
  }
  return passages;
}

/** Tells of a page word whether its paragraph is told from the source, by what was linked when it was first asked for. */
function toldParagraphs(pair: Pair, link: Int32Array): (at: number) => boolean {
  const { paragraphOf, paragraphStarts } = pair.page;
  let asked = -1;
  let told = false;
  return (at) => {
    const paragraph = paragraphOf[at] as number;
    if (paragraph !== asked) {
      asked = paragraph;
      const first = paragraphStarts[paragraph] as number;
      const after = paragraphStarts[paragraph + 1] as number;
      told = isTold(pair.words, pair.pageIds.subarray(first, after), link.subarray(first, after));
    }
    return told;
  };
}

interface Group {
  first: number;
  last: number;
  parts: { page: WordRange; source: WordRange; edits: WordEdit[] }[];
}

/** The linked words from `first` on that belong together, cut into parts. */
function readGroup(
  pair: Pair,
  link: Int32Array,
  taken: Uint8Array,
  first: number,
  isEcho: boolean,
): Group {
  const group: Group = { first, last: first, parts: [] };
  let part = newPart(first, link[first] as number);
  let before = first;
  let at = first + 1;
  for (; at < link.length; at += 1) {
    const source = link[at] as number;
    if (source < 0) {
      if (pair.page.paragraphOf[at] !== pair.page.paragraphOf[first]) break;
      continue;
    }
    const gap = readGap(pair, taken, before, link[before] as number, at, source);
    // What a repetition changed was said where the source text is linked first.
    if (gap === 'break' || (isEcho && gap !== 'none')) break;
    if (gap === 'edit') {
      part.edits.push({
        page: { start: before + 1, end: at },
        source: { start: (link[before] as number) + 1, end: source },
      });
      taken.fill(1, (link[before] as number) + 1, source);
    } else if (gap === 'inserted' || gap === 'unlike') {
      group.parts.push(part);
      part = newPart(at, source);
    }
    part.page.end = at + 1;
    part.source.end = source + 1;
    before = at;
  }
  group.parts.push(part);
  group.last = before;
  return group;
}

function newPart(page: number, source: number) {
  return {
    page: { start: page, end: page + 1 },
    source: { start: source, end: source + 1 },
    edits: [] as WordEdit[],
  };
}

function readGap(
  pair: Pair,
  taken: Uint8Array,
  pageBefore: number,
  sourceBefore: number,
  pageAt: number,
  sourceAt: number,
): Gap {
  if (pair.page.paragraphOf[pageBefore] !== pair.page.paragraphOf[pageAt]) return 'break';
  if (sourceAt <= sourceBefore) return 'break';
  for (let at = sourceBefore + 1; at < sourceAt; at += 1) {
    if (taken[at] === 1 || pair.source.isStory[at] === 0) return 'break';
  }
  if (holdsSentence(pair.page, pageBefore + 1, pageAt)) return 'break';
  if (holdsSentence(pair.source, sourceBefore + 1, sourceAt)) return 'break';
  const pageWords = pageAt - pageBefore - 1;
  const sourceWords = sourceAt - sourceBefore - 1;
  if (pageWords === 0) return sourceWords === 0 ? 'none' : 'dropped';
  if (sourceWords === 0) return 'inserted';
  return isBalanced(pageWords, sourceWords) ? 'edit' : 'unlike';
}

/** Words `[from, to)` hold a whole sentence. */
function holdsSentence(side: Side, from: number, to: number): boolean {
  let at = from;
  while (at < to && !opensSentence(side, at)) at += 1;
  if (at >= to) return false;
  return (side.sentenceStarts[(side.sentenceOf[at] as number) + 1] as number) <= to;
}

function isBalanced(first: number, second: number): boolean {
  const longer = Math.max(first, second);
  return longer <= EDIT_WORDS || longer <= EDIT_RATIO * Math.min(first, second);
}

/** Free words on both sides between the group's end and the end of its sentence were replaced; the same at its start. */
function claimEnds(
  pair: Pair,
  link: Int32Array,
  onPage: Uint8Array,
  taken: Uint8Array,
  group: Group,
): void {
  const head = group.parts[0];
  const tail = group.parts[group.parts.length - 1];
  if (head === undefined || tail === undefined) return;
  const isFreeOnPage = (at: number) => (link[at] as number) < 0 && onPage[at] === 0;
  const isFreeInSource = (at: number) => taken[at] === 0 && pair.source.isStory[at] === 1;
  let page = head.page.start;
  while (!opensSentence(pair.page, page) && isFreeOnPage(page - 1)) page -= 1;
  let source = head.source.start;
  while (!opensSentence(pair.source, source) && isFreeInSource(source - 1)) source -= 1;
  if (claims(head.page.start - page, head.source.start - source)) {
    head.edits.unshift({
      page: { start: page, end: head.page.start },
      source: { start: source, end: head.source.start },
    });
    taken.fill(1, source, head.source.start);
    head.page.start = page;
    head.source.start = source;
  }
  page = tail.page.end;
  while (!opensSentence(pair.page, page) && isFreeOnPage(page)) page += 1;
  source = tail.source.end;
  while (!opensSentence(pair.source, source) && isFreeInSource(source)) source += 1;
  if (claims(page - tail.page.end, source - tail.source.end)) {
    tail.edits.push({
      page: { start: tail.page.end, end: page },
      source: { start: tail.source.end, end: source },
    });
    taken.fill(1, tail.source.end, source);
    tail.page.end = page;
    tail.source.end = source;
  }
}

function claims(pageWords: number, sourceWords: number): boolean {
  return pageWords > 0 && sourceWords > 0 && isBalanced(pageWords, sourceWords);
}

/**
 * The raw span of a word range. At a sentence's start and end it takes in the marks that
 * belong to the sentence: opening and closing quotation marks, the full stop.
 */
export function rangeSpan(side: Side, range: WordRange): Span {
  const span = wordSpan(side.words, range.start, range.end - 1);
  if (opensSentence(side, range.start)) {
    span.start = (side.sentences[side.sentenceOf[range.start] as number] as Span).start;
  }
  if (opensSentence(side, range.end)) {
    span.end = (side.sentences[side.sentenceOf[range.end - 1] as number] as Span).end;
  }
  return span;
}
