import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, firstWordFrom, isContentWord, readWords, wordSpan } from '@/lib/text/words';

describe('readWords', () => {
  it.each([
    ['plain words', 'The harbour, closed.', ['the', 'harbour', 'closed']],
    [
      'apostrophes of any shape are not there',
      "don't don’t donʼt dont",
      ['dont', 'dont', 'dont', 'dont'],
    ],
    ['quotation marks around a word are no apostrophes', '‘good’ advice', ['good', 'advice']],
    ['hyphens and dashes split', 'one-to-one — one—two', ['one', 'to', 'one', 'one', 'two']],
    ['numbers split at their marks', '30,000 and 3.5', ['30', '000', 'and', '3', '5']],
    ['a lost space splits at the full stop', 'ended.Then', ['ended', 'then']],
    ['ligatures and full width', 'eﬃcient ＡＢＣ', ['efficient', 'abc']],
    ['soft hyphen, zero width, joiner', 'co\u00ADop\u200Beration\u2060s', ['cooperations']],
    ['decomposed letters', 'cafe\u0301', ['café']],
    ['direction marks', '\u202Btext\u202C', ['text']],
    ['case', 'NATO Straße', ['nato', 'straße']],
    ['Chinese by character', '东京电', ['东', '京', '电']],
    ['Thai by character with its marks', 'ที่', ['ที่']],
    ['Hindi by word', 'क्षेत्र में', ['क्षेत्र', 'में']],
    ['Arabic vowel signs and tatweel', 'كِتَـاب', ['كتاب']],
    ['letters beyond the basic plane', '𝒳𝒴', ['xy']],
    ['lone surrogates are no text', 'a\ud800b', ['a', 'b']],
    ['nothing', ' … — ', []],
  ])('%s', (_, raw, keys) => {
    expect(readWords(raw).keys).toEqual(keys);
  });

  it('maps each word back to its place in the raw text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (raw) => {
        const words = readWords(raw);
        let before = 0;
        words.keys.forEach((key, at) => {
          const { start, end } = wordSpan(words, at, at);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
          expect(readWords(raw.slice(start, end)).keys).toEqual([key]);
          expect(firstWordFrom(words, start)).toBe(at);
        });
        expect(before).toBeLessThanOrEqual(raw.length);
      }),
    );
  });

  it('reads the same words whatever the white space and the dashes', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, fc.constantFrom(' ', ' – ', '—', '\n\n', ', ', '\u00a0'))),
        (parts) => {
          const raw = parts.map(([text, gap]) => text + gap).join('');
          expect(readWords(raw).keys).toEqual(parts.map(([text]) => text));
        },
      ),
    );
  });

  it('takes a paragraph of a million characters', () => {
    expect(countWords('word '.repeat(200_000))).toBe(200_000);
    expect(countWords('x'.repeat(1_000_000))).toBe(1);
    expect(countWords("'".repeat(1_000_000))).toBe(0);
    expect(countWords(`a${'\u00AD'.repeat(100_000)}b`)).toBe(1);
  });
});

describe('isContentWord', () => {
  it.each([
    ['the', false],
    ['said', true],
    ['7', true],
    ['东', true],
    ['eu', false],
  ])('%s: %s', (key, is) => {
    expect(isContentWord(key)).toBe(is);
  });
});
