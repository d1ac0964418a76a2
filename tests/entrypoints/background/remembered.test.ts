import { expect, test } from 'vitest';
import { remember } from '@/entrypoints/background/remembered';
import type { Judgements } from '@/lib/report/judgements';
import { NO_JUDGEMENTS } from '../../fixtures/no-judgements';

const JUDGED: Judgements = {
  ...NO_JUDGEMENTS,
  phrases: [{ text: 'said on Tuesday', at: '2026-01-01T00:00:00Z' }],
};

function kept() {
  const door = {
    stored: NO_JUDGEMENTS as Judgements,
    reads: 0,
    fails: false,
    async read() {
      door.reads += 1;
      if (door.fails) throw new Error('not to be read');
      return door.stored;
    },
    async write(judgements: Judgements) {
      if (door.fails) throw new Error('full');
      door.stored = judgements;
    },
  };
  return door;
}

test('are read once, by whoever asks first', async () => {
  const door = kept();
  const { read } = remember(door);
  expect(await Promise.all([read(), read()])).toEqual([NO_JUDGEMENTS, NO_JUDGEMENTS]);
  await read();
  expect(door.reads).toBe(1);
});

test('what is changed is what is known from then on', async () => {
  const door = kept();
  const { read, write } = remember(door);
  await read();
  await write(JUDGED);
  expect([await read(), door.stored]).toEqual([JUDGED, JUDGED]);
});

test('a change that could not be kept is not known either', async () => {
  const door = kept();
  const { read, write } = remember(door);
  await read();
  door.fails = true;
  await expect(write(JUDGED)).rejects.toThrow('full');
  expect(await read()).toEqual(NO_JUDGEMENTS);
});

test('what could not be read is read anew when it is asked for again', async () => {
  const door = kept();
  const { read } = remember(door);
  door.fails = true;
  await expect(read()).rejects.toThrow('not to be read');
  door.fails = false;
  expect(await read()).toEqual(NO_JUDGEMENTS);
});

test('what was changed elsewhere is read anew', async () => {
  const door = kept();
  const { read, forget } = remember(door);
  await read();
  door.stored = JUDGED;
  expect(await read()).toEqual(NO_JUDGEMENTS);
  forget();
  expect(await read()).toEqual(JUDGED);
});
