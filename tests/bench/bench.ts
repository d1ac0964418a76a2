import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { BENCH_HELP, type BenchOptions, parseBench } from './bench-options';
import { type BenchRow, benchTable } from './bench-row';
import { engineRows, type MeasuredEngine } from './engine-rows';
import { type EngineName, type EngineRun, startEngine } from './run-engine';
import { keepWorkload, prepareWorkload, type WorkloadFiles } from './workload-files';

/** What the bench needs from outside. */
export interface BenchTools {
  /** The table, for standard output. */
  say(text: string): void;
  /** Progress and complaints, for standard error. */
  tell(line: string): void;
  /** Ends the run. */
  signal: AbortSignal;
  /** Path of a Chromium, or null. */
  findChromium(): string | null;
  /** Builds the extension; answers with its folder, or null when it cannot be built. */
  buildExtension(): Promise<string | null>;
}

/** All pairs take seconds a page already at this size; beyond, the time grows with the articles. */
const ALL_PAIRS_ARTICLES = 1_000;
const ALL_PAIRS_PAGES = 6;
/** Engines with no more articles are all in memory at once; of more, dolos-core alone fills the machine. */
const MOST_IN_TURNS = 20_000;

/** Runs the command; answers with its exit code: 0, 1 when something could not be measured, 2 for misuse, 130 when stopped. */
export async function bench(args: readonly string[], tools: BenchTools): Promise<number> {
  const options = parseBench(args);
  if (options === 'help') {
    tools.say(BENCH_HELP);
    return 0;
  }
  if ('problem' in options) {
    tools.tell(`${options.problem} See --help.`);
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), 'firstprint-bench-'));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', removeFolder);
  const rows: BenchRow[] = [];
  let about = '';
  let code = 0;
  try {
    const largest = Math.max(...options.sizes, options.chromium ?? 0);
    tools.tell(`making a workload of ${largest} articles`);
    const files = await prepareWorkload(options, largest, join(folder, 'workload'));
    about = files.about;
    if (options.keep !== null) mkdirSync(options.keep, { recursive: true });
    if (options.keep !== null && options.workload === null) {
      keepWorkload(files, largest, options.keep);
    }
    const isWhole = await benchEngines(options, tools, files, folder, rows);
    code = isWhole ? 0 : 1;
    if (options.chromium !== null || options.million !== null) {
      code = Math.max(code, await benchBrowser(options, tools, files, rows));
    }
  } catch (error) {
    code = tools.signal.aborted ? 130 : 1;
    tools.tell(tools.signal.aborted ? 'stopped' : String((error as Error)?.message ?? error));
  } finally {
    removeFolder();
    process.off('exit', removeFolder);
  }
  if (rows.length > 0) {
    const executablePath = tools.findChromium();
    const chromium = executablePath === null ? '' : `, ${chromiumVersion(executablePath)}`;
    const table = `${benchTable(rows)}\n\n${conditions(options, about, chromium)}`;
    tools.say(table);
    if (options.out !== null) writeFileSync(options.out, `${table}\n`);
  }
  return code;
}

/** False when an engine failed: one that took too long, or too much memory, says so in its row and did not. */
async function benchEngines(
  options: BenchOptions,
  tools: BenchTools,
  files: WorkloadFiles,
  folder: string,
  rows: BenchRow[],
): Promise<boolean> {
  // Loaded late: a word on misuse need not wait for a compiler, nor the engines for a browser's driver.
  const { bundleEngines } = await import('./bundle-engines');
  const script = await bundleEngines(folder);
  let isWhole = true;
  for (const size of options.sizes) {
    const measured: MeasuredEngine[] = [];
    const { engines } = options;
    const groups = size > MOST_IN_TURNS ? engines.map((engine) => [engine]) : [engines];
    try {
      for (const group of groups) {
        const found = await measure(group, size, options, tools, files, script, folder);
        measured.push(...found);
      }
      if (measured.some(({ results }) => typeof results === 'string' && /^failed/.test(results)))
        isWhole = false;
    } finally {
      rows.push(...engineRows(measured, files.queries, options.repetitions));
    }
  }
  return isWhole;
}

/**
 * Builds the engines one after the other, then lets them check ten pages each in turns: a machine whose speed moves
 * within minutes favours none of them.
 */
async function measure(
  engines: readonly EngineName[],
  articles: number,
  options: BenchOptions,
  tools: BenchTools,
  files: WorkloadFiles,
  script: string,
  folder: string,
): Promise<MeasuredEngine[]> {
  const measured: (Omit<MeasuredEngine, 'results'> & {
    results: Promise<MeasuredEngine['results']>;
  })[] = [];
  const runs: EngineRun[] = [];
  const { signal } = tools;
  for (const engine of engines) {
    if (engine === 'all-pairs' && articles > ALL_PAIRS_ARTICLES) {
      const results = `not run: seconds a page at ${ALL_PAIRS_ARTICLES} articles, in proportion to their number`;
      measured.push({ engine, articles, results: Promise.resolve(results) });
      continue;
    }
    const isSampled = engine === 'all-pairs';
    const label = `${engine}, ${articles} articles`;
    tools.tell(label);
    const job = {
      engine,
      corpus: files.corpusOf(articles),
      queries: files.queriesFile,
      results: join(options.keep ?? folder, `results.${engine}.${articles}.json`),
      articles,
      pages: isSampled ? ALL_PAIRS_PAGES : files.queries.length,
      repetitions: options.repetitions,
    };
    let told = Date.now();
    const run = startEngine(script, job, options.minutes, signal, (words) => {
      if (Date.now() - told < 5_000) return;
      told = Date.now();
      tools.tell(`${label}: ${words}`);
    });
    const results = run.results.then((found) => {
      if (typeof found === 'string') tools.tell(`${label}: ${found}`);
      return found;
    });
    const remark = `${Math.min(ALL_PAIRS_PAGES, files.queries.length)} of ${files.queries.length} pages`;
    measured.push({ engine, articles, results, ...(isSampled ? { remark } : {}) });
    runs.push(run);
    await run.ready;
  }
  for (let going = runs; going.length > 0; ) {
    const next: EngineRun[] = [];
    for (const run of going) if (await run.turn()) next.push(run);
    going = next;
  }
  return Promise.all(measured.map(async (one) => ({ ...one, results: await one.results })));
}

/** Answers with the exit code. */
async function benchBrowser(
  options: BenchOptions,
  tools: BenchTools,
  files: WorkloadFiles,
  rows: BenchRow[],
): Promise<number> {
  const executablePath = tools.findChromium();
  if (executablePath === null) {
    tools.tell('no Chromium on this machine: set CHROMIUM_PATH. The extension was not measured.');
    return options.isChromiumWanted || options.million !== null ? 1 : 0;
  }
  const progress = (words: string) => tools.tell(`Chromium: ${words}`);
  const row = (one: BenchRow) => rows.push(one);
  const { signal } = tools;
  if (options.million !== null) {
    const { benchMillion } = await import('./chromium/million-bench');
    await benchMillion({ executablePath, articles: options.million, signal, progress, row });
  }
  if (options.chromium === null) return 0;
  const build = options.build ?? (await tools.buildExtension());
  if (build === null) {
    tools.tell('the extension could not be built (see above).');
    return 1;
  }
  const { benchPageCosts } = await import('./chromium/page-costs');
  await benchPageCosts({ build, signal, progress, row });
  const { benchExtension } = await import('./chromium/extension-bench');
  await benchExtension({
    executablePath,
    build,
    corpus: files.corpusOf(options.workload === null ? options.chromium : nearest(options)),
    articles: options.chromium,
    queries: files.queries,
    profile: options.profile,
    signal,
    progress,
    row,
  });
  return 0;
}

/** A corpus made before that holds as many articles as the extension is to get. */
function nearest({ sizes, chromium }: BenchOptions): number {
  return sizes.find((size) => size >= (chromium ?? 0)) ?? (chromium as number);
}

/** What the browser says of itself, without who built it. */
function chromiumVersion(executablePath: string): string {
  const { stdout } = spawnSync(executablePath, ['--version'], {
    encoding: 'utf8',
    timeout: 10_000,
  });
  return /Chrom\w+ [\d.]+/.exec(stdout ?? '')?.[0] ?? 'Chromium';
}

function conditions(options: BenchOptions, about: string, chromium: string): string {
  const { length } = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const date = new Date().toISOString().slice(0, 10);
  return `${date}; ${length} cores, ${memory} GB, Node ${process.versions.node}${chromium}; seed ${options.seed}, ${about}. Node rows: CPU time of the engine's own process, each page after a warm-up the best of up to ${options.repetitions} runs (fewer where a run takes over 100 ms); bytes a character: growth of heap and array buffers after garbage collection, texts apart. Quality: share of pages whose best hit is a true source / precision and recall by characters / recall on pages with 20 % of the words changed / pages without any reuse that were flagged.`;
}
