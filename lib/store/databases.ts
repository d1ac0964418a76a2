import Dexie, { type DexieOptions, type EntityTable, type Table } from 'dexie';
import type { Article } from '../corpus/article';
import { type ListedArticle, outletKey, sortKeyOf } from '../corpus/article-list';
import type { IndexState } from './index-state';
import type { TextTable } from './stored-texts';

/** Metadata of one article; its text lies apart, so that lists and counts never read it. */
export interface EntryRow extends Omit<Article, 'text'> {
  /** Stands for this article with this text; never given twice. */
  number: number;
  /** What two spellings of one address share; absent from the index when null. */
  addressKey: string | null;
  /** What title and outlet sort by; absent from the index when null. */
  titleKey: string | null;
  siteKey: string | null;
}

/** A deleted article, kept until it is brought back or given up. */
export interface AsideRow {
  id: string;
  /** Names the deletion that it belongs to. */
  batch: string;
  article: Article;
  addressKey: string | null;
}

/** One named fact about a database. */
export interface MetaRow {
  name: string;
  value: unknown;
}

/** Name of the meta row that holds the number of the next article. */
export const NEXT_NUMBER = 'nextNumber';

/**
 * What cannot be made anew: the articles. Its version covers what is worked out of them and stored in `entries`, too
 * (`addressKey`, and the ids that hold a hash of it; `titleKey`, `siteKey`): who changes how one of these is
 * made raises the version, with an upgrade that makes them anew.
 */
export class ArticleDatabase extends Dexie {
  declare readonly entries: EntityTable<EntryRow, 'number'>;
  declare readonly texts: TextTable;
  /** By chunk number: the order keys of its articles (see `Roster`). */
  declare readonly roster: Table<Uint32Array, number>;
  declare readonly meta: Table<MetaRow, string>;
  /** What was deleted last. */
  declare readonly aside: EntityTable<AsideRow, 'id'>;

  constructor(options: DexieOptions = {}) {
    super('firstprint', options);
    this.version(1).stores({
      entries: 'number, &id, &addressKey, [published+number], [titleKey+number], [siteKey+number]',
      texts: '',
      roster: '',
      meta: 'name',
      aside: 'id',
    });
    giveWay(this);
  }
}

/** Prints of up to some hundred articles that came in last, packed as one block over all prints. */
export interface RecentRow {
  /** Smallest article number. */
  from: number;
  /** The number after the largest. */
  to: number;
  scheme: number;
  articles: number;
  block: Uint32Array;
}

/** What is made from the texts: a database of its own, so that it can be dropped and rebuilt. */
export class IndexDatabase extends Dexie {
  /** By `blockKey`. */
  declare readonly blocks: Table<Uint32Array, number>;
  declare readonly recent: EntityTable<RecentRow, 'from'>;
  declare readonly meta: Table<{ name: string; value: IndexState }, string>;

  constructor(options: DexieOptions = {}) {
    super('firstprint-index', options);
    this.version(1).stores({ blocks: '', recent: 'from', meta: 'name' });
    giveWay(this);
  }
}

/** The row of an article, without its text. */
export function entryOf(article: Article, number: number, addressKey: string | null): EntryRow {
  const { text: _, ...rest } = article;
  return {
    ...rest,
    number,
    addressKey,
    titleKey: sortKeyOf(article.title),
    siteKey: outletKey(article.site),
  };
}

/** What a row says of its article. */
export function listedOf(row: EntryRow): ListedArticle {
  const { number: _, addressKey: _key, titleKey: _title, siteKey: _site, ...listed } = row;
  return listed;
}

/**
 * Closes at once when another version wants to upgrade or delete the database; the next use opens
 * it again. Returning false keeps Dexie from writing to the console, here and when blocked.
 */
function giveWay(database: Dexie): void {
  database.on('versionchange', () => {
    database.close({ disableAutoOpen: false });
    return false;
  });
  database.on('blocked', () => false);
}
