import type { DexieOptions } from 'dexie';
import { PrintIndex } from '../corpus/print-index';
import { articlePrints, SCHEME_VERSION } from '../fingerprint/prints';
import { ARTICLES_PER_TRANSACTION } from '../thresholds';
import { attempt, inTime } from './attempt';
import { PrintDatabase, type PrintsRow, type TextRow } from './databases';

/**
 * The prints of all articles on disk. They can always be made anew from the texts, so
 * nothing here is fatal: a database that cannot be used is dropped, and one that cannot even be dropped
 * is done without.
 *
 * Each worker life reads them all once (`load`). A packed index that answers from disk takes this
 * class's place once corpora outgrow memory.
 */
export class StoredPrints {
  private database: PrintDatabase;
  private settled: Promise<void> | null = null;

  constructor(private readonly options: DexieOptions = {}) {
    this.database = new PrintDatabase(options);
  }

  /**
   * Reads all prints into an index that holds exactly the articles of `ids`: prints of others are
   * dropped; prints that are missing, of `stale` ids, or of another scheme are made from the texts.
   * `saved` is false when some of those could not be written.
   */
  async load(
    ids: readonly string[],
    stale: readonly string[],
    textsOf: (ids: string[]) => Promise<TextRow[]>,
  ): Promise<{ index: PrintIndex; saved: boolean }> {
    const index = new PrintIndex();
    const wanted = new Set(ids);
    for (const id of stale) wanted.delete(id);
    const orphans: string[] = [];
    for (const { id, prints } of await this.readAll()) {
      if (wanted.has(id)) index.set(id, prints);
      else orphans.push(id);
    }
    await this.forget(orphans);
    let saved = true;
    const missing = ids.filter((id) => !index.has(id));
    for (let at = 0; at < missing.length; at += ARTICLES_PER_TRANSACTION) {
      const texts = await textsOf(missing.slice(at, at + ARTICLES_PER_TRANSACTION));
      const rows = texts.map(printsRow);
      for (const { id, prints } of rows) index.set(id, prints);
      saved = (await this.save(rows)) && saved;
    }
    return { index, saved };
  }

  /** False when they could not be written: the caller's articles stay marked as stale. */
  async save(rows: readonly PrintsRow[]): Promise<boolean> {
    return this.tried(async () => {
      await this.settleScheme();
      await attempt(this.database, () => this.database.prints.bulkPut([...rows]));
    });
  }

  async forget(ids: readonly string[]): Promise<boolean> {
    return this.tried(() =>
      attempt(this.database, () => this.database.prints.bulkDelete([...ids])),
    );
  }

  close(): void {
    this.database.close();
  }

  /** All rows of this scheme; none when there is no usable database. */
  private async readAll(): Promise<PrintsRow[]> {
    const read = async () => {
      await this.settleScheme();
      return attempt(this.database, () => this.database.prints.toArray());
    };
    try {
      return await read();
    } catch {
      // Unreadable: dropped, since all of it can be made from the texts.
      try {
        await inTime(this.database.delete(), () => undefined);
        this.database = new PrintDatabase(this.options);
        this.settled = null;
        return await read();
      } catch {
        return [];
      }
    }
  }

  /** Prints of another scheme go before the first one is read or written; once per worker life. */
  private async settleScheme(): Promise<void> {
    const { prints, meta } = this.database;
    this.settled ??= attempt(this.database, () =>
      this.database.transaction('rw', prints, meta, async () => {
        if ((await meta.get('scheme'))?.value === SCHEME_VERSION) return;
        await prints.clear();
        await meta.put({ name: 'scheme', value: SCHEME_VERSION });
      }),
    ).catch((error) => {
      this.settled = null;
      throw error;
    });
    await this.settled;
  }

  private async tried(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch {
      return false;
    }
  }
}

/** The prints of one stored text. */
export function printsRow({ id, text }: TextRow): PrintsRow {
  return { id, prints: articlePrints(text) };
}
