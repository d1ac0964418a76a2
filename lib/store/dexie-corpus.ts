import type { DexieOptions } from 'dexie';
import type { Article } from '../corpus/article';
import {
  type Arrival,
  type Holders,
  idCandidates,
  type PlacedArticle,
  type Placement,
  placeArrivals,
} from '../corpus/article-id';
import type { Corpus, CorpusSize, PrintHits } from '../corpus/corpus';
import type { PrintIndex } from '../corpus/print-index';
import { ARTICLES_PER_TRANSACTION } from '../thresholds';
import { attempt } from './attempt';
import { choosesBundled, type Offered } from './bundled-choice';
import { ArticleDatabase, type MetaRow } from './databases';
import { printsRow, StoredPrints } from './stored-prints';

/** Ids of articles whose prints may be missing or old: written with the articles, taken back once the prints are in. */
const STALE_PRINTS = 'stalePrints';
/** What the bundled corpus has offered so far. */
const OFFERED = 'bundled';

/**
 * The corpus on IndexedDB, for one writer: the background. Texts and metadata are read when
 * asked for; the prints of all articles are read into memory once, at the first look-up.
 *
 * A worker killed at any line loses at most the batch in hand: articles and texts go in one transaction
 * with a note that their prints are due, and the next start makes the prints that are still due.
 *
 * Methods throw StoreFull and StoreUnavailable, whose messages are sentences for people.
 */
export class DexieCorpus implements Corpus {
  private readonly database: ArticleDatabase;
  private readonly prints: StoredPrints;
  private loading: Promise<PrintIndex> | null = null;
  /** Set once loaded. What is written before that is read from disk then. */
  private index: PrintIndex | null = null;
  /** Writes and the loading of the index, one after another. */
  private queue: Promise<unknown> = Promise.resolve();

  constructor(options: DexieOptions = {}) {
    // Nobody watches queries, and cached rows would only cost memory.
    const plain: DexieOptions = { cache: 'disabled', ...options };
    this.database = new ArticleDatabase(plain);
    this.prints = new StoredPrints(plain);
  }

  async size(): Promise<CorpusSize> {
    const { articles } = this.database;
    return attempt(this.database, async () => {
      // Articles without a date are not in that index.
      const newest = await articles.orderBy('published').last();
      return { articles: await articles.count(), newest: newest?.published ?? null };
    });
  }

  async lookUp(prints: Uint32Array): Promise<PrintHits[]> {
    this.loading ??= this.inTurn(() => this.loadIndex()).catch((error) => {
      this.loading = null;
      throw error;
    });
    return (await this.loading).lookUp(prints);
  }

  async articles(ids: readonly string[]): Promise<Article[]> {
    const { articles, texts } = this.database;
    const [rows, textRows] = await attempt(this.database, () =>
      this.database.transaction('r', articles, texts, async () =>
        Promise.all([articles.bulkGet([...ids]), texts.bulkGet([...ids])]),
      ),
    );
    return ids.flatMap((_, at) => {
      const row = rows[at];
      const text = textRows[at];
      if (!row || !text) return [];
      const { addressKey, ...article } = row;
      return { ...article, text: text.text };
    });
  }

  /**
   * Adds articles; those at an address that is known already are replaced, not doubled. On StoreFull
   * the batches before the full one are in, the rest is not.
   */
  async put(arrivals: readonly Arrival[]): Promise<Omit<Placement, 'placed'>> {
    const total = { added: 0, replaced: 0, refused: [] as Placement['refused'] };
    for (let start = 0; start < arrivals.length; start += ARTICLES_PER_TRANSACTION) {
      const batch = arrivals.slice(start, start + ARTICLES_PER_TRANSACTION);
      const placement = await this.inTurn(async () => {
        const found = placeArrivals(batch, await this.holders(batch));
        await this.write(found.placed);
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
    await this.inTurn(async () => {
      const meta = await attempt(this.database, () => this.database.meta.get(OFFERED));
      const offered = (meta?.value as Offered | undefined) ?? { version: 0, ids: [] };
      if (offered.version >= version) return;
      const holders = await this.holders(arrivals);
      const ids = [...new Set([...holders.byId.keys(), ...holders.byAddress.values()])];
      const rows = await attempt(this.database, () => this.database.articles.bulkGet(ids));
      const held = rows.filter(isPresent);
      const chosen = arrivals.filter((arrival) => choosesBundled(arrival, offered, held));
      const { placed } = placeArrivals(chosen, holders);
      const given = arrivals.flatMap(({ givenId }) => givenId ?? []);
      const value: Offered = { version, ids: [...new Set([...offered.ids, ...given])] };
      await this.write(placed, { name: OFFERED, value });
    });
  }

  /** Unknown ids are no error. */
  async remove(ids: readonly string[]): Promise<void> {
    await this.inTurn(async () => {
      const { articles, texts } = this.database;
      await attempt(this.database, () =>
        this.database.transaction('rw', articles, texts, async () => {
          await articles.bulkDelete([...ids]);
          await texts.bulkDelete([...ids]);
        }),
      );
      for (const id of ids) this.index?.delete(id);
      // Left behind by a kill here, they are dropped at the next start: no article has them.
      await this.prints.forget(ids);
    });
  }

  /** Ends both connections. */
  close(): void {
    this.database.close();
    this.prints.close();
  }

  /** Articles, texts and the note that prints are due in one transaction; then the prints. */
  private async write(placed: readonly PlacedArticle[], also?: MetaRow): Promise<void> {
    const { articles, texts, meta } = this.database;
    const textRows = placed.map(({ article: { id, text } }) => ({ id, text }));
    const articleRows = placed.map(({ article: { text, ...rest }, addressKey }) => ({
      ...rest,
      addressKey,
    }));
    const ids = textRows.map(({ id }) => id);
    await attempt(this.database, () =>
      this.database.transaction('rw', articles, texts, meta, async () => {
        await articles.bulkPut(articleRows);
        await texts.bulkPut(textRows);
        await this.noteStale((stale) => [...new Set([...stale, ...ids])]);
        if (also) await meta.put(also);
      }),
    );
    const rows = textRows.map(printsRow);
    for (const { id, prints } of rows) this.index?.set(id, prints);
    if (await this.prints.save(rows)) await this.unnoteStale(ids);
  }

  /** A note that stays costs the next start a few prints, so its failure is nobody's. */
  private async unnoteStale(ids: readonly string[]): Promise<void> {
    const done = new Set(ids);
    await attempt(this.database, () =>
      this.database.transaction('rw', this.database.meta, () =>
        this.noteStale((stale) => stale.filter((id) => !done.has(id))),
      ),
    ).catch(() => undefined);
  }

  /** Changes the list of articles whose prints are due, inside the caller's transaction. */
  private async noteStale(change: (stale: string[]) => string[]): Promise<void> {
    const row = await this.database.meta.get(STALE_PRINTS);
    const value = change((row?.value as string[] | undefined) ?? []);
    await this.database.meta.put({ name: STALE_PRINTS, value });
  }

  private async loadIndex(): Promise<PrintIndex> {
    const { articles, texts, meta } = this.database;
    const [ids, note] = await attempt(this.database, () =>
      this.database.transaction('r', articles, meta, async () =>
        Promise.all([articles.toCollection().primaryKeys(), meta.get(STALE_PRINTS)]),
      ),
    );
    const stale = (note?.value as string[] | undefined) ?? [];
    const { index, saved } = await this.prints.load(ids, stale, (wanted) =>
      attempt(this.database, async () => (await texts.bulkGet(wanted)).filter(isPresent)),
    );
    if (saved && stale.length > 0) await this.unnoteStale(stale);
    this.index = index;
    return index;
  }

  private async holders(arrivals: readonly Arrival[]): Promise<Holders> {
    const { articles } = this.database;
    const addresses = arrivals.flatMap(({ addressKey }) => addressKey ?? []);
    const [atAddresses, withIds] = await attempt(this.database, () =>
      this.database.transaction('r', articles, async () =>
        Promise.all([
          articles.where('addressKey').anyOf(addresses).toArray(),
          articles.bulkGet(arrivals.flatMap(idCandidates)),
        ]),
      ),
    );
    const known = [...atAddresses, ...withIds].filter(isPresent);
    return {
      byAddress: new Map(
        known.flatMap(({ addressKey, id }) => (addressKey === null ? [] : [[addressKey, id]])),
      ),
      byId: new Map(known.map(({ id, addressKey }) => [id, addressKey])),
    };
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(work, work);
    this.queue = turn.catch(() => undefined);
    return turn;
  }
}

function isPresent<T>(row: T | undefined): row is T {
  return row !== undefined;
}
