import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { checkPage } from '@/lib/report/check-page';
import { DexieCorpus } from '@/lib/store/dexie-corpus';
import type { PageReading } from '@/lib/text/page-reading';
import { RECENT_ARTICLES } from '@/lib/thresholds';
import { arrival, madeUpText } from '../corpus/made-up-articles';
import { pageReading } from '../fixtures/page-reading';

/** Requests for single blocks of the index, whatever transaction they are made in. */
function watchBlockRequests() {
  const get = vi.spyOn(IDBObjectStore.prototype, 'get');
  return {
    count: () =>
      get.mock.contexts.filter((store) => (store as IDBObjectStore).name === 'blocks').length,
    end: () => get.mockRestore(),
  };
}

/** The reading, and what `look` said each time its blocks were read. */
function watched(reading: PageReading, look: () => number): { page: PageReading; seen: number[] } {
  const seen: number[] = [];
  const page = new Proxy(reading, {
    get(target, name) {
      if (name === 'blocks') seen.push(look());
      return Reflect.get(target, name);
    },
  });
  return { page, seen };
}

test('the corpus is asked before the story is read: it answers meanwhile', async () => {
  const corpus = new DexieCorpus({ indexedDB: new IDBFactory(), IDBKeyRange });
  await corpus.put(Array.from({ length: RECENT_ARTICLES }, (_, at) => arrival(at)));
  await corpus.keepUp();
  const reading = pageReading([madeUpText(7), madeUpText(8)]);
  // What a worker reads once in its life is read.
  await checkPage(reading, corpus);
  const requests = watchBlockRequests();
  const { page, seen } = watched(reading, requests.count);
  const report = await checkPage(page, corpus);
  const all = requests.count();
  requests.end();
  corpus.close();
  expect(report.verdict).toBe('reprint');
  // Its words are made for the look-up; the story is read from the second time on.
  const [words, story] = seen;
  expect(words).toBe(0);
  expect(all).toBeGreaterThan(10);
  // Both articles explain the whole page: there is no second look-up.
  expect(story).toBe(all);
});
