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
 * Furniture is always folded. With a kind `chosen`, all that is left out of other kinds folds with the rest. Of an excerpt what stands around it folds, however little. No line is lost: unfolded, the lines are those given, in their order.
 */
export function foldLines(
  lines: readonly RestoredLine[],
  chosen: MatterKind | null = null,
  isExcerpt = false,
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
    if (
      kind === 'furniture' ||
      kind === 'rest' ||
      (isExcerpt && kind === 'elsewhere') ||
      run.length >= LEAST_FOLDED
    )
      desk.push({ kind: 'fold', of: kind, lines: run });
    else desk.push(...run);
    at = end;
  }
  return joinFolds(desk, isExcerpt);
}

/** Furniture between two stretches of one kind goes into their one fold, and around an excerpt with all else that is. */
function joinFolds(desk: readonly DeskLine[], isExcerpt: boolean): DeskLine[] {
  const joined: DeskLine[] = [];
  for (const line of desk) {
    const [last, before] = [joined.at(-1), joined.at(-2)];
    const isOne = STRETCHES.some(
      (of) => isFold(line, of) && isFold(last, 'furniture') && isFold(before, of),
    );
    if (isExcerpt && isFold(line) && isFold(last) && [line.of, last.of].includes('elsewhere')) {
      joined.splice(-1, 1, { ...line, of: 'elsewhere', lines: [...last.lines, ...line.lines] });
    } else if (isOne) {
      const lines = [before, last, line].flatMap((one) => (one as Fold).lines);
      joined.splice(-2, 2, { ...(line as Fold), lines });
    } else joined.push(line);
  }
  return joined;
}

/** Stretches that furniture does not part. */
const STRETCHES = ['kept', 'elsewhere'] as const;

function isFold(line: DeskLine | undefined, of?: Fold['of']): line is Fold {
  return line?.kind === 'fold' && (of === undefined || line.of === of);
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
