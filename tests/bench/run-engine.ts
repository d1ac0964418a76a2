import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import type { ENGINES } from './engines/engines';
import type { EngineResults } from './workload-format';

export type EngineName = keyof typeof ENGINES;

/** What an engine's process is to do. */
export interface EngineJob {
  engine: EngineName;
  /** Paths of files. */
  corpus: string;
  queries: string;
  results: string;
  /** Articles from the head of the corpus. */
  articles: number;
  /** At most so many pages, evenly spread over the queries. */
  pages: number;
  /** Checks of each page after the warm-up. */
  repetitions: number;
}

/** Share of the machine's memory that an engine's heap may take. */
const HEAP_SHARE = 0.6;

/**
 * Runs one engine in a process of its own. Answers with its results, or with a sentence on why there are
 * none. `signal` ends the process.
 */
export async function runEngine(
  script: string,
  job: EngineJob,
  minutes: number,
  signal: AbortSignal,
  progress: (words: string) => void,
): Promise<EngineResults | string> {
  signal.throwIfAborted();
  const megabytes = Math.floor((totalmem() * HEAP_SHARE) / 2 ** 20);
  const child = fork(script, [JSON.stringify(job)], {
    execArgv: ['--expose-gc', `--max-old-space-size=${megabytes}`],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said = (said + chunk).slice(-20_000);
  });
  child.on('message', (words) => progress(String(words)));
  const end = await ended(child, minutes, signal);
  signal.throwIfAborted();
  if (end === 'late') return `not finished in ${minutes} minute${minutes === 1 ? '' : 's'}`;
  if (end === 0 && existsSync(job.results)) {
    return JSON.parse(readFileSync(job.results, 'utf8')) as EngineResults;
  }
  if (/heap out of memory/.test(said)) return `ran out of its ${megabytes} MB of memory`;
  const reason = said.split('\n').find((line) => /Error/.test(line)) ?? said.trim().split('\n')[0];
  return `failed: ${reason || `ended with ${end}`}`;
}

/** The exit code, or `late`. The process is gone afterwards in any case. */
function ended(
  child: ChildProcess,
  minutes: number,
  signal: AbortSignal,
): Promise<number | 'late' | null> {
  return new Promise((resolve) => {
    let late = false;
    const stop = () => child.kill('SIGKILL');
    const timer = setTimeout(() => {
      late = true;
      stop();
    }, minutes * 60_000);
    signal.addEventListener('abort', stop, { once: true });
    const settle = (code: number | null) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      resolve(late ? 'late' : code);
    };
    child.once('error', () => settle(null));
    child.once('close', settle);
  });
}
