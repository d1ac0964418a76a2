import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  articlePrints,
  type Gram,
  IDEOGRAPHS,
  SPACED,
  SYLLABLES,
  wordPrints,
} from '@/lib/fingerprint/prints';
import { hashWord, IDEOGRAPH, MATTER, SYLLABLE, weightOf } from '@/lib/text/scan-words';
import { readWords } from '@/lib/text/words';
import { hostileText, scriptText } from '../text/text-arbitrary';

const shares = (first: string, second: string): boolean => {
  const prints = new Set(articlePrints(first));
  return articlePrints(second).some((print) => prints.has(print));
};

/** The finaliser of MurmurHash3, in whole numbers. */
function mixed(value: bigint): bigint {
  let hash = value;
  hash = ((hash ^ (hash >> 16n)) * 0x85ebca6bn) & 0xffffffffn;
  hash = ((hash ^ (hash >> 13n)) * 0xc2b2ae35n) & 0xffffffffn;
  return hash ^ (hash >> 16n);
}

/** The prints of a text by their definition, slowly: an independent implementation to compare with. */
function definedPrints(text: string): number[] {
  const { keys } = readWords(text);
  const prints = new Set<number>();
  const streams: [number, Gram][] = [
    [MATTER, SPACED],
    [IDEOGRAPH, IDEOGRAPHS],
    [SYLLABLE, SYLLABLES],
  ];
  for (const [weight, { size, window }] of streams) {
    const tokens = keys.filter((key) => weightOf(key) === weight).map(hashWord);
    const hashes = tokens.slice(0, Math.max(0, tokens.length - size + 1)).map((_, at) => {
      const sum = tokens
        .slice(at, at + size)
        .reduce((hash, token) => (hash * 0x9e3779b1n + BigInt(token)) & 0xffffffffn, 0n);
      return Number(mixed(sum ^ BigInt(size)));
    });
    const windows = Math.max(hashes.length > 0 ? 1 : 0, hashes.length - window + 1);
    for (let start = 0; start < windows; start += 1) {
      prints.add(Math.min(...hashes.slice(start, start + window)));
    }
  }
  return [...prints].sort((a, b) => a - b);
}

describe('articlePrints', () => {
  it.each([
    ['text of many scripts', scriptText],
    ['random bytes and hostile characters', hostileText],
  ])('are the prints of the definition, with words and without: %s', (_, text) => {
    fc.assert(
      fc.property(text, (raw) => {
        const words = readWords(raw);
        expect([...articlePrints(raw)]).toEqual(definedPrints(raw));
        expect(wordPrints(words)).toEqual(articlePrints(raw));
      }),
      { numRuns: 300 },
    );
  });

  it('takes texts of any length one after another', () => {
    const short = 'Divers found cracks in the quay wall below two berths of the harbour.';
    const before = articlePrints(short);
    expect([...articlePrints(`${short} `.repeat(20_000))].length).toBeGreaterThan(3);
    const long = Array.from({ length: 90_000 }, (_, at) => `word${at * 7919}`).join(' ');
    expect(articlePrints(long).length).toBeGreaterThan(40_000);
    expect(articlePrints(short)).toEqual(before);
  });

  it.each<[string, string, number, Gram]>([
    ['content words', 'abcdefgh', 5, SPACED],
    ['Korean words', '가나다라마바사', 2, SPACED],
    ['Chinese characters', '港口管理局周三表示泊位已经关闭', 1, IDEOGRAPHS],
    ['Japanese characters', '港湾局は水曜日、岸壁のひび割れー', 1, IDEOGRAPHS],
    ['Thai syllables', 'กขคงจฉชซณดตถทธนบปผพฟมยรลวศสห', 1, SYLLABLES],
    ['Burmese syllables', 'ကခဂဃငစဆဇညတထဒဓနပဖဗဘမယရလဝသ', 1, SYLLABLES],
  ])(
    'any %s in a row that two texts share, window and gram less one long, give a common print',
    (_, alphabet, length, gram) => {
      const least = gram.size + gram.window - 1;
      const letters = [...alphabet].filter((letter) => /\p{L}/u.test(letter));
      const written = fc.string({
        unit: fc.constantFrom(...letters),
        minLength: length,
        maxLength: length,
      });
      // A consonant with a vowel is a syllable: Thai ั, Burmese ိ.
      const vowel = letters[0] === 'ก' ? 'ั' : 'ိ';
      const token = gram === SYLLABLES ? written.map((letter) => letter + vowel) : written;
      const around = fc.array(token, { maxLength: 25 });
      const run = fc.array(token, { minLength: least, maxLength: least + 3 });
      const isSpaced = gram === SPACED;
      fc.assert(
        fc.property(around, around, around, around, run, (a, b, c, d, shared) => {
          const first = [...a, ...shared, ...b].join(isSpaced ? ' the ' : '');
          const second = [...c, ...shared, ...d].join(isSpaced ? ', ' : '\u200b');
          expect(shares(first, second)).toBe(true);
        }),
        { numRuns: 200 },
      );
    },
  );

  it('keeps the guarantee for a paragraph in each of two streams of one text', () => {
    const chinese = '港口管理局周三表示两个泊位';
    const english = 'divers found cracks below these berths';
    for (const shared of [chinese, english]) {
      expect(shares(`天气 fine ${shared} 很好 today`, `其他 other 文章 ${shared} more 内容`)).toBe(
        true,
      );
    }
  });

  it('is sorted and distinct, and the same whatever quotes, dashes and case', () => {
    const plain = articlePrints(
      'The harbour board\'s chair said "nothing" - twice, perhaps three times, on Monday evening.',
    );
    expect([...plain]).toEqual([...new Set(plain)].sort((a, b) => a - b));
    expect(plain.length).toBeGreaterThan(2);
    expect(
      articlePrints(
        'THE HARBOUR BOARD’S CHAIR SAID “NOTHING” — TWICE, PERHAPS THREE TIMES, ON MONDAY EVENING.',
      ),
    ).toEqual(plain);
  });

  it('has none for less than three content words: such text is only reached by alignment', () => {
    expect(articlePrints('It is so. He left early.')).toHaveLength(0);
    expect(articlePrints('')).toHaveLength(0);
  });
});
