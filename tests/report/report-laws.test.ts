import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPage } from '@/lib/report/check-page';
import type { BlockRole, PageBlock } from '@/lib/text/page-reading';
import { pageReading } from '../fixtures/page-reading';
import { storedArticle } from '../fixtures/stored-article';
import { corpusOf } from '../support/corpus-of';
import { wordsOutOfPlace } from '../support/words-out-of-place';

// Made-up words and lines: texts as messy as pages are.
const WORDS =
  "harbour council ferry winter repair budget minister valley bridge forecast harvest signal captain 14 2,500 1921 the of to in a and by for with co-op won’t don't Müller U.S. naïve наводнение 昨天 東京 ไทย ٢٠٢٤".split(
    ' ',
  );
const FURNITURE = [
  'READ MORE: How the harbour was built',
  'By Ann Example, staff writer',
  'Photo: Ann Example / Harbour Wire',
  'Sign up for our newsletter and never miss a story.',
  'Share this article on Facebook, Twitter and WhatsApp.',
  'This story was originally published by Harbour Wire and is reprinted with permission.',
  'Advertisement',
  '© 2024 Harbour Wire. All rights reserved.',
  'Tags: harbour, winter',
  'Related stories',
];
const ROLES: BlockRole[] = ['story', 'story', 'story', 'heading', 'caption', 'byline', 'aside'];

const sentence = fc
  .tuple(
    fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 14 }),
    fc.constantFrom('.', '.', '?', '…', '。', ',” he said.', ''),
    fc.constantFrom('', '', '“', '(', '— '),
  )
  .map(
    ([words, end, start]) =>
      `${start}${words.join(' ').replace(/^\p{Ll}/u, (c) => c.toUpperCase())}${end}`,
  );
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 5 });
const article = fc.array(paragraph, { minLength: 2, maxLength: 6 });

type Change = { kind: string; at: number; other: number; word: string };
const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom(
    'drop',
    'swap',
    'twice',
    'word',
    'cut',
    'insert',
    'merge',
    'furniture',
    'inline',
  ),
  at: fc.nat(60),
  other: fc.nat(60),
  word: fc.constantFrom(...WORDS, 'novelty', 'lantern'),
});

/** A copy as pages make them: sentences lost, moved, repeated, edited; furniture between and inside. */
function copyOf(paragraphs: readonly (readonly string[])[], changes: readonly Change[]): string[] {
  const copy = paragraphs.map((sentences) => [...sentences]);
  for (const { kind, at, other, word } of changes) {
    const here = copy[at % copy.length] as string[];
    const place = other % Math.max(1, here.length);
    const words = (here[place] ?? '').split(' ');
    const spot = at % words.length;
    if (kind === 'drop') here.splice(place, 1);
    if (kind === 'swap') (copy[other % copy.length] as string[]).push(...here.splice(place, 1));
    if (kind === 'twice' && here[place])
      copy.splice(other % copy.length, 0, [here[place] as string]);
    if (kind === 'word') words[spot] = word;
    if (kind === 'cut') words.splice(spot, 1);
    if (kind === 'insert') words.splice(spot, 0, word, 'indeed');
    if (kind === 'word' || kind === 'cut' || kind === 'insert') here[place] = words.join(' ');
    if (kind === 'merge' && copy.length > 1)
      here.push(...(copy.splice((at + 1) % copy.length, 1)[0] ?? []));
    if (kind === 'furniture')
      copy.splice(other % copy.length, 0, [FURNITURE[at % FURNITURE.length] as string]);
    if (kind === 'inline') here.splice(place, 0, FURNITURE[at % FURNITURE.length] as string);
  }
  return copy.map((sentences) => sentences.filter(Boolean).join(' ').trim()).filter(Boolean);
}

async function check(blocks: PageBlock[], texts: readonly string[]) {
  const stored = texts.map((text, at) =>
    storedArticle(`source-${at}`, text, {
      url: null,
      site: at % 2 === 0 ? 'Harbour Wire' : null,
      language: null,
    }),
  );
  return checkPage(pageReading([], { blocks }), await corpusOf(stored));
}

describe('the Report', () => {
  it('puts every word of page and sources in one place, on messy copies of several sources', async () => {
    let named = 0;
    let withFurniture = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(article, { minLength: 1, maxLength: 3 }),
        fc.array(change, { maxLength: 14 }),
        fc.array(change, { maxLength: 6 }),
        fc.array(fc.constantFrom(...ROLES), { minLength: 8, maxLength: 8 }),
        async (articles, changes, edition, roles) => {
          // The page is made of all articles; what is stored are editions of them.
          const paragraphs = copyOf(articles.flat(), changes);
          const blocks = paragraphs.map((text, at) => ({
            text,
            role: roles[at % roles.length] as BlockRole,
          }));
          const texts = articles
            .map((one) => copyOf(one, edition).join('\n\n'))
            .filter((text) => text !== '');
          const report = await check(blocks, texts);
          // A page too short to be checked has no parts.
          if (report.state !== 'checked') return;
          if (report.sources.length > 0) named += 1;
          if (report.sources.length > 0 && report.page.furniture.length > 0) withFurniture += 1;
          expect(wordsOutOfPlace(report)).toEqual([]);
        },
      ),
      { numRuns: 120 },
    );
    // The law would hold of empty Reports too.
    expect(named).toBeGreaterThan(80);
    expect(withFurniture).toBeGreaterThan(40);
  });
});
