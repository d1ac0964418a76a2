import { once } from 'node:events';
import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Engine } from './engines/engine';
import { ENGINES } from './engines/engines';
import type { EngineJob } from './run-engine';
import type { CorpusArticle, EngineResults, PageResult, Query } from './workload-format';

/*
 * One engine over one corpus, in a process of its own: `node --expose-gc engine-process.js JOB`. Built
 * and started by `run-engine.ts`; what it finds goes into the file that the job names.
 */

/** Articles handed to an engine at once: what one import message of the extension may hold. */
const BATCH = 2_000;
/** Pages that an engine checks before the next one has its turn: a process that has just woken is slow for a while. */
const PAGES_A_TURN = 10;
/** A check that takes longer is measured well enough without many repetitions. Milliseconds of CPU time. */
const LONG_CHECK = 100;
const REPETITIONS_OF_LONG = 2;
/** … and one that takes so long without any. */
const VERY_LONG_CHECK = 1_000;

const job = JSON.parse(process.argv[2] ?? '') as EngineJob;
// Without the bench nobody waits for the results.
const abandoned = () => process.exit(1);
process.on('disconnect', abandoned);

const articles = await readArticles(job.corpus, job.articles);
const before = memory();
const engine = ENGINES[job.engine]();
const seconds = await build(engine);
const after = memory();
const results = await checkAll(engine, sampled(readQueries(job.queries), job.pages));
const found: EngineResults = {
  engine: job.engine,
  build: {
    docs: articles.length,
    chars: articles.reduce((sum, { text }) => sum + text.length, 0),
    seconds,
    memory: after.heap + after.arrayBuffers - before.heap - before.arrayBuffers,
    arrayBuffers: after.arrayBuffers - before.arrayBuffers,
    indexBytes: engine.indexBytes?.() ?? null,
    peakRss: process.resourceUsage().maxRSS * 1024,
  },
  results,
};
writeFileSync(job.results, JSON.stringify(found));
process.off('disconnect', abandoned);
process.disconnect?.();

/** All texts are read before anything is measured: an engine that keeps them only points at them. */
async function readArticles(file: string, most: number): Promise<CorpusArticle[]> {
  const read: CorpusArticle[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (line !== '') read.push(JSON.parse(line));
    if (read.length === most) break;
  }
  return read;
}

async function build(one: Engine): Promise<number> {
  const start = cpu();
  for (let at = 0; at < articles.length; at += BATCH) {
    await one.add(articles.slice(at, at + BATCH));
    tell(`${Math.min(at + BATCH, articles.length)} articles`);
    await breathe();
  }
  await one.settle?.();
  return (cpu() - start) / 1_000;
}

/** A warm-up over the pages, as far as they are quick; then each page several times in a row, when it is this engine's turn. */
async function checkAll(one: Engine, queries: readonly Query[]): Promise<PageResult[]> {
  for (const query of queries) one.prepare?.(query);
  for (const query of queries) {
    const { ms } = await timed(one, query);
    if (ms > LONG_CHECK) break;
  }
  const checked: PageResult[] = [];
  for (const query of queries) {
    if (checked.length % PAGES_A_TURN === 0) await turn();
    const times: number[] = [];
    let hits: PageResult['hits'] = [];
    for (let most = job.repetitions; times.length < most; ) {
      const run = await timed(one, query);
      times.push(run.ms);
      hits = run.hits;
      if (run.ms > VERY_LONG_CHECK) most = 1;
      else if (run.ms > LONG_CHECK) most = Math.min(most, REPETITIONS_OF_LONG);
    }
    times.sort((a, b) => a - b);
    const usual = times[Math.floor(times.length / 2)] as number;
    checked.push({ id: query.id, ms: times[0] as number, usual, hits });
    tell(`${checked.length} of ${queries.length} pages`);
    await breathe();
  }
  return checked;
}

async function timed(one: Engine, query: Query) {
  const start = cpu();
  const hits = await one.check(query);
  const ms = cpu() - start;
  one.tidy?.();
  return { ms, hits };
}

function readQueries(file: string): Query[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

/** So many queries, evenly spread, so that every kind is among them as far as that goes. */
function sampled(queries: readonly Query[], most: number): Query[] {
  if (queries.length <= most) return [...queries];
  const step = queries.length / most;
  return Array.from({ length: most }, (_, at) => queries[Math.floor((at + 0.5) * step)] as Query);
}

/** CPU time of the whole process, its compiler and collector included, in milliseconds: a busy machine changes it little. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function memory(): { heap: number; arrayBuffers: number } {
  // Twice: what the first pass frees may hold on to more.
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { heap: heapUsed, arrayBuffers };
}

function tell(progress: string): void {
  process.send?.(progress);
}

/** Waits until the bench lets this engine check its next pages. */
async function turn(): Promise<void> {
  process.send?.({ waits: true });
  await once(process, 'message');
}

/** Lets the process see that it was abandoned. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
