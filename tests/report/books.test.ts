import { expect, test } from 'vitest';
import { BOOK_CHARACTERS } from '@/lib/thresholds';
import { madeUpText } from '../corpus/made-up-articles';
import { checkStories } from '../support/check-stories';

// All texts here are made up.
const taken = [11, 12, 13].map((seed) => madeUpText(seed, 60));
const own = madeUpText(14, 60);
const PROMO = 'READ MORE: How the quay wall was built';

/** Chapters before and behind what the page has, up to a length. */
function book(characters: number): string[] {
  const chapters: string[] = [];
  let length = 0;
  for (let seed = 100; length < characters; seed += 1) {
    const chapter = madeUpText(seed, 300);
    length += chapter.length + 2;
    chapters.push(chapter);
  }
  const half = Math.floor(chapters.length / 2);
  return [PROMO, ...chapters.slice(0, half), ...taken, ...chapters.slice(half)];
}

test('what a page has of a book is found, and what of the book is left out has no kinds', async () => {
  const report = await checkStories([taken[0]!, own, taken[1]!, taken[2]!], {
    book: book(BOOK_CHARACTERS),
  });
  expect(report.verdict).toBe('reprint');
  const [source] = report.sources;
  expect(source!.passages.map(({ class: kind }) => kind)).toEqual(Array(3).fill('verbatim'));
  expect(source!.furniture.map(({ text }) => text)).toEqual([PROMO]);
  expect(source!.leftOut.length).toBeGreaterThan(0);
  expect(source!.leftOut.every((one) => one.matters === undefined)).toBe(true);
});

test('a long article is read as any', async () => {
  const cut = 'The board did not deny on 4 May that 212 people had been aboard.';
  const source = [...taken, cut, ...book(BOOK_CHARACTERS / 4)];
  const report = await checkStories(taken, { long: source });
  expect(report.sources[0]!.leftOut.some((one) => one.matters !== undefined)).toBe(true);
});
