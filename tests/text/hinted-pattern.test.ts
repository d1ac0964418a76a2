import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANY_SPACE, hintedPattern, hintedPatterns } from '../../lib/text/hinted-pattern';
import { hintOf, neededHeads, neededParts } from '../support/pattern-parts';

describe('what every match must hold', () => {
  test.each([
    [
      /re-?published (?:from|by)/u,
      ['republished from', 'republished by', 're-published from', 're-published by'],
    ],
    [/\b(?:photos?|images)\b/u, ['photo', 'images']],
    [/\d+ replies|comments?\p{L}/u, [' replies', 'comment']],
    [/(?:by\s)?\p{Lu}/u, null],
    [/(?<=written )by\s/u, null],
    [/来源[:：]/u, ['来源:', '来源：']],
    [/©|\(c\) by/u, ['©', '(c) by']],
    [/PHOTO/iu, null],
  ])('%s', (pattern, parts) => {
    const found = neededParts(pattern);
    expect(found && [...found].sort()).toEqual(parts && [...parts].sort());
  });

  test.each([
    [
      /^(?:please\s)?(?:join|follow)\b/u,
      ['follow', 'join', `please${ANY_SPACE}follow`.slice(0, 13), `please${ANY_SPACE}join`],
    ],
    [/^(?:advert|ad)s?$/u, ['ad']],
    [/^(?:a|b)|^c/u, ['a', 'b', 'c']],
    [/^(?:a|b)|c/u, null],
    [/^\s?by/u, null],
    [/^[^.]{2,9}news/u, null],
    [/^(?!the)\(?seen/u, ['(seen', 'seen']],
  ])('%s at its start', (pattern, heads) => {
    expect(neededHeads(pattern)?.sort() ?? null).toEqual(heads && [...heads].sort());
  });
});

/** Patterns made of the pieces that rules are made of; `stringMatching` knows no looking around. */
const single = fc.constantFrom(
  ...[
    'news',
    'by',
    'a',
    'ü',
    '来',
    '\\.',
    ' ',
    '\\s',
    '[ab]',
    '[^ab]',
    '\\p{L}',
    '.',
    '\\d',
    '\\d+',
  ],
);
const times = fc.constantFrom('', '?', '{2}', '{0,2}', '{1,3}?');
const choices = (steps: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .array(fc.array(steps, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    .map((branches) => branches.map((branch) => branch.join('')).join('|'));
const group = fc.tuple(choices(single), times).map(([inside, often]) => `(?:${inside})${often}`);
const piece = choices(fc.oneof(single, group));

const hinted = (pattern: RegExp) => hintedPattern(hintOf(pattern), () => pattern);

describe('a hinted pattern', () => {
  const made = fc
    .tuple(piece, fc.boolean())
    .map(([inside, isBound]) => new RegExp(isBound ? `^(?:${inside})` : inside, 'u'));

  test('matches whatever the pattern matches', () => {
    fc.assert(
      fc.property(
        made.chain((pattern) => fc.tuple(fc.constant(pattern), fc.stringMatching(pattern))),
        ([pattern, text]) => {
          expect(pattern.test(text)).toBe(true);
          expect(hinted(pattern).test(text)).toBe(true);
          expect(hinted(pattern).exec(text)?.[0]).toBe(pattern.exec(text)?.[0]);
        },
      ),
    );
  });

  test('and nothing else', () => {
    const text = fc.string({
      unit: fc.constantFrom('news', 'by', 'a', 'b', ' ', '来', '1'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(made, { minLength: 1, maxLength: 4 }), text, (patterns, one) => {
        const { test: any } = hintedPatterns(
          patterns.map(hintOf),
          patterns.map((pattern) => () => pattern),
        );
        expect(any(one, one)).toBe(patterns.some((each) => each.test(one)));
      }),
    );
  });

  test('is asked of a piece by what the whole text holds', () => {
    const pattern = hinted(/ends in credit$/u);
    expect(pattern.test('ends in credit', 'a story that ends in credit')).toBe(true);
    expect(pattern.test('a story', 'a story that ends in credit')).toBe(false);
  });
});
