import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createUpkeep } from '@/entrypoints/background/upkeep';

let happened: string[];
let shown: number;
let end: () => void;
let step: () => void;

const tools = {
  keepUp: (signal: AbortSignal, onStep: () => void) =>
    new Promise<void>((resolve) => {
      happened.push('started');
      step = onStep;
      signal.addEventListener('abort', () => {
        happened.push('stopped');
        resolve();
      });
      end = resolve;
    }),
  showProgress: async () => {
    shown += 1;
  },
  setAlarm: async () => void happened.push('alarm set'),
  clearAlarm: async () => void happened.push('alarm cleared'),
  report: (error: unknown) => void happened.push(String(error)),
};

beforeEach(() => {
  vi.useFakeTimers();
  happened = [];
  shown = 0;
});
afterEach(() => vi.useRealTimers());

const rest = () => vi.advanceTimersByTimeAsync(2_500);
const noTime = () => vi.advanceTimersByTimeAsync(0);

test('waits for rest, sets an alarm with the first step, and clears it once all is done', async () => {
  const upkeep = createUpkeep(tools);
  upkeep.later();
  await vi.advanceTimersByTimeAsync(1_500);
  await upkeep.during(async () => undefined);
  await vi.advanceTimersByTimeAsync(1_500);
  expect(happened).toEqual([]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(happened).toEqual(['started']);
  step();
  step();
  end();
  await noTime();
  expect(happened).toEqual(['started', 'alarm set', 'alarm cleared']);
});

test('leaves alarms alone where nothing is to be done', async () => {
  createUpkeep(tools).later();
  await rest();
  end();
  await noTime();
  expect(happened).toEqual(['started']);
});

test('clears the alarm that woke it once nothing is left to be done', async () => {
  createUpkeep(tools).wake();
  await rest();
  end();
  await noTime();
  expect(happened).toEqual(['started', 'alarm cleared']);
});

test('shows how far it is once a second, and at the end', async () => {
  createUpkeep(tools).later();
  await vi.advanceTimersByTimeAsync(2_500);
  for (let at = 0; at < 21; at += 1) {
    step();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(shown).toBe(3);
  end();
  await vi.advanceTimersByTimeAsync(0);
  expect(shown).toBe(4);
});

test('gives way to what is asked for, however long that takes, and goes on after it', async () => {
  const upkeep = createUpkeep(tools);
  upkeep.later();
  await rest();
  step();
  let done: () => void = () => undefined;
  const asked = upkeep.during(() => new Promise<void>((resolve) => (done = resolve)));
  await noTime();
  expect(happened).toEqual(['started', 'alarm set', 'stopped']);
  upkeep.later();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(happened).toHaveLength(3);
  done();
  await asked;
  await rest();
  end();
  await noTime();
  expect(happened.slice(3)).toEqual(['started', 'alarm cleared']);
  upkeep.later();
  upkeep.stop();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(happened).toHaveLength(5);
});

test('an alarm while it runs starts nothing twice', async () => {
  const upkeep = createUpkeep(tools);
  upkeep.later();
  await rest();
  upkeep.wake();
  await rest();
  expect(happened).toEqual(['started']);
});

test('failures are reported, and not tried again at every alarm', async () => {
  const upkeep = createUpkeep({
    ...tools,
    keepUp: () => Promise.reject(new Error('full')),
    showProgress: () => Promise.reject(new Error('closed')),
  });
  upkeep.later();
  await rest();
  expect(happened).toEqual(['Error: full', 'Error: closed']);
  upkeep.wake();
  await rest();
  expect(happened.slice(2)).toEqual(['Error: full', 'Error: closed', 'alarm cleared']);
});
