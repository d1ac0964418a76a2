import { opensSentence, type Pair } from './side';

const MATCH_CONTENT = 1;
/** Small words match by chance: three of them weigh less than one word of matter. */
const MATCH_SMALL = 0.3;
/** For a match that continues the match before it: runs beat scattered words. */
const IN_RUN = 0.6;
/** For matched words that both open, or both close, a sentence: a cut falls where the sentence does. */
const AT_SENTENCE = 0.25;

/**
 * Aligns page words `[page.start, page.end)` with source words, both free, in order:
 * the heaviest common subsequence. Writes source word numbers into `link` and returns
 * the number of words linked. Costs the product of both lengths.
 */
export function alignGap(
  pair: Pair,
  link: Int32Array,
  page: { start: number; end: number },
  source: { start: number; end: number },
): number {
  const rows = page.end - page.start;
  const columns = source.end - source.start;
  if (rows <= 0 || columns <= 0) return 0;
  const width = columns + 1;
  // best[i][j]: weight for the first i page and j source words; run[i][j]: the same with these two words matched.
  const best = new Float32Array((rows + 1) * width);
  const run = new Float32Array((rows + 1) * width).fill(-1);
  // The gap hangs between linked words: what touches them continues a run.
  const leftLinked =
    page.start > 0 && link[page.start - 1] === source.start - 1 && source.start > 0;
  const rightLinked = page.end < link.length && link[page.end] === source.end;
  run[0] = leftLinked ? 0 : -1;
  for (let i = 1; i <= rows; i += 1) {
    const pageAt = page.start + i - 1;
    const id = pair.pageIds[pageAt] as number;
    const pageOpens = opensSentence(pair.page, pageAt);
    const pageCloses = opensSentence(pair.page, pageAt + 1);
    for (let j = 1; j <= columns; j += 1) {
      const cell = i * width + j;
      let weight = Math.max(best[cell - 1] as number, best[cell - width] as number);
      const sourceAt = source.start + j - 1;
      if (id >= 0 && id === pair.sourceIds[sourceAt]) {
        let matched = pair.isContent[id] === 1 ? MATCH_CONTENT : MATCH_SMALL;
        if (pageOpens && opensSentence(pair.source, sourceAt)) matched += AT_SENTENCE;
        if (pageCloses && opensSentence(pair.source, sourceAt + 1)) matched += AT_SENTENCE;
        const before = cell - width - 1;
        const inRun = run[before] as number;
        let total = matched + Math.max(best[before] as number, inRun >= 0 ? inRun + IN_RUN : -1);
        if (rightLinked && i === rows && j === columns) total += IN_RUN;
        run[cell] = total;
        if (total >= weight) weight = total;
      }
      best[cell] = weight;
    }
  }
  let linked = 0;
  let i = rows;
  let j = columns;
  let mustMatch = false;
  while (i > 0 && j > 0) {
    const cell = i * width + j;
    const matched = run[cell] as number;
    if (matched >= 0 && (mustMatch || matched === best[cell])) {
      link[page.start + i - 1] = source.start + j - 1;
      linked += 1;
      const before = cell - width - 1;
      const inRun = run[before] as number;
      mustMatch = i > 1 && j > 1 && inRun >= 0 && inRun + IN_RUN >= (best[before] as number);
      i -= 1;
      j -= 1;
    } else if (best[cell - 1] === best[cell]) {
      j -= 1;
    } else {
      i -= 1;
    }
  }
  return linked;
}
