/** Small letters that look like Latin ones, themselves or as capitals: Cyrillic, then Greek. */
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
const LATIN_OF = new Map([...CYRILLIC, ...GREEK]);
const CYRILLIC_OF = new Map(CYRILLIC.map(([other, latin]) => [latin, other]));
const GREEK_OF = new Map(GREEK.map(([other, latin]) => [latin, other]));

const LATIN_LETTER = /\p{Script=Latin}/gu;
const OTHER_LETTER = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;

/**
 * A word in small letters of two scripts in one: letters that look like those of the word's own script are written
 * in it. A letter that looks like none of the other script tells which is its own, else the number
 * of letters does. Nobody writes words so; who hides a copy does.
 */
export function inOneScript(key: string): string {
  const others = key.match(OTHER_LETTER);
  const latin = key.match(LATIN_LETTER);
  if (others === null || latin === null) return key;
  const own = /\p{Script=Cyrillic}/u.test(key) ? CYRILLIC_OF : GREEK_OF;
  const isOther = others.some((letter) => !LATIN_OF.has(letter));
  const isLatin = latin.some((letter) => !own.has(letter));
  if (isLatin === isOther ? latin.length >= others.length : isLatin) {
    return key.replace(OTHER_LETTER, (letter) => LATIN_OF.get(letter) ?? letter);
  }
  return key.replace(LATIN_LETTER, (letter) => own.get(letter) ?? letter);
}
