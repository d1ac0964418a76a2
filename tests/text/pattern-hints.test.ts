import { expect, test } from 'vitest';
import { HINTS } from '../../lib/text/pattern-hints';
import { furniturePatterns, writtenHints } from '../support/furniture-patterns';

test('the table of hints says what the patterns need', async () => {
  await expect(writtenHints()).toMatchFileSnapshot('../../lib/text/pattern-hints.ts');
});

test('every hint belongs to a pattern, every hinted pattern has its hint', () => {
  const patterns = furniturePatterns();
  expect(Object.keys(HINTS).sort()).toEqual([...patterns.keys()].sort());
  for (const [name, hints] of Object.entries(HINTS)) {
    expect([hints].flat()).toHaveLength([patterns.get(name)].flat().length);
  }
});
