import { expect, test } from 'vitest';
import type { PrintHits } from '../../lib/corpus/corpus';
import { MemoryCorpus } from '../../lib/corpus/memory-corpus';
import { checkPage, type SoFar } from '../../lib/report/check-page';
import type { Report } from '../../lib/report/report';
import { arrival, madeUpText } from '../corpus/made-up-articles';
import { pageReading } from '../fixtures/page-reading';

const story = (number: number) => madeUpText(number, 300);

const reading = (texts: string[]) => pageReading(texts, { url: 'https://gazette.example/page' });

/** The corpus, and how many prints each look-up asked for. */
class CountingCorpus extends MemoryCorpus {
  readonly asked: number[] = [];
  override async lookUp(prints: Uint32Array, scheme?: number): Promise<PrintHits[]> {
    this.asked.push(prints.length);
    return super.lookUp(prints, scheme);
  }
}

async function corpusOf(texts: string[]): Promise<CountingCorpus> {
  const corpus = new CountingCorpus();
  await corpus.put(texts.map((text, at) => arrival(at, { text, givenId: `a${at}` })));
  return corpus;
}

test('a page that one article explains asks for a quarter of its prints, once', async () => {
  const corpus = await corpusOf([story(1), story(2)]);
  const report = await checkPage(reading([story(1)]), corpus);
  expect(report.accountedFor).toBe(1);
  const [first] = corpus.asked;
  expect(corpus.asked).toEqual([first]);
  expect(first).toBeGreaterThan(25);
  expect(first).toBeLessThan(60);
});

test('what the first look-up leaves unexplained is looked up whole', async () => {
  const own = story(50);
  const short = madeUpText(3, 30);
  const corpus = await corpusOf([story(1), `${story(60)} ${short}`]);
  const report = await checkPage(reading([story(1), own, short]), corpus);
  expect(report.sources.map(({ id }) => id).sort()).toEqual(['a0', 'a1']);
  expect(corpus.asked.length).toBeGreaterThan(1);
});

test('stories in more copies each than there are candidates are all found', async () => {
  const copies = [1, 2, 3, 4].flatMap((number) =>
    Array.from(
      { length: 15 },
      (_, at) => `${story(number)} ${madeUpText(1000 + 20 * number + at, 20)}`,
    ),
  );
  const report = await checkPage(
    reading([story(1), story(2), story(3), story(4)]),
    await corpusOf(copies),
  );
  expect(report.accountedFor).toBe(1);
  expect(report.added).toEqual([]);
});

test('a Report so far comes before the rest is known, and changes nothing of the last one', async () => {
  // So few words that the first look-up, of every fourth print, passes them over.
  const short = madeUpText(3, 24);
  const texts = [story(1), story(50), short];
  const stored = [story(1), `${story(60)} ${short}`];
  const reports: Report[] = [];
  const last = await checkPage(reading(texts), await corpusOf(stored), new Set(), (soFar) => {
    const report = soFar();
    if (report !== null) reports.push(report);
  });
  expect(reports).toHaveLength(1);
  expect(reports[0]?.verdict).not.toBe('none');
  expect(reports[0]?.sources.map(({ id }) => id)).toEqual(['a0']);
  expect(last.sources).toHaveLength(2);
  expect(last).toEqual(await checkPage(reading(texts), await corpusOf(stored)));
});

test('the last Report is the same whenever the one so far is made, and however often', async () => {
  const short = madeUpText(3, 24);
  const texts = [story(1), story(50), short];
  const stored = [story(1), `${story(60)} ${short}`];
  const corpus = await corpusOf(stored);
  let soFar: SoFar = () => null;
  const made: string[] = [];
  const note = () => {
    const report = soFar();
    if (report !== null) made.push(report.sources.map(({ id }) => id).join(' '));
  };
  const lookUp = corpus.lookUp.bind(corpus);
  corpus.lookUp = async (...asked) => {
    note();
    const hits = await lookUp(...asked);
    note();
    return hits;
  };
  const articles = corpus.articles.bind(corpus);
  corpus.articles = async (numbers) => {
    note();
    return articles(numbers);
  };
  const last = await checkPage(reading(texts), corpus, new Set(), (given) => {
    soFar = given;
  });
  expect(made.length).toBeGreaterThan(2);
  expect(new Set(made)).toEqual(new Set(['a0', 'a0 a1']));
  soFar = () => null;
  expect(last).toEqual(await checkPage(reading(texts), await corpusOf(stored)));
});

test('nothing is said so far when there is nothing yet, or nothing more to come', async () => {
  const never = () => {
    throw new Error('There is no Report so far.');
  };
  const corpus = await corpusOf([story(1)]);
  expect((await checkPage(reading([story(9)]), corpus, new Set(), never)).verdict).toBe('none');
  expect((await checkPage(reading([story(1)]), corpus, new Set(), never)).verdict).toBe('reprint');
});

test('what fails while the rest is looked up is told', async () => {
  const corpus = await corpusOf([story(1)]);
  const lookUp = corpus.lookUp.bind(corpus);
  let calls = 0;
  corpus.lookUp = async (...asked) => {
    calls += 1;
    if (calls > 1) throw new Error('The disk is gone.');
    return lookUp(...asked);
  };
  const page = reading([story(1), story(50)]);
  await expect(checkPage(page, corpus, new Set(), () => undefined)).rejects.toThrow(
    'The disk is gone.',
  );
});
