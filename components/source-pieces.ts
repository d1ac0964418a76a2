import type { LeftOut, ReportSource } from '@/lib/report/report';
import type { Span } from '@/lib/text/span';

/** What a Report says of one stretch of a source. */
export type PieceKind = 'kept' | 'replaced' | 'left-out' | 'furniture' | 'elsewhere';

/** A stretch of source text of one kind; pieces of a paragraph touch each other and cover it. */
export interface SourcePiece extends Span {
  kind: PieceKind;
  /** Set when `kind` is `left-out`. */
  leftOut: LeftOut | null;
}

/** A stretch of source text that the Report speaks of. */
export interface Claim extends Span {
  kind: PieceKind;
  leftOut: LeftOut | null;
}

const HAS_WORD = /[\p{L}\p{N}]/u;

/**
 * Cuts a paragraph of a source where the Report's kinds change. Spaces and marks that no span claims
 * go with what stands before them; words that no span claims are `elsewhere`.
 */
export function sourcePieces(
  text: string,
  paragraph: Span,
  claims: readonly Claim[],
): SourcePiece[] {
  const edges = new Set([paragraph.start, paragraph.end]);
  for (const claim of claims) {
    edges.add(Math.max(claim.start, paragraph.start));
    edges.add(Math.min(claim.end, paragraph.end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  const pieces: (SourcePiece | Span)[] = [];
  for (let index = 1; index < cuts.length; index += 1) {
    const span = { start: cuts[index - 1] as number, end: cuts[index] as number };
    // Later claims are finer: a word left out of a kept sentence lies over the sentence.
    const claim = claims.findLast(({ start, end }) => start <= span.start && span.end <= end);
    pieces.push(claim ? { ...span, kind: claim.kind, leftOut: claim.leftOut } : span);
  }
  return joinPieces(pieces, text);
}

/** What the Report says of each paragraph; where two speak of the same words the later is the finer. */
export function claimsOn(source: ReportSource, paragraphs: readonly Span[]): Claim[][] {
  const calledLeftOut = source.leftOutCounts;
  const claims: Claim[] = [
    ...source.passages.map(({ source: span }) => ({
      ...span,
      kind: 'kept' as const,
      leftOut: null,
    })),
    ...source.passages.flatMap(({ edits }) =>
      edits.map(({ source: span }) => ({ ...span, kind: 'replaced' as const, leftOut: null })),
    ),
    ...source.furniture.map(({ source: span }) => ({
      ...span,
      kind: 'furniture' as const,
      leftOut: null,
    })),
    ...source.leftOut.map((leftOut) => ({
      ...leftOut.source,
      kind: calledLeftOut ? ('left-out' as const) : ('elsewhere' as const),
      leftOut: calledLeftOut ? leftOut : null,
    })),
  ];
  return byParagraph(
    claims.filter(({ start, end }) => start < end),
    (claim) => claim,
    paragraphs,
  );
}

/** For each paragraph, what reaches into it, in the order given. Paragraphs are in order. */
export function byParagraph<Item>(
  items: readonly Item[],
  spanOf: (item: Item) => Span,
  paragraphs: readonly Span[],
): Item[][] {
  const found: Item[][] = paragraphs.map(() => []);
  for (const item of items) {
    const { start, end } = spanOf(item);
    let low = 0;
    let high = paragraphs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((paragraphs[middle] as Span).end <= start) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < paragraphs.length && (paragraphs[at] as Span).start < end; at += 1)
      (found[at] as Item[]).push(item);
  }
  return found;
}

/** Settles what no span claims and joins neighbours of one kind. */
function joinPieces(pieces: readonly (SourcePiece | Span)[], text: string): SourcePiece[] {
  const joined: SourcePiece[] = [];
  let opening: Span | null = null;
  for (const piece of pieces) {
    if (!('kind' in piece) && !HAS_WORD.test(text.slice(piece.start, piece.end))) {
      const turn = joined.length === 0 ? piece.start : afterLastSpace(text, piece);
      if (turn > piece.start) push(joined, asFollower(joined.at(-1), { ...piece, end: turn }));
      if (turn < piece.end) opening = { start: turn, end: piece.end };
      continue;
    }
    const settled: SourcePiece =
      'kind' in piece ? piece : { ...piece, kind: 'elsewhere', leftOut: null };
    if (opening) {
      if (isInline(settled)) push(joined, { ...opening, kind: 'kept', leftOut: null });
      else settled.start = opening.start;
      opening = null;
    }
    push(joined, settled);
  }
  if (opening) push(joined, asFollower(joined.at(-1), opening));
  return joined;
}

function push(joined: SourcePiece[], piece: SourcePiece): void {
  const last = joined.at(-1);
  if (last && last.kind === piece.kind && last.leftOut === piece.leftOut) last.end = piece.end;
  else joined.push({ ...piece });
}

/** Marks before the last space close what stands before them, marks after it open what comes. */
function afterLastSpace(text: string, { start, end }: Span): number {
  for (let at = end; at > start; at -= 1) if (/\s/.test(text.charAt(at - 1))) return at;
  return end;
}

/** The mark over a single word ends with the word: the space behind it belongs to the sentence. */
function asFollower(last: SourcePiece | undefined, span: Span): SourcePiece {
  if (!last) return { ...span, kind: 'furniture', leftOut: null };
  if (isInline(last)) return { ...span, kind: 'kept', leftOut: null };
  return { ...span, kind: last.kind, leftOut: last.leftOut };
}

/** Marked inside a kept sentence. */
function isInline(piece: SourcePiece): boolean {
  return piece.kind === 'replaced' || piece.leftOut?.kind === 'words';
}
