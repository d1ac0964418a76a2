import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { articlePrints } from '../../lib/fingerprint/prints';
import { IndexDatabase } from '../../lib/store/databases';
import { DexieCorpus } from '../../lib/store/dexie-corpus';
import { RECENT_ROW_ARTICLES } from '../../lib/thresholds';
import { arrival, madeUpText } from '../corpus/made-up-articles';

const ARTICLES = 3 * RECENT_ROW_ARTICLES;

/** A corpus whose articles lie in three recent rows. */
async function threeRows() {
  const options = { indexedDB: new IDBFactory(), IDBKeyRange: IDBKeyRange as never };
  const first = new DexieCorpus(options);
  for (let start = 0; start < ARTICLES; start += RECENT_ROW_ARTICLES) {
    await first.put(Array.from({ length: RECENT_ROW_ARTICLES }, (_, at) => arrival(start + at)));
  }
  first.close();
  const index = new IndexDatabase(options);
  expect(await index.recent.count()).toBe(3);
  const said: string[] = [];
  const open = () => new DexieCorpus({ ...options, report: (problem) => said.push(problem) });
  return { index, open, said };
}

/** Where each article stands for its own text, and how often. */
async function places(corpus: DexieCorpus) {
  const counts: number[] = [];
  for (let number = 0; number < ARTICLES; number += 1) {
    const hits = await corpus.lookUp(articlePrints(madeUpText(number)));
    const most = Math.max(
      0,
      ...hits.map(({ articles }) => articles.filter((at) => at === number).length),
    );
    counts.push(most);
  }
  return counts;
}

test.each<[string, number, (index: IndexDatabase, from: number) => Promise<unknown>]>([
  ['missing', 0, (index, from) => index.recent.delete(from)],
  ['missing', 1, (index, from) => index.recent.delete(from)],
  ['missing', 2, (index, from) => index.recent.delete(from)],
  ['damaged', 0, damage],
  ['damaged', 1, damage],
  ['damaged', 2, damage],
])(
  'a row of recent prints that is %s (%i) is made anew, nothing is lost or doubled, in this life and the next',
  async (_, row, change) => {
    const { index, open, said } = await threeRows();
    await change(index, row * RECENT_ROW_ARTICLES);
    index.close();
    const second = open();
    const once = Array.from({ length: ARTICLES }, () => 1);
    expect(await places(second)).toEqual(once);
    expect(said.join()).toMatch(/made anew/);
    await second.put([arrival(ARTICLES)]);
    second.close();
    const third = open();
    expect(await places(third)).toEqual(once);
    third.close();
  },
);

async function damage(index: IndexDatabase, from: number): Promise<void> {
  await index.recent.where({ from }).modify((row) => {
    row.block[20] = (row.block[20] as number) ^ 1;
  });
}
