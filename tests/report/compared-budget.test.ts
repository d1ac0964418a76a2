import { expect, test } from 'vitest';
import { MemoryCorpus } from '../../lib/corpus/memory-corpus';
import { checkPage } from '../../lib/report/check-page';
import { COMPARED_CHARACTERS } from '../../lib/thresholds';
import { arrival, madeUpText } from '../corpus/made-up-articles';
import { pageReading } from '../fixtures/page-reading';

/** Words that share nothing with any page: a book with one paragraph of news in it. */
const filler = (letter: string, characters: number): string => {
  const line = Array.from({ length: 20 }, (_, at) => `${letter}${at}`).join(' ');
  return Array.from({ length: Math.ceil(characters / line.length) }, () => line).join('.\n\n');
};

const stories = [1, 2, 3].map((number) => madeUpText(number, 300));
const reading = pageReading(stories, { url: 'https://gazette.example/page' });

async function checked(texts: string[]) {
  const corpus = new MemoryCorpus();
  await corpus.put(texts.map((text, at) => arrival(at, { text, givenId: `a${at}` })));
  return checkPage(reading, corpus);
}

test('of sources that together are longer than one check compares, those left out are told', async () => {
  const long = 0.6 * COMPARED_CHARACTERS;
  const report = await checked([
    `${stories[0]} ${stories[1]}\n\n${filler('x', long)}`,
    `${stories[1]}\n\n${filler('y', long)}`,
    `${stories[2]}`,
  ]);
  expect(report.comparedWith).toMatchObject({ articles: 3, tooLong: 1 });
  expect(report.sources.map(({ id }) => id)).toEqual(['a0', 'a2']);
});

test('usual sources are all compared', async () => {
  const report = await checked(stories);
  expect(report.sources).toHaveLength(3);
  expect(report.comparedWith).not.toHaveProperty('tooLong');
});
