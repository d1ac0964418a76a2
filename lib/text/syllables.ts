import {
  ALPHABETIC,
  entryOf,
  IGNORABLE,
  KIND,
  KIND_SHIFT,
  kindAt,
  MARK,
  SURROGATE,
  UNSPACED,
} from './characters';

/*
 * Thai, Lao, Khmer, Burmese and Tibetan are written in letters and without spaces between words. A word
 * there would take a dictionary; a letter is a quarter of a word, and too little to compare texts by. What
 * can be told from the letters alone, in every place alike, is about a syllable.
 */

/** Letters in a syllable beside its first and its vowels: two finals, or an onset written without a vowel. */
const MOST_BARE = 2;

/** Vowels written in front of their consonant: Thai and Lao. */
const isLeading = (unit: number): boolean =>
  (unit >= 0x0e40 && unit <= 0x0e44) || (unit >= 0x0ec0 && unit <= 0x0ec4);

/** Vowels written behind their consonant that Unicode calls letters: Thai and Lao. */
const isTrailing = (unit: number): boolean =>
  unit === 0x0e30 ||
  unit === 0x0e32 ||
  unit === 0x0e33 ||
  unit === 0x0e45 ||
  unit === 0x0eb0 ||
  unit === 0x0eb2 ||
  unit === 0x0eb3;

/** Khmer coeng and Burmese virama: the letter behind them stands under the one before. */
const isStacker = (unit: number): boolean => unit === 0x17d2 || unit === 0x1039;

/** Marks that silence a letter: it closes the syllable before. */
const isSilencer = (unit: number): boolean => unit === 0x103a || unit === 0x0e4c || unit === 0x0ecc;

const kindOf = (unit: number): number => (entryOf(unit) & KIND) >> KIND_SHIFT;

/** Place of the first character from `at` on that is there: not ignorable; `limit` if there is none. */
function skip(text: string, at: number, limit: number): number {
  let next = at;
  while (next < limit) {
    const kind = kindOf(text.charCodeAt(next));
    if (kind === IGNORABLE) next += 1;
    else if (kind === SURROGATE && next + 1 < limit && kindAt(text, next) === IGNORABLE) next += 2;
    else break;
  }
  return next;
}

/**
 * Where the syllable that starts at `start` ends, at `limit` at the latest. A syllable begins with a
 * leading vowel or with a consonant that carries a mark or a vowel; silenced and bare consonants belong
 * to the one before them, bare ones two at most.
 */
export function syllableEnd(text: string, start: number, limit: number): number {
  let before = text.charCodeAt(start);
  let bare = 0;
  let end = start + 1;
  for (let at = skip(text, end, limit); at < limit; at = skip(text, end, limit)) {
    const entry = entryOf(text.charCodeAt(at));
    const kind = (entry & KIND) >> KIND_SHIFT;
    const unit = text.charCodeAt(at);
    if (kind !== MARK) {
      if (kind !== UNSPACED || (entry & ALPHABETIC) === 0) break;
      const belongs =
        isStacker(before) || isTrailing(unit) || (isLeading(before) && !isLeading(unit));
      if (!belongs) {
        if (isLeading(unit)) break;
        const carried = carriedBy(text, at, limit);
        if (carried === 'vowel' || (carried === null && bare === MOST_BARE)) break;
        if (carried === null) bare += 1;
      }
    }
    before = unit;
    end = at + 1;
  }
  return end;
}

/** What a consonant carries: a vowel or another mark, and so begins a syllable; a sign that it is silent; or nothing. */
function carriedBy(text: string, consonant: number, limit: number): 'vowel' | 'silence' | null {
  const next = skip(text, consonant + 1, limit);
  if (next >= limit) return null;
  const unit = text.charCodeAt(next);
  if (isTrailing(unit)) return 'vowel';
  if (kindOf(unit) !== MARK) return null;
  // Burmese writes the dot below on either side of the silencer.
  const behind = unit === 0x1037 ? skip(text, next + 1, limit) : limit;
  const dotted = behind < limit && text.charCodeAt(behind) === 0x103a;
  return isSilencer(unit) || dotted ? 'silence' : 'vowel';
}
