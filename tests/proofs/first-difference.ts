import type { DexieOptions } from 'dexie';
import { hashText } from '@/lib/corpus/article-id';
import { ARTICLE_SPAN, spreadPrint } from '@/lib/corpus/postings';
import { SCHEME_VERSION } from '@/lib/fingerprint/prints';
import { DexieCorpus } from '@/lib/store/dexie-corpus';
import { blockKey, type IndexState } from '@/lib/store/index-state';
import { ExpectedIndex } from './expected-index';
import type { StoredCorpus, StoredEntry, StoredPart, StoredState } from './stored-corpus';

/** An article that must be stored, once. */
export interface ExpectedArticle {
  /** Tells articles apart: no two share one. */
  title: string | null;
  url: string | null;
  site: string | null;
  published: string | null;
  text: string;
}

export interface Comparison {
  /** What differs first, in a sentence; null for nothing. */
  difference: string | null;
  articles: number;
  prints: number;
  postings: number;
  /** Prints in more articles than are listed; of these, such as replaced texts held. */
  capped: number;
  loose: number;
  segments: number;
}

/** Prints looked up at once. */
const AT_ONCE = 1_024;

class Difference extends Error {}

/**
 * Compares what is stored, posting by posting, with what must be: every article once and as given, the
 * index at rest, no block without a segment, every posting once, and look-ups of every print that any article
 * holds. `gone`: texts that were stored for a while.
 */
export async function firstDifference(
  stored: StoredCorpus,
  expected: readonly ExpectedArticle[],
  gone: readonly string[],
  options: DexieOptions = {},
): Promise<Comparison> {
  const found = { articles: 0, prints: 0, postings: 0, capped: 0, loose: 0, segments: 0 };
  try {
    const now = await stored.state();
    found.segments = now.state.segments.length;
    atRest(now);
    const entries = await stored.entries();
    found.articles = entries.length;
    const articles = sameArticles(entries, expected);
    sameNumbers(entries, await stored.numbersInUse());
    onlyLivingBlocks(now.state, await stored.blockKeys());
    const index = new ExpectedIndex(articles, gone);
    Object.assign(found, { prints: index.prints.size, capped: index.capped, loose: index.loose });
    found.postings = await everyPostingOnce(stored, now.state, index);
    await sameAnswers(index, options);
    return { difference: null, ...found };
  } catch (error) {
    const difference = error instanceof Error ? error.message : String(error);
    return { difference: error instanceof Difference ? difference : `${error}`, ...found };
  }
}

function atRest({ state, recent, next }: StoredState): void {
  const { merge, remake, discarded, segments, upTo } = state;
  if (merge) throw new Difference(`Segments ${merge.inputs.join(', ')} are still being joined.`);
  if (remake) throw new Difference(`Segment ${remake.segment} is still being made anew.`);
  const [first] = discarded;
  if (first) throw new Difference(`Blocks of segment ${first.id} are still to be deleted.`);
  if (upTo !== next) throw new Difference(`The index is up to ${upTo}, the articles to ${next}.`);
  const unfit = segments.find(({ damaged, scheme }) => damaged || scheme !== SCHEME_VERSION);
  if (unfit) throw new Difference(`Segment ${unfit.id} is damaged or of another scheme.`);
  const ends = [0, ...segments.map(({ to }) => to)];
  const apart = segments.find(({ from }, at) => from !== ends[at]);
  if (apart) throw new Difference(`Segment ${apart.id} does not begin where the last one ends.`);
  if (recent === 0 && (ends.at(-1) as number) !== upTo) {
    throw new Difference(`The segments end at ${ends.at(-1)}, the index at ${upTo}.`);
  }
}

function sameArticles(entries: readonly StoredEntry[], expected: readonly ExpectedArticle[]) {
  const left = new Map(expected.map((article) => [article.title, article]));
  const articles = entries.map((entry) => {
    const article = left.get(entry.title);
    if (article === undefined) {
      throw new Difference(`“${entry.title}” is stored twice, or was never given.`);
    }
    left.delete(article.title);
    for (const field of ['url', 'site', 'published'] as const) {
      if (entry[field] !== article[field]) {
        throw new Difference(`“${entry.title}” has ${field} ${entry[field]}.`);
      }
    }
    if (entry.textHash === null) throw new Difference(`“${entry.title}” has no text.`);
    if (entry.textHash !== hashText(article.text)) {
      throw new Difference(`“${entry.title}” has another text.`);
    }
    return { number: entry.number, id: entry.id, text: article.text };
  });
  const [lost] = left.keys();
  if (lost !== undefined) throw new Difference(`“${lost}” is lost, and ${left.size - 1} more.`);
  return articles;
}

function sameNumbers(entries: readonly StoredEntry[], used: ReadonlySet<number>): void {
  const missing = entries.find(({ number }) => !used.has(number));
  if (missing) throw new Difference(`“${missing.title}” is missing from the roster.`);
  if (used.size !== entries.length) {
    throw new Difference(`The roster has ${used.size} articles, there are ${entries.length}.`);
  }
}

function onlyLivingBlocks({ segments }: IndexState, keys: readonly number[]): void {
  const left = new Set(keys);
  for (const { id, bits } of segments) {
    for (let block = 0; block < 2 ** bits; block += 1) {
      if (!left.delete(blockKey(id, block))) {
        throw new Difference(`Block ${block} of segment ${id} is missing.`);
      }
    }
  }
  if (left.size > 0) throw new Difference(`${left.size} blocks belong to no segment.`);
}

/** Every posting of an article that stands is right and there once; answers how many there are. */
async function everyPostingOnce(stored: StoredCorpus, state: IndexState, index: ExpectedIndex) {
  const holders = new Map<number, readonly number[]>();
  for (const [print, { held }] of index.prints) holders.set(spreadPrint(print), held);
  const seen = new Set<number>();
  const parts: (() => Promise<StoredPart[]>)[] = [
    ...state.segments.map((segment) => async () => [await stored.segment(segment)]),
    () => stored.recentParts(),
  ];
  for (const read of parts) {
    for (const { name, from, to, postings } of await read()) {
      for (let at = 0; at < postings.length; at += 2) {
        const [print, number] = [postings[at] as number, postings[at + 1] as number];
        if (number < from || number >= to) {
          throw new Difference(`In ${name} stands article ${number}, which belongs elsewhere.`);
        }
        if (!index.stands(number)) continue;
        if (!holders.get(print)?.includes(number)) {
          throw new Difference(`In ${name} article ${number} stands at a print that it lacks.`);
        }
        const posting = print * ARTICLE_SPAN + number;
        if (seen.has(posting)) {
          throw new Difference(`In ${name} article ${number} stands at a print a second time.`);
        }
        seen.add(posting);
      }
    }
  }
  return seen.size;
}

async function sameAnswers(index: ExpectedIndex, options: DexieOptions): Promise<void> {
  const problems: string[] = [];
  const corpus = new DexieCorpus({ ...options, report: (problem) => problems.push(problem) });
  const prints = [...index.prints.keys()];
  for (let start = 0; start < prints.length; start += AT_ONCE) {
    const asked = prints.slice(start, start + AT_ONCE);
    const hits = await corpus.lookUp(Uint32Array.from(asked), SCHEME_VERSION);
    const answers = new Map(hits.map((hit) => [hit.print, hit]));
    for (const print of asked) {
      const wrong = index.wrong(print, answers.get(print) ?? null);
      if (wrong !== null) throw new Difference(wrong);
    }
  }
  corpus.close();
  if (problems[0]) throw new Difference(problems[0]);
}
