import { isMonthOrWeekday, isWeekday } from '../text/date-words';
import { once } from '../text/once';
import { FIGURE, firstOf, keyAt } from '../text/words';
import type { Alignment } from './align';
import type { Pair } from './pair';
import type { WordEdit, WordPassage, WordRange } from './passages';
import type { Side } from './side';

/** As Russian says "on Wednesday". */
const ON_A_DAY = new Set(['среду', 'пятницу', 'субботу', 'среды', 'пятницы', 'субботы']);

/** Small numbers as words; those that are a word of another kind in another of these languages are left out. As keys are. */
const NUMERALS = once(
  () =>
    new Set(
      (
        'two three four five six seven eight nine ten eleven twelve zwei drei vier fünf sechs sieben acht neun zehn elf zwölf ' +
        'deux trois quatre cinq sept huit neuf dix onze douze dos tres cuatro cinco seis siete ocho nueve diez doce ' +
        'tre quattro cinque sette otto nove dieci undici dodici dois duas três quatro sete oito dez ' +
        'два две двух три трёх трех четыре четырёх четырех пять пяти шесть шести семь семи восемь восьми девять девяти десять десяти'
      ).split(' '),
    ),
);

/** The numbers and days of what page and source share: those that are the same, and those that are others. */
export interface Moments {
  /** Numbers that the page has as the source does. */
  numbersKept: number;
  /** Numbers of the page that stand in the place of others, before the same word: with another word behind it a measure was converted. */
  numbersReplaced: number;
  /** Days of the week and months, likewise. */
  daysKept: number;
  daysReplaced: number;
  /** Page paragraphs with passages, and words in these. */
  paragraphs: number;
  words: number;
  /** Of those, the paragraphs in which a number or a day is another. */
  changed: number;
  changedWords: number;
}

/** Counts numbers and days in the passages of page and source, repetitions apart. */
export function readMoments(
  pair: Pair,
  { link }: Alignment,
  passages: readonly WordPassage[],
): Moments {
  const found: Moments = {
    numbersKept: 0,
    numbersReplaced: 0,
    daysKept: 0,
    daysReplaced: 0,
    paragraphs: 0,
    words: 0,
    changed: 0,
    changedWords: 0,
  };
  const words = new Map<number, number>();
  const changed = new Set<number>();
  for (const { page, edits, paragraph, isEcho } of passages) {
    if (isEcho) continue;
    words.set(paragraph, (words.get(paragraph) ?? 0) + page.end - page.start);
    for (let at = page.start; at < page.end; ) {
      const end = numberEnd(pair.page, at, page.end);
      if (end > at) {
        const isConverted = end < page.end && (link[end] as number) < 0;
        if (isKept(link, at, end)) found.numbersKept += 1;
        else if (!isConverted && isOtherNumber(pair, link, edits, at, end)) {
          found.numbersReplaced += 1;
          changed.add(paragraph);
        }
        at = end;
        continue;
      }
      if (NUMERALS().has(keyAt(pair.page.words, at))) {
        if ((link[at] as number) >= 0) found.numbersKept += 1;
        else if (isOtherNumeral(pair, edits, at)) {
          found.numbersReplaced += 1;
          changed.add(paragraph);
        }
      }
      const day = dayAt(pair.page, at);
      if (day !== null) {
        if ((link[at] as number) >= 0) found.daysKept += 1;
        else if (isOtherDayIn(pair.source, edits, at, day)) {
          found.daysReplaced += 1;
          changed.add(paragraph);
        }
      }
      at += 1;
    }
  }
  for (const [paragraph, count] of words) {
    found.paragraphs += 1;
    found.words += count;
    if (!changed.has(paragraph)) continue;
    found.changed += 1;
    found.changedWords += count;
  }
  return found;
}

/** Page and source name days of the week, and not one that both do. */
export function nameOtherDays({ page, source }: Pair): boolean {
  const there = weekdaysIn(source);
  if (there.size === 0) return false;
  const here = weekdaysIn(page);
  return here.size > 0 && ![...here].some((day) => there.has(day));
}

function weekdaysIn({ words }: Side): Set<string> {
  return new Set(words.keys.filter(isWeekday));
}

/** The word after a number that begins here: 4,312.70 is three words. `at` where none does. */
function numberEnd({ words }: Side, at: number, end: number): number {
  let after = at;
  while (after < end && firstOf(words, after) === FIGURE) {
    after += 1;
    if (after === end) break;
    const between = words.raw.slice(words.ends[after - 1] as number, words.starts[after] as number);
    if (!/^[.,'’\u00A0\u202F]$/u.test(between)) break;
  }
  return after;
}

/** All words of the number are linked, one behind the other. */
function isKept(link: Int32Array, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) {
    if ((link[at] as number) < 0) return false;
    if (at > from && link[at] !== (link[at - 1] as number) + 1) return false;
  }
  return true;
}

/** Another number stands for it in the source: a part of it is linked, or was put in the place of figures. */
function isOtherNumber(
  { page, source }: Pair,
  link: Int32Array,
  edits: readonly WordEdit[],
  from: number,
  end: number,
): boolean {
  for (let at = from; at < end; at += 1) {
    if ((link[at] as number) >= 0) return true;
    const edit = editAt(edits, at);
    if (edit !== undefined && hasFigure(source, edit.source, unitAt(page, at))) return true;
  }
  return false;
}

/** Another small number is written here in words, as in the source: a number in figures may be this one. */
function isOtherNumeral({ source }: Pair, edits: readonly WordEdit[], at: number): boolean {
  const edit = editAt(edits, at);
  if (edit === undefined) return false;
  for (let other = edit.source.start; other < edit.source.end; other += 1) {
    if (NUMERALS().has(keyAt(source.words, other))) return true;
  }
  return false;
}

/** The page names this day where the source names others. */
function isOtherDayIn(source: Side, edits: readonly WordEdit[], at: number, day: string): boolean {
  const edit = editAt(edits, at);
  if (edit === undefined) return false;
  let names = false;
  for (let other = edit.source.start; other < edit.source.end; other += 1) {
    const there = dayAt(source, other);
    if (there === day) return false;
    names ||= there !== null;
  }
  return names;
}

function editAt(edits: readonly WordEdit[], at: number): WordEdit | undefined {
  return edits.find(({ page }) => page.start <= at && at < page.end);
}

function dayAt(side: Side, at: number): string | null {
  const key = keyAt(side.words, at);
  return isMonthOrWeekday(key) || isWeekday(key) || ON_A_DAY.has(key) ? key : null;
}

function hasFigure(side: Side, { start, end }: WordRange, unit: string): boolean {
  for (let at = start; at < end; at += 1) {
    if (firstOf(side.words, at) === FIGURE && unitAt(side, at) === unit) return true;
  }
  return false;
}

/** What is written behind a figure without a space, but for what makes it a time or an ordinal: 54f and 12c are one temperature. */
function unitAt(side: Side, at: number): string {
  return keyAt(side.words, at).replace(/^\p{N}+(?:(?:st|nd|rd|th|er|[aeoªº]|[ap]m|h|uhr)$)?/u, '');
}
