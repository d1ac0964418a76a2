import type { PassageClass, Report, ReportSource } from '@/lib/report/report';
import { BLOCK_SEPARATOR } from '@/lib/text/page-reading';
import { splitParagraphs } from '@/lib/text/paragraphs';
import type { Span } from '@/lib/text/span';

/** What stands in one text and not in the other, or in other words. */
export interface Difference {
  kind: 'replaced' | 'left-out' | 'added';
  /** Its words on the page; where they would stand, for `left-out`; null where that is not known. */
  page: Span | null;
  /** Its words in the source; null for `added`. */
  source: Span | null;
}

/** `elsewhere`: what this comparison does not speak of, as the words of another source. */
export type SideKind = 'kept' | Difference['kind'] | 'furniture' | 'elsewhere';

/** A stretch of one text. */
export interface SidePiece extends Span {
  kind: SideKind;
  /** Of the passage that it lies in. */
  class: PassageClass | null;
  /** Number of its difference, or null. */
  difference: number | null;
}

/** A paragraph of one text; its pieces touch each other and cover it. */
export interface SideParagraph extends Span {
  pieces: SidePiece[];
}

/** A page and one of its sources, made ready to stand next to each other. */
export interface SideBySide {
  page: SideParagraph[];
  source: SideParagraph[];
  /** In the order of the page. */
  differences: Difference[];
  /** Either text has words of its own that no difference speaks of: of these nothing is said. */
  hasElsewhere: boolean;
  /** Stretches that answer each other, in order in both texts: what was moved is not among them. */
  anchors: { page: Span; source: Span }[];
}

export function sideBySide(report: Report, source: ReportSource): SideBySide {
  const { text, furniture } = report.page;
  const differences = differencesOf(report, source);
  const claimsOf = (side: 'page' | 'source', apart: readonly Span[]): SidePiece[] => [
    ...source.passages.map((passage): SidePiece => {
      return { ...passage[side], kind: 'kept', class: passage.class, difference: null };
    }),
    ...apart.map(
      (span): SidePiece => ({ ...span, kind: 'furniture', class: null, difference: null }),
    ),
    ...differences.flatMap((one, difference): SidePiece[] => {
      const span = one[side];
      return span ? [{ ...span, kind: one.kind, class: null, difference }] : [];
    }),
  ];
  const sourceFurniture = source.furniture.map((one) => one.source);
  const page = cutAll(text, pageParagraphs(text), claimsOf('page', furniture));
  const there = splitParagraphs(source.text);
  const restored = cutAll(source.text, there, claimsOf('source', sourceFurniture));
  const isElsewhere = ({ pieces }: SideParagraph) =>
    pieces.some(({ kind }) => kind === 'elsewhere');
  return {
    page,
    source: restored,
    differences,
    hasElsewhere: page.some(isElsewhere) || restored.some(isElsewhere),
    anchors: inOrder(source.passages.map(({ page, source: there }) => ({ page, source: there }))),
  };
}

function differencesOf({ added }: Report, source: ReportSource): Difference[] {
  const replaced = source.passages.flatMap(({ edits }) =>
    edits.map((edit): Difference => ({ kind: 'replaced', ...edit })),
  );
  const leftOut = source.leftOutCounts
    ? source.leftOut.map(({ pageAt, source: span }): Difference => {
        const page = pageAt === null ? null : { start: pageAt, end: pageAt };
        return { kind: 'left-out', page, source: span };
      })
    : [];
  const own = added.map(({ page }): Difference => ({ kind: 'added', page, source: null }));
  const place = ({ page }: Difference) => page?.start ?? Number.POSITIVE_INFINITY;
  const within = (one: Difference) => one.source?.start ?? -1;
  return [...replaced, ...leftOut, ...own].sort((a, b) => {
    return place(a) === place(b) ? within(a) - within(b) : place(a) - place(b);
  });
}

function pageParagraphs(text: string): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf(BLOCK_SEPARATOR, start);
    const end = found < 0 ? text.length : found;
    if (end > start) spans.push({ start, end });
    start = end + BLOCK_SEPARATOR.length;
  }
  return spans;
}

function cutAll(text: string, paragraphs: readonly Span[], claims: readonly SidePiece[]) {
  const sorted = claims.filter(({ start, end }) => start < end);
  return paragraphs.map(({ start, end }): SideParagraph => {
    const inside = sorted.filter((claim) => claim.start < end && claim.end > start);
    return { start, end, pieces: cut(text, { start, end }, inside) };
  });
}

const HAS_WORD = /[\p{L}\p{N}]/u;

/** Cuts a paragraph where claims begin and end; of several claims on a stretch the last counts. */
function cut(text: string, { start, end }: Span, claims: readonly SidePiece[]): SidePiece[] {
  const edges = new Set([start, end]);
  for (const claim of claims) {
    edges.add(Math.max(start, claim.start));
    edges.add(Math.min(end, claim.end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  const pieces: SidePiece[] = [];
  for (let at = 1; at < cuts.length; at += 1) {
    const span = { start: cuts[at - 1] as number, end: cuts[at] as number };
    const over = claims.filter((claim) => claim.start <= span.start && span.end <= claim.end);
    const claim = over.at(-1);
    const form = over.find(({ class: its }) => its !== null)?.class ?? null;
    if (claim) push(pieces, { ...claim, ...span, class: form });
    else if (HAS_WORD.test(text.slice(span.start, span.end)))
      push(pieces, { ...span, kind: 'elsewhere', class: null, difference: null });
    // Spaces and marks between two claims follow what stands before them, but are no difference.
    else {
      const last = pieces.at(-1);
      push(pieces, { ...(last && last.difference === null ? last : BETWEEN), ...span });
    }
  }
  return pieces;
}

const BETWEEN = { kind: 'kept', class: null, difference: null } as const;

function push(pieces: SidePiece[], piece: SidePiece): void {
  const last = pieces.at(-1);
  const isSame =
    last?.kind === piece.kind && last.class === piece.class && last.difference === piece.difference;
  if (isSame) last.end = piece.end;
  else pieces.push(piece);
}

/** The most passages that stand in one order in both texts (longest increasing subsequence, by patience sorting). */
function inOrder<T extends { page: Span; source: Span }>(passages: readonly T[]): T[] {
  const sorted = [...passages].sort((a, b) => a.page.start - b.page.start);
  /** By length of a sequence: place of its last passage, the one that begins earliest in the source. */
  const tails: number[] = [];
  const before: number[] = [];
  for (const [at, { source }] of sorted.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const tail = sorted[tails[middle] as number] as T;
      if (tail.source.start < source.start) low = middle + 1;
      else high = middle;
    }
    before[at] = tails[low - 1] ?? -1;
    tails[low] = at;
  }
  const chosen: T[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] as number)
    chosen.push(sorted[at] as T);
  return chosen.reverse();
}
