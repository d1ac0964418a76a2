import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inTime, StoreUnavailable } from '@/lib/store/attempt';
import { OPEN_TIMEOUT_MS } from '@/lib/thresholds';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('an opening that is blocked ends by the clock, and not before', async () => {
  const giveUp = vi.fn();
  const outcome = inTime(new Promise<never>(() => undefined), giveUp).catch((error) => error);
  await vi.advanceTimersByTimeAsync(OPEN_TIMEOUT_MS - 1);
  expect(giveUp).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(await outcome).toBeInstanceOf(StoreUnavailable);
  expect(giveUp).toHaveBeenCalledTimes(1);
});
