import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isJudgementsFile, judgementsFrom } from '../../lib/settings/read-judgements';

const AT = '2026-11-22T10:00:00.000Z';
const flag = { source: null, outlet: 'The Agency', label: 'own', words: 'Mine', at: AT };
const match = {
  page: 'https://copy.example/story',
  source: { id: 'a', title: 'A', site: null, url: 'https://a.example/', published: '2026' },
  says: 'right',
  at: AT,
};
const untitled = {
  ...match,
  source: { id: 'b', title: null, opening: 'The boat …', site: null, url: null, published: null },
};
const phrase = { text: 'a standing phrase', at: AT };
const whole = {
  format: 'firstprint-judgements',
  version: 1,
  flags: [flag],
  matches: [match],
  phrases: [phrase],
};

test('a source without a title keeps its first words', () => {
  const given = { ...whole, matches: [untitled] };
  expect(judgementsFrom(JSON.parse(JSON.stringify(given)))).toEqual({
    judgements: given,
    refused: 0,
  });
});

test('judgements come back as they were written', () => {
  expect(judgementsFrom(JSON.parse(JSON.stringify(whole)))).toEqual({
    judgements: whole,
    refused: 0,
  });
  expect(isJudgementsFile(whole)).toBe(true);
});

test.each<[string, object]>([
  ['a flag on nothing', { flags: [{ ...flag, outlet: null }] }],
  ['a flag on two things', { flags: [{ ...flag, source: 'a' }] }],
  ['a flag of words too long', { flags: [{ ...flag, words: 'x'.repeat(61) }] }],
  ['a label with words', { flags: [{ ...flag, label: 'advertiser' }] }],
  ['an unknown label', { flags: [{ ...flag, label: 'liar' }] }],
  ['a page that is no web page', { matches: [{ ...match, page: 'javascript:alert(1)' }] }],
  ['a source without an id', { matches: [{ ...match, source: { ...match.source, id: '' } }] }],
  ['another word', { matches: [{ ...match, says: 'perhaps' }] }],
  ['an endless phrase', { phrases: [{ ...phrase, text: 'x '.repeat(2_000) }] }],
  ['no time', { phrases: [{ ...phrase, at: 'yesterday' }] }],
  ['no entry', { phrases: [null] }],
])('%s is passed over, and the rest kept', (_, changes) => {
  const { judgements, refused } = judgementsFrom({ ...whole, ...changes });
  expect(refused).toBe(1);
  const kept = judgements.flags.length + judgements.matches.length + judgements.phrases.length;
  expect(kept).toBe(2);
});

test('an address of a source that is no web address is left out', () => {
  const source = { ...match.source, url: 'javascript:alert(1)' };
  const { judgements } = judgementsFrom({ ...whole, matches: [{ ...match, source }] });
  expect(judgements.matches[0]?.source.url).toBeNull();
});

test('anything at all is read without failing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(judgementsFrom(value).judgements.version).toBe(1);
      expect(
        judgementsFrom({ flags: value, matches: [value], phrases: [value] }).judgements.flags,
      ).toEqual([]);
    }),
  );
  expect(isJudgementsFile([])).toBe(false);
});
