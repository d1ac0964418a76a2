import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { readBase, readBundledPair } from './base-articles';
import type { BenchOptions } from './bench-options';
import { Workload } from './workload';
import type { Query } from './workload-format';

/** A workload as files: the corpus of a size is the head of a larger one. */
export interface WorkloadFiles {
  corpusOf(size: number): string;
  /** Path of the queries' file. */
  queriesFile: string;
  queries: Query[];
  /** What it was made from, for the reader of the table. */
  about: string;
}

/** Characters written to the disk at once. */
const WRITE = 4_000_000;

/** Makes the workload in `folder`, or takes the one that the options name. Throws when a file cannot be read. */
export async function prepareWorkload(
  options: BenchOptions,
  largest: number,
  folder: string,
): Promise<WorkloadFiles> {
  if (options.workload !== null) return readyWorkload(options.workload);
  const base = await readBase(options.base);
  const workload = new Workload({
    seed: options.seed,
    smallest: options.sizes[0] as number,
    pages: options.pages,
    base,
    pair: readBundledPair(),
  });
  mkdirSync(folder, { recursive: true });
  const corpus = join(folder, `corpus.${largest}.jsonl`);
  const file = openSync(corpus, 'w');
  try {
    let waiting = '';
    for (let at = 0; at < largest; at += 1) {
      waiting += `${JSON.stringify(workload.article(at))}\n`;
      if (waiting.length < WRITE && at + 1 < largest) continue;
      writeSync(file, waiting);
      waiting = '';
    }
  } finally {
    closeSync(file);
  }
  const queriesFile = join(folder, 'queries.jsonl');
  writeFileSync(queriesFile, workload.queries.map((one) => `${JSON.stringify(one)}\n`).join(''));
  const about =
    base.length > 0
      ? `${base.length} real articles, filled up with text made after them`
      : 'made-up text and the two bundled articles';
  return { corpusOf: () => corpus, queriesFile, queries: workload.queries, about };
}

/** Keeps a copy of the workload for other harnesses. */
export function keepWorkload(files: WorkloadFiles, size: number, folder: string): void {
  mkdirSync(folder, { recursive: true });
  copyFileSync(files.corpusOf(size), join(folder, `corpus.${size}.jsonl`));
  copyFileSync(files.queriesFile, join(folder, 'queries.jsonl'));
}

function readyWorkload(folder: string): WorkloadFiles {
  const queriesFile = join(folder, 'queries.jsonl');
  const lines = readFileSync(queriesFile, 'utf8').split('\n');
  return {
    corpusOf(size) {
      const file = join(folder, `corpus.${size}.jsonl`);
      if (!existsSync(file)) throw new Error(`There is no corpus.${size}.jsonl in the workload.`);
      return file;
    },
    queriesFile,
    queries: lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Query),
    about: 'a workload made before',
  };
}
