import type { Table } from 'dexie';
import { TEXTS_PER_ROW } from '../thresholds';

/** An article's number with its text. */
export interface NumberedText {
  number: number;
  text: string;
}

/** A text as it lies on disk: UTF-8 where that is shorter. */
type StoredText = string | Uint8Array;

/** The texts of `TEXTS_PER_ROW` neighbouring articles, by what their number leaves over; null where there is none. */
export type TextRow = (StoredText | null)[];

/** By the article's number, divided: a browser is paid by the row more than by its length. */
export type TextTable = Table<TextRow, number>;

const BEYOND_LATIN = /[^\0-\xff]/;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

const rowOf = (number: number) => Math.floor(number / TEXTS_PER_ROW);

/** The texts of articles, by number; those that are not there are absent. Inside a transaction or not. */
export async function readTexts(
  table: TextTable,
  numbers: readonly number[],
): Promise<Map<number, string>> {
  const keys = [...new Set(numbers.map(rowOf))];
  const rows = await table.bulkGet(keys);
  const byKey = new Map(keys.map((key, at) => [key, rows[at]]));
  const texts = new Map<number, string>();
  for (const number of numbers) {
    const text = textIn(byKey.get(rowOf(number)), number);
    if (text !== null) texts.set(number, text);
  }
  return texts;
}

/** Takes away and writes texts. Inside a transaction: rows that stay in part are read first. */
export async function changeTexts(
  table: TextTable,
  gone: readonly number[],
  come: readonly NumberedText[],
): Promise<void> {
  const given = new Map<number, number>();
  for (const { number } of come) given.set(rowOf(number), (given.get(rowOf(number)) ?? 0) + 1);
  const changed = [...new Set([...gone.map(rowOf), ...given.keys()])];
  const inPart = changed.filter((key) => (given.get(key) ?? 0) < TEXTS_PER_ROW);
  const before = await table.bulkGet(inPart);
  const rows = new Map<number, TextRow>(changed.map((key) => [key, noTexts()]));
  inPart.forEach((key, at) => {
    const row = before[at];
    if (Array.isArray(row))
      rows.set(
        key,
        noTexts().map((_, place) => row[place] ?? null),
      );
  });
  const put = (number: number, text: StoredText | null) => {
    (rows.get(rowOf(number)) as TextRow)[number % TEXTS_PER_ROW] = text;
  };
  for (const number of gone) put(number, null);
  for (const { number, text } of come) put(number, toStore(text));
  const kept = [...rows].filter(([, row]) => row.some((text) => text !== null));
  await table.bulkDelete(changed.filter((key) => !kept.some(([one]) => one === key)));
  await table.bulkPut(
    kept.map(([, row]) => row),
    kept.map(([key]) => key),
  );
}

/**
 * The first texts of articles numbered `from` to before `to`, by number: at most `limit`, and no more once
 * `characters` UTF-16 units are read.
 */
export async function firstTexts(
  table: TextTable,
  { from, to, limit, characters }: { from: number; to: number; limit: number; characters: number },
): Promise<NumberedText[]> {
  const texts: NumberedText[] = [];
  let read = 0;
  const isFull = () => texts.length >= limit || read >= characters;
  await table
    .where(':id')
    .between(rowOf(from), rowOf(to - 1), true, true)
    .until(isFull)
    .each((row, { primaryKey }) => {
      const first = primaryKey * TEXTS_PER_ROW;
      const end = Math.min(to, first + TEXTS_PER_ROW);
      for (let number = Math.max(from, first); number < end && !isFull(); number += 1) {
        const text = textIn(row, number);
        if (text === null) continue;
        texts.push({ number, text });
        read += text.length;
      }
    });
  return texts;
}

function noTexts(): TextRow {
  return new Array(TEXTS_PER_ROW).fill(null);
}

function textIn(row: TextRow | undefined, number: number): string | null {
  const stored = Array.isArray(row) ? row[number % TEXTS_PER_ROW] : null;
  if (typeof stored === 'string') return stored;
  return stored instanceof Uint8Array ? decoder.decode(stored) : null;
}

/** A string lies on disk with one byte a unit while none is above 255, else with two; half a surrogate pair has no UTF-8. */
function toStore(text: string): StoredText {
  if (!BEYOND_LATIN.test(text) || !text.isWellFormed()) return text;
  const bytes = encoder.encode(text);
  return bytes.length < 2 * text.length ? bytes : text;
}
