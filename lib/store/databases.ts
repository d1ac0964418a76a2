import Dexie, { type DexieOptions, type EntityTable, type Table, type Transaction } from 'dexie';
import type { Article } from '../corpus/article';
import { type ListedArticle, outletKey, sortKeyOf } from '../corpus/article-list';
import type { IndexState } from './index-state';
import { Roster } from './roster';

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

export interface BodyRow {
  number: number;
  text: string;
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

/** What cannot be made anew: the articles. */
export class ArticleDatabase extends Dexie {
  declare readonly entries: EntityTable<EntryRow, 'number'>;
  declare readonly bodies: EntityTable<BodyRow, 'number'>;
  /** By chunk number: the order keys of its articles (see `Roster`). */
  declare readonly roster: Table<Uint32Array, number>;
  declare readonly meta: Table<MetaRow, string>;
  /** While every row is brought into a new form, which takes long for a large corpus. */
  isUpgrading = false;
  /** What was deleted last. */
  declare readonly aside: EntityTable<AsideRow, 'id'>;

  constructor(options: DexieOptions = {}) {
    super('firstprint', options);
    this.version(1).stores({ articles: 'id, &addressKey, published', texts: 'id', meta: 'name' });
    this.version(2)
      .stores({ entries: 'number, &id, &addressKey, published', bodies: 'number', roster: '' })
      .upgrade(numberArticles);
    this.version(3).stores({ articles: null, texts: null });
    this.version(4)
      .stores({
        entries:
          'number, &id, &addressKey, [published+number], [titleKey+number], [siteKey+number]',
        aside: 'id',
      })
      .upgrade(async (transaction) => {
        this.isUpgrading = true;
        const gone = () => {
          this.isUpgrading = false;
        };
        transaction.on('complete', gone);
        transaction.on('abort', gone);
        transaction.on('error', gone);
        await transaction
          .table('entries')
          .toCollection()
          .modify((row: EntryRow) => {
            row.titleKey = sortKeyOf(row.title);
            row.siteKey = outletKey(row.site);
          });
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
    this.version(1).stores({ prints: 'id', meta: 'name' });
    this.version(2).stores({ prints: null, blocks: '', recent: 'from', meta: 'name' });
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

/** Until version 1 articles went by their ids. */
async function numberArticles(transaction: Transaction): Promise<void> {
  const come: { number: number; id: string }[] = [];
  const rows: Omit<EntryRow, 'number'>[] = await transaction.table('articles').toArray();
  for (const row of rows) {
    const body = await transaction.table('texts').get(row.id);
    if (body === undefined) continue;
    const number = come.length;
    await transaction.table('entries').add({ ...row, number });
    await transaction.table('bodies').add({ number, text: body.text });
    come.push({ number, id: row.id });
  }
  for (const [chunk, keys] of new Roster().changed([], come)) {
    await transaction.table('roster').put(keys, chunk);
  }
  // Notes on prints that were due belong to the old layout.
  await transaction.table('meta').delete('stalePrints');
  await transaction.table('meta').put({ name: NEXT_NUMBER, value: come.length });
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
