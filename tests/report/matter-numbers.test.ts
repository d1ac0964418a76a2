import { describe, expect, it } from 'vitest';
import { readSide } from '@/lib/match/side';
import { numberAt, wholeNumbers } from '@/lib/report/matter-numbers';
import { splitParagraphs } from '@/lib/text/paragraphs';
import { readWords } from '@/lib/text/words';

const sideOf = (text: string) => readSide(readWords(text), splitParagraphs(text), () => false);

describe('a number is as long as numbers are', () => {
  it.each([
    ['signs', '三'.repeat(5_000)],
    ['groups', '123,'.repeat(5_000)],
  ])('in a text of nothing but %s', (_, text) => {
    const side = sideOf(text);
    const { start, end } = wholeNumbers(side, { start: 2_500, end: 2_501 });
    expect([start > 2_400, end < 2_600]).toEqual([true, true]);
    const number = numberAt(side, null, 2_500, side.words.starts.length);
    expect(number!.end).toBeLessThan(2_600);
    expect(Number.isFinite(Number(number!.value))).toBe(true);
  });

  it('and whole', () => {
    const side = sideOf('They spent 14,300,250 on it.');
    expect(wholeNumbers(side, { start: 3, end: 4 })).toEqual({ start: 2, end: 5 });
  });
});
