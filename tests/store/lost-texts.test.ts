import { expect, test } from 'vitest';
import { checkPage } from '../../lib/report/check-page';
import { ArticleDatabase } from '../../lib/store/databases';
import { DexieCorpus } from '../../lib/store/dexie-corpus';
import { changeTexts } from '../../lib/store/stored-texts';
import { arrival, madeUpText } from '../corpus/made-up-articles';
import { pageReading } from '../fixtures/page-reading';
import { simulateDisk } from '../proofs/simulated-disk';

/** A corpus of four articles, of which those with these numbers have no text on disk any more. */
async function damaged(...numbers: number[]) {
  const { options } = simulateDisk();
  const first = new DexieCorpus(options);
  await first.put([0, 1, 2, 3].map((number) => arrival(number, { givenId: `a${number}` })));
  await first.keepUp();
  first.close();
  const database = new ArticleDatabase(options);
  await changeTexts(database.texts, numbers, []);
  database.close();
  const said: string[] = [];
  const corpus = new DexieCorpus({ ...options, report: (problem) => said.push(problem) });
  return { corpus, said };
}

const page = (...numbers: number[]) => pageReading(numbers.map((number) => madeUpText(number)));

test('an article that has lost its text breaks no check, and is told', async () => {
  const { corpus, said } = await damaged(1);
  const report = await checkPage(page(1, 2), corpus);
  expect(report.verdict).toBe('partial');
  expect(report.sources.map(({ url }) => url)).toEqual(['https://paper.example/2']);
  expect(report.comparedWith).toMatchObject({ articles: 4, lost: 1 });
  expect(said).toEqual([
    '1 article has lost its text and cannot be compared until it is added again.',
  ]);
});

test('it is told on later pages and in the figures of the corpus, once it is known', async () => {
  const { corpus } = await damaged(1, 2);
  expect((await checkPage(page(3), corpus)).comparedWith).not.toHaveProperty('lost');
  const none = await checkPage(page(1, 2), corpus);
  expect(none).toMatchObject({ verdict: 'none', comparedWith: { articles: 4, lost: 2 } });
  expect((await checkPage(page(3), corpus)).comparedWith).toMatchObject({ lost: 2 });
  expect(await corpus.desk.facts()).toMatchObject({ articles: 4, lost: 2 });
});

test('a backup of all articles finds it', async () => {
  const { corpus } = await damaged(0, 3);
  const { articles } = await corpus.desk.articlesFrom(0);
  expect(articles.map(({ url }) => url)).toEqual([
    'https://paper.example/1',
    'https://paper.example/2',
  ]);
  expect((await corpus.desk.facts()).lost).toBe(2);
});

test('it is whole when it is added again, or deleted', async () => {
  const { corpus } = await damaged(1, 2);
  await checkPage(page(1, 2), corpus);
  await corpus.put([arrival(1, { givenId: 'a1' })]);
  expect(await corpus.size()).toMatchObject({ articles: 4, lost: 1 });
  const report = await checkPage(page(1), corpus);
  expect(report.sources.map(({ url }) => url)).toEqual(['https://paper.example/1']);
  await corpus.remove(['a2']);
  expect(await corpus.size()).not.toHaveProperty('lost');
});

test('a reader can delete it, though nothing brings it back', async () => {
  const { corpus } = await damaged(1);
  expect(await corpus.desk.setAside(['a1', 'a2'], 'made up')).toBe(2);
  expect(await corpus.size()).toMatchObject({ articles: 2 });
  expect(await corpus.desk.restore('made up')).toEqual({ restored: 1, taken: 0 });
  expect(await corpus.size()).toMatchObject({ articles: 3 });
});
