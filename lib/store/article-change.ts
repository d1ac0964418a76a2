import type { Holders, PlacedArticle } from '../corpus/article-id';
import { type EntryRow, entryOf } from './databases';
import type { NumberedText } from './stored-texts';

/** What is held already of what a batch concerns. */
export interface Held {
  holders: Holders;
  /** Entries by id. */
  entries: ReadonlyMap<string, EntryRow>;
}

/** Articles that go, by number, and what comes or changes. */
export interface ArticleChange {
  gone: number[];
  entries: EntryRow[];
  texts: NumberedText[];
}

/** These entries by id and by address. */
export function heldBy(known: readonly EntryRow[]): Held {
  return {
    entries: new Map(known.map((entry) => [entry.id, entry])),
    holders: {
      byAddress: new Map(
        known.flatMap(({ addressKey, id }) => (addressKey === null ? [] : [[addressKey, id]])),
      ),
      byId: new Map(known.map(({ id, addressKey }) => [id, addressKey])),
    },
  };
}

/**
 * What writing these articles changes. A text that is the same as `before`, where texts are held by
 * number, keeps its number; every other gets the next from `next` on, and what it takes the place of goes.
 */
export function articleChange(
  placed: readonly PlacedArticle[],
  held: ReadonlyMap<string, EntryRow>,
  before: ReadonlyMap<number, string>,
  next: number,
): ArticleChange {
  const change: ArticleChange = { gone: [], entries: [], texts: [] };
  for (const { article, addressKey } of placed) {
    const { text } = article;
    const entry = held.get(article.id);
    const isSameText = entry !== undefined && before.get(entry.number) === text;
    const number = isSameText ? entry.number : next + change.texts.length;
    if (!isSameText) change.texts.push({ number, text });
    if (entry !== undefined && !isSameText) change.gone.push(entry.number);
    change.entries.push(entryOf(article, number, addressKey));
  }
  return change;
}
