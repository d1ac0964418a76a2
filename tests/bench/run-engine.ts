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

/** One engine in a process of its own. It waits every few pages. */
export interface EngineRun {
  /** Until it is built and warm, or has ended. */
  ready: Promise<void>;
  /** Lets it check its next pages; resolves when it did. False when it has ended. */
  turn(): Promise<boolean>;
  /** Its results, or a sentence on why there are none. The process is gone then. */
  results: Promise<EngineResults | string>;
}

/** Starts an engine. `minutes`: what it may take, the time apart in which it waits. `signal` ends the process. */
export function startEngine(
  script: string,
  job: EngineJob,
  minutes: number,
  signal: AbortSignal,
  progress: (words: string) => void,
): EngineRun {
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
  const clock = new WorkingTime(minutes * 60_000, () => child.kill('SIGKILL'));
  const ended = endOf(child, signal);
  let onWait = () => {};
  const nextWait = () => new Promise<void>((resolve) => (onWait = resolve));
  child.on('message', (message) => {
    if (typeof message === 'string') return progress(message);
    clock.stop();
    onWait();
  });
  let isOver = false;
  const results = ended.then((end) => {
    isOver = true;
    clock.stop();
    signal.throwIfAborted();
    if (clock.isOver) return `not finished in ${minutes} minute${minutes === 1 ? '' : 's'}`;
    if (end === 0 && existsSync(job.results)) {
      return JSON.parse(readFileSync(job.results, 'utf8')) as EngineResults;
    }
    if (/heap out of memory/.test(said)) return `ran out of its ${megabytes} MB of memory`;
    const reason =
      said.split('\n').find((line) => /Error/.test(line)) ?? said.trim().split('\n')[0];
    return `failed: ${reason || `ended with ${end}`}`;
  });
  // Whoever stops the bench asks for no results.
  results.catch(() => undefined);
  const waitsOrEnded = () => Promise.race([nextWait(), ended.then(() => undefined)]);
  return {
    ready: waitsOrEnded(),
    async turn() {
      if (isOver) return false;
      clock.start();
      const checked = waitsOrEnded();
      child.send({ turn: true });
      await checked;
      return true;
    },
    results,
  };
}

/** Counts the time in which an engine works, and calls when it has none left. */
class WorkingTime {
  isOver = false;
  private left: number;
  private since = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    milliseconds: number,
    private readonly late: () => void,
  ) {
    this.left = milliseconds;
    this.start();
  }

  start(): void {
    this.since = Date.now();
    this.timer = setTimeout(() => {
      this.isOver = true;
      this.late();
    }, this.left);
  }

  stop(): void {
    if (this.timer === undefined) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.left = Math.max(0, this.left - (Date.now() - this.since));
  }
}

/** The exit code. The process is gone afterwards in any case. */
function endOf(child: ChildProcess, signal: AbortSignal): Promise<number | null> {
  return new Promise((resolve) => {
    const stop = () => child.kill('SIGKILL');
    signal.addEventListener('abort', stop, { once: true });
    const settle = (code: number | null) => {
      signal.removeEventListener('abort', stop);
      resolve(code);
    };
    child.once('error', () => settle(null));
    child.once('close', settle);
  });
}
