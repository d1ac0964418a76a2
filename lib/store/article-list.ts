import Dexie from 'dexie';
import {
  type ArticleQuery,
  isNarrowed,
  type ListedArticle,
  type ListedOutlet,
  type ListPage,
  type ListPlace,
  MAX_LISTED_OUTLETS,
  queryTest,
} from '../corpus/article-list';
import { openingWords } from '../text/opening-words';
import { attempt } from './attempt';
import { type ArticleDatabase, type EntryRow, listedOf } from './databases';
import { readTexts } from './stored-texts';

/** Rows that one request looks through: a quarter of a second, so that the page can say how far it is and stop. */
const LIST_LOOKED_AT_ONCE = 5_000;
/** Rows read from the disk at once while looking. */
const LIST_ROWS_AT_ONCE = 500;

/** The field that each order goes by; null for the articles' own order, which is that of arrival. */
const FIELDS = {
  added: null,
  published: 'published',
  title: 'titleKey',
  outlet: 'siteKey',
} as const;

interface FoundRows extends Omit<ListPage, 'articles'> {
  articles: EntryRow[];
}

/**
 * Lists stored articles page by page along an index: nothing is held between two pages, and no page
 * costs more for standing late in the list. Those without a date, title or outlet come last.
 */
export class ArticleList {
  constructor(
    private readonly database: ArticleDatabase,
    private readonly limits = { lookedAtOnce: LIST_LOOKED_AT_ONCE, rowsAtOnce: LIST_ROWS_AT_ONCE },
  ) {}

  /**
   * At most `limit` articles behind a place, and fewer once `LIST_LOOKED_AT_ONCE` rows were looked at.
   */
  async page(query: ArticleQuery, after: ListPlace | null, limit: number): Promise<ListPage> {
    const { database } = this;
    return attempt(database, () =>
      database.transaction('r', database.entries, database.texts, async () => {
        const page = await this.look(query, after, limit);
        return { ...page, articles: await this.withOpenings(page.articles) };
      }),
    );
  }

  /** What has no title is known by its first words. */
  private async withOpenings(rows: readonly EntryRow[]): Promise<ListedArticle[]> {
    const untitled = rows.filter(({ title }) => title === null).map(({ number }) => number);
    const texts = untitled.length > 0 ? await readTexts(this.database.texts, untitled) : new Map();
    return rows.map((row) => {
      const text = texts.get(row.number);
      const opening = text === undefined ? '' : openingWords(text);
      return opening ? { ...listedOf(row), opening } : listedOf(row);
    });
  }

  /** The outlets by name, with how many articles each has. */
  async outlets(): Promise<ListedOutlet[]> {
    const { entries } = this.database;
    return attempt(this.database, () =>
      this.database.transaction('r', entries, async () => {
        const outlets: ListedOutlet[] = [];
        const index = '[siteKey+number]';
        let row = await entries.orderBy(index).first();
        while (row && outlets.length < MAX_LISTED_OUTLETS) {
          const key = row.siteKey as string;
          const articles = await entries
            .where(index)
            .between([key, Dexie.minKey], [key, Dexie.maxKey])
            .count();
          outlets.push({ key, name: row.site ?? key, articles });
          row = await entries.where(index).above([key, Dexie.maxKey]).first();
        }
        return outlets;
      }),
    );
  }

  /** Latest and earliest date of all articles. */
  async dates(): Promise<{ newest: string | null; oldest: string | null }> {
    const { entries } = this.database;
    const [first, last] = await attempt(this.database, () =>
      Promise.all([
        // Articles without a date are not in this index.
        entries.orderBy('[published+number]').first(),
        entries.orderBy('[published+number]').last(),
      ]),
    );
    return { newest: last?.published ?? null, oldest: first?.published ?? null };
  }

  private async look(
    query: ArticleQuery,
    after: ListPlace | null,
    limit: number,
  ): Promise<FoundRows> {
    const belongs = queryTest(query);
    const found: EntryRow[] = [];
    let place = after ?? (FIELDS[query.order] === null ? keylessStart(query) : null);
    let looked = 0;
    for (;;) {
      const isKeyed = place === null || place.key !== null;
      const isSparse = isNarrowed(query) || (!isKeyed && FIELDS[query.order] !== null);
      const atOnce = isSparse ? this.limits.rowsAtOnce : limit + 1;
      const rows = await this.rowsBehind(query, place, atOnce);
      for (const row of rows) {
        looked += 1;
        const here = placeOf(query, row);
        // Among the keyless all rows are read; those with a key came before.
        if ((isKeyed || here.key === null) && belongs(row)) found.push(row);
        // One more than asked for tells whether anything follows.
        if (found.length > limit) {
          found.pop();
          return answer(found, placeOf(query, found.at(-1) as EntryRow), looked);
        }
        place = { key: isKeyed ? here.key : null, number: row.number };
      }
      if (rows.length < atOnce) {
        if (!isKeyed || (await this.allHave(query))) return answer(found, null, looked);
        place = keylessStart(query);
      }
      if (looked >= this.limits.lookedAtOnce) return answer(found, place, looked);
    }
  }

  /** Whether no article lacks what the list goes by. */
  private async allHave({ order }: ArticleQuery): Promise<boolean> {
    const { entries } = this.database;
    const [all, keyed] = await Promise.all([
      entries.count(),
      entries.orderBy(`[${FIELDS[order]}+number]`).count(),
    ]);
    return keyed === all;
  }

  private rowsBehind(
    { order, descending }: ArticleQuery,
    place: ListPlace | null,
    limit: number,
  ): Promise<EntryRow[]> {
    const { entries } = this.database;
    if (place !== null && place.key === null) {
      const rest = descending
        ? entries.where('number').below(place.number).reverse()
        : entries.where('number').above(place.number);
      return rest.limit(limit).toArray();
    }
    const index = `[${FIELDS[order]}+number]`;
    const first = [Dexie.minKey, Dexie.minKey];
    const last = [Dexie.maxKey, Dexie.maxKey];
    const here = place === null ? null : [place.key, place.number];
    const rows = descending
      ? entries
          .where(index)
          .between(first, here ?? last, true, false)
          .reverse()
      : entries.where(index).between(here ?? first, last, false, true);
    return rows.limit(limit).toArray();
  }
}

function placeOf({ order }: ArticleQuery, row: EntryRow): ListPlace {
  const field = FIELDS[order];
  return { key: field === null ? null : (row[field] ?? null), number: row.number };
}

/** Before the first article that the order has no key for. */
function keylessStart({ descending }: ArticleQuery): ListPlace {
  return { key: null, number: descending ? Number.MAX_SAFE_INTEGER : -1 };
}

function answer(articles: EntryRow[], next: ListPlace | null, looked: number): FoundRows {
  return { articles, next, looked };
}
