import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashText, idCandidates, placeArrivals } from '../../lib/corpus/article-id';
import { arrival } from './made-up-articles';

test('the same arrival always has the same ids, another address has others', () => {
  expect(idCandidates(arrival(1))).toEqual(idCandidates(arrival(1, { text: 'other' })));
  expect(idCandidates(arrival(1))).not.toEqual(idCandidates(arrival(2)));
  expect(idCandidates(arrival(1, { givenId: 'own' }))[0]).toBe('own');
});

test('when every id is taken by others the article is refused, not written over them', () => {
  const late = arrival(1, { givenId: 'x' });
  const byId = new Map(idCandidates(late).map((id) => [id, 'https://somewhere.example/']));
  expect(placeArrivals([late], { byAddress: new Map(), byId })).toEqual({
    placed: [],
    added: 0,
    replaced: 0,
    refused: [{ at: 0, reason: 'Its id belongs to another article.' }],
  });
});

test('hashes have 16 digits and differ for texts that differ', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(hashText(a)).toMatch(/^[0-9a-f]{16}$/);
      expect(hashText(a) === hashText(b)).toBe(a === b);
    }),
  );
  const many = new Set(Array.from({ length: 100_000 }, (_, at) => hashText(`text ${at}`)));
  expect(many.size).toBe(100_000);
});
