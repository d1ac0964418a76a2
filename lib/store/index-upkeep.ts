import {
  gatherPostings,
  joinPostings,
  type OrderKey,
  type Postings,
  trimPostings,
} from '../corpus/postings';
import type { PrintScheme } from '../fingerprint/schemes';
import {
  ARTICLES_PER_STEP,
  POSTINGS_PER_BLOCK,
  POSTINGS_PER_EARLY_BLOCK,
  RECENT_ARTICLES,
} from '../thresholds';
import {
  blockBits,
  blockKey,
  chooseMerge,
  type IndexState,
  mergeSlices,
  type Segment,
} from './index-state';
import type { IndexStore } from './index-store';
import type { NumberedPrints, PackedIndex } from './packed-index';
import { DamagedSegment, readBlocks, writeBlocks } from './segment-blocks';
import type { NumberedText } from './stored-texts';

/** Blocks deleted at once: deleting costs a tenth of writing. */
const DELETED_AT_ONCE = 1_024;

/** All that keeping the index up touches. */
export interface UpkeepTools {
  store: IndexStore;
  index: PackedIndex;
  scheme: PrintScheme;
  orderKey: OrderKey;
  /** How many numbers from `from` to before `to` are in use. */
  inUse(from: number, to: number): number;
  /** The first texts of articles numbered `from` to before `to`, at most `limit`, by number, and where the rest begins. */
  texts(from: number, to: number, limit: number): Promise<{ rows: NumberedText[]; next: number }>;
  /** Told in a sentence what was found damaged. */
  report(problem: string): void;
}

/**
 * Joins segments, makes damaged ones and those of another scheme anew, and deletes what is out of use:
 * in steps of some 50 ms, each one transaction that holds the place to go on from, so that a
 * worker killed between two steps, or in one, loses nothing.
 */
export class IndexUpkeep {
  /** Prints of the piece in hand; lost with the worker, and then made again. */
  private piece: { from: number; next: number; articles: NumberedPrints[] } | null = null;

  constructor(private readonly tools: UpkeepTools) {}

  /**
   * Does the next step. False when there is nothing to do. While articles pour in (`isAtRest`
   * false) only what keeps the segments few is done.
   */
  async step(isAtRest: boolean): Promise<boolean> {
    const { store, scheme } = this.tools;
    if (!store.isDurable) return false;
    if (await this.discard()) return true;
    const { state, runs } = await store.open();
    if (state.merge !== null) return this.mergeSlice(state.merge);
    if (state.remake !== null) return isAtRest && this.remake(state.remake);
    const unfit = state.segments.find((one) => one.damaged || one.scheme !== scheme.version);
    if (unfit !== undefined && isAtRest) return this.startRemake(unfit);
    if (isAtRest && runs.some((run) => run.scheme !== scheme.version)) return this.flush();
    const inputs = chooseMerge(state, isAtRest, scheme.version, (segment) =>
      this.tools.inUse(segment.from, segment.to),
    );
    return inputs !== null && this.startMerge(inputs, isAtRest);
  }

  private async flush(): Promise<boolean> {
    await this.tools.index.flush();
    return true;
  }

  private async startMerge(inputs: readonly Segment[], isAtRest: boolean): Promise<boolean> {
    const perBlock = isAtRest ? POSTINGS_PER_BLOCK : POSTINGS_PER_EARLY_BLOCK;
    const postings = inputs.reduce((sum, segment) => sum + segment.postings, 0);
    await this.changeState((state) => ({
      ...state,
      nextSegment: state.nextSegment + 1,
      merge: {
        inputs: inputs.map(({ id }) => id),
        target: {
          id: state.nextSegment,
          scheme: this.tools.scheme.version,
          from: (inputs[0] as Segment).from,
          to: (inputs[inputs.length - 1] as Segment).to,
          articles: 0,
          postings: 0,
          bits: blockBits(postings, perBlock),
          damaged: false,
        },
        next: 0,
      },
    }));
    return true;
  }

  /** Joins the inputs' postings of one range of prints. */
  private async mergeSlice({ inputs, target, next }: NonNullable<IndexState['merge']>) {
    const { store, orderKey, inUse } = this.tools;
    try {
      await store.change(async ({ state, runs }, database) => {
        const segments = state.segments.filter(({ id }) => inputs.includes(id));
        const slices = mergeSlices(segments, target);
        const width = 2 ** 32 / slices;
        const blocks = 2 ** target.bits / slices;
        const parts: Postings[] = [];
        for (const segment of segments) {
          const start = next * width;
          parts.push(await readBlocks(database, segment, start, start + width, target.from));
        }
        const postings = trimPostings(joinPostings(parts, target.from), orderKey);
        await writeBlocks(database, target, postings, next * blocks, (next + 1) * blocks);
        const grown = {
          ...target,
          postings: target.postings + postings.sorted.length,
          // Made anew from the texts once it stands: nothing else tells who holds these prints.
          damaged: target.damaged || postings.isShort,
        };
        if (next + 1 < slices) {
          return { runs, state: { ...state, merge: { inputs, target: grown, next: next + 1 } } };
        }
        const done = { ...grown, articles: inUse(target.from, target.to) };
        return { runs, state: { ...replaceSegments(state, inputs, [done]), merge: null } };
      });
    } catch (error) {
      if (!(error instanceof DamagedSegment)) throw error;
      this.tools.report(`${error.message} It is made anew from the texts.`);
      await this.changeState((state) => ({
        ...state,
        merge: null,
        discarded: [...state.discarded, target],
        segments: state.segments.map((one) =>
          one.id === error.segment ? { ...one, damaged: true } : one,
        ),
      }));
    }
    return true;
  }

  private async startRemake({ id, from }: Segment): Promise<boolean> {
    await this.changeState((state) => ({
      ...state,
      remake: { segment: id, next: from, pieces: [] },
    }));
    return true;
  }

  /** Makes prints from the texts; every some articles a piece of the new segment is written. */
  private async remake(job: NonNullable<IndexState['remake']>): Promise<boolean> {
    const { store, scheme, texts } = this.tools;
    const { state } = await store.open();
    const old = state.segments.find((one) => one.id === job.segment) as Segment;
    if (this.piece?.from !== job.next)
      this.piece = { from: job.next, next: job.next, articles: [] };
    const { piece } = this;
    const { rows, next } = await texts(piece.next, old.to, ARTICLES_PER_STEP);
    for (const { number, text } of rows) {
      piece.articles.push({ number, prints: scheme.textPrints(text) });
    }
    piece.next = next;
    const postings = piece.articles.reduce((sum, { prints }) => sum + prints.length, 0);
    const isFull =
      piece.articles.length >= RECENT_ARTICLES || postings >= RECENT_ARTICLES * POSTINGS_PER_BLOCK;
    if (isFull || next >= old.to) {
      await this.writePiece(piece, old);
      this.piece = null;
    }
    return true;
  }

  private async writePiece(piece: NonNullable<IndexUpkeep['piece']>, old: Segment): Promise<void> {
    const { store, scheme, orderKey } = this.tools;
    await store.change(async ({ state, runs }, database) => {
      const postings = trimPostings(gatherPostings(piece.articles, piece.from), orderKey);
      const segment: Segment = {
        id: state.nextSegment,
        scheme: scheme.version,
        from: piece.from,
        to: piece.next,
        articles: piece.articles.length,
        postings: postings.sorted.length,
        bits: blockBits(postings.sorted.length),
        damaged: false,
      };
      await writeBlocks(database, segment, postings, 0, 2 ** segment.bits);
      const pieces = [...(state.remake?.pieces ?? []), segment];
      const nextSegment = state.nextSegment + 1;
      if (piece.next < old.to) {
        const remake = { segment: old.id, next: piece.next, pieces };
        return { runs, state: { ...state, nextSegment, remake } };
      }
      const replaced = replaceSegments(state, [old.id], pieces);
      return { runs, state: { ...replaced, nextSegment, remake: null } };
    });
  }

  /** Deletes the next blocks that are out of use. False when there are none. */
  async discard(): Promise<boolean> {
    if ((await this.tools.store.open()).state.discarded.length === 0) return false;
    await this.tools.index.untilRead();
    await this.tools.store.change(async ({ state, runs }, { blocks }) => {
      const [first, ...rest] = state.discarded as [{ id: number; bits: number }];
      const keys = await blocks
        .where(':id')
        .between(blockKey(first.id, 0), blockKey(first.id + 1, 0))
        .limit(DELETED_AT_ONCE)
        .primaryKeys();
      await blocks.bulkDelete(keys);
      const isDone = keys.length < DELETED_AT_ONCE;
      return { runs, state: { ...state, discarded: isDone ? rest : state.discarded } };
    });
    return true;
  }

  private async changeState(change: (state: IndexState) => IndexState): Promise<void> {
    await this.tools.store.change(async ({ state, runs }) => ({ runs, state: change(state) }));
  }
}

/** Puts others in the place of neighbouring segments, and these with what is to be deleted. */
function replaceSegments(
  state: IndexState,
  out: readonly number[],
  into: readonly Segment[],
): IndexState {
  const at = state.segments.findIndex(({ id }) => out.includes(id));
  const segments = state.segments.filter(({ id }) => !out.includes(id));
  segments.splice(at, 0, ...into);
  const discarded = state.segments.filter(({ id }) => out.includes(id));
  return { ...state, segments, discarded: [...state.discarded, ...discarded] };
}
