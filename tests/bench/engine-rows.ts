import { type BenchRow, figure, quantile, spread } from './bench-row';
import type { EngineName } from './run-engine';
import { type Score, scoreResults } from './score';
import type { EngineResults, Query } from './workload-format';

/** Attributed spans shorter than this say little: the table shows figures with and without them. */
const LONG_SPAN = 60;

const NAMES: Record<EngineName, string> = {
  report: 'Firstprint, full Report',
  matching: 'Firstprint, matching only: no furniture, credits or choice of sources',
  candidates: 'Firstprint, candidates alone, first tier',
  'all-candidates': 'Firstprint, candidates alone, all prints of the page',
  floor: 'floor: words and prints of the page alone',
  dolos: 'dolos-core, words k6 w4',
  minisearch: 'minisearch, 20 longest words',
  'all-pairs': 'string-similarity, all pairs of paragraphs',
};
/** These name sources and no passages. */
const RETRIEVAL: readonly EngineName[] = ['candidates', 'all-candidates', 'minisearch'];

export interface MeasuredEngine {
  engine: EngineName;
  articles: number;
  /** Results, or a sentence on why there are none. */
  results: EngineResults | string;
  /** What the reader must know of how it was run. */
  remark?: string;
}

/** The rows of all engines over one corpus. */
export function engineRows(
  measured: readonly MeasuredEngine[],
  queries: readonly Query[],
  repetitions: number,
): BenchRow[] {
  const ours = measured.find(({ engine }) => engine === 'report')?.results;
  const oursMedian =
    ours === undefined || typeof ours === 'string'
      ? null
      : quantile(
          ours.results.map(({ ms }) => ms),
          0.5,
        );
  return measured.map(({ engine, articles, results, remark }) => {
    const what = NAMES[engine];
    if (typeof results === 'string') {
      return { what, articles, note: [results, remark].filter(Boolean).join('; ') };
    }
    const { build } = results;
    const page = spread(results.results.map(({ ms }) => ms));
    const usual = spread(results.results.map((one) => one.usual));
    const notes = [
      `median of ${repetitions} runs: ${figure(usual.median)} / ${figure(usual.p95)}`,
      engine === 'floor' ? '' : memoryNote(build),
      remark ?? '',
    ];
    const times =
      oursMedian === null || engine === 'report' ? {} : { timesOurs: page.median / oursMedian };
    if (engine === 'floor') {
      if (oursMedian !== null) {
        notes.push(`our full Report takes ${figure(oursMedian / page.median)} times as long`);
      }
      return { what, articles, page, ...times, note: notes.filter(Boolean).join('; ') };
    }
    return {
      what,
      articles,
      build: build.docs / build.seconds,
      bytes: build.memory / build.chars,
      page,
      ...times,
      quality: qualityOf(engine, queries, results),
      note: notes.filter(Boolean).join('; '),
    };
  });
}

function memoryNote({ memory, arrayBuffers, indexBytes, chars }: EngineResults['build']): string {
  const own =
    indexBytes === null
      ? ''
      : `, ${(indexBytes / chars).toFixed(2)} bytes a character its own count`;
  const buffers = arrayBuffers > 0 ? `, ${figure(arrayBuffers / 1e6)} of it array buffers` : '';
  return `grew by ${figure(memory / 1e6)} MB${buffers}${own}`;
}

function qualityOf(
  engine: EngineName,
  queries: readonly Query[],
  { results }: EngineResults,
): NonNullable<BenchRow['quality']> {
  const all = scoreResults(queries, results);
  if (RETRIEVAL.includes(engine)) {
    const words = `top-1 ${share(all.get('ALL'), 'top1', 'positives')}, no spans`;
    return { long: words, all: words };
  }
  return { long: qualityWords(scoreResults(queries, results, LONG_SPAN)), all: qualityWords(all) };
}

function qualityWords(scores: ReadonlyMap<string, Score>): string {
  const whole = scores.get('ALL');
  return [
    share(whole, 'top1', 'positives'),
    share(whole, 'right', 'attributed'),
    share(whole, 'right', 'reused'),
    share(scores.get('edited20'), 'right', 'reused'),
    whole ? `${whole.flagged} of ${whole.negatives}` : '–',
  ].join(' / ');
}

function share(score: Score | undefined, part: keyof Score, whole: keyof Score): string {
  if (!score || score[whole] === 0) return '–';
  return ((100 * score[part]) / score[whole]).toFixed(1);
}
