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

test('waits for rest, sets an alarm, and clears it once all is done', async () => {
  const upkeep = createUpkeep(tools);
  upkeep.putOff();
  await vi.advanceTimersByTimeAsync(1_500);
  upkeep.putOff();
  await vi.advanceTimersByTimeAsync(1_500);
  expect(happened).toEqual([]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(happened).toEqual(['alarm set', 'started']);
  end();
  await vi.advanceTimersByTimeAsync(0);
  expect(happened).toEqual(['alarm set', 'started', 'alarm cleared']);
});

test('shows how far it is once a second, and at the end', async () => {
  createUpkeep(tools).putOff();
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

test('gives way to what comes in, and keeps its alarm until it is done', async () => {
  const upkeep = createUpkeep(tools);
  upkeep.putOff();
  await vi.advanceTimersByTimeAsync(2_500);
  upkeep.putOff();
  await vi.advanceTimersByTimeAsync(0);
  expect(happened).toEqual(['alarm set', 'started', 'stopped']);
  await vi.advanceTimersByTimeAsync(2_500);
  end();
  await vi.advanceTimersByTimeAsync(0);
  expect(happened.slice(3)).toEqual(['alarm set', 'started', 'alarm cleared']);
  upkeep.putOff();
  upkeep.stop();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(happened).toHaveLength(6);
});

test('a failure is reported, and not tried again at every alarm', async () => {
  const upkeep = createUpkeep({ ...tools, keepUp: () => Promise.reject(new Error('full')) });
  upkeep.putOff();
  await vi.advanceTimersByTimeAsync(2_500);
  expect(happened).toEqual(['alarm set', 'Error: full', 'alarm cleared']);
});
