import { accessSync, constants, existsSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Arrival } from '@/lib/corpus/article-id';
import { MemoryCorpus } from '@/lib/corpus/memory-corpus';
import { readArticleLines } from '@/lib/intake/article-lines';
import { dateNote, noteReason } from '@/lib/intake/line-note';
import { selfKeys } from '@/lib/provenance/page-address';
import { checkPage } from '@/lib/report/check-page';
import { type Complaint, Complaints, lineOf } from './complaints';
import { counted } from './counted';
import { cpuTimer } from './cpu-time';
import {
  callersOutput,
  EVALUATE_HELP,
  EVALUATE_USAGE,
  type EvaluateOptions,
  parseEvaluate,
} from './evaluate-arguments';
import { countLabels, type Hit, hitsOf, type LabelCounts } from './evaluate-findings';
import { fileLines, type Query, readQuery } from './evaluate-input';
import { callersPath } from './page-arguments';

export interface Voices {
  /** Results, for standard output. */
  say(line: string): void;
  /** Progress and complaints, for standard error. */
  complain(line: string): void;
}

/** Articles taken in at once: many make one merge of the index, and too many hold up the progress. */
const BATCH = 10_000;
/** Pages checked before the measured ones, so that these run compiled code. */
const WARM_UP_PAGES = 150;

interface Result {
  id: string;
  ms: number;
  verdict: string;
  hits: Hit[];
}

/** What cannot be gone on from; caught in this file. */
class Failure extends Error {}

/** Runs the command; answers with its exit code. */
export async function evaluate(args: readonly string[], voices: Voices): Promise<number> {
  const options = parseEvaluate(args);
  if ('help' in options) {
    voices.say(EVALUATE_HELP);
    return 0;
  }
  if ('problem' in options) {
    voices.complain(`${options.problem}\n${EVALUATE_USAGE}`);
    return 2;
  }
  try {
    return (await run(options, voices)) === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    voices.complain(error.message);
    return 2;
  }
}

/** Answers with the number of refused lines. */
async function run(options: EvaluateOptions, voices: Voices): Promise<number> {
  const out = writablePath(options.out);
  const refusals = new Refusals(voices);
  // Both files are looked into before the long work.
  const queries = await readQueries(options.queries, refusals);
  const { corpus, build, ids, addresses } = await readCorpus(options.corpora, refusals, voices);
  if (build.docs === 0) throw new Failure('There is no article to compare with.');
  if (queries.length === 0) throw new Failure(`There is no page in ${options.queries}.`);
  for (const query of queries) {
    const unheeded = unheard(query, ids, addresses);
    if (unheeded !== null)
      refusals.note({ ...unheeded, where: lineOf(options.queries, query.line) });
  }
  const labels: LabelCounts = new Map();
  const results = await checkAll(queries, corpus, labels, voices);
  writeFileSync(
    out,
    JSON.stringify({ engine: 'firstprint', node: process.version, build, results }),
  );
  for (const line of summary(build, queries, results, labels)) voices.say(line);
  refusals.conclude();
  return refusals.count;
}

class Refusals {
  count = 0;
  private readonly complaints: Complaints;
  constructor(private readonly voices: Voices) {
    this.complaints = new Complaints((line) => voices.complain(line));
  }

  add(complaint: Complaint): void {
    this.count += 1;
    this.complaints.add(complaint);
  }

  /** Says something of a line that is taken all the same. */
  note(complaint: Complaint): void {
    this.complaints.add(complaint);
  }

  conclude(): void {
    this.complaints.conclude();
    if (this.count === 0) return;
    this.voices.complain(
      `${counted(this.count, 'line was', 'lines were')} refused; the rest was evaluated.`,
    );
  }
}

/** What a page says of articles and is not heard: ids that none has, an address that one has; null for nothing. */
function unheard(
  { exclude, own, reading }: Query,
  ids: ReadonlySet<string>,
  addresses: ReadonlyMap<string, string>,
): Pick<Complaint, 'kind' | 'reason'> | null {
  const unknown = [...exclude].filter((id) => !ids.has(id) && id !== own);
  if (unknown.length > 0) {
    const more = unknown.length > 1 ? ` and ${unknown.length - 1} more` : '';
    const first = JSON.stringify(unknown[0]?.slice(0, 80));
    return {
      kind: 'exclude',
      reason: `“exclude” names ${first}${more}: there is no such article.`,
    };
  }
  for (const key of selfKeys(reading)) {
    const article = addresses.get(key);
    if (article !== undefined && !exclude.has(article)) {
      const id = article.slice(0, 80);
      const reason = `The article ${id} has the same address: no page is compared with itself.`;
      return { kind: 'itself', reason };
    }
  }
  return null;
}

function writablePath(file: string): string {
  const path = callersOutput(file);
  try {
    accessSync(existsSync(path) ? path : dirname(path), constants.W_OK);
    if (existsSync(path) && statSync(path).isDirectory()) throw new Error('it is a folder');
    return path;
  } catch (error) {
    throw new Failure(`${file} cannot be written: ${(error as Error).message}.`);
  }
}

async function* linesOf(file: string): AsyncGenerator<{ line: number; text: string }> {
  try {
    yield* fileLines(callersPath(file));
  } catch (error) {
    throw new Failure(`${file} cannot be read: ${(error as Error).message}.`);
  }
}

/** A page and the line that it stands on. */
type PlacedQuery = Query & { line: number };

async function readQueries(file: string, refusals: Refusals): Promise<PlacedQuery[]> {
  const began = Date.now();
  const queries: PlacedQuery[] = [];
  const ids = new Set<string>();
  for await (const { line, text } of linesOf(file)) {
    const where = lineOf(file, line);
    const query = readQuery(text);
    if (typeof query === 'string') refusals.add({ kind: query, where, reason: query });
    else if (ids.has(query.id)) {
      const reason = `Another page has the id ${query.id}.`;
      refusals.add({ kind: 'page-twice', where, reason });
    } else {
      const { written, reading } = query;
      const note = dateNote(written, reading.published, began);
      if (note) refusals.note({ kind: note.kind, where, reason: noteReason(note) });
      queries.push({ ...query, line });
    }
    if (typeof query !== 'string') ids.add(query.id);
  }
  return queries;
}

interface Build {
  docs: number;
  chars: number;
  /** CPU time of reading texts and indexing them. */
  seconds: number;
  bytes: number;
}

async function readCorpus(
  files: readonly string[],
  refusals: Refusals,
  voices: Voices,
): Promise<{
  corpus: MemoryCorpus;
  build: Build;
  ids: Set<string>;
  addresses: Map<string, string>;
}> {
  const began = new Date().toISOString();
  const corpus = new MemoryCorpus();
  const build = { docs: 0, chars: 0, seconds: 0, bytes: 0 };
  const ids = new Set<string>();
  const addresses = new Map<string, string>();
  let batch: Arrival[] = [];
  const flush = async () => {
    const spent = cpuTimer();
    await corpus.put(batch);
    build.seconds += spent() / 1000;
    batch = [];
    voices.complain(`${counted(build.docs, 'article')} taken in`);
  };
  for (const file of files) {
    for await (const { line, text } of linesOf(file)) {
      const where = lineOf(file, line);
      const { articles, refused, noted } = readArticleLines([text], line, began);
      for (const { reason, why } of refused)
        refusals.add({ kind: `${why.kind} ${why.field}`, where, reason });
      for (const { arrival } of articles) {
        const id = arrival.givenId;
        if (id === null) {
          const reason = '“id” is missing: results name articles by it.';
          refusals.add({ kind: 'no-id', where, reason });
        } else if (ids.has(id)) {
          const reason = `Another article has the id ${id}.`;
          refusals.add({ kind: 'article-twice', where, reason });
        } else {
          ids.add(id);
          for (const { reason, note } of noted) refusals.note({ kind: note.kind, where, reason });
          build.docs += 1;
          build.chars += arrival.article.text.length;
          if (arrival.addressKey !== null) addresses.set(arrival.addressKey, id);
          // Two lines are two articles, also at one address: it would make the second replace the first.
          batch.push({ ...arrival, addressKey: null });
        }
      }
      if (batch.length === BATCH) await flush();
    }
  }
  if (batch.length > 0) await flush();
  // The index settles what was added at its first look-up.
  const spent = cpuTimer();
  await corpus.lookUp(new Uint32Array(0));
  build.seconds += spent() / 1000;
  build.bytes = corpus.indexBytes;
  return { corpus, build, ids, addresses };
}

/** As the extension does: a date that is still to come is not believed. */
const check = ({ reading, exclude }: Query, corpus: MemoryCorpus) =>
  checkPage(reading, corpus, exclude, undefined, [], Date.now());

async function checkAll(
  queries: readonly Query[],
  corpus: MemoryCorpus,
  labels: LabelCounts,
  voices: Voices,
): Promise<Result[]> {
  const every = Math.ceil(queries.length / WARM_UP_PAGES);
  for (const [at, query] of queries.entries()) {
    if (at % every === 0) await check(query, corpus);
  }
  const results: Result[] = [];
  for (const query of queries) {
    const spent = cpuTimer();
    const report = await check(query, corpus);
    const ms = spent();
    const hits = hitsOf(report, query);
    results.push({ id: query.id, ms, verdict: report.verdict, hits });
    countLabels(labels, query, hits);
    if (results.length % 250 === 0) voices.complain(`${results.length} pages checked`);
  }
  return results;
}

function* summary(
  build: Build,
  queries: readonly Query[],
  results: readonly Result[],
  labels: LabelCounts,
): Generator<string> {
  const times = results.map(({ ms }) => ms).sort((a, b) => a - b);
  const time = (share: number) =>
    (times[Math.min(times.length - 1, Math.floor(share * times.length))] as number).toFixed(1);
  yield `${counted(build.docs, 'article')}, ${counted(build.chars, 'character')}, indexed in ${build.seconds.toFixed(1)} s of CPU time, ${(build.bytes / build.chars).toFixed(2)} bytes a character`;
  yield `${counted(results.length, 'page')}, CPU time a page: median ${time(0.5)} ms, p95 ${time(0.95)} ms`;
  const verdicts = new Map<string, Map<string, number>>();
  for (const [at, { verdict }] of results.entries()) {
    const kind = (queries[at] as Query).kind ?? 'page';
    const counts = verdicts.get(kind) ?? new Map<string, number>();
    verdicts.set(kind, counts.set(verdict, (counts.get(verdict) ?? 0) + 1));
  }
  for (const [kind, counts] of verdicts) {
    const words = [...counts].sort().map(([verdict, count]) => `${verdict} ${count}`);
    yield `${kind}: ${words.join(', ')}`;
  }
  for (const [label, { paragraphs, attributed }] of [...labels].sort()) {
    const share = ((100 * attributed) / paragraphs).toFixed(2);
    yield `label ${label}: ${attributed} of ${counted(paragraphs, 'paragraph')} attributed, ${share} %`;
  }
}
