import Dexie, { type DexieOptions, type EntityTable, type Table } from 'dexie';
import type { Article } from '../corpus/article';

/** Metadata of one article; its text lies apart, so that lists and counts never read it. */
export interface ArticleRow extends Omit<Article, 'text'> {
  /** What two spellings of one address share; absent from the index when null. */
  addressKey: string | null;
}

export interface TextRow {
  id: string;
  text: string;
}

export interface PrintsRow {
  id: string;
  /** Sorted, distinct, with a buffer of their own: the whole buffer is stored. */
  prints: Uint32Array;
}

/** One named fact about a database. */
export interface MetaRow {
  name: string;
  value: unknown;
}

/** What cannot be made anew: the articles. */
export class ArticleDatabase extends Dexie {
  declare readonly articles: EntityTable<ArticleRow, 'id'>;
  declare readonly texts: EntityTable<TextRow, 'id'>;
  declare readonly meta: Table<MetaRow, string>;

  constructor(options: DexieOptions = {}) {
    super('firstprint', options);
    this.version(1).stores({ articles: 'id, &addressKey, published', texts: 'id', meta: 'name' });
    giveWay(this);
  }
}

/** What is made from the texts: a database of its own, so that it can be dropped and rebuilt. */
export class PrintDatabase extends Dexie {
  declare readonly prints: EntityTable<PrintsRow, 'id'>;
  declare readonly meta: Table<MetaRow, string>;

  constructor(options: DexieOptions = {}) {
    super('firstprint-index', options);
    this.version(1).stores({ prints: 'id', meta: 'name' });
    giveWay(this);
  }
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
