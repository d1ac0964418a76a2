import { APOSTROPHES, foldWord, IGNORED_RANGES, RAISED_DOTS } from './fold-word';
import { LATIN_LIKE_SCRIPTS } from './look-alikes';
import { once } from './once';

/*
 * What each UTF-16 unit is to a word, as one number a unit: filled as units are met, because
 * filling the whole plane costs 30 ms at start. Zero is unknown.
 */

/** Kinds of character, the low bits of an entry shifted by `KIND_SHIFT`. */
export const SEPARATOR = 1;
export const LETTER = 2;
/** Scripts written without spaces: every character, or every syllable, is a word of its own. */
export const UNSPACED = 3;
/** Combining marks belong to the character before them. */
export const MARK = 4;
/** Soft hyphens, zero-width characters, direction marks, variation selectors: inside a word they are not there. */
export const IGNORABLE = 5;
/** Inside a word an apostrophe neither splits nor counts: copies lose or change it. A raised dot is one where it does not part words. */
export const APOSTROPHE = 6;
/** Half of a character beyond the basic plane, or of none. */
export const SURROGATE = 7;

/** An entry's low 16 bits: the unit as it stands in keys, where `SIMPLE`. */
export const FOLDED = 0xffff;
export const KIND_SHIFT = 16;
export const KIND = 7 << KIND_SHIFT;
/** The letter's key is one unit, whatever letters stand beside it. */
export const SIMPLE = 1 << 19;
/** … and that unit is the letter itself. */
export const SAME = 1 << 20;
/** A word that begins with it is one of matter, however short. */
export const DIGIT = 1 << 21;
/** A script whose characters are syllables: words of two are words of matter. */
export const SYLLABIC = 1 << 22;
/** A script that leaves vowels out: words of three letters are words of matter. */
export const TERSE = 1 << 24;
/** Letters and marks of scripts without spaces that write words in letters: a syllable of them is one word. */
export const ALPHABETIC = 1 << 23;
/** Letters of Latin script, and of the scripts whose letters look like them: a word has either or is folded whole. */
export const LATIN = 1 << 25;
export const LATIN_LIKE = 1 << 26;

export const entries = new Uint32Array(0x10000);

const IGNORED = once(() => new RegExp(IGNORED_RANGES, 'u'));
const UNSPACED_SCRIPT = once(
  () =>
    /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Tibetan}]/u,
);
const LATIN_SCRIPT = once(() => /\p{Script=Latin}/u);
const LATIN_LIKE_SCRIPT = once(() => new RegExp(`[${LATIN_LIKE_SCRIPTS}]`, 'u'));
const SYLLABIC_SCRIPT = once(() => /[\p{Script=Hangul}\p{Script=Ethiopic}]/u);
/** Consonants and vowels of Hangul by themselves: they grow together with their neighbours. */
const JAMO = /[\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF]/;

/** European letters, Hebrew, Arabic and the scripts of India need not be asked: compiling the pattern takes milliseconds. */
function isUnspaced(character: string): boolean {
  const unit = character.charCodeAt(0);
  const isPlain = unit < 0x2b0 || (unit >= 0x370 && unit < 0xe00);
  return !isPlain && UNSPACED_SCRIPT().test(character);
}

/** Letters of most European languages, and of Russian; what other signs come to patterns tell. */
function isEuropean(unit: number): boolean {
  const isLatin = unit >= 0xc0 && unit <= 0x17f && unit !== 0xd7 && unit !== 0xf7;
  return isLatin || (unit >= 0x400 && unit <= 0x45f);
}

/** Dashes, quotation marks, dots and the like, and their like of Chinese and Japanese print. */
function isPunctuation(unit: number): boolean {
  const isLatin = unit >= 0xa0 && unit <= 0xbf && !LATIN_BETWEEN.includes(unit);
  return isLatin || (unit >= 0x2010 && unit <= 0x2027) || (unit >= 0x3001 && unit <= 0x3003);
}

/** Soft hyphen; ª, ², ³, µ, ¹, º and fractions, which are letters and numbers. */
const LATIN_BETWEEN = [0xad, 0xaa, 0xb2, 0xb3, 0xb5, 0xb9, 0xba, 0xbc, 0xbd, 0xbe];

/**
 * Hangul fillers that show as spaces, letters to Unicode: browsers draw them with the font's own sign (HarfBuzz takes
 * them out of what nobody sees), which is as wide as a letter. That of vowels, U+1160, has no width.
 */
const BLANKS = '\u115F\u3164\uFFA0';

/** The kind of one whole character. */
function kindOf(character: string): number {
  if (APOSTROPHES.includes(character) || RAISED_DOTS.includes(character)) return APOSTROPHE;
  const unit = character.charCodeAt(0);
  if (isEuropean(unit)) return LETTER;
  if (isPunctuation(unit) || BLANKS.includes(character)) return SEPARATOR;
  if (IGNORED().test(character)) return IGNORABLE;
  // Voice marks of half-width kana are letters to Unicode, but stand behind the letter that they change.
  if (/[\p{M}\uFF9E\uFF9F]/u.test(character)) return MARK;
  if (/\p{Nd}/u.test(character)) return LETTER;
  if (/[\p{L}\p{N}]/u.test(character)) return isUnspaced(character) ? UNSPACED : LETTER;
  return SEPARATOR;
}

function traitsOf(character: string): number {
  if (/[0-9]/.test(character)) return DIGIT;
  if (SYLLABIC_SCRIPT().test(character)) return SYLLABIC;
  if (/\p{Script=Arabic}/u.test(character)) return TERSE;
  return isAlphabetic(character.charCodeAt(0)) ? ALPHABETIC : 0;
}

function scriptOf(folded: string): number {
  if (LATIN_SCRIPT().test(folded)) return LATIN;
  return LATIN_LIKE_SCRIPT().test(folded) ? LATIN_LIKE : 0;
}

/** Thai, Lao, Tibetan, Burmese, Khmer and their extensions. */
function isAlphabetic(unit: number): boolean {
  return (
    (unit >= 0x0e00 && unit <= 0x109f) ||
    (unit >= 0x1780 && unit <= 0x17ff) ||
    (unit >= 0xa9e0 && unit <= 0xa9ff) ||
    (unit >= 0xaa60 && unit <= 0xaa7f)
  );
}

/** What plain letters, digits and signs come to, told without a pattern. */
function learnPlain(unit: number): number {
  const isDigit = unit >= 48 && unit <= 57;
  const isCapital = unit >= 65 && unit <= 90;
  let entry =
    (APOSTROPHES.includes(String.fromCharCode(unit)) ? APOSTROPHE : SEPARATOR) << KIND_SHIFT;
  if (isDigit || isCapital || (unit >= 97 && unit <= 122)) {
    entry = (LETTER << KIND_SHIFT) | SIMPLE | (isDigit ? DIGIT : LATIN);
    entry |= isCapital ? unit + 32 : unit | SAME;
  }
  entries[unit] = entry;
  return entry;
}

/** Beyond it patterns tell what a character is: they take a woken worker milliseconds to compile. */
const PLAIN_END = 128;

export function learn(unit: number): number {
  if (unit < PLAIN_END) return learnPlain(unit);
  const character = String.fromCharCode(unit);
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
  const kind = isSurrogate ? SURROGATE : kindOf(character);
  let entry = kind << KIND_SHIFT;
  if (kind === LETTER || kind === UNSPACED) {
    const folded = foldWord(character);
    entry |= traitsOf(folded.charAt(0)) | scriptOf(folded);
    // Digits of Shan, which are words by themselves.
    if (kind === LETTER) entry &= ~ALPHABETIC;
    if (folded.length === 1 && !JAMO.test(folded) && kindOf(folded) === kind) {
      entry |= SIMPLE | folded.charCodeAt(0) | (folded === character ? SAME : 0);
    }
  }
  if (kind === MARK && isAlphabetic(unit)) entry |= ALPHABETIC;
  entries[unit] = entry;
  return entry;
}

/**
 * Whether the sign at an offset is a raised dot that parts words: Korean, Chinese and Japanese lists have it, and
 * Catalan between two l. Between other letters of Latin and like scripts nobody writes it.
 */
export function isPartingDot(text: string, at: number): boolean {
  if (!RAISED_DOTS.includes(text.charAt(at))) return false;
  const [before, behind] = [at > 0 ? text.charCodeAt(at - 1) : 0, text.charCodeAt(at + 1) || 0];
  const isAlike = (unit: number) => (entryOf(unit) & (LATIN | LATIN_LIKE)) !== 0;
  if (!isAlike(before) || !isAlike(behind)) return true;
  return (before | 32) === 0x6c && (behind | 32) === 0x6c;
}

/** What one UTF-16 unit is to a word: kind, key and traits. */
export function entryOf(unit: number): number {
  return (entries[unit] as number) || learn(unit);
}

/** Kinds of characters beyond the basic plane that were met: texts repeat them. */
const kindsBeyond = new Map<number, number>();
const KINDS_BEYOND_MOST = 1 << 14;

function kindBeyond(point: number): number {
  const known = kindsBeyond.get(point);
  if (known !== undefined) return known;
  const kind = kindOf(String.fromCodePoint(point));
  if (kindsBeyond.size >= KINDS_BEYOND_MOST) kindsBeyond.clear();
  kindsBeyond.set(point, kind);
  return kind;
}

/** The kind of the character at an offset of a text; a lone surrogate is no text. */
export function kindAt(text: string, at: number): number {
  const kind = (entryOf(text.charCodeAt(at)) & KIND) >> KIND_SHIFT;
  if (kind !== SURROGATE) return kind;
  const point = text.codePointAt(at) as number;
  return point > 0xffff ? kindBeyond(point) : SEPARATOR;
}

/** UTF-16 units of the character at an offset. */
export function unitsAt(text: string, at: number): number {
  return (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
}
