import type { Article } from '../corpus/article';
import { accountedInSource, type MissingText, missingText } from '../match/left-out';
import { rangeSpan, type WordRange } from '../match/passages';
import { countStory, opensSentence, type Side } from '../match/side';
import { openingWords } from '../text/opening-words';
import type { Span } from '../text/span';
import { wordSpan } from '../text/words';
import { BOOK_CHARACTERS, PARTIAL_PARAGRAPHS, PARTIAL_SOURCE_SHARE } from '../thresholds';
import { changedMatters } from './changed-matters';
import type { Comparison } from './compare';
import { wholeEdits } from './passage-edits';
import type { LeftOut, Passage, ReportCopy, ReportSource } from './report';
import { furnitureSpans, type Story } from './story';
import { MatterReader, matterSpans } from './what-matters';

/** One source as the Report shows it. */
export function reportSource(reader: MatterReader, comparison: Comparison): ReportSource {
  const page = reader.side;
  const { article, source, alignment } = comparison;
  const side = source.side;
  const accounted = accountedInSource(side, alignment.link, comparison.passages);
  let kept = 0;
  for (const at of alignment.link) if (at >= 0) kept += 1;
  const pageWords = countStory(page);
  const sourceWords = countStory(side);
  const pageShare = pageWords === 0 ? 0 : comparison.words / pageWords;
  const sourceShare = sourceWords === 0 ? 0 : kept / sourceWords;
  const paragraphs = new Set(comparison.passages.map((passage) => passage.paragraph)).size;
  const places = placesOnPage(page, side, alignment.link);
  const ownReader = new MatterReader(side);
  const isBook = article.text.length > BOOK_CHARACTERS;
  return {
    ...reportCopy(article),
    text: article.text,
    pageShare,
    sourceShare,
    passages: comparison.passages.map((passage) => reportPassage(reader, ownReader, passage)),
    leftOut: missingText(side, accounted, headingsOf(source)).map(
      (missing): LeftOut => ({
        text: article.text.slice(missing.span.start, missing.span.end),
        kind: missing.kind,
        source: missing.span,
        pageAt: places(missing.words),
        // Of a book nearly all is left out, and none of it cut: nothing in it is lifted up.
        ...(!isBook && leftOutMatters(ownReader, missing)),
      }),
    ),
    ...(comparison.isMould && { isMould: true as const }),
    leftOutCounts:
      !comparison.isMould &&
      (paragraphs >= PARTIAL_PARAGRAPHS || sourceShare >= PARTIAL_SOURCE_SHARE),
    furniture: furnitureSpans(side).map((span) => ({
      text: article.text.slice(span.start, span.end),
      source: span,
    })),
  };
}

/** An article's metadata as the Report lists it. */
export function reportCopy({ id, title, site, url, published, text }: Article): ReportCopy {
  const opening = title === null ? openingWords(text) : '';
  return { id, title, ...(opening !== '' && { opening }), site, url, published };
}

/** Tells which paragraphs are headings inside the story. */
export function headingsOf(story: Story): (paragraph: number) => boolean {
  return (paragraph) => story.labels[paragraph] === 'heading';
}

function leftOutMatters(reader: MatterReader, missing: MissingText): Pick<LeftOut, 'matters'> {
  const matters = matterSpans(reader, missing);
  if (matters.length === 0) return {};
  return { matters: matters.map(([kind, source]) => ({ kind, source, page: null })) };
}

function reportPassage(
  pageReader: MatterReader,
  sourceReader: MatterReader,
  passage: Comparison['passages'][number],
): Passage {
  const { side: page } = pageReader;
  const { side: source } = sourceReader;
  return {
    page: rangeSpan(page, passage.page),
    source: rangeSpan(source, passage.source),
    class: passage.class,
    edits: wholeEdits(page, source, passage).map((edit) => {
      const matters = changedMatters(sourceReader, edit.source, pageReader, edit.page);
      return {
        page: wordsOf(page, edit.page),
        source: wordsOf(source, edit.source),
        ...(matters.length > 0 ? { matters } : {}),
      };
    }),
    block: passage.paragraph,
    run: passage.group,
  };
}

function wordsOf(side: Side, range: WordRange): Span {
  return wordSpan(side.words, range.start, range.end - 1);
}

/**
 * Where on the page missing source words would stand: behind the page word that is the
 * nearest kept source word before them, else in front of the nearest one after them.
 */
function placesOnPage(
  page: Side,
  source: Side,
  link: Int32Array,
): (words: WordRange) => number | null {
  const count = source.words.starts.length;
  const pageWordOf = new Int32Array(count).fill(-1);
  link.forEach((at, word) => {
    if (at >= 0) pageWordOf[at] = word;
  });
  /** Page word of the nearest kept source word before each source word, and of that at it or after; -1 for none. */
  const before = new Int32Array(count + 1).fill(-1);
  const after = new Int32Array(count + 1).fill(-1);
  for (let at = 0; at < count; at += 1) {
    const word = pageWordOf[at] as number;
    before[at + 1] = word >= 0 ? word : (before[at] as number);
  }
  for (let at = count - 1; at >= 0; at -= 1) {
    const word = pageWordOf[at] as number;
    after[at] = word >= 0 ? word : (after[at + 1] as number);
  }
  return (words) => {
    const left = before[words.start] as number;
    if (left >= 0) return rangeSpan(page, { start: left, end: left + 1 }).end;
    const right = after[words.end] as number;
    if (right < 0) return null;
    return opensSentence(page, right)
      ? rangeSpan(page, { start: right, end: right + 1 }).start
      : wordSpan(page.words, right, right).start;
  };
}
