import { vi } from 'vitest';

/** As `vi.waitFor`, but patient: on a busy machine a second is not long. Rejects with what failed last. */
export function soon<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 30_000 });
}
