import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { callersPath } from '../support/page-arguments';
import type { EngineName } from './run-engine';

export interface BenchOptions {
  /** Articles of the corpora, ascending. */
  sizes: number[];
  /** Articles that the extension gets, or null for no browser. */
  chromium: number | null;
  /** The browser was asked for by name: without one the bench fails. */
  isChromiumWanted: boolean;
  /** Articles of generated prints for the index alone, or null. */
  million: number | null;
  engines: EngineName[];
  base: string[];
  /** A folder with corpora and queries made before, or null. */
  workload: string | null;
  seed: number;
  pages: number;
  repetitions: number;
  /** For each engine on each corpus. */
  minutes: number;
  /** A built extension, or null for the project's own. */
  build: string | null;
  profile: boolean;
  /** Where workload and results are kept, or null. */
  keep: string | null;
  out: string | null;
}

const ENGINE_NAMES: readonly EngineName[] = [
  'report',
  'matching',
  'candidates',
  'all-candidates',
  'floor',
  'dolos',
  'minisearch',
  'all-pairs',
];

export const BENCH_HELP = `Usage: npm run -s bench -- [options]

Firstprint against its peers: on the same corpora and pages, each engine in a process of its own, one after
the other, CPU time; then the extension itself in Chromium, wall time. One Markdown table on standard output,
progress on standard error. Ctrl-C ends it at any time, prints the rows so far and leaves nothing behind.

  --sizes N,N          articles of the corpora (default 1000,10000)
  --large              100,000 articles as well, and in Chromium instead of 10,000
  --engines A,B        some of ${ENGINE_NAMES.join(', ')} (default all)
  --base FILE[,FILE]   real articles, one JSON object a line with id and text, plain or gzipped; without it
                       everything but the two bundled articles is made up
  --workload DIR       corpus.N.jsonl and queries.jsonl made before, in place of a workload of our own
  --seed N             another made-up workload (default 1)
  --pages N            about so many pages (default 200)
  --repetitions N      checks of each page after the warm-up (default 5); the table shows the best
  --limit MINUTES      longest time for one engine on one corpus (default 10)
  --chromium           fail when there is no Chromium (default: left out then)
  --no-chromium        the engines in Node alone
  --chromium-size N    articles that the extension gets (default 10,000)
  --build DIR          measure this built extension instead of the project's
  --profile            tell on standard error in which functions the worker's time goes (slows it down)
  --million            also 1,000,000 articles of generated prints, index only, in Chromium
  --million-size N     fewer of them
  --keep DIR           keep workload and results of every engine there, in the formats of
                       tests/bench/workload-format.ts
  --out FILE           write the table there too
  --help`;

const FLAGS = ['large', 'chromium', 'no-chromium', 'profile', 'million', 'help'] as const;
const VALUES = [
  'sizes',
  'engines',
  'base',
  'workload',
  'seed',
  'pages',
  'repetitions',
  'limit',
  'chromium-size',
  'million-size',
  'build',
  'keep',
  'out',
] as const;

/** What is wrong with the command line, in one sentence; caught in this file. */
class Misuse extends Error {}

/** Reads the command line. Answers with `help`, or with one sentence when it cannot be meant. */
export function parseBench(args: readonly string[]): BenchOptions | 'help' | { problem: string } {
  try {
    const given = readFlags(args);
    return given.has('help') ? 'help' : optionsOf(given);
  } catch (error) {
    if (error instanceof Misuse) return { problem: error.message };
    throw error;
  }
}

function readFlags(args: readonly string[]): Map<string, string> {
  const given = new Map<string, string>();
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const [, name = '', inline] = /^--([a-z-]+)(?:=(.*))?$/s.exec(arg) ?? [];
    if ((FLAGS as readonly string[]).includes(name) && inline === undefined) given.set(name, '');
    else if ((VALUES as readonly string[]).includes(name)) {
      const value = inline ?? rest.shift();
      if (value === undefined || value === '' || value.startsWith('--')) {
        throw new Misuse(`--${name} needs a value.`);
      }
      given.set(name, value);
    } else throw new Misuse(`Unknown option ${arg}.`);
  }
  return given;
}

function optionsOf(given: ReadonlyMap<string, string>): BenchOptions {
  const large = given.has('large') ? [100_000] : [];
  const sizes = given
    .get('sizes')
    ?.split(',')
    .map((one) => wholeNumber('sizes', one)) ?? [1_000, 10_000];
  const number = (name: (typeof VALUES)[number], usual: number) =>
    given.has(name) ? wholeNumber(name, given.get(name) as string) : usual;
  const path = (name: string) => {
    const value = given.get(name);
    return value === undefined ? null : callersPath(value);
  };
  const engines = given.get('engines')?.split(',') ?? ENGINE_NAMES;
  for (const engine of engines) {
    if (!(ENGINE_NAMES as readonly string[]).includes(engine)) {
      throw new Misuse(`Unknown engine ${engine}: there are ${ENGINE_NAMES.join(', ')}.`);
    }
  }
  const base = given.get('base')?.split(',').map(callersPath) ?? [];
  const workload = path('workload');
  const build = path('build');
  if (workload !== null && base.length > 0) {
    throw new Misuse('--base and --workload exclude each other.');
  }
  if (given.has('chromium') && given.has('no-chromium')) {
    throw new Misuse('--chromium and --no-chromium exclude each other.');
  }
  for (const file of [...base, workload, build]) {
    if (file !== null && !existsSync(file)) throw new Misuse(`There is no ${file}.`);
  }
  return {
    sizes: [...new Set([...sizes, ...large])].sort((a, b) => a - b),
    chromium: given.has('no-chromium')
      ? null
      : number('chromium-size', given.has('large') ? 100_000 : 10_000),
    isChromiumWanted: given.has('chromium') || given.has('chromium-size'),
    million: given.has('million') ? number('million-size', 1_000_000) : null,
    engines: engines as EngineName[],
    base,
    workload,
    seed: number('seed', 1),
    pages: number('pages', 200),
    repetitions: number('repetitions', 5),
    minutes: number('limit', 10),
    build,
    profile: given.has('profile'),
    keep: outputPath(given.get('keep')),
    out: outputPath(given.get('out')),
  };
}

function wholeNumber(name: string, value: string): number {
  const number = Number(value.replaceAll('_', ''));
  if (!Number.isSafeInteger(number) || number < 1) {
    throw new Misuse(`--${name} takes whole numbers from 1 on, not “${value}”.`);
  }
  return number;
}

/** As the caller meant it, whether it is there yet or not. */
function outputPath(value: string | undefined): string | null {
  if (value === undefined) return null;
  const path = resolve(process.env.INIT_CWD ?? '.', value);
  if (!existsSync(dirname(path))) throw new Misuse(`There is no folder ${dirname(path)}.`);
  return path;
}
