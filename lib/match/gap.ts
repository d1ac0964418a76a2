import { KEPT_GAP_CELLS, MATCH_AT_SENTENCE, MATCH_IN_RUN, MATCH_SMALL } from '../thresholds';
import type { Pair } from './pair';

/** Room that alignments share, one after the other: making it anew for every gap took longer than filling it. */
interface Room {
  /** Weight for the first i words of the page and j of the source. */
  best: Float32Array;
  /** The same with these two words matched, or -1. */
  run: Float32Array;
  /** By word number: when the word was last seen, and on which side. */
  seen: Int32Array;
  /** Page words that the source has too, as places in the text; the same for the source. */
  rows: Int32Array;
  columns: Int32Array;
}

const room: Room = {
  best: new Float32Array(0),
  run: new Float32Array(0),
  seen: new Int32Array(0),
  rows: new Int32Array(0),
  columns: new Int32Array(0),
};
let look = 0;

/**
 * Aligns page words `[page.start, page.end)` with source words, both free, in order:
 * the heaviest common subsequence. Writes source word numbers into `link` and returns
 * the number of words linked. Costs at most the product of both lengths: words that
 * only one of them has take no place in the table.
 */
export function alignGap(
  pair: Pair,
  link: Int32Array,
  page: { start: number; end: number },
  source: { start: number; end: number },
): number {
  if (page.end <= page.start || source.end <= source.start) return 0;
  const { pageIds, sourceIds, isContent } = pair;
  const [rowCount, columnCount] = readShared(pair, page, source);
  if (rowCount === 0 || columnCount === 0) return 0;
  const { rows, columns } = room;
  const width = columnCount + 1;
  const cells = (rowCount + 1) * width;
  if (room.best.length < cells) {
    room.best = new Float32Array(Math.max(cells, 4096));
    room.run = new Float32Array(room.best.length);
  }
  const { best, run } = room;
  best.fill(0, 0, width);
  run.fill(-1, 0, width);
  // The gap hangs between linked words: what touches them continues a run.
  if (page.start > 0 && source.start > 0 && link[page.start - 1] === source.start - 1) run[0] = 0;
  const rightLinked = page.end < link.length && link[page.end] === source.end;
  const pageOpens = pair.page.opens;
  const sourceOpens = pair.source.opens;
  for (let i = 1; i <= rowCount; i += 1) {
    const pageAt = rows[i - 1] as number;
    const id = pageIds[pageAt] as number;
    const matchedWord = isContent[id] === 1 ? 1 : MATCH_SMALL;
    const opens = pageOpens[pageAt] as number;
    const closes = pageOpens[pageAt + 1] as number;
    const rowFollows = pageAt - 1 === (i > 1 ? (rows[i - 2] as number) : page.start - 1);
    const isLastRow = rightLinked && pageAt === page.end - 1;
    let cell = i * width;
    best[cell] = 0;
    run[cell] = -1;
    let left = 0;
    for (let j = 1; j <= columnCount; j += 1) {
      cell += 1;
      const up = best[cell - width] as number;
      let weight = left > up ? left : up;
      const sourceAt = columns[j - 1] as number;
      if (id === sourceIds[sourceAt]) {
        let matched = matchedWord;
        if (opens === 1 && sourceOpens[sourceAt] === 1) matched += MATCH_AT_SENTENCE;
        if (closes === 1 && sourceOpens[sourceAt + 1] === 1) matched += MATCH_AT_SENTENCE;
        const before = cell - width - 1;
        const follows =
          rowFollows && sourceAt - 1 === (j > 1 ? (columns[j - 2] as number) : source.start - 1);
        const inRun = follows ? (run[before] as number) : -1;
        let total =
          matched + Math.max(best[before] as number, inRun >= 0 ? inRun + MATCH_IN_RUN : -1);
        if (isLastRow && sourceAt === source.end - 1) total += MATCH_IN_RUN;
        run[cell] = total;
        if (total >= weight) weight = total;
      } else run[cell] = -1;
      best[cell] = weight;
      left = best[cell] as number;
    }
  }
  const linked = traceBack(link, page.end, rowCount, columnCount);
  if (room.best.length > KEPT_GAP_CELLS) {
    room.best = new Float32Array(0);
    room.run = new Float32Array(0);
  }
  return linked;
}

/** Fills `rows` and `columns` with the words that both have; answers with their numbers. */
function readShared(
  { pageIds, sourceIds, isContent }: Pair,
  page: { start: number; end: number },
  source: { start: number; end: number },
): [rows: number, columns: number] {
  if (room.seen.length < isContent.length || look > 0x7ffffff0) {
    room.seen = new Int32Array(Math.max(1024, 2 * isContent.length));
    look = 0;
  }
  if (room.rows.length < page.end - page.start) {
    room.rows = new Int32Array(2 * (page.end - page.start));
  }
  if (room.columns.length < source.end - source.start) {
    room.columns = new Int32Array(2 * (source.end - source.start));
  }
  const { seen, rows, columns } = room;
  look += 2;
  for (let at = source.start; at < source.end; at += 1) {
    const id = sourceIds[at] as number;
    if (id >= 0) seen[id] = look;
  }
  let rowCount = 0;
  for (let at = page.start; at < page.end; at += 1) {
    const id = pageIds[at] as number;
    if (id < 0 || (seen[id] as number) < look) continue;
    seen[id] = look + 1;
    rows[rowCount] = at;
    rowCount += 1;
  }
  let columnCount = 0;
  for (let at = source.start; at < source.end; at += 1) {
    const id = sourceIds[at] as number;
    if (id < 0 || seen[id] !== look + 1) continue;
    columns[columnCount] = at;
    columnCount += 1;
  }
  return [rowCount, columnCount];
}

/**
 * Links the words of the heaviest subsequence. Of equal ones that in which matches lie late in the
 * source before the gap's end, and early behind page words that the source does not have.
 */
function traceBack(
  link: Int32Array,
  pageEnd: number,
  rowCount: number,
  columnCount: number,
): number {
  const { best, run, rows, columns } = room;
  const width = columnCount + 1;
  let linked = 0;
  let i = rowCount;
  let j = columnCount;
  let mustMatch = false;
  /** Place of the page word behind the row that is looked at. */
  let behind = pageEnd;
  while (i > 0) {
    const pageAt = rows[i - 1] as number;
    if (pageAt + 1 < behind) {
      while (j > 0 && best[i * width + j - 1] === best[i * width + j]) j -= 1;
    }
    behind = pageAt;
    for (; j > 0; j -= 1) {
      const cell = i * width + j;
      const matched = run[cell] as number;
      if (matched >= 0 && (mustMatch || matched === best[cell])) {
        const sourceAt = columns[j - 1] as number;
        link[pageAt] = sourceAt;
        linked += 1;
        const before = cell - width - 1;
        const follows =
          i > 1 &&
          j > 1 &&
          (rows[i - 2] as number) === pageAt - 1 &&
          (columns[j - 2] as number) === sourceAt - 1;
        const inRun = follows ? (run[before] as number) : -1;
        mustMatch = inRun >= 0 && inRun + MATCH_IN_RUN >= (best[before] as number);
        j -= 1;
        break;
      }
      if (best[cell - 1] !== best[cell]) break;
    }
    if (j === 0) break;
    i -= 1;
  }
  return linked;
}
