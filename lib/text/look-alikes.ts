import { once } from './once';

/*
 * Small letters that look like Latin ones, themselves or as capitals: what Unicode's skeletons make of them
 * (Technical Standard 39, `confusables.txt`), and what looks so in the fonts of news pages. Not μ, which writes
 * units: "μg" is no "mg".
 */

const CYRILLIC: readonly (readonly [other: string, latin: string])[] = [
  ['а', 'a'],
  ['в', 'b'],
  ['с', 'c'],
  ['ԁ', 'd'],
  ['е', 'e'],
  ['һ', 'h'],
  ['н', 'h'],
  ['і', 'i'],
  ['ј', 'j'],
  ['к', 'k'],
  ['ӏ', 'l'],
  ['м', 'm'],
  ['о', 'o'],
  ['р', 'p'],
  ['ԛ', 'q'],
  ['ѕ', 's'],
  ['т', 't'],
  ['ѵ', 'v'],
  ['ԝ', 'w'],
  ['х', 'x'],
  ['у', 'y'],
];
const GREEK: readonly (readonly [other: string, latin: string])[] = [
  ['α', 'a'],
  ['β', 'b'],
  ['ε', 'e'],
  ['ι', 'i'],
  ['κ', 'k'],
  ['ν', 'v'],
  ['ο', 'o'],
  ['ρ', 'p'],
  ['τ', 't'],
  ['υ', 'u'],
  ['χ', 'x'],
];
const ARMENIAN: readonly (readonly [other: string, latin: string])[] = [
  ['ց', 'g'],
  ['հ', 'h'],
  ['յ', 'j'],
  ['ո', 'n'],
  ['օ', 'o'],
  ['զ', 'q'],
  ['ս', 'u'],
];
/** Letters that look Latin, and that no Latin letter comes to: rare ones, and those of scripts that nobody writes words in together with Latin. */
const ONE_WAY: readonly (readonly [others: string, latin: string])[] = [
  // Abkhaz and old Cyrillic, Greek capitals, yot, Armenian.
  ['ҽ', 'e'],
  ['ѡա', 'w'],
  ['ү', 'y'],
  ['ϳ', 'j'],
  ['η', 'h'],
  ['ζ', 'z'],
  ['գ', 'q'],
  ['ռ', 'n'],
  ['ք', 'f'],
  // Cherokee, Coptic, Lisu.
  ['ꭺⲁꓮ', 'a'],
  ['ꮟᏼⲃꓐ', 'b'],
  ['ꮯⲥꓚ', 'c'],
  ['ꭰꮷꓒꓓ', 'd'],
  ['ꭼⲉꓰ', 'e'],
  ['ꓝ', 'f'],
  ['ꮐᏻꓖ', 'g'],
  ['ꮋꮒⲏꓧ', 'h'],
  ['ꭵⲓꓲ', 'i'],
  ['ꭻꓙ', 'j'],
  ['ꮶⲕꓗ', 'k'],
  ['ꮮⳑꓡ', 'l'],
  ['ꮇⲙꓟ', 'm'],
  ['ⲛꓠ', 'n'],
  ['ⲟꓳ', 'o'],
  ['ꮲⲣꓑ', 'p'],
  ['ꭱꮁꮢⲅꓣ', 'r'],
  ['ꮥꮪꓢ', 's'],
  ['ꭲⲧꓔ', 't'],
  ['ꓴ', 'u'],
  ['ꮩꓦ', 'v'],
  ['ꮃꮤꓪ', 'w'],
  ['ⲭꓫ', 'x'],
  ['ꭹꮍⲩꓬ', 'y'],
  ['ꮓⲍꓜ', 'z'],
];
const LATIN_OF = new Map([
  ...CYRILLIC,
  ...GREEK,
  ...ARMENIAN,
  ...ONE_WAY.flatMap(([others, latin]) => [...others].map((other) => [other, latin] as const)),
]);
const NONE: ReadonlyMap<string, string> = new Map();
const CYRILLIC_OF = new Map(CYRILLIC.map(([other, latin]) => [latin, other]));
const GREEK_OF = new Map(GREEK.map(([other, latin]) => [latin, other]));
const ARMENIAN_OF = new Map(ARMENIAN.map(([other, latin]) => [latin, other]));
const SCRIPTS: readonly (readonly [RegExp, ReadonlyMap<string, string>])[] = [
  [/\p{Script=Cyrillic}/u, CYRILLIC_OF],
  [/\p{Script=Greek}/u, GREEK_OF],
  [/\p{Script=Armenian}/u, ARMENIAN_OF],
  [/\p{Script=Cherokee}/u, NONE],
  [/\p{Script=Coptic}/u, NONE],
  [/\p{Script=Lisu}/u, NONE],
];

/** A letter of the scripts whose letters look like Latin ones. */
export const LATIN_LIKE_SCRIPTS =
  '\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Armenian}\\p{Script=Cherokee}\\p{Script=Coptic}\\p{Script=Lisu}';
/** … among signs that are no others, told without asking Unicode: compiling scripts takes a woken worker milliseconds. */
export const MAY_LOOK_LATIN =
  /[\u0370-\u058F\u13A0-\u13FF\u1F00-\u1FFF\u2C80-\u2CFF\uA4D0-\uA4FF\uAB70-\uABBF]/;

const LATIN_LETTER = once(() => /\p{Script=Latin}/gu);
const OTHER_LETTER = once(() => new RegExp(`[${LATIN_LIKE_SCRIPTS}]`, 'gu'));

/**
 * A word in small letters of two scripts in one: letters that look like those of the word's own script are written
 * in it. A letter that looks like none of the other script tells which is its own, else the number
 * of letters does. Nobody writes words so; who hides a copy does.
 */
export function inOneScript(key: string): string {
  const others = key.match(OTHER_LETTER());
  const latin = key.match(LATIN_LETTER());
  if (others === null || latin === null) return key;
  const own = lettersOf(key);
  const isOther = others.some((letter) => !LATIN_OF.has(letter));
  const isLatin = latin.some((letter) => !own.has(letter));
  if (isLatin === isOther ? latin.length >= others.length : isLatin) {
    return key.replace(OTHER_LETTER(), (letter) => LATIN_OF.get(letter) ?? letter);
  }
  return key.replace(LATIN_LETTER(), (letter) => own.get(letter) ?? letter);
}

/** How Latin letters are written in the other script of a word; of two other scripts neither is its own. */
function lettersOf(key: string): ReadonlyMap<string, string> {
  const own = SCRIPTS.filter(([script]) => script.test(key)).map(([, letters]) => letters);
  return own.length === 1 ? (own[0] as ReadonlyMap<string, string>) : NONE;
}
