import { textMemo } from './text-memo';

/*
 * The cheap question before a costly pattern: whether a text has any of some words or parts of words.
 * Many lists are asked of one text after another, and nearly all in vain: one pass over the text
 * answers for all of them.
 */

/** Words or parts of words, of which a text is to hold one, letter for letter. */
export interface Parts {
  readonly texts: () => readonly string[];
  /** Number in the common table; -1 until texts are read. */
  list: number;
}

/** What a text holds of the parts of all lists that were known when it was read. */
export interface PartsReading {
  readonly text: string;
  /** How many lists were known. */
  readonly lists: number;
  /** By list: 1 where the text has one of its parts of three characters and more. */
  readonly holds: Uint8Array;
}

/** Lists of which the common table does not know yet. */
const waiting: Parts[] = [];

/** A list of parts, to be made once and asked often. What makes it is called before the next text is read. */
export function partsOf(texts: readonly string[] | (() => readonly string[])): Parts {
  const parts = { texts: typeof texts === 'function' ? texts : () => texts, list: -1 };
  waiting.push(parts);
  return parts;
}

/** Three characters in a row, five bits of each, tell which parts may stand around them. */
const KEY = 3;
const SHIFT = 5;
const SLOTS = 1 << (KEY * SHIFT);

interface Part {
  text: string;
  /** Where in the part its three telling characters stand. */
  offset: number;
  lists: number[];
}

let lists = 0;
const isTaken = new Uint8Array(SLOTS);
const slots = new Map<number, Part[]>();
/** Parts of one or two characters, by list: they are searched for themselves. */
const shorts: string[][] = [];

/** Whether the text has any of the parts. */
export function hasAny(text: string, parts: Parts): boolean {
  return holdsAny(readParts(text), parts);
}

/** Reads a text once for many lists. */
export const readParts = textMemo(read);

/** As `hasAny`, of a text that was just read. */
export function holdsAny(reading: PartsReading, parts: Parts): boolean {
  const { list } = parts;
  // Made after the text was read.
  if (list < 0 || list >= reading.lists) {
    return parts.texts().some((part) => reading.text.includes(part));
  }
  return reading.holds[list] === 1 || hasShort(reading.text, shorts[list] as string[]);
}

function hasShort(text: string, parts: readonly string[]): boolean {
  for (let at = 0; at < parts.length; at += 1) if (text.includes(parts[at] as string)) return true;
  return false;
}

function enter(parts: Parts): void {
  parts.list = lists;
  lists += 1;
  const texts = parts.texts();
  shorts.push(texts.filter((part) => part.length < KEY));
  for (const text of texts) {
    if (text.length < KEY) continue;
    const offset = rarest(text);
    const slot = slotOf(text, offset);
    isTaken[slot] = 1;
    const same = slots.get(slot) ?? [];
    slots.set(slot, same);
    const known = same.find((part) => part.text === text);
    if (known) known.lists.push(parts.list);
    else same.push({ text, offset, lists: [parts.list] });
  }
}

/** Letters by how seldom they stand in news of most Latin languages; all other signs are rarer still, white space is not. */
const USUAL = ' etaoinsrhldcumfpgwybvkxjqz';
const RARITY = new Uint8Array(128).fill(USUAL.length);
for (let at = 0; at < USUAL.length; at += 1) RARITY[USUAL.charCodeAt(at)] = at;

const rarityAt = (part: string, at: number): number => RARITY[part.charCodeAt(at)] ?? USUAL.length;

/** Where the three characters stand that are the least usual together. */
function rarest(part: string): number {
  let best = 0;
  let rarity = 0;
  for (let at = 0; at < KEY; at += 1) rarity += rarityAt(part, at);
  let most = rarity;
  for (let at = KEY; at < part.length; at += 1) {
    rarity += rarityAt(part, at) - rarityAt(part, at - KEY);
    if (rarity > most) {
      most = rarity;
      best = at - KEY + 1;
    }
  }
  return best;
}

function slotOf(text: string, at: number): number {
  let slot = 0;
  for (let of = 0; of < KEY; of += 1) slot = (slot << SHIFT) ^ text.charCodeAt(at + of);
  return slot & (SLOTS - 1);
}

function read(text: string): PartsReading {
  for (const parts of waiting) enter(parts);
  waiting.length = 0;
  const holds = new Uint8Array(lists);
  let slot = 0;
  for (let at = 0; at < text.length; at += 1) {
    slot = ((slot << SHIFT) ^ text.charCodeAt(at)) & (SLOTS - 1);
    if (isTaken[slot] === 1) mark(text, at - KEY + 1, slots.get(slot) as Part[], holds);
  }
  return { text, lists, holds };
}

function mark(text: string, at: number, parts: readonly Part[], holds: Uint8Array): void {
  for (let number = 0; number < parts.length; number += 1) {
    const part = parts[number] as Part;
    if (!text.startsWith(part.text, at - part.offset)) continue;
    for (let of = 0; of < part.lists.length; of += 1) holds[part.lists[of] as number] = 1;
  }
}
