import type { Article } from '../corpus/article';
import type { Arrival, PlacedArticle } from '../corpus/article-id';
import type { ArticleQuery, CorpusFacts, ListPage, ListPlace } from '../corpus/article-list';
import type { CorpusSize } from '../corpus/corpus';
import { ArticleList } from './article-list';
import { attempt } from './attempt';
import type { AsideRow, EntryRow } from './databases';
import type { Also, StoredArticles } from './stored-articles';

/** All that the desk touches. */
export interface CorpusDeskTools {
  stored: StoredArticles;
  size(): Promise<CorpusSize>;
  /** Runs one change after another. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** Writes articles and makes their prints. For use inside `inTurn`. */
  write(
    placed: readonly PlacedArticle[],
    held: ReadonlyMap<string, EntryRow>,
    also?: Also,
  ): Promise<void>;
}

/** What became of a correction. `taken`: another article is stored at that address. */
export type Corrected = 'corrected' | 'gone' | 'taken';

/**
 * What a reader does with stored articles by hand. What is deleted is put aside, on disk, until
 * something else is deleted or it is given up: bringing it back restores ids and texts exactly.
 * Methods throw StoreFull and StoreUnavailable.
 */
export class CorpusDesk {
  private readonly list: ArticleList;

  constructor(private readonly tools: CorpusDeskTools) {
    this.list = new ArticleList(tools.stored.database);
  }

  /** One page of at most `limit` articles behind a place; null for the first. */
  page(query: ArticleQuery, after: ListPlace | null, limit: number): Promise<ListPage> {
    return this.list.page(query, after, limit);
  }

  async facts(): Promise<CorpusFacts> {
    const [size, ends, outlets] = await Promise.all([
      this.tools.size(),
      this.list.dates(),
      this.list.outlets(),
    ]);
    const { articles, waiting, lost } = size;
    return { articles, waiting, ...(lost !== undefined && { lost }), ...ends, outlets };
  }

  /** The article with its text; null when it is gone. */
  async article(id: string): Promise<Article | null> {
    const { stored } = this.tools;
    return (await stored.read(await stored.numbersOf([id])))[0] ?? null;
  }

  /**
   * The articles numbered from a number on, in the order of arrival, as many as one step reads, and
   * where the rest begins; null when none is left.
   */
  async articlesFrom(number: number): Promise<{ articles: Article[]; next: number | null }> {
    const { stored } = this.tools;
    await stored.open();
    const end = stored.nextNumber;
    const { rows, next } = await stored.texts(number, end, ARTICLES_READ);
    const articles = await stored.read(rows.map((row) => row.number));
    return { articles, next: next < end ? next : null };
  }

  /**
   * Puts an article in the place of one that is stored; its id stays. A bundled one becomes the
   * reader's own, lest the next release bring it back.
   */
  correct(id: string, { article, addressKey }: Arrival): Promise<Corrected> {
    const { stored, inTurn, write } = this.tools;
    return inTurn(async () => {
      const { entries } = stored.database;
      const [row, other] = await attempt(stored.database, async () => [
        await entries.where('id').equals(id).first(),
        addressKey === null
          ? undefined
          : await entries.where('addressKey').equals(addressKey).first(),
      ]);
      if (row === undefined) return 'gone';
      if (other !== undefined && other.id !== id) return 'taken';
      const { language, credit, addedAt } = row;
      const addedBy = row.addedBy === 'bundled' ? 'paste' : row.addedBy;
      const corrected = { ...article, id, language, credit, addedAt, addedBy };
      await write([{ article: corrected, addressKey }], new Map([[id, row]]));
      return 'corrected';
    });
  }

  /**
   * Deletes articles and puts them aside under a name; what was aside before is given up. One that has lost
   * its text goes for good. How many went.
   */
  setAside(ids: readonly string[], batch: string): Promise<number> {
    const { stored, inTurn } = this.tools;
    return inTurn(async () => {
      const numbers = await stored.numbersOf(ids);
      const articles = await stored.read(numbers);
      const keys = await this.addressKeys(numbers);
      const aside = articles.map(
        (article): AsideRow => ({
          id: article.id,
          batch,
          article,
          addressKey: keys.get(article.id) ?? null,
        }),
      );
      await stored.remove(ids, { aside });
      return numbers.length;
    });
  }

  /**
   * Brings back what was put aside under a name. `taken` counts articles whose place another one
   * has taken meanwhile: they stay aside.
   */
  restore(batch: string): Promise<{ restored: number; taken: number }> {
    const { stored, inTurn, write } = this.tools;
    return inTurn(async () => {
      const { aside, entries } = stored.database;
      const rows = (await attempt(stored.database, () => aside.toArray())).filter(
        (row) => row.batch === batch,
      );
      const [byId, byAddress] = await attempt(stored.database, async () => [
        await entries
          .where('id')
          .anyOf(rows.map(({ id }) => id))
          .toArray(),
        await entries
          .where('addressKey')
          .anyOf(rows.flatMap(({ addressKey }) => addressKey ?? []))
          .toArray(),
      ]);
      const ids = new Set(byId.map(({ id }) => id));
      const addresses = new Set(byAddress.map(({ addressKey }) => addressKey));
      const isTaken = ({ id, addressKey }: AsideRow) =>
        ids.has(id) || (addressKey !== null && addresses.has(addressKey));
      const taken = rows.filter(isTaken);
      const free = rows.filter((row) => !isTaken(row));
      if (free.length > 0) await write(free, new Map(), { aside: taken });
      return { restored: free.length, taken: taken.length };
    });
  }

  /** Gives up for good what was put aside: under a name, or all of it. */
  giveUp(batch?: string): Promise<void> {
    const { stored, inTurn } = this.tools;
    return inTurn(async () => {
      const { aside } = stored.database;
      await attempt(stored.database, async () => {
        await aside.filter((row) => batch === undefined || row.batch === batch).delete();
      });
    });
  }

  private async addressKeys(numbers: number[]): Promise<Map<string, string | null>> {
    const { database } = this.tools.stored;
    const rows = await attempt(database, () => database.entries.bulkGet(numbers));
    return new Map(rows.flatMap((row) => (row ? [[row.id, row.addressKey]] : [])));
  }
}

/** Articles read at once for a copy of the corpus: no more than one message carries well. */
const ARTICLES_READ = 500;
