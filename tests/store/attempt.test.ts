import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inTime, StoreUnavailable } from '@/lib/store/attempt';
import { OPEN_TIMEOUT_MS } from '@/lib/thresholds';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('an opening that is blocked ends by the clock; one that is at work is waited for', async () => {
  let isAtWork = true;
  const giveUp = vi.fn();
  const outcome = inTime(new Promise<never>(() => undefined), giveUp, () => isAtWork).catch(
    (error) => error,
  );
  await vi.advanceTimersByTimeAsync(20 * OPEN_TIMEOUT_MS);
  expect(giveUp).not.toHaveBeenCalled();
  isAtWork = false;
  await vi.advanceTimersByTimeAsync(OPEN_TIMEOUT_MS);
  expect(await outcome).toBeInstanceOf(StoreUnavailable);
  expect(giveUp).toHaveBeenCalledTimes(1);
});
