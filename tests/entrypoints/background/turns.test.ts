import { expect, test } from 'vitest';
import { createTurns } from '@/entrypoints/background/turns';

test('under one name one after the other, under another meanwhile, and a failure ends its own turn only', async () => {
  const inTurn = createTurns<string>();
  const log: string[] = [];
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const first = inTurn('a', async () => {
    log.push('first');
    await held;
    throw new Error('failed');
  });
  const second = inTurn('a', async () => log.push('second'));
  await inTurn('b', async () => log.push('other'));
  expect(log).toEqual(['first', 'other']);
  release();
  await expect(first).rejects.toThrow('failed');
  await second;
  expect(log).toEqual(['first', 'other', 'second']);
});
