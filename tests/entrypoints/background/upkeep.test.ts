import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createUpkeep } from '@/entrypoints/background/upkeep';

let happened: string[];
let end: () => void;

const tools = {
  keepUp: (signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      happened.push('started');
      signal.addEventListener('abort', () => {
        happened.push('stopped');
        resolve();
      });
      end = resolve;
    }),
  setAlarm: async () => void happened.push('alarm set'),
  clearAlarm: async () => void happened.push('alarm cleared'),
  report: (error: unknown) => void happened.push(String(error)),
};

beforeEach(() => {
  vi.useFakeTimers();
  happened = [];
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
