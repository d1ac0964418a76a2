import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLatinPrint, splitWords } from '@/lib/text/split-words';
import { hostileText, scriptText } from './text-arbitrary';

/** By the classes of Unicode alone. */
function byClasses(text: string): string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
}

describe('splitWords', () => {
  it.each([
    ['a name with a dash', 'Süddeutsche – Zeitung', ['Süddeutsche', 'Zeitung']],
    ['signs between words', 'AP/dpa (c) 2024', ['AP', 'dpa', 'c', '2024']],
    ['another script', 'РИА «Новости»', ['РИА', 'Новости']],
    ['a combining mark', 'cafe\u0301 noir', ['cafe\u0301', 'noir']],
    ['nothing', ' – ', []],
  ])('%s', (_, text, words) => {
    expect(splitWords(text)).toEqual(words);
  });

  it('is what the classes of Unicode say, unit by unit', () => {
    for (let unit = 0; unit < 0x10000; unit += 1) {
      const text = `a${String.fromCharCode(unit)}b`;
      if (splitWords(text).join() !== byClasses(text).join()) expect.fail(unit.toString(16));
    }
  });

  it('is what the classes of Unicode say of any text', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, scriptText, fc.string()), (text) => {
        expect(splitWords(text)).toEqual(byClasses(text));
      }),
    );
  });

  it('tells Latin print from the rest', () => {
    expect(isLatinPrint('“Straße” — l’été')).toBe(true);
    expect(isLatinPrint('Straße, улица')).toBe(false);
  });
});
