import { CURRENT_SCHEME } from '@/lib/fingerprint/schemes';
import { IndexStore } from '@/lib/store/index-store';
import { IndexUpkeep } from '@/lib/store/index-upkeep';
import { type NumberedPrints, PackedIndex } from '@/lib/store/packed-index';
import { ARTICLES_PER_TRANSACTION, FIRST_PRINTS_SHARE } from '@/lib/thresholds';

/*
 * Runs in a web page: the index of the store, with generated prints and no texts. The page's life stands
 * for the worker's. What is exported is called by `million-bench.ts`.
 */

/** Prints of one article: real ones of 800 words have about as many. */
const PRINTS = 240;
/** Of these, so many stand in further articles too: real news shares a tenth of its prints by chance. */
const COMMON_PRINTS = 24;
/** Prints that articles may have in common; the first are in thousands of them. */
const COMMON = 2_000_000;
/** Steps of the upkeep that go with a batch, as in an import. */
const STEPS_PER_BATCH = 3;

const store = new IndexStore({ cache: 'disabled' }, report);
const index = new PackedIndex(store, orderKey, (segment) =>
  report(`segment ${segment} is damaged`),
);
let upTo = 0;
const upkeep = new IndexUpkeep({
  store,
  index,
  scheme: CURRENT_SCHEME,
  orderKey,
  inUse: (from, to) => Math.max(0, Math.min(to, upTo) - from),
  report,
  texts: async (_, to) => ({ rows: [], next: to }),
});
const problems: string[] = [];

/** Takes in the articles from where the index stands to before `to`; answers with the milliseconds of the index alone. */
export async function fill(to: number): Promise<number> {
  upTo = await index.upTo();
  let spent = 0;
  while (upTo < to) {
    const end = Math.min(to, upTo + ARTICLES_PER_TRANSACTION);
    const articles: NumberedPrints[] = [];
    for (let number = upTo; number < end; number += 1) {
      articles.push({ number, prints: printsOf(number) });
    }
    const began = performance.now();
    await index.add(articles, CURRENT_SCHEME.version, end);
    upTo = end;
    for (let step = 0; step < STEPS_PER_BATCH; step += 1) {
      if (!(await upkeep.step(false))) break;
    }
    spent += performance.now() - began;
  }
  return spent;
}

/** Does what is put off, for some milliseconds; answers with the time that it took, and whether all is done. */
export async function settle(most: number): Promise<{ spent: number; isDone: boolean }> {
  upTo = await index.upTo();
  const began = performance.now();
  for (;;) {
    const isDone = !(await upkeep.step(true));
    const spent = performance.now() - began;
    if (isDone || spent > most) return { spent, isDone };
  }
}

export interface LookUpTime {
  /** Milliseconds of looking up the first tier's share of a page's prints, opening the index included where it was not open. */
  first: number;
  /** … and after that, of all prints of another page. */
  all: number;
}

/** Looks up two pages: half of each stands in one article, the other half nowhere. Throws when that article is not found. */
export async function lookUp(seed: number): Promise<LookUpTime> {
  const began = performance.now();
  upTo = await index.upTo();
  const opening = performance.now() - began;
  const share = pageOf(seed).filter((_, at) => at % FIRST_PRINTS_SHARE === 0);
  const first = opening + (await timed(share, seed));
  const all = await timed(pageOf(seed + 1), seed + 1);
  return { first, all };
}

/** Segments of the index and what went wrong. */
export async function state(): Promise<{ segments: number; problems: string[] }> {
  const view = await store.open();
  return { segments: view.state.segments.length, problems };
}

async function timed(prints: Uint32Array, seed: number): Promise<number> {
  const began = performance.now();
  const hits = await index.lookUp(prints, CURRENT_SCHEME.version);
  const ms = performance.now() - began;
  const holding = hits.filter(({ articles }) => articles.includes(copied(seed)));
  if (holding.length < prints.length / 4) throw new Error('The page’s source was not found.');
  return ms;
}

function copied(seed: number): number {
  return mix(seed ^ 0x5bd1e995) % upTo;
}

function pageOf(seed: number): Uint32Array {
  const half = printsOf(copied(seed)).filter((_, at) => at % 2 === 0);
  const fresh = printsOf(0x7fff0000 + seed).subarray(0, PRINTS - half.length);
  return Uint32Array.from([...half, ...fresh]).sort();
}

/** Distinct, sorted; the same for the same number. */
function printsOf(number: number): Uint32Array {
  const prints = new Set<number>();
  for (let at = 0; at < COMMON_PRINTS; at += 1) {
    const random = mix(number * PRINTS + at) / 2 ** 32;
    prints.add(mix(Math.floor(random ** 3 * COMMON)));
  }
  for (let at = COMMON_PRINTS; prints.size < PRINTS; at += 1) prints.add(mix(number * PRINTS + at));
  return Uint32Array.from(prints).sort();
}

/** Never 0: that would be no article. */
function orderKey(number: number): number {
  return mix(number) || 1;
}

function report(problem: string): void {
  problems.push(problem);
}

/** The finaliser of MurmurHash3, twice, with the high half of large numbers taken in. */
function mix(value: number): number {
  let mixed = (value ^ Math.imul(Math.floor(value / 2 ** 32), 0x9e3779b9)) | 0;
  for (let round = 0; round < 2; round += 1) {
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    mixed = (mixed ^ (mixed >>> 16)) + 0x9e3779b9;
  }
  return mixed >>> 0;
}
