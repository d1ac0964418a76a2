import type { DexieOptions } from 'dexie';
import type { Article } from '../corpus/article';
import { type Arrival, idCandidates, type PlacedArticle } from '../corpus/article-id';
import { CHARACTERS_PER_STEP } from '../thresholds';
import { type ArticleChange, articleChange, type Held, heldBy } from './article-change';
import { attempt, isTaken } from './attempt';
import {
  ArticleDatabase,
  type AsideRow,
  type EntryRow,
  listedOf,
  type MetaRow,
  NEXT_NUMBER,
} from './databases';
import { Roster } from './roster';
import { changeTexts, firstTexts, type NumberedText, readTexts } from './stored-texts';

/** Article numbers are 32 bits in the index. */
const NUMBERS = 2 ** 32;

/** What is written in the same transaction as articles. */
export interface Also {
  meta?: MetaRow;
  /** Takes the place of everything that was put aside before. */
  aside?: readonly AsideRow[];
}

/**
 * The articles on disk: what cannot be made anew. Every article has a number, given in the order of
 * arrival and never again, so that the index knows by one number what it has taken in.
 * For one writer, one write at a time.
 */
export class StoredArticles {
  readonly roster = new Roster();
  /** For reading alone: every change goes through here. */
  readonly database: ArticleDatabase;
  private opening: Promise<void> | null = null;
  private next = 0;
  /** Latest date of all articles; undefined when it must be read again. */
  private newest: string | null | undefined = undefined;
  /** Numbers of articles whose text was asked for and is not there. */
  private readonly textless = new Set<number>();

  constructor(options: DexieOptions) {
    this.database = new ArticleDatabase(options);
  }

  /** Reads what look-ups need to know of all articles. Once per worker life; a failure is tried again. */
  async open(): Promise<void> {
    this.opening ??= this.load().catch((error) => {
      this.opening = null;
      throw error;
    });
    await this.opening;
  }

  /** The number that the next article gets. */
  get nextNumber(): number {
    return this.next;
  }

  /** How many articles there are, and the latest date of them; those with the numbers `without` apart. */
  async size(
    without: ReadonlySet<number> = new Set(),
  ): Promise<{ articles: number; newest: string | null }> {
    await this.open();
    const apart = [...without].filter((number) => this.roster.orderKey(number) !== 0);
    const articles = this.roster.size - apart.length;
    if (apart.length > 0) return { articles, newest: await this.latestDate(without) };
    if (this.newest === undefined) this.newest = await this.latestDate(without);
    return { articles, newest: this.newest };
  }

  private async latestDate(without: ReadonlySet<number>): Promise<string | null> {
    // Articles without a date are not in that index.
    const last = await attempt(this.database, () =>
      this.database.entries
        .orderBy('[published+number]')
        .reverse()
        .filter(({ number }) => !without.has(number))
        .first(),
    );
    return last?.published ?? null;
  }

  /** How many articles in use were met without their text, those with the numbers `without` apart. */
  lost(without: ReadonlySet<number> = new Set()): number {
    let count = 0;
    for (const number of this.textless) {
      if (this.roster.orderKey(number) !== 0 && !without.has(number)) count += 1;
    }
    return count;
  }

  /** The articles with these numbers, in the order asked; those that are gone, or have lost their text, are absent. */
  async read(numbers: readonly number[]): Promise<Article[]> {
    const { entries, texts } = this.database;
    const [rows, found] = await attempt(this.database, () =>
      this.database.transaction('r', entries, texts, async () =>
        Promise.all([entries.bulkGet([...numbers]), readTexts(texts, numbers)]),
      ),
    );
    return numbers.flatMap((number, at) => {
      const row = rows[at];
      const text = found.get(number);
      if (row && text === undefined) this.textless.add(number);
      if (!row || text === undefined) return [];
      return { ...listedOf(row), text };
    });
  }

  async numbersOf(ids: readonly string[]): Promise<number[]> {
    if (ids.length === 0) return [];
    const { entries } = this.database;
    return attempt(this.database, () =>
      entries
        .where('id')
        .anyOf([...ids])
        .primaryKeys(),
    );
  }

  /** Numbers of the articles at these addresses: at each one or none. */
  async numbersAt(addressKeys: readonly string[]): Promise<number[]> {
    if (addressKeys.length === 0) return [];
    const { entries } = this.database;
    // Every check waits for this: one request a key, where a cursor over them all makes several in turn.
    const found = await attempt(this.database, () =>
      Promise.all(addressKeys.map((addressKey) => entries.where({ addressKey }).primaryKeys())),
    );
    return found.flat();
  }

  /**
   * The first texts of articles numbered `from` to before `to`, by number: at most `limit`, and no
   * more once `CHARACTERS_PER_STEP` are read. `next` is where the rest begins, `to` when there is none.
   */
  async texts(
    from: number,
    to: number,
    limit: number,
  ): Promise<{ rows: NumberedText[]; next: number }> {
    if (from >= to) return { rows: [], next: to };
    const characters = CHARACTERS_PER_STEP;
    const rows = await attempt(this.database, () =>
      firstTexts(this.database.texts, { from, to, limit, characters }),
    );
    const read = rows.reduce((sum, { text }) => sum + text.length, 0);
    const last = rows.at(-1);
    const isAll = rows.length < limit && read < characters;
    const next = isAll || last === undefined ? to : last.number + 1;
    const there = new Set(rows.map(({ number }) => number));
    for (let number = from; number < next; number += 1) {
      if (!there.has(number) && this.roster.orderKey(number) !== 0) this.textless.add(number);
    }
    return { rows, next };
  }

  /** What is held at the addresses and under the ids of these arrivals. */
  async held(arrivals: readonly Arrival[]): Promise<Held> {
    const { entries } = this.database;
    const addresses = arrivals.flatMap(({ addressKey }) => addressKey ?? []);
    const ids = [...new Set(arrivals.flatMap(idCandidates))];
    const found = await attempt(this.database, () =>
      this.database.transaction('r', entries, async () =>
        Promise.all([
          entries.where('addressKey').anyOf(addresses).toArray(),
          entries.where('id').anyOf(ids).toArray(),
        ]),
      ),
    );
    return heldBy(found.flat());
  }

  async meta(name: string): Promise<unknown> {
    return (await attempt(this.database, () => this.database.meta.get(name)))?.value;
  }

  /**
   * Writes articles, and what `also` notes, in one transaction. A text that has not changed
   * keeps its number. Returns the texts that have new numbers, ascending. An error of which `isTaken` is true,
   * and nothing written, where an id or an address belongs to an article that `held` does not name.
   */
  async write(
    placed: readonly PlacedArticle[],
    held: ReadonlyMap<string, EntryRow>,
    also: Also = {},
  ): Promise<NumberedText[]> {
    await this.open();
    const known = placed.flatMap(({ article }) => held.get(article.id)?.number ?? []);
    const before = await attempt(this.database, () => readTexts(this.database.texts, known));
    const change = articleChange(placed, held, before, this.next);
    await this.commit(change, also);
    return change.texts;
  }

  /** Unknown ids are no error. */
  async remove(ids: readonly string[], also: Also = {}): Promise<void> {
    await this.open();
    await this.commit({ gone: await this.numbersOf(ids), entries: [], texts: [] }, also);
  }

  close(): void {
    this.database.close();
  }

  private async commit(change: ArticleChange, also: Also = {}): Promise<void> {
    const { entries, texts, roster, meta, aside } = this.database;
    const rows = this.roster.changed(change.gone, change.entries);
    const kept = [...rows].filter(([, row]) => row.some((key) => key !== 0));
    const emptied = [...rows.keys()].filter((chunk) => !kept.some(([one]) => one === chunk));
    const next = this.next + change.texts.length;
    try {
      await attempt(this.database, () =>
        this.database.transaction('rw', [entries, texts, roster, meta, aside], async () => {
          await entries.bulkDelete(change.gone);
          await entries.bulkPut(change.entries);
          await changeTexts(texts, change.gone, change.texts);
          await roster.bulkDelete(emptied);
          await roster.bulkPut(
            kept.map(([, row]) => row),
            kept.map(([chunk]) => chunk),
          );
          await meta.put({ name: NEXT_NUMBER, value: next });
          if (also.meta) await meta.put(also.meta);
          if (also.aside) {
            await aside.clear();
            await aside.bulkPut([...also.aside]);
          }
        }),
      );
    } catch (error) {
      // What failed may have been written all the same: the disk says what is there.
      if (!isTaken(error)) this.opening = null;
      throw error;
    } finally {
      this.newest = undefined;
    }
    this.roster.take(rows);
    this.next = next;
  }

  private async load(): Promise<void> {
    const { entries, roster, meta } = this.database;
    const [rows, chunks, next, last] = await attempt(this.database, () =>
      this.database.transaction('r', entries, roster, meta, async () =>
        Promise.all([
          roster.toArray(),
          roster.toCollection().primaryKeys(),
          meta.get(NEXT_NUMBER),
          entries.toCollection().reverse().limit(1).primaryKeys(),
        ]),
      ),
    );
    // Numbers in use are never given again, whatever became of the note; one that is damaged says nothing.
    const noted = next?.value;
    const isNumber = Number.isInteger(noted) && (noted as number) < NUMBERS;
    this.next = Math.max(isNumber ? (noted as number) : 0, (last[0] ?? -1) + 1);
    try {
      this.roster.reset(chunks.map((chunk, at) => [chunk, rows[at] as Uint32Array] as const));
      // Rows that are gone say nothing of themselves: the last article tells of the last.
      if (last[0] !== undefined && this.roster.orderKey(last[0]) === 0) await this.remakeRoster();
    } catch {
      await this.remakeRoster();
    }
  }

  /** The roster says nothing that the entries do not say too, only faster. */
  private async remakeRoster(): Promise<void> {
    const { entries, roster } = this.database;
    const rows = await attempt(this.database, () =>
      this.database.transaction('rw', entries, roster, async () => {
        const come = (await entries.toArray()).map(({ number, id }) => ({ number, id }));
        const made = new Roster().changed([], come);
        await roster.clear();
        await roster.bulkPut([...made.values()], [...made.keys()]);
        return made;
      }),
    );
    this.roster.reset(rows);
  }
}
