import { once } from '../text/once';
import { readWords } from '../text/words';

/** A number written in words of a script of its own: its value, and the word after its last. */
export interface Numeral {
  value: number;
  end: number;
}

/** What Chinese and Japanese figures count, those that papers use that are not to be forged among them. */
const FIGURES: ReadonlyMap<string, number> = new Map(
  [...'〇一二三四五六七八九']
    .map((figure, value) => [figure, value] as const)
    .concat([
      ['零', 0],
      ['两', 2],
      ['兩', 2],
      ['壹', 1],
      ['贰', 2],
      ['叁', 3],
      ['肆', 4],
      ['伍', 5],
    ]),
);
const SMALL_SCALES: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['拾', 10],
  ['佰', 100],
  ['仟', 1000],
]);
const LARGE_SCALES: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
  ['兆', 1e12],
]);

/** Whether a word is one sign of a number in Chinese or Japanese: signs that touch are one number. */
export function isNumeralSign(key: string | undefined): boolean {
  return key !== undefined && (FIGURES.has(key) || SMALL_SCALES.has(key) || LARGE_SCALES.has(key));
}

/** Arabic numbers by their words, as a word's key has them; feminine, masculine and inflected forms. "One" is also an article. */
const ARABIC = once(() => {
  const pairs: [string, number][] = [
    ['اثنان اثنين اثنتان اثنتين', 2],
    ['ثلاثة ثلاث', 3],
    ['أربعة أربع', 4],
    ['خمسة خمس', 5],
    ['ستة ست', 6],
    ['سبعة سبع', 7],
    ['ثمانية ثماني ثمان', 8],
    ['تسعة تسع', 9],
    ['عشرة عشر', 10],
    ['عشرون عشرين', 20],
    ['ثلاثون ثلاثين', 30],
    ['أربعون أربعين', 40],
    ['خمسون خمسين', 50],
    ['ستون ستين', 60],
    ['سبعون سبعين', 70],
    ['ثمانون ثمانين', 80],
    ['تسعون تسعين', 90],
    ['مئة مائة', 100],
    ['مئتان مئتين مائتان مائتين', 200],
    ['ثلاثمئة ثلاثمائة', 300],
    ['أربعمئة أربعمائة', 400],
    ['خمسمئة خمسمائة', 500],
    ['ستمئة ستمائة', 600],
    ['سبعمئة سبعمائة', 700],
    ['ثمانمئة ثمانمائة', 800],
    ['تسعمئة تسعمائة', 900],
    ['ألف آلاف', 1e3],
    ['ألفان ألفين', 2e3],
    ['مليون ملايين', 1e6],
    ['مليار مليارات', 1e9],
  ];
  return new Map(
    pairs.flatMap(([words, value]) => readWords(words).keys.map((key) => [key, value] as const)),
  );
});

/** The number that begins with word `at`, in Chinese or Japanese signs or in Arabic words; null for none. `touches`: whether a word stands at the one before it without a space. */
export function numeralAt(
  keys: readonly string[],
  at: number,
  limit: number,
  touches: (at: number) => boolean,
): Numeral | null {
  const key = keys[at] as string;
  if (isNumeralSign(key)) {
    let end = at + 1;
    while (end < limit && isNumeralSign(keys[end]) && touches(end)) end += 1;
    // "一" alone is as much an article as a number; a scale alone is a part of other words, as is 十 in 十分, “very”.
    const isScaled = LARGE_SCALES.has(key) && /\d$/.test(keys[at - 1] ?? '') && touches(at);
    const isNumber =
      end - at > 1 ||
      (FIGURES.get(key) ?? 0) > 1 ||
      (key === '十' && keys[end] !== '分') ||
      isScaled;
    return isNumber ? { value: numberOf(keys.slice(at, end)), end } : null;
  }
  const value = arabicValue(key);
  return value === null ? null : { value, end: at + 1 };
}

/** With "and", "the", "in the", "for the" written to it or without. */
function arabicValue(key: string): number | null {
  if (!/^[\u0621-\u064a]{2,}$/.test(key)) return null;
  const known = ARABIC();
  return known.get(key) ?? known.get(key.replace(/^(?:[وبف]?ال|لل|و)/, '')) ?? null;
}

/** 三百二十 is 320, 一万二千 12,000; 二〇二四 is 2024. */
function numberOf(signs: readonly string[]): number {
  let whole = 0;
  let part = 0;
  let figure = 0;
  for (const sign of signs) {
    const small = SMALL_SCALES.get(sign);
    const large = LARGE_SCALES.get(sign);
    if (small !== undefined) {
      part += (figure || 1) * small;
      figure = 0;
    } else if (large !== undefined) {
      whole += (part + figure || 1) * large;
      part = 0;
      figure = 0;
    } else figure = figure * 10 + (FIGURES.get(sign) ?? 0);
  }
  return whole + part + figure;
}
