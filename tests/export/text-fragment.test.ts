import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDirective, type TextDirective } from '@/lib/export/find-directive';
import { readFragmentText } from '@/lib/export/fragment-text';
import { encodeDirective, fragmentLink, textDirective } from '@/lib/export/text-fragment';
import type { Span } from '@/lib/text/span';
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts';

const PAGE = 'https://gazette.example/2031/02/night-ferry';

/** Reads an encoded directive back, as the specification says (parse a text directive). */
function parseDirective(encoded: string): TextDirective {
  const parts = encoded.split(',');
  const directive: Partial<TextDirective> = {};
  if (parts[0]?.endsWith('-')) directive.prefix = decodeURIComponent(parts.shift()!.slice(0, -1));
  if (parts.at(-1)?.startsWith('-')) directive.suffix = decodeURIComponent(parts.pop()!.slice(1));
  const [start, end] = parts;
  directive.start = decodeURIComponent(start!);
  if (end !== undefined) directive.end = decodeURIComponent(end);
  return directive as TextDirective;
}

function spanOf(text: string, words: string, nth = 0): Span {
  let start = text.indexOf(words);
  for (let times = 0; times < nth; times += 1) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
}

const TEXT = [
  'The council of Vessel Island voted late on Tuesday to keep the night ferry running until the spring timetable begins.',
  '“We are not asking for a bridge, we are asking for one boat,” said Runa Eskeland, who bakes for both shops.',
  'The boat leaves at two. The boat leaves at two. So it has been since the war.',
  'The boat leaves at two.',
  'Twenty-two – no, 12,400 – people & one dog voted (nobody knows why).',
].join('\n\n');

describe('a text directive', () => {
  it.each([
    ['a few words are quoted whole', 'Vessel Island voted', 0, 'Vessel%20Island%20voted'],
    [
      'a long passage by its ends',
      'The council of Vessel Island voted late on Tuesday to keep the night ferry running until the spring timetable begins',
      0,
      'The%20council%20of%20Vessel,the%20spring%20timetable%20begins',
    ],
    [
      'across blocks, each end in one of them',
      'begins.\n\n“We are not asking for a bridge',
      0,
      'begins,asking%20for%20a%20bridge',
    ],
    ['half a word is widened to the word', 'sland vot', 0, 'Island%20voted'],
    ['a figure with a comma is one word', '400 –', 0, '12%2C400'],
    [
      'dash and ampersand',
      'Twenty-two – no, 12,400 – people & one',
      0,
      'Twenty%2Dtwo%20%E2%80%93%20no%2C%2012%2C400%20%E2%80%93%20people%20%26%20one',
    ],
    [
      'the second of two alike',
      'The boat leaves at two.',
      1,
      'leaves%20at%20two.-,The%20boat%20leaves%20at%20two',
    ],
    [
      'what only its neighbours in other blocks tell apart',
      'The boat leaves at two.',
      2,
      'since%20the%20war.-,The%20boat%20leaves%20at%20two.',
    ],
  ])('%s', (_what, words, nth, encoded) => {
    const text = readFragmentText(TEXT);
    expect(encodeDirective(textDirective(text, spanOf(TEXT, words, nth))!)).toBe(encoded);
  });

  it.each([
    ['https://a.example/x?y=1', 'https://a.example/x?y=1#:~:text=asking%20for%20one%20boat'],
    ['https://a.example/x#top', 'https://a.example/x#top:~:text=asking%20for%20one%20boat'],
    ['https://a.example/#:~:text=old', 'https://a.example/#:~:text=asking%20for%20one%20boat'],
  ])('stands behind %s', (url, link) => {
    const span = spanOf(TEXT, 'asking for one boat');
    expect(fragmentLink(url, readFragmentText(TEXT), span)).toBe(link);
  });

  it.each([
    null,
    'javascript:alert(1)',
    'data:text/html,x',
    'not an address',
    `https://a.example/${'x'.repeat(9000)}`,
  ])('leads nowhere from %.30s', (url) => {
    expect(fragmentLink(url, readFragmentText(TEXT), { start: 0, end: 10 })).toBeNull();
  });

  it('is left out where there is no word, or none that an address can hold', () => {
    const text = readFragmentText(`… — …\n\n${'x'.repeat(10_000)}`);
    expect(fragmentLink(PAGE, text, { start: 0, end: 5 })).toBe(PAGE);
    expect(fragmentLink(PAGE, text, { start: 7, end: 10_007 })).toBe(PAGE);
  });
});

const word = fc.constantFrom(
  'ferry',
  'boat',
  'Night',
  'öre',
  '12,400',
  'it’s',
  'twenty-two',
  '渡船が着く',
  'the',
  'The',
  'نعم',
  '“so”',
  '—',
  'a&b',
  'x-',
  '‚ja‘',
  'co\u00adop',
  '😀',
);
const block = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
const anyText = fc
  .array(block, { minLength: 1, maxLength: 5 })
  .map((blocks) => blocks.join('\n\n'));
const textAndSpan = anyText.chain((text) =>
  fc
    .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: text.length }))
    .map(([start, length]) => ({
      text,
      span: { start, end: Math.min(text.length, start + length) },
    })),
);

describe('for any text and span', () => {
  it('encoding loses nothing, and leaves no sign that a directive would take for its own', () => {
    const part = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.string({ unit: 'binary', minLength: 1 }),
      word,
    );
    const option = fc.option(part, { nil: undefined });
    fc.assert(
      fc.property(option, part, option, option, (prefix, start, end, suffix) => {
        const given = {
          start,
          ...(prefix !== undefined && { prefix }),
          ...(end !== undefined && { end }),
          ...(suffix !== undefined && { suffix }),
        };
        const encoded = encodeDirective(given);
        expect(parseDirective(encoded)).toEqual(given);
        expect(encoded).toMatch(/^[A-Za-z0-9.%,-]+$/);
      }),
    );
  });

  it('the first place that matches holds the span’s words and no other, unless the text says it twice', () => {
    let unique = 0;
    fc.assert(
      fc.property(textAndSpan, ({ text: raw, span }) => {
        const text = readFragmentText(raw);
        const directive = textDirective(text, span);
        const quoted = raw.slice(span.start, span.end);
        if (!directive) {
          expect(quoted).not.toMatch(/[\p{L}\p{N}]/u);
          return;
        }
        const found = findDirective(text, parseDirective(encodeDirective(directive)));
        expect(found).not.toBeNull();
        const rawFound = {
          start: text.offsets[found!.start]!,
          end: text.offsets[found!.end - 1]! + 1,
        };
        const words = /[\p{L}\p{N}].*[\p{L}\p{N}]|[\p{L}\p{N}]/su;
        const meat = words.exec(quoted);
        const fold = (one: string) => one.toLowerCase().replaceAll('\u00ad', '');
        if (!meat || fold(raw).split(fold(meat[0])).length > 2) return;
        unique += 1;
        expect(rawFound.start).toBeLessThanOrEqual(span.start + meat.index);
        // An end that stands twice in the passage itself leads to the first of the two.
        const end = fold(words.exec(quoted.trimEnd().split('\n').at(-1) ?? '')?.[0] ?? '');
        if (fold(quoted).split(end).length > 2) return;
        expect(rawFound.end).toBeGreaterThanOrEqual(span.start + meat.index + meat[0].length);
      }),
      { numRuns: 500 },
    );
    expect(unique).toBeGreaterThan(100);
  });

  it.each(HOSTILE_TEXTS)('hostile text is met in bounded length: %s', (_name, make) => {
    const raw = make(20_000);
    const text = readFragmentText(raw);
    for (const start of [0, 5_000, 19_000]) {
      const link = fragmentLink(PAGE, text, { start, end: start + 900 });
      expect(link).toMatch(/^https:\/\/gazette\.example\/[\w/-]+(#:~:text=[A-Za-z0-9.%,-]+)?$/);
      expect(link!.length).toBeLessThan(8_000);
    }
  });
});
