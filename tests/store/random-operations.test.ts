import { expect, test } from 'vitest';
import { proveByFuzzing } from '../proofs/fuzz';

// A sample of `npm run -s prove -- fuzz`, which goes on for as long as it is told.
test('whatever is put, replaced, removed, killed, damaged and reopened, the corpus answers like a plain map', async () => {
  const outcome = await proveByFuzzing({ minutes: 8 / 60, seed: 7, tell: () => undefined });
  expect(outcome.failure).toBeNull();
  expect(outcome.comparisons).toBeGreaterThan(5);
}, 120_000);
