import { expect, test } from 'vitest';
import { proveByFuzzing } from '../proofs/fuzz';

// Some sequences of `npm run -s prove -- fuzz`, which goes on for as long as it is told. No time: one a seed.
test.each([1, 2, 8, 9])(
  'whatever is put, replaced, removed, killed, damaged and reopened, the corpus answers like a plain map: seed %i',
  async (seed) => {
    const outcome = await proveByFuzzing({ minutes: 0, seed, tell: () => undefined });
    expect(outcome.failure).toBeNull();
    expect(outcome.comparisons).toBeGreaterThan(5);
  },
  120_000,
);
