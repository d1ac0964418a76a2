import type { DexieOptions } from 'dexie';
import type { Article } from '../corpus/article';
import {
  type Arrival,
  type Holders,
  type PlacedArticle,
  type Placement,
  placeArrivals,
} from '../corpus/article-id';
import type { Corpus, CorpusSize, PrintHits } from '../corpus/corpus';
import { CURRENT_SCHEME, KNOWN_SCHEMES, type PrintScheme } from '../fingerprint/schemes';
import { ARTICLES_PER_TRANSACTION, CHARACTERS_PER_STEP } from '../thresholds';
import { isTaken } from './attempt';
import { choosesBundled, type Offered } from './bundled-choice';
import { CorpusDesk } from './corpus-desk';
import type { EntryRow } from './databases';
import { IndexIntake } from './index-intake';
import type { IndexState } from './index-state';
import { IndexStore } from './index-store';
import { IndexUpkeep } from './index-upkeep';
import { PackedIndex } from './packed-index';
import { type Also, StoredArticles } from './stored-articles';

const NONE_HELD: Holders = { byAddress: new Map(), byId: new Map() };

/** What the bundled corpus has offered so far. */
const OFFERED = 'bundled';

export interface DexieCorpusOptions extends DexieOptions {
  /** The scheme that new prints are made by, and those that can be looked up; for tests. */
  schemes?: { current: PrintScheme; known: readonly PrintScheme[] };
  /** Told in a sentence what was found damaged, and what is done about it. */
  report?: (problem: string) => void;
}

/**
 * The corpus on IndexedDB, for one writer: the background. Look-ups read what they need from the
 * packed index; texts and metadata are read when asked for.
 *
 * Articles are numbered in the order of arrival, and the index notes up to which number it has
 * taken them in: a worker killed at any line loses at most the batch in hand, and the next start
 * makes the prints that are due. The index can be dropped at any time and is made anew.
 *
 * Methods throw StoreFull and StoreUnavailable, whose messages are sentences for people.
 */
export class DexieCorpus implements Corpus {
  /** For the reader's own hands: lists, corrections, deletions with a way back. */
  readonly desk: CorpusDesk;
  private readonly stored: StoredArticles;
  private readonly store: IndexStore;
  private readonly index: PackedIndex;
  private readonly upkeep: IndexUpkeep;
  private readonly intake: IndexIntake;
  private readonly scheme: PrintScheme;
  private readonly known: readonly PrintScheme[];
  private readonly report: (problem: string) => void;
  private ready: Promise<void> | null = null;
  private isClosed = false;
  /** The last batch held nothing that was there before. */
  private comesNew = true;
  /** Changes of the articles, one after another. */
  private queue: Promise<unknown> = Promise.resolve();

  constructor({ schemes, report, ...options }: DexieCorpusOptions = {}) {
    // Nobody watches queries, and cached rows would only cost memory.
    const plain: DexieOptions = { cache: 'disabled', ...options };
    this.scheme = schemes?.current ?? CURRENT_SCHEME;
    this.known = schemes?.known ?? KNOWN_SCHEMES;
    this.report = report ?? (() => undefined);
    this.stored = new StoredArticles(plain);
    this.store = new IndexStore(plain, this.report);
    const { orderKey } = this.stored.roster;
    this.index = new PackedIndex(
      this.store,
      orderKey,
      (segment) => this.meetDamage(segment, 'is damaged'),
      (segment) => this.meetDamage(segment, 'names too few articles, since others are gone,'),
    );
    this.desk = new CorpusDesk({
      stored: this.stored,
      size: () => this.size(),
      inTurn: (work) => this.open().then(() => this.inTurn(work)),
      write: async (placed, held, also) => (await this.write(placed, held, also)).indexed,
    });
    this.upkeep = new IndexUpkeep({
      store: this.store,
      index: this.index,
      scheme: this.scheme,
      orderKey,
      inUse: (from, to) => this.stored.roster.count(from, to),
      texts: (from, to, limit) => this.stored.texts(from, to, limit),
      report: this.report,
    });
    this.intake = new IndexIntake({
      stored: this.stored,
      store: this.store,
      index: this.index,
      upkeep: this.upkeep,
      scheme: this.scheme,
      report: this.report,
    });
  }

  async size(without?: ReadonlySet<number>): Promise<CorpusSize> {
    await this.open();
    const size = { ...(await this.stored.size(without)), waiting: await this.waiting() };
    const lost = this.stored.lost(without);
    return lost > 0 ? { ...size, lost } : size;
  }

  async schemes(): Promise<readonly number[]> {
    await this.open();
    return this.index.schemes();
  }

  async lookUp(prints: Uint32Array, scheme = this.scheme.version): Promise<PrintHits[]> {
    await this.open();
    return this.index.lookUp(prints, scheme);
  }

  async articles(numbers: readonly number[]): Promise<Article[]> {
    const known = this.stored.lost();
    const articles = await this.stored.read(numbers);
    const lost = this.stored.lost();
    if (lost > known) {
      const who =
        lost === 1 ? '1 article has lost its text' : `${lost} articles have lost their text`;
      this.report(`${who} and cannot be compared until it is added again.`);
    }
    return articles;
  }

  async numbersOf(ids: readonly string[]): Promise<number[]> {
    return this.stored.numbersOf(ids);
  }

  async numbersAt(addressKeys: readonly string[]): Promise<number[]> {
    return this.stored.numbersAt(addressKeys);
  }

  /** The article at an address, by its key; null for none. */
  async at(addressKey: string): Promise<Article | null> {
    const [article] = await this.stored.read(await this.stored.numbersAt([addressKey]));
    return article ?? null;
  }

  async orderKeys(numbers: readonly number[]): Promise<number[]> {
    await this.open();
    return numbers.map(this.stored.roster.orderKey);
  }

  /**
   * Adds articles; those at an address that is known already are replaced, not doubled. On StoreFull
   * the batches before the full one are in, the rest is not. While a batch is written, the prints of
   * the one before it are. `givesWay` is waited for before each batch; it never rejects.
   */
  async put(
    arrivals: readonly Arrival[],
    givesWay: () => Promise<unknown> = async () => undefined,
  ): Promise<Omit<Placement, 'placed'>> {
    await this.open();
    const total = { added: 0, replaced: 0, refused: [] as Placement['refused'] };
    let indexed = Promise.resolve();
    try {
      for (let start = 0, end = 0; start < arrivals.length; start = end) {
        end = batchEnd(arrivals, start);
        const batch = arrivals.slice(start, end);
        await givesWay();
        const { placement, written } = await this.inTurn(() => this.place(batch));
        await indexed;
        indexed = written.indexed;
        total.added += placement.added;
        total.replaced += placement.replaced;
        for (const { at, reason } of placement.refused) {
          total.refused.push({ at: at + start, reason });
        }
      }
    } finally {
      await indexed;
    }
    return total;
  }

  /**
   * Adds what a release brings, once per version of the bundle. What the user deleted or
   * replaced stays so (see `choosesBundled`).
   */
  async putBundled(version: number, arrivals: readonly Arrival[]): Promise<void> {
    await this.open();
    await this.inTurn(async () => {
      const offered = ((await this.stored.meta(OFFERED)) as Offered | undefined) ?? {
        version: 0,
        ids: [],
      };
      if (offered.version >= version) return;
      const { holders, entries } = await this.stored.held(arrivals);
      const chosen = arrivals.filter((arrival) =>
        choosesBundled(arrival, offered, [...entries.values()]),
      );
      const { placed } = placeArrivals(chosen, holders);
      const given = arrivals.flatMap(({ givenId }) => givenId ?? []);
      const value: Offered = { version, ids: [...new Set([...offered.ids, ...given])] };
      await (await this.write(placed, entries, { meta: { name: OFFERED, value } })).indexed;
    });
  }

  /** Unknown ids are no error. */
  async remove(ids: readonly string[]): Promise<void> {
    await this.open();
    for (let start = 0; start < ids.length; start += ARTICLES_PER_TRANSACTION) {
      const batch = ids.slice(start, start + ARTICLES_PER_TRANSACTION);
      await this.inTurn(() => this.stored.remove(batch));
    }
  }

  /**
   * Does all that the index needs: prints that are due, segments to be joined or made anew. In short
   * steps, between which pages are answered; what a killed worker left is taken up again.
   * `signal` stops it after the step in hand; `onStep` is called after each step.
   */
  async keepUp(signal?: AbortSignal, onStep?: () => void): Promise<void> {
    await this.open();
    const goesOn = () => signal?.aborted !== true && !this.isClosed;
    // Room first: what is out of use may be what fills the disk.
    const step = async () =>
      (await this.upkeep.discard()) ||
      (await this.intake.takeInDue()) ||
      (await this.upkeep.step(true));
    while (goesOn() && (await this.inTurn(() => this.intake.inTurn(step)))) onStep?.();
  }

  /** How many articles have prints that look-ups can trust, of the current scheme; null when all have. */
  async progress(): Promise<{ done: number; total: number } | null> {
    await this.open();
    const { remake } = (await this.store.open()).state;
    const todo = await this.countUnfit((scheme) => scheme === this.scheme.version, remake);
    const { size } = this.stored.roster;
    return todo === 0 ? null : { done: size - todo, total: size };
  }

  /** Ends both connections. */
  close(): void {
    this.isClosed = true;
    this.stored.close();
    this.store.close();
  }

  private async open(): Promise<void> {
    this.ready ??= this.start().catch((error) => {
      this.ready = null;
      throw error;
    });
    await this.ready;
  }

  private async start(): Promise<void> {
    await Promise.all([this.stored.open(), this.store.open()]);
    await this.intake.begin();
  }

  /**
   * Places and writes one batch. To ask for every id and address takes as long as writing them, and of a long
   * import none is held: so they are written as new, and asked for only where the disk refuses one as taken.
   */
  private async place(batch: readonly Arrival[]) {
    if (this.comesNew) {
      const placement = placeArrivals(batch, NONE_HELD);
      try {
        return { placement, written: await this.write(placement.placed, new Map()) };
      } catch (error) {
        if (!isTaken(error)) throw error;
      }
    }
    const { holders, entries } = await this.stored.held(batch);
    this.comesNew = entries.size === 0;
    const placement = placeArrivals(batch, holders);
    return { placement, written: await this.write(placement.placed, entries) };
  }

  /** Writes articles. `indexed`, which never fails, resolves when their prints are there too, or have been put off. */
  private async write(
    placed: readonly PlacedArticle[],
    held: ReadonlyMap<string, EntryRow>,
    also?: Also,
  ): Promise<{ indexed: Promise<void> }> {
    await this.stored.open();
    const from = this.stored.nextNumber;
    const rows = await this.stored.write(placed, held, also);
    const to = this.stored.nextNumber;
    return { indexed: this.intake.takeInNew(rows, from, to) };
  }

  /** Articles that look-ups may miss: prints that are due, and segments that cannot be trusted or asked. */
  private waiting(): Promise<number> {
    return this.countUnfit((scheme) => this.known.some(({ version }) => version === scheme));
  }

  /**
   * Articles whose prints are due, damaged, or of a scheme that `isFit` does not take. Of the segment
   * that `remake` makes anew only those that it has still to come to.
   */
  private async countUnfit(
    isFit: (scheme: number) => boolean,
    remake: IndexState['remake'] = null,
  ): Promise<number> {
    const { roster } = this.stored;
    const { state, runs } = await this.store.open();
    const unfit = [
      ...state.segments
        .filter(({ damaged, scheme }) => damaged || !isFit(scheme))
        .map(({ id, from, to }) => ({ from: remake?.segment === id ? remake.next : from, to })),
      ...runs.filter(({ scheme }) => !isFit(scheme)),
      { from: state.upTo, to: this.stored.nextNumber },
    ];
    return unfit.reduce((sum, { from, to }) => sum + roster.count(from, to), 0);
  }

  private meetDamage(segment: number, what: string): void {
    this.report(`Segment ${segment} of the index ${what} and is made anew from the texts.`);
    void this.intake
      .inTurn(() => this.index.markDamaged(segment))
      .catch((error) => {
        this.report(`The damage could not be noted: ${String(error)}`);
      });
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(work, work);
    this.queue = turn.catch(() => undefined);
    return turn;
  }
}

/** Where the next batch ends: so many articles, and no more once they hold `CHARACTERS_PER_STEP`. */
function batchEnd(arrivals: readonly Arrival[], start: number): number {
  let end = start;
  let characters = 0;
  while (
    end < arrivals.length &&
    end - start < ARTICLES_PER_TRANSACTION &&
    characters < CHARACTERS_PER_STEP
  ) {
    characters += (arrivals[end] as Arrival).article.text.length;
    end += 1;
  }
  return end;
}
