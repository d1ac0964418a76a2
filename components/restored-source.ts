import type { LeftOut, Matter, Passage, ReportSource } from '@/lib/report/report';
import { splitParagraphs } from '@/lib/text/paragraphs';
import type { Span } from '@/lib/text/span';
import { placeOnPage } from './page-places';
import { byParagraph, claimsOn, type SourcePiece, sourcePieces } from './source-pieces';

/** A stretch of a kept line. */
export interface RestoredRun {
  kind: 'kept' | 'replaced' | 'left-out';
  text: string;
}

/** Source text that stands on the page, with the words that are missing from inside it. */
export interface KeptLine {
  kind: 'kept';
  source: Span;
  runs: RestoredRun[];
  /** Where it stands on the page, or null where that is not known. */
  page: Span | null;
  /** Where the page has nothing for one of its words. */
  hasLeftOutWords: boolean;
  /** What matters in those words. */
  matters: Matter[];
}

/** Where in the source a left-out passage stood, as a reader would say it. */
export type LeftOutPlace =
  | 'opening'
  | 'paragraphs'
  | 'paragraph-start'
  | 'paragraph-middle'
  | 'paragraph-end'
  | 'across'
  | 'heading';

/** Source text that the page left out: sentences or a heading. */
export interface LeftOutLine {
  kind: 'left-out';
  source: Span;
  /** One text for each paragraph of the source that it reaches into. */
  paragraphs: string[];
  /** Where in the source's text each of them begins. */
  starts: number[];
  matters: Matter[];
  place: LeftOutPlace;
  /** Where it would stand, an empty span, or null where that is not known. */
  page: Span | null;
}

/** Source text that is not its story. */
export interface FurnitureLine {
  kind: 'furniture';
  source: Span;
  text: string;
}

/** Source text that is not on the page and is not called left out: the page uses too little of this source. */
export interface ElsewhereLine {
  kind: 'elsewhere';
  source: Span;
  text: string;
}

export type RestoredLine = KeptLine | LeftOutLine | FurnitureLine | ElsewhereLine;

type Part = SourcePiece & {
  opensParagraph: boolean;
  closesParagraph: boolean;
  /** Number of its paragraph in the source. */
  paragraph: number;
};

/**
 * The source as one reading text, in its own order: what the page kept, what it left out, what was
 * never story. Every word of the source stands in exactly one line.
 */
export function restoreSource(source: ReportSource, pageText: string): RestoredLine[] {
  const paragraphs = splitParagraphs(source.text);
  const claims = claimsOn(source, paragraphs);
  const passages = byParagraph(source.passages, (passage) => passage.source, paragraphs);
  const parts = paragraphs.flatMap((paragraph, number) =>
    partsOf(sourcePieces(source.text, paragraph, claims[number] ?? []), number),
  );
  const lines: RestoredLine[] = [];
  for (const group of groupParts(parts)) {
    const near = passages[group[0]?.paragraph ?? 0] ?? [];
    lines.push(lineOf(group, source.text, near, pageText));
  }
  markOpening(lines);
  return lines;
}

function partsOf(pieces: readonly SourcePiece[], paragraph: number): Part[] {
  return pieces.map((piece, index) => ({
    ...piece,
    opensParagraph: index === 0,
    closesParagraph: index === pieces.length - 1,
    paragraph,
  }));
}

/** Parts that make one line: a paragraph's kept text with its small gaps, or all of one left-out passage. */
function groupParts(parts: readonly Part[]): Part[][] {
  const groups: Part[][] = [];
  for (const part of parts) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && sameLine(last, part)) group.push(part);
    else groups.push([part]);
  }
  return groups;
}

function sameLine(last: Part, next: Part): boolean {
  if (isBlock(next)) return isBlock(last) && last.leftOut === next.leftOut;
  if (next.opensParagraph || isBlock(last)) return false;
  return family(last) === family(next);
}

/** Left-out words are read inside the sentence that lost them, whole sentences apart from it. */
function isBlock(part: SourcePiece): boolean {
  return part.kind === 'left-out' && part.leftOut?.kind !== 'words';
}

function family(part: SourcePiece): 'text' | 'furniture' | 'elsewhere' {
  if (part.kind === 'furniture' || part.kind === 'elsewhere') return part.kind;
  return 'text';
}

/** `passages`: those that reach into the line's paragraph. */
function lineOf(
  group: readonly Part[],
  sourceText: string,
  passages: readonly Passage[],
  pageText: string,
): RestoredLine {
  const first = group[0] as Part;
  const last = group.at(-1) as Part;
  const span = { start: first.start, end: last.end };
  const text = sourceText.slice(span.start, span.end).trim();
  if (family(first) === 'furniture') return { kind: 'furniture', source: span, text };
  if (family(first) === 'elsewhere') return { kind: 'elsewhere', source: span, text };
  const onlyLeftOut = group.every((part) => part.kind === 'left-out');
  if (onlyLeftOut && first.leftOut) return leftOutLine(group, first.leftOut, sourceText);
  return keptLine(group, span, sourceText, passages, pageText);
}

function leftOutLine(group: readonly Part[], leftOut: LeftOut, text: string): LeftOutLine {
  const paragraphs: string[] = [];
  const starts: number[] = [];
  for (const part of group) {
    const words = text.slice(part.start, part.end);
    if (part.opensParagraph || paragraphs.length === 0) {
      paragraphs.push(words);
      starts.push(part.start + words.length - words.trimStart().length);
    } else paragraphs[paragraphs.length - 1] += words;
  }
  const first = group[0] as Part;
  const last = group.at(-1) as Part;
  return {
    kind: 'left-out',
    source: { start: first.start, end: last.end },
    paragraphs: paragraphs.map((paragraph) => paragraph.trim()),
    starts,
    matters: leftOut.matters ?? [],
    place: placeOf(leftOut, first.opensParagraph, last.closesParagraph, paragraphs.length),
    page: leftOut.pageAt === null ? null : { start: leftOut.pageAt, end: leftOut.pageAt },
  };
}

function placeOf(leftOut: LeftOut, opens: boolean, closes: boolean, reach: number): LeftOutPlace {
  if (leftOut.kind === 'heading') return 'heading';
  if (opens && closes) return 'paragraphs';
  if (reach > 1) return 'across';
  if (opens) return 'paragraph-start';
  return closes ? 'paragraph-end' : 'paragraph-middle';
}

function keptLine(
  group: readonly Part[],
  source: Span,
  text: string,
  passages: readonly Passage[],
  pageText: string,
): KeptLine {
  const runs: RestoredRun[] = [];
  for (const part of group) {
    const kind = part.kind === 'left-out' || part.kind === 'replaced' ? part.kind : 'kept';
    const words = text.slice(part.start, part.end);
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += words;
    else runs.push({ kind, text: words });
  }
  const touched = passages.filter((passage) => overlap(passage.source, source));
  const leftOut = new Set(group.map((part) => part.leftOut));
  return {
    kind: 'kept',
    source,
    runs,
    page: placeOnPage(touched, source, pageText),
    hasLeftOutWords: runs.some((run) => run.kind === 'left-out'),
    matters: [...leftOut].flatMap((one) => one?.matters ?? []),
  };
}

/** The story's first line has a name of its own: losing the opening changes what an article seems to say. */
function markOpening(lines: RestoredLine[]): void {
  const first = lines.find((line) => line.kind !== 'furniture');
  if (first?.kind === 'left-out' && first.place === 'paragraphs') first.place = 'opening';
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
