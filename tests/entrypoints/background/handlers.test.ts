import { describe, expect, test } from 'vitest';
import { contentHandlers, type HandlerTools, uiHandlers } from '@/entrypoints/background/handlers';
import { MemoryCorpus } from '@/lib/corpus/memory-corpus';
import type { PickedPlace } from '@/lib/messaging/picked-place';

function tools(changes: Partial<HandlerTools> = {}) {
  const corpus = new MemoryCorpus();
  const picked: [number, PickedPlace][] = [];
  const all: HandlerTools = {
    checks: { checkTab: async () => ({ ok: true, value: null }) },
    put: (arrivals) => corpus.put(arrivals),
    readAgain: async (tabId) =>
      tabId === 3 ? { ok: true, value: null } : { ok: false, error: 'Nobody there.' },
    writePickedPlace: async (tabId, place) => {
      picked.push([tabId, place]);
    },
    inWords: (error) => `In words: ${(error as Error).message}`,
    now: () => Date.UTC(2026, 10, 22, 10, 30),
    ...changes,
  };
  return { all, corpus, picked };
}

describe('importing', () => {
  const line = (number: number, more = {}) =>
    JSON.stringify({ url: `https://paper.example/${number}`, text: `Made up ${number}`, ...more });

  test('what is good goes in, what is not is named by its line', async () => {
    const { all, corpus } = tools();
    const { importArticles } = uiHandlers(all);
    const lines = [line(1), '{', '', line(2), line(1, { title: 'Again' })];
    expect(await importArticles({ lines, firstLine: 11 })).toEqual({
      ok: true,
      value: {
        added: 2,
        replaced: 1,
        refused: [{ line: 12, reason: 'The line is not JSON.', why: { kind: 'not-json' } }],
        noted: [],
      },
    });
    expect((await corpus.size()).articles).toBe(2);
    expect(await importArticles({ lines, firstLine: 11 })).toMatchObject({
      ok: true,
      value: { added: 0, replaced: 3 },
    });
  });

  test('a line that is taken with a word to be said of it is noted, and no other', async () => {
    const { all } = tools({
      put: async () => ({ added: 1, replaced: 0, refused: [{ at: 1, reason: 'Taken.' }] }),
    });
    const lines = [line(1, { date: 'last week' }), line(2, { date: 'now' }), line(3)];
    expect(await uiHandlers(all).importArticles({ lines, firstLine: 4 })).toMatchObject({
      value: {
        refused: [{ line: 5 }],
        noted: [{ line: 4, note: { kind: 'date-unread', written: 'last week' } }],
      },
    });
  });

  test('articles that the corpus refuses are named by their line too', async () => {
    const { all } = tools({
      put: async () => ({ added: 0, replaced: 0, refused: [{ at: 1, reason: 'Taken.' }] }),
    });
    const lines = ['', line(1), 'x', line(2)];
    expect(await uiHandlers(all).importArticles({ lines, firstLine: 1 })).toMatchObject({
      ok: true,
      value: {
        refused: [
          { line: 3, reason: 'The line is not JSON.', why: { kind: 'not-json' } },
          { line: 4, reason: 'Taken.', why: { kind: 'id-taken' } },
        ],
      },
    });
  });

  test('a store that fails is told in words', async () => {
    const { all } = tools({
      put: async () => {
        throw new Error('full');
      },
    });
    expect(await uiHandlers(all).importArticles({ lines: [line(1)], firstLine: 1 })).toEqual({
      ok: false,
      error: 'In words: full',
    });
  });
});

test('a pick is kept with its tab and time', async () => {
  const { all, picked } = tools();
  const from = { tabId: 3, url: 'https://paper.example/' };
  expect(await contentHandlers(all).pickOnPage({ offset: 12 }, from)).toEqual({
    ok: true,
    value: null,
  });
  expect(picked).toEqual([[3, { offset: 12, at: Date.UTC(2026, 10, 22, 10, 30) }]]);
});

test('checking anew asks the page for a new reading and passes on what it says', async () => {
  const { recheckTab } = uiHandlers(tools().all);
  expect(await recheckTab({ tabId: 3 })).toEqual({ ok: true, value: null });
  expect(await recheckTab({ tabId: 4 })).toEqual({ ok: false, error: 'Nobody there.' });
});
