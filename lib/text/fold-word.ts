import { MAX_WORD_UNITS } from '../thresholds';
import { inOneScript, MAY_LOOK_LATIN } from './look-alikes';

/**
 * Soft hyphens, zero-width characters, direction marks and their retired kin, tatweel, variation selectors,
 * Hangul fillers, marks of annotations, tags: signs that nobody sees. All that Unicode calls
 * `Default_Ignorable_Code_Point` is among them.
 */
export const IGNORED_RANGES =
  '\\u00AD|\\u034F|\\u061C|\\u0640|[\\u115F\\u1160]|[\\u17B4\\u17B5]|[\\u180B-\\u180F]|[\\u200B-\\u200F]|' +
  '[\\u202A-\\u202E]|[\\u2060-\\u206F]|\\u3164|[\\uFE00-\\uFE0F]|\\uFEFF|\\uFFA0|[\\uFFF0-\\uFFFB]|' +
  '[\\u{1BCA0}-\\u{1BCA3}]|[\\u{1D173}-\\u{1D17A}]|[\\u{E0000}-\\u{E0FFF}]';
/** Apostrophes of any shape, the Hebrew geresh among them. */
export const APOSTROPHES = "'’‘ʼʹ′`´＇׳";
/** Raised dots: between letters of scripts that do not write them they are not there. */
export const RAISED_DOTS = '·‧∙⋅';

const NOT_THERE = new RegExp(`[${APOSTROPHES}${RAISED_DOTS}\\s]|${IGNORED_RANGES}`, 'gu');
/** Hebrew points and Arabic vowel and reading signs, which print leaves out at will. */
const POINTS =
  /[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED]/g;

/** Lines through, over and under letters: they strike out and underline. */
const LINES = /[\u0305\u0332-\u0338\u033F\u20D2\u20D3\u20D8-\u20DA\u20E5\u20E6\u20EA\u20EB]/g;

/** Letters that one language's print writes in two ways: as written, and as it stands in keys. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  // German and Swiss print; French with and without ligatures; Turkish, whose capitals lose or gain a dot.
  ['ß', 'ss'],
  ['œ', 'oe'],
  ['ı', 'i'],
  // Phonetic letters that look like a and g.
  ['ɑ', 'a'],
  ['ɡ', 'g'],
  // Small capitals: Unicode calls each the "Latin letter small capital" of its letter.
  ['ᴀ', 'a'],
  ['ʙ', 'b'],
  ['ᴄ', 'c'],
  ['ᴅ', 'd'],
  ['ᴇ', 'e'],
  ['ꜰ', 'f'],
  ['ɢ', 'g'],
  ['ʜ', 'h'],
  ['ɪ', 'i'],
  ['ᴊ', 'j'],
  ['ᴋ', 'k'],
  ['ʟ', 'l'],
  ['ᴍ', 'm'],
  ['ɴ', 'n'],
  ['ᴏ', 'o'],
  ['ᴘ', 'p'],
  ['ꞯ', 'q'],
  ['ʀ', 'r'],
  ['ꜱ', 's'],
  ['ᴛ', 't'],
  ['ᴜ', 'u'],
  ['ᴠ', 'v'],
  ['ᴡ', 'w'],
  ['ʏ', 'y'],
  ['ᴢ', 'z'],
  // Romanian letters with a comma, typed with a cedilla.
  ['ș', 'ş'],
  ['ț', 'ţ'],
  // Russian print writes ё at will.
  ['ё', 'е'],
  ['ς', 'σ'],
  // Arabic: alef with and without hamza, final yeh with and without dots; Persian letters typed as Arabic ones.
  ['أ', 'ا'],
  ['إ', 'ا'],
  ['آ', 'ا'],
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ک', 'ك'],
  // Hindi: the moon without its dot.
  ['ँ', 'ं'],
];
const SPELLING = new Map(SPELLINGS);
const SPELT = new RegExp(`[${SPELLINGS.map(([written]) => written).join('')}]`, 'gu');

/** Greek letters with accents: capitals lose them. */
const GREEK = /[\u0370-\u03FF\u1F00-\u1FFF]/g;
/** Hindi nukta (written at will), and a nasal before a consonant of its class, which print writes as a dot as well. */
const NUKTA = /\u093C/g;
const NASAL =
  /\u0919\u094D(?=[\u0915-\u0918])|\u091E\u094D(?=[\u091A-\u091D])|\u0923\u094D(?=[\u091F-\u0922])|\u0928\u094D(?=[\u0924-\u0927])|\u092E\u094D(?=[\u092A-\u092D])/g;

/** Zeros of the decimal digits of the scripts that news is printed in; nine digits follow each. */
const ZEROS =
  '\u0660\u06F0\u0966\u09E6\u0A66\u0AE6\u0B66\u0BE6\u0C66\u0CE6\u0D66\u0E50\u0ED0\u0F20\u1040\u17E0';
const DIGIT = new RegExp(
  `[${[...ZEROS].map((zero) => `${zero}-${digit(zero, 9)}`).join('')}]`,
  'g',
);

function digit(zero: string, value: number): string {
  return String.fromCharCode(zero.charCodeAt(0) + value);
}

function asciiDigit(written: string): string {
  for (const zero of ZEROS) {
    const value = written.charCodeAt(0) - zero.charCodeAt(0);
    if (value >= 0 && value <= 9) return String(value);
  }
  return written;
}

/** A few signs stand for whole phrases: a word made of them would have a key of thousands of units. */
const MOST_UNITS = 2 * MAX_WORD_UNITS;

/** The lunate sigma is a sigma to NFKC, and looks like a c: that it is beside Latin letters. */
function withLunate(word: string): string {
  if (!/[ϲϹ]/.test(word) || !/[a-zA-Z]/.test(word)) return word;
  return word.replace(/[ϲϹ]/g, 'c');
}

/**
 * The key of a word: NFKC (Unicode annex 15) in lower case, without what is not there and
 * without points and lines, with one spelling where print of one language has two, in one script. Two words are the same word if
 * their keys are equal. Empty if nothing is left. Normalising is quadratic in the marks on one
 * letter: the caller sees to it that words are short.
 */
export function foldWord(word: string): string {
  const folded = withLunate(word)
    .replace(NOT_THERE, '')
    .normalize('NFKC')
    .slice(0, MOST_UNITS)
    .replace(NOT_THERE, '')
    .toLowerCase()
    .replace(POINTS, '')
    .replace(LINES, '')
    .replace(SPELT, (letter) => SPELLING.get(letter) as string)
    // What is left of the lower case of İ.
    .replace(/i\u0307/g, 'i')
    .replace(DIGIT, asciiDigit);
  const key = MAY_LOOK_LATIN.test(folded) ? inOneScript(folded) : folded;
  if (/[\u0370-\u03FF\u1F00-\u1FFF]/.test(key)) {
    return key.replace(GREEK, (letter) => letter.normalize('NFD').charAt(0));
  }
  if (/[\u0900-\u097F]/.test(key)) return key.replace(NUKTA, '').replace(NASAL, '\u0902');
  return key;
}
