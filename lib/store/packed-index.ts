import type { PrintHits } from '../corpus/corpus';
import { encodeBlock, type PostingBlock } from '../corpus/posting-block';
import {
  gatherPostings,
  type OrderKey,
  smallestByKey,
  spreadPrint,
  trimPostings,
} from '../corpus/postings';
import {
  MAX_ARTICLES_PER_PRINT,
  POSTINGS_PER_BLOCK,
  POSTINGS_PER_EARLY_BLOCK,
  RECENT_ARTICLES,
  RECENT_ROW_ARTICLES,
} from '../thresholds';
import { blockBits, blockKey, blockOf, type Segment } from './index-state';
import { ALL_PRINTS, type IndexStore, type IndexView } from './index-store';
import { articlesOf, byScheme, countPostings, joinRuns, type Run } from './recent-runs';
import { DamagedSegment, openBlock, writeBlocks } from './segment-blocks';

/** An article's number with its prints. */
export interface NumberedPrints {
  number: number;
  prints: Uint32Array;
}

/**
 * Which article holds which print, on disk: immutable segments of packed blocks, and the last
 * few hundred articles in memory (the log-structured scheme of O'Neil, Cheng, Gawlick and O'Neil, "The
 * log-structured merge-tree", Acta Informatica 1996, with one level in memory). A look-up reads one
 * block a print and segment. See `index-upkeep.ts` for what joins and mends segments.
 */
export class PackedIndex {
  /** Look-ups under way: blocks that they may read are not deleted. */
  private readonly reading = new Set<Promise<unknown>>();

  constructor(
    private readonly store: IndexStore,
    private readonly orderKey: OrderKey,
    /** Told of each damaged segment that a look-up meets. */
    private readonly onDamage: (segment: number) => void,
    /** Told of each segment of which a look-up found that it lists too few of those who hold a print. */
    private readonly onShort: (segment: number) => void = onDamage,
  ) {}

  /** The number that all smaller ones of are taken in. */
  async upTo(): Promise<number> {
    return (await this.store.open()).state.upTo;
  }

  /** Versions of the schemes that stored prints are of. */
  async schemes(): Promise<number[]> {
    const { state, runs } = await this.store.open();
    return [...new Set([...state.segments, ...runs].map(({ scheme }) => scheme))];
  }

  /**
   * Takes in the prints of articles with numbers from `upTo()` to before `to`. Durable when it
   * returns. Numbers in that range that no article has are none any more.
   */
  async add(articles: readonly NumberedPrints[], scheme: number, to: number): Promise<void> {
    const { state } = await this.store.open();
    const postings = gatherPostings(articles, state.upTo);
    const run: Run = { from: state.upTo, to, scheme, articles: articles.length, postings };
    if (!this.store.isDurable) {
      this.store.hold((before) => ({
        state: { ...before.state, upTo: to },
        runs: [...before.runs, run],
      }));
      return;
    }
    await this.store.change(async (before, { recent }) => {
      const last = before.runs.at(-1);
      const joins =
        last !== undefined &&
        last.scheme === scheme &&
        last.articles + run.articles <= RECENT_ROW_ARTICLES &&
        countPostings([last, run]) <= RECENT_ROW_ARTICLES * POSTINGS_PER_BLOCK;
      const joined = joins ? joinRuns([last, run]) : run;
      const { from, articles: count, postings: all } = joined;
      const block = encodeBlock(all, ALL_PRINTS, 0, all.sorted.length);
      await recent.put({ from, to, scheme, articles: count, block });
      const runs = joins ? before.runs.slice(0, -1) : before.runs;
      return { state: { ...before.state, upTo: to }, runs: [...runs, joined] };
    });
    const { runs } = await this.store.open();
    const articlesHeld = runs.reduce((sum, one) => sum + one.articles, 0);
    const isFull =
      articlesHeld >= RECENT_ARTICLES ||
      countPostings(runs) >= RECENT_ARTICLES * POSTINGS_PER_BLOCK;
    if (isFull) await this.flush();
  }

  /** Hits in the order asked; prints that nobody holds are absent; numbers ascend. */
  async lookUp(prints: Uint32Array, scheme: number): Promise<PrintHits[]> {
    const view = await this.store.open();
    const reading = this.read(view, prints, scheme);
    this.reading.add(reading);
    try {
      return await reading;
    } finally {
      this.reading.delete(reading);
    }
  }

  /** Waits until no look-up reads what was the index before. */
  async untilRead(): Promise<void> {
    await Promise.allSettled([...this.reading]);
  }

  /** Notes that a segment is to be made anew; what is left of it still answers. */
  async markDamaged(segment: number): Promise<void> {
    await this.store.change(async ({ state, runs }) => ({
      runs,
      state: {
        ...state,
        segments: state.segments.map((one) =>
          one.id === segment ? { ...one, damaged: true } : one,
        ),
      },
    }));
  }

  private async read(view: IndexView, prints: Uint32Array, scheme: number): Promise<PrintHits[]> {
    const spread = prints.map(spreadPrint);
    const segments = view.state.segments.filter((segment) => segment.scheme === scheme);
    const blocks = await this.readBlocks(segments, spread);
    const runs = view.runs.filter((run) => run.scheme === scheme);
    const hits: PrintHits[] = [];
    const short = new Set<number>();
    prints.forEach((print, at) => {
      const wanted = spread[at] as number;
      const held: number[] = [];
      let unlisted = 0;
      for (const segment of segments) {
        const block = blocks.get(blockKey(segment.id, blockOf(segment.bits, wanted)));
        const found = block?.find(wanted);
        if (!found) continue;
        unlisted += found.unlisted;
        const before = held.length;
        for (const number of found.articles) if (this.orderKey(number) !== 0) held.push(number);
        // Listed articles have gone: only the texts tell who else holds the print.
        const isShort = held.length - before < MAX_ARTICLES_PER_PRINT / 2;
        if (found.unlisted > 0 && isShort && !segment.damaged) short.add(segment.id);
      }
      for (const { postings } of runs) {
        unlisted += postings.stops.get(wanted) ?? 0;
        for (const number of articlesOf(postings, wanted)) {
          if (this.orderKey(number) !== 0) held.push(number);
        }
      }
      if (held.length === 0) return;
      const frequency = held.length + unlisted;
      const articles = smallestByKey(held, MAX_ARTICLES_PER_PRINT, this.orderKey);
      hits.push({ print, frequency, articles });
    });
    for (const segment of short) this.onShort(segment);
    return hits;
  }

  /** The blocks that may hold the prints; damaged ones are left out and noted. */
  private async readBlocks(
    segments: readonly Segment[],
    spread: Uint32Array,
  ): Promise<Map<number, PostingBlock>> {
    const wanted = new Map<number, { segment: Segment; block: number }>();
    for (const segment of segments) {
      for (const print of spread) {
        const block = blockOf(segment.bits, print);
        wanted.set(blockKey(segment.id, block), { segment, block });
      }
    }
    const keys = [...wanted.keys()];
    const rows = await this.store.blocks(keys);
    const blocks = new Map<number, PostingBlock>();
    const damaged = new Set<number>();
    keys.forEach((key, at) => {
      const { segment, block } = wanted.get(key) as { segment: Segment; block: number };
      const width = 32 - segment.bits;
      try {
        blocks.set(key, openBlock(segment, rows[at], { start: block * 2 ** width, bits: width }));
      } catch (error) {
        if (!(error instanceof DamagedSegment)) throw error;
        if (!segment.damaged) damaged.add(segment.id);
      }
    });
    for (const segment of damaged) this.onDamage(segment);
    return blocks;
  }

  /** Makes a segment of the recent articles, one for each scheme that stands among them. */
  async flush(): Promise<void> {
    await this.store.change(async ({ state, runs }, database) => {
      const segments: Segment[] = [];
      for (const group of byScheme(runs)) {
        const { from, to, scheme, articles, postings: all } = joinRuns(group);
        const postings = trimPostings(all, this.orderKey);
        const segment: Segment = {
          id: state.nextSegment + segments.length,
          scheme,
          from,
          to,
          articles,
          postings: postings.sorted.length,
          bits: blockBits(postings.sorted.length, POSTINGS_PER_EARLY_BLOCK),
          damaged: false,
        };
        await writeBlocks(database, segment, postings, 0, 2 ** segment.bits);
        segments.push(segment);
      }
      await database.recent.clear();
      return {
        runs: [],
        state: {
          ...state,
          nextSegment: state.nextSegment + segments.length,
          segments: [...state.segments, ...segments],
        },
      };
    });
  }
}
