import type { DexieOptions } from 'dexie';
import { DamagedBlock, PostingBlock } from '../corpus/posting-block';
import { INDEX_RETRY_MS } from '../thresholds';
import { attempt, inTime, StoreFull, StoreUnavailable } from './attempt';
import { IndexDatabase, type RecentRow } from './databases';
import { EMPTY_STATE, type IndexState, isIndexState } from './index-state';
import type { Run } from './recent-runs';

/** Every print. */
export const ALL_PRINTS = { start: 0, bits: 32 };
const STATE = 'state';

/** What look-ups read: replaced as a whole by every change. */
export interface IndexView {
  state: IndexState;
  /** Of the articles behind all segments, ascending. */
  runs: readonly Run[];
}

const NOTHING: IndexView = { state: EMPTY_STATE, runs: [] };

/**
 * The database of the index, its state, and the recent articles' prints in memory. Everything in it
 * can be made anew from the texts: contents that are damaged are dropped. A database that does not
 * open now is left alone and asked again later; until then no article is known to it. Where
 * the browser gives no database at all the index lives in memory alone.
 */
export class IndexStore {
  private database: IndexDatabase;
  private opening: Promise<IndexView> | null = null;
  private view: IndexView | null = null;
  /** Set when the browser gives no database: what is made then ends with the worker. */
  private inMemory = false;
  /** Before this, in milliseconds since 1970, a database that did not open is not tried again. */
  private closedUntil = 0;

  constructor(
    private readonly options: DexieOptions,
    private readonly report: (problem: string) => void,
  ) {
    this.database = new IndexDatabase(options);
  }

  /** What the index holds now; nothing while its database does not open. */
  async open(): Promise<IndexView> {
    if (this.view !== null) return this.view;
    if (Date.now() < this.closedUntil) return NOTHING;
    this.opening ??= this.load().finally(() => {
      this.opening = null;
    });
    return this.opening;
  }

  /** Whether changes are kept when the worker ends. */
  get isDurable(): boolean {
    return !this.inMemory;
  }

  /**
   * Changes the index in one transaction: all of it is done, or nothing. `work` answers what the
   * index is afterwards; it may be run twice. Only one change at a time.
   */
  async change(work: (before: IndexView, database: IndexDatabase) => Promise<IndexView>) {
    const before = await this.open();
    if (this.view === null) throw new StoreUnavailable('index-closed');
    const { database } = this;
    try {
      this.view = await attempt(database, () =>
        database.transaction('rw', database.blocks, database.recent, database.meta, async () => {
          const view = await work(before, database);
          await database.meta.put({ name: STATE, value: view.state });
          return view;
        }),
      );
    } catch (error) {
      // What failed may have been written all the same: the disk says what is there.
      this.view = null;
      throw error;
    }
  }

  /** Changes what is in memory alone. */
  hold(change: (before: IndexView) => IndexView): void {
    if (this.view !== null) this.view = change(this.view);
  }

  /** The blocks with these keys, in the order asked; undefined for missing ones. */
  async blocks(keys: number[]): Promise<(Uint32Array | undefined)[]> {
    if (keys.length === 0) return [];
    return attempt(this.database, () => this.database.blocks.bulkGet(keys));
  }

  /** Drops all of it, because it does not fit the articles. */
  async reset(reason: string): Promise<void> {
    await this.open();
    this.report(`The index is made anew: ${reason}`);
    this.view = await this.startAnew();
  }

  close(): void {
    this.database.close();
  }

  private async load(): Promise<IndexView> {
    try {
      this.view = await this.read();
      return this.view;
    } catch (error) {
      if (error instanceof StoreFull || error instanceof StoreUnavailable) {
        this.report(`The index does not open and is tried again later: ${error.message}`);
        this.closedUntil = Date.now() + INDEX_RETRY_MS;
        // A connection that waits for its opening is of no more use.
        this.database.close();
        this.database = new IndexDatabase(this.options);
        return NOTHING;
      }
      this.report(`The index cannot be read and is made anew: ${String(error)}`);
      this.view = await this.startAnew();
      return this.view;
    }
  }

  private async read(): Promise<IndexView> {
    const { database } = this;
    const [row, recent] = await attempt(database, () =>
      database.transaction('r', database.meta, database.recent, async () =>
        Promise.all([database.meta.get(STATE), database.recent.toArray()]),
      ),
    );
    const state = row?.value ?? EMPTY_STATE;
    if (!isIndexState(state)) throw new DamagedBlock('Its state is of another form.');
    const runs: Run[] = [];
    let end = state.segments.at(-1)?.to ?? 0;
    for (const one of recent) {
      const run = one.from === end ? this.readRun(one) : null;
      if (run === null) break;
      runs.push(run);
      end = run.to;
    }
    if (end === state.upTo) return { state, runs };
    // What comes behind a row that is lost is made anew with it, and must not stand there twice.
    this.report(`The prints of articles ${end} to ${state.upTo - 1} are made anew.`);
    await attempt(database, () => database.recent.where('from').aboveOrEqual(end).delete());
    return { state: { ...state, upTo: end }, runs };
  }

  private readRun({ from, to, scheme, articles, block }: RecentRow): Run | null {
    try {
      const packed = new PostingBlock(block, ALL_PRINTS);
      const sorted = new Float64Array(packed.length);
      const stops = new Map<number, number>();
      packed.unpack(sorted, 0, from, stops);
      return { from, to, scheme, articles, postings: { base: from, sorted, stops } };
    } catch (error) {
      this.report(`A row of recent prints cannot be read: ${String(error)}`);
      return null;
    }
  }

  private async startAnew(): Promise<IndexView> {
    try {
      await inTime(this.database.delete(), () => undefined);
      this.database = new IndexDatabase(this.options);
      await attempt(this.database, async () => undefined);
    } catch (error) {
      this.report(`The index is kept in memory: ${String(error)}`);
      this.inMemory = true;
    }
    return NOTHING;
  }
}
