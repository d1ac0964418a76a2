import type { MatterKind } from '@/lib/report/report';
import type { RestoredLine } from './restored-source';

/** Lines put away behind one button. */
export interface Fold {
  kind: 'fold';
  /** `rest`: whatever a list that is narrowed to one kind passes over. */
  of: 'kept' | 'furniture' | 'elsewhere' | 'rest';
  lines: RestoredLine[];
}

export type DeskLine = RestoredLine | Fold;

/** Fewer kept paragraphs than this are quicker read than unfolded. */
const LEAST_FOLDED = 2;

/**
 * What the desk lays open: everything left out with its neighbours, and the rest folded.
 * Furniture is always folded. With a kind `chosen`, all that is left out of other kinds folds with the rest. No line is lost: unfolded, the lines are those given, in their order.
 */
export function foldLines(
  lines: readonly RestoredLine[],
  chosen: MatterKind | null = null,
): DeskLine[] {
  const desk: DeskLine[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] as RestoredLine;
    const kind = foldable(lines, at, chosen);
    if (!kind) {
      desk.push(line);
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < lines.length && foldable(lines, end, chosen) === kind) end += 1;
    const run = lines.slice(at, end);
    if (kind === 'furniture' || kind === 'rest' || run.length >= LEAST_FOLDED)
      desk.push({ kind: 'fold', of: kind, lines: run });
    else desk.push(...run);
    at = end;
  }
  return joinFolds(desk);
}

/** Furniture between two stretches of kept text goes into their one fold. */
function joinFolds(desk: readonly DeskLine[]): DeskLine[] {
  const joined: DeskLine[] = [];
  for (const line of desk) {
    const [before, last] = joined.slice(-2);
    if (isFold(line, 'kept') && isFold(last, 'furniture') && isFold(before, 'kept')) {
      joined.splice(-2, 2, { ...line, lines: [...before.lines, ...last.lines, ...line.lines] });
    } else joined.push(line);
  }
  return joined;
}

function isFold(line: DeskLine | undefined, of: Fold['of']): line is Fold {
  return line?.kind === 'fold' && line.of === of;
}

/** What a line may be folded as, or null when it must lie open. */
function foldable(
  lines: readonly RestoredLine[],
  at: number,
  chosen: MatterKind | null,
): Fold['of'] | null {
  const line = lines[at] as RestoredLine;
  if (chosen !== null) {
    if (isOfKind(line, chosen)) return null;
    const near = [neighbour(lines, at, -1), neighbour(lines, at, 1)];
    return line.kind === 'kept' && near.some((one) => isOfKind(one, chosen)) ? null : 'rest';
  }
  if (line.kind === 'furniture' || line.kind === 'elsewhere') return line.kind;
  if (isMarked(line)) return null;
  const before = neighbour(lines, at, -1);
  const after = neighbour(lines, at, 1);
  if (before?.kind === 'elsewhere' || after?.kind === 'elsewhere') return null;
  return isMarked(before) || isMarked(after) ? null : 'kept';
}

/** The next line of story in a direction: furniture between two lines does not part them. */
function neighbour(lines: readonly RestoredLine[], at: number, step: 1 | -1) {
  let next = at + step;
  while (lines[next]?.kind === 'furniture') next += step;
  return lines[next];
}

function isOfKind(line: RestoredLine | undefined, chosen: MatterKind): boolean {
  if (line?.kind !== 'left-out' && line?.kind !== 'kept') return false;
  return line.matters.some(({ kind }) => kind === chosen);
}

function isMarked(line: RestoredLine | undefined): boolean {
  return line?.kind === 'left-out' || (line?.kind === 'kept' && line.hasLeftOutWords);
}
