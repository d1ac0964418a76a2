import type { DexieOptions } from 'dexie';
import type { Article } from '../corpus/article';
import {
  type Arrival,
  type PlacedArticle,
  type Placement,
  placeArrivals,
} from '../corpus/article-id';
import type { Corpus, CorpusSize, PrintHits } from '../corpus/corpus';
import { ARTICLE_SPAN } from '../corpus/postings';
import { CURRENT_SCHEME, KNOWN_SCHEMES, type PrintScheme } from '../fingerprint/schemes';
import {
  ARTICLES_AT_ONCE,
  ARTICLES_PER_STEP,
  ARTICLES_PER_TRANSACTION,
  CHARACTERS_PER_STEP,
} from '../thresholds';
import { choosesBundled, type Offered } from './bundled-choice';
import { CorpusDesk } from './corpus-desk';
import type { BodyRow, EntryRow } from './databases';
import { IndexStore } from './index-store';
import { IndexUpkeep } from './index-upkeep';
import { PackedIndex } from './packed-index';
import { type Also, StoredArticles } from './stored-articles';

/** What the bundled corpus has offered so far. */
const OFFERED = 'bundled';
/** Steps of the upkeep that go with each batch of an import: merging keeps pace with what comes in. */
const STEPS_PER_BATCH = 3;
/** Steps in which a first look-up makes prints that are due: enough for `ARTICLES_AT_ONCE` of usual length. */
const STEPS_AT_ONCE = 3;

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
  private readonly scheme: PrintScheme;
  private readonly known: readonly PrintScheme[];
  private readonly report: (problem: string) => void;
  private ready: Promise<void> | null = null;
  private isClosed = false;
  /** Changes, one after another. */
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
      write: (placed, held, also) => this.write(placed, held, also),
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
  }

  async size(): Promise<CorpusSize> {
    await this.open();
    return { ...(await this.stored.size()), waiting: await this.waiting() };
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
    return this.stored.read(numbers);
  }

  async numbersOf(ids: readonly string[]): Promise<number[]> {
    return this.stored.numbersOf(ids);
  }

  /** The article at an address, by its key; null for none. */
  async at(addressKey: string): Promise<Article | null> {
    const [article] = await this.stored.read(await this.stored.numbersAt(addressKey));
    return article ?? null;
  }

  async orderKeys(numbers: readonly number[]): Promise<number[]> {
    await this.open();
    return numbers.map(this.stored.roster.orderKey);
  }

  /**
   * Adds articles; those at an address that is known already are replaced, not doubled. On StoreFull
   * the batches before the full one are in, the rest is not.
   */
  async put(arrivals: readonly Arrival[]): Promise<Omit<Placement, 'placed'>> {
    await this.open();
    const total = { added: 0, replaced: 0, refused: [] as Placement['refused'] };
    for (let start = 0, end = 0; start < arrivals.length; start = end) {
      end = batchEnd(arrivals, start);
      const batch = arrivals.slice(start, end);
      const placement = await this.inTurn(async () => {
        const { holders, entries } = await this.stored.held(batch);
        const found = placeArrivals(batch, holders);
        await this.write(found.placed, entries);
        return found;
      });
      total.added += placement.added;
      total.replaced += placement.replaced;
      for (const { at, reason } of placement.refused) {
        total.refused.push({ at: at + start, reason });
      }
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
      await this.write(placed, entries, { meta: { name: OFFERED, value } });
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
      (await this.upkeep.discard()) || (await this.takeInDue()) || (await this.upkeep.step(true));
    while (goesOn() && (await this.inTurn(step))) onStep?.();
  }

  /** How many articles have prints that look-ups can trust, of the current scheme; null when all have. */
  async progress(): Promise<{ done: number; total: number } | null> {
    await this.open();
    const { roster } = this.stored;
    const { state, runs } = await this.store.open();
    const isOld = ({ scheme }: { scheme: number }) => scheme !== this.scheme.version;
    const todo = [
      ...state.segments
        .filter((segment) => segment.damaged || isOld(segment))
        .map(({ id, from, to }) =>
          state.remake?.segment === id ? { from: state.remake.next, to } : { from, to },
        ),
      ...runs.filter(isOld),
      { from: state.upTo, to: this.stored.nextNumber },
    ].reduce((sum, { from, to }) => sum + roster.count(from, to), 0);
    return todo === 0 ? null : { done: roster.size - todo, total: roster.size };
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

  /** A few articles whose prints are due get them at once, rather than be missed. */
  private async start(): Promise<void> {
    await Promise.all([this.stored.open(), this.store.open()]);
    const due = this.stored.roster.count(await this.index.upTo(), this.stored.nextNumber);
    const isLost = (await this.index.upTo()) > this.stored.nextNumber;
    if (!isLost && (due === 0 || due > ARTICLES_AT_ONCE)) return;
    await this.inTurn(async () => {
      // Articles that were lost and stored anew have numbers that the index knows as others.
      if (isLost) await this.store.reset('it knows of articles that were never stored.');
      for (let step = 0; step < STEPS_AT_ONCE; step += 1) if (!(await this.takeInDue())) break;
    }).catch((error) => {
      // Without room or an index, pages are compared with what can be looked up.
      this.report(`Prints that are due could not be stored: ${String(error)}`);
    });
  }

  /** Makes the prints of the next articles that the index has not taken in. False when there are none. */
  private async takeInDue(): Promise<boolean> {
    const from = await this.index.upTo();
    if (from >= this.stored.nextNumber) return false;
    // One run tells its articles by their distance from the first.
    const end = Math.min(this.stored.nextNumber, from + ARTICLE_SPAN);
    const { rows, next } = await this.stored.texts(from, end, ARTICLES_PER_STEP);
    await this.takeIn(rows, next);
    return true;
  }

  private async takeIn(rows: readonly BodyRow[], to: number): Promise<void> {
    const articles = rows.map(({ number, text }) => ({
      number,
      prints: this.scheme.textPrints(text),
    }));
    await this.index.add(articles, this.scheme.version, to);
  }

  private async write(
    placed: readonly PlacedArticle[],
    held: ReadonlyMap<string, EntryRow>,
    also?: Also,
  ): Promise<void> {
    await this.stored.open();
    const before = this.stored.nextNumber;
    const rows = await this.stored.write(placed, held, also);
    try {
      // Prints go in by number, without gaps: what is due from before comes first.
      if ((await this.index.upTo()) === before) await this.takeIn(rows, this.stored.nextNumber);
      for (let step = 0; step < STEPS_PER_BATCH; step += 1) {
        if (!(await this.upkeep.step(false))) break;
      }
    } catch (error) {
      // The articles are in; their prints stay due.
      this.report(`Prints could not be stored: ${String(error)}`);
    }
  }

  /** Articles that look-ups may miss: prints that are due, and segments that cannot be trusted or asked. */
  private async waiting(): Promise<number> {
    const { roster } = this.stored;
    const { state, runs } = await this.store.open();
    const isUnknown = (scheme: number) => !this.known.some(({ version }) => version === scheme);
    const missed = [
      ...state.segments.filter(({ damaged, scheme }) => damaged || isUnknown(scheme)),
      ...runs.filter(({ scheme }) => isUnknown(scheme)),
      { from: state.upTo, to: this.stored.nextNumber },
    ];
    return missed.reduce((sum, { from, to }) => sum + roster.count(from, to), 0);
  }

  private meetDamage(segment: number, what: string): void {
    this.report(`Segment ${segment} of the index ${what} and is made anew from the texts.`);
    void this.inTurn(() => this.index.markDamaged(segment)).catch((error) => {
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
