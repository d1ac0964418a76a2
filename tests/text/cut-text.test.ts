import { expect, test } from 'vitest';
import { cutText } from '@/lib/text/cut-text';

test.each([
  ['a shorter text whole', 'ferry', 9, 'ferry'],
  ['a text of just that length whole', 'boat 😀', 7, 'boat 😀'],
  ['so many units', 'ferry', 3, 'fer'],
  ['no half of a character', 'boat 😀😀', 8, 'boat 😀'],
  ['a whole one', '😀😀', 2, '😀'],
  ['nothing', '😀', 1, ''],
])('%s', (_, text, longest, cut) => {
  expect(cutText(text, longest)).toBe(cut);
});
