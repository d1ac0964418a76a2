import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NOT_ALLOWED } from '@/lib/messaging/background-door';
import { answerCorpusPages, type CorpusHandlers } from '@/lib/messaging/corpus-door';

const answer = vi.fn(async () => ({ ok: true as const, value: null as never }));
const handlers = new Proxy({}, { get: () => answer }) as CorpusHandlers;
let stop: () => void;

const query = { order: 'title', descending: true, words: '', outlet: null, from: null, to: null };
const fields = { title: '', site: '', url: '', byline: '', published: '', text: '' };
const GOOD: Record<string, unknown> = {
  corpusFacts: {},
  listArticles: { query, after: { key: null, number: -1 }, limit: 50 },
  readArticle: { id: 'a' },
  findArticle: { url: 'https://paper.example/1' },
  checkArticle: { id: 'a', windowId: 1 },
  saveArticle: { fields },
  correctArticle: { id: 'a', fields },
  deleteArticles: { ids: ['a'] },
  restoreArticles: { batch: 'b' },
  forgetDeleted: { batch: 'b' },
  exportArticles: { from: 0 },
  checkExample: {},
};

beforeEach(() => {
  fakeBrowser.reset();
  answer.mockClear();
  stop = answerCorpusPages(handlers);
});
afterEach(() => stop());

const home = () => fakeBrowser.runtime.getURL('/options.html' as never);
async function send(type: string, data: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    const message = { type, data, id: 1, timestamp: 1 };
    void fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve as never);
  }).then((answered) => (answered as { res?: unknown } | undefined)?.res);
}
const fromUs = () => ({ id: fakeBrowser.runtime.id, url: home() });

describe('the door for the stored articles', () => {
  test.each(Object.entries(GOOD))(
    '%s comes in from our own pages, and from nobody else',
    async (type, data) => {
      expect(await send(type, data, fromUs())).toMatchObject({ ok: true });
      expect(answer).toHaveBeenCalledTimes(1);
      for (const sender of [
        { id: fakeBrowser.runtime.id, url: 'https://evil.example/', tab: { id: 1 }, frameId: 0 },
        { id: 'another', url: home() },
        { id: fakeBrowser.runtime.id },
      ])
        expect(await send(type, data, sender)).toEqual({ ok: false, error: NOT_ALLOWED });
      expect(answer).toHaveBeenCalledTimes(1);
    },
  );

  test.each([
    ['too many at once', 'deleteArticles', { ids: Array(501).fill('a') }],
    ['an id without end', 'readArticle', { id: 'a'.repeat(3_000) }],
    ['a page without end', 'listArticles', { query, after: null, limit: 51 }],
    [
      'an order that is none',
      'listArticles',
      { query: { ...query, order: 'id' }, after: null, limit: 1 },
    ],
    [
      'a long search',
      'listArticles',
      { query: { ...query, words: 'w'.repeat(201) }, after: null, limit: 1 },
    ],
    [
      'a text beyond all bounds',
      'saveArticle',
      { fields: { ...fields, text: 'x'.repeat(4_000_001) } },
    ],
    ['more than is asked', 'readArticle', { id: 'a', more: 1 }],
    ['a place that is none', 'exportArticles', { from: -1 }],
  ])('refuses %s', async (_, type, data) => {
    expect(await send(type, data, fromUs())).toMatchObject({ ok: false });
    expect(answer).not.toHaveBeenCalled();
  });
});
