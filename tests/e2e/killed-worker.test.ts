import { expect, it } from 'vitest';
import { proveKills } from '../proofs/prove-kills';

// A sample of `npm run -s prove -- kills`, which kills a hundred times and imports ten thousand articles.
it('an import goes on after the worker was killed in it, and nothing is lost or doubled', async () => {
  const proof = await proveKills({
    articles: 1_200,
    kills: 3,
    pages: 9,
    seed: 1,
    afterwards: 0.5,
    tell: () => undefined,
  });
  console.log(proof.tally.lines().join('\n'));
  expect(proof.difference).toBeNull();
  expect(proof.comparison).toMatchObject({ articles: 1_202, segments: 1 });
  expect(proof.tally.kills).toBe(3);
});
