import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import bundled from '@/assets/corpus/bundled.json';
import { readTabState } from '@/lib/messaging/tab-reports';
import { textChecks } from '@/lib/messaging/text-check';
import type { PageReading } from '@/lib/text/page-reading';
import { pageReading } from '../../fixtures/page-reading';
import { useFakeEvents } from '../../support/fake-events';
import { useRealMessages } from '../../support/real-messages';
import { soon } from '../../support/soon';

const URL_OF_COPY = 'https://copycat.example/story';
const [, shorter] = bundled.articles;

const reading = (changes: Partial<PageReading> = {}): PageReading =>
  pageReading((shorter?.text ?? '').split('\n'), { url: URL_OF_COPY, site: 'Copycat', ...changes });

async function send(type: string, data: unknown, sender: object): Promise<unknown> {
  const answer = await new Promise<{ res?: unknown }>((resolve) => {
    const message = { type, data, id: 1, timestamp: 1 };
    void fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve as never);
  });
  return answer.res;
}

const fromPage = (url = URL_OF_COPY, tabId = 7) => ({
  id: 'test-extension-id',
  url,
  frameId: 0,
  tab: { id: tabId, url },
});
const fromPopup = {
  id: 'test-extension-id',
  url: 'chrome-extension://test-extension-id/popup.html',
};
const check = (one = reading(), tabId = 7) =>
  send('checkPage', { revision: 1, reading: one }, fromPage(one.url, tabId));
const setPaused = async (value: boolean) => {
  const { paused } = await import('@/lib/settings/settings');
  await paused.setValue(value);
};
const badge = (tabId = 7) => fakeBrowser.action.getBadgeText({ tabId });

/** A new worker life over the same data: nothing in memory is left of the last. */
async function wake() {
  const session = await fakeBrowser.storage.session.get(null);
  const local = await fakeBrowser.storage.local.get(null);
  fakeBrowser.reset();
  await fakeBrowser.storage.session.set(session);
  await fakeBrowser.storage.local.set(local);
  await useRealMessages();
  useFakeEvents();
  vi.resetModules();
  const { default: background } = await import('@/entrypoints/background/index');
  background.main();
}

beforeEach(async () => {
  fakeBrowser.reset();
  Dexie.dependencies.indexedDB = new IDBFactory();
  await wake();
});

describe('the background, from message to badge', { timeout: 30_000 }, () => {
  test('a reprint is found by the articles that came with the release', async () => {
    const answer = (await check()) as { ok: boolean; value: { passages: object[] } };
    expect(answer.ok).toBe(true);
    expect(answer.value.passages.length).toBeGreaterThan(20);
    const state = await readTabState(7);
    expect(state).toMatchObject({
      kind: 'report',
      url: URL_OF_COPY,
      report: { verdict: 'reprint', comparedWith: { articles: 2, newest: '2024-02' } },
    });
    expect(await badge()).toBe('100');
    expect(await fakeBrowser.action.getTitle({ tabId: 7 })).toMatch(/^Firstprint: Reprint of /);
  });

  test('the Report outlives the worker, and the next worker finds the same', async () => {
    await check();
    const before = await readTabState(7);
    await wake();
    expect(await readTabState(7)).toEqual(before);
    await check();
    expect(await readTabState(7)).toMatchObject({
      report: { verdict: 'reprint', comparedWith: { articles: 2 } },
    });
  });

  test('imported articles are compared with at once, and not doubled', async () => {
    const text = Array.from(
      { length: 8 },
      (_, at) =>
        `Invented harbour number ${at} kept seventeen orange lanterns burning beside ` +
        `the quiet stone bridge until somebody counted ${at + 3} missing boats before breakfast.`,
    );
    const line = JSON.stringify({ url: 'https://agency.example/1', text: text.join('\n\n') });
    const outcome = { lines: [line, '{'], firstLine: 1 };
    expect(await send('importArticles', outcome, fromPopup)).toMatchObject({
      ok: true,
      value: { added: 1, replaced: 0, refused: [{ line: 2 }] },
    });
    expect(await send('importArticles', outcome, fromPopup)).toMatchObject({
      ok: true,
      value: { added: 0, replaced: 1 },
    });
    await check(reading({ blocks: text.map((one) => ({ text: one, role: 'story' })) }));
    expect(await readTabState(7)).toMatchObject({
      report: {
        verdict: 'reprint',
        sources: [{ url: 'https://agency.example/1' }],
        comparedWith: { articles: 3 },
      },
    });
  });

  test('a page that is no article has a Report that says so, and no badge', async () => {
    expect(await check(reading({ state: 'no-article', blocks: [] }))).toEqual({
      ok: true,
      value: null,
    });
    expect(await readTabState(7)).toMatchObject({ report: { state: 'no-article' } });
    expect(await badge()).toBe('');
  });

  test('a page cannot speak for another site', async () => {
    await send('checkPage', { revision: 1, reading: reading() }, fromPage('https://evil.example/'));
    expect(await readTabState(7)).toMatchObject({
      url: 'https://evil.example/',
      report: { page: { url: 'https://evil.example/' } },
    });
  });

  test('a tab that moves on or closes takes its Report, its pick and its badge with it', async () => {
    for (const leave of [
      () => fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false }),
      () =>
        fakeBrowser.tabs.onUpdated.trigger(
          7,
          { status: 'loading', url: 'https://other.example/' } as never,
          {} as never,
        ),
    ]) {
      await check();
      await send('pickOnPage', { offset: 3 }, fromPage());
      expect(await badge()).toBe('100');
      await leave();
      await expect.poll(() => fakeBrowser.storage.session.get(null)).toEqual({});
      expect(await badge()).toBe('');
    }
  });

  test('a text that was checked in a window goes with it', async () => {
    for (const windowId of [1, 2]) {
      await textChecks.write(windowId, { from: 'paste', since: 1, kind: 'error', message: 'm' });
    }
    await fakeBrowser.windows.onRemoved.trigger(1);
    await soon(async () => expect(await textChecks.read(1)).toBeNull());
    expect(await textChecks.read(2)).not.toBeNull();
  });

  test('pausing clears what is shown, and nothing is read until it ends', async () => {
    await check();
    await setPaused(true);
    await expect.poll(() => fakeBrowser.storage.session.get(null)).toEqual({});
    expect(await badge()).toBe('');
    expect(await check()).toEqual({ ok: true, value: null });
    expect(await readTabState(7)).toBeNull();
    await setPaused(false);
    await check();
    expect(await badge()).toBe('100');
  });

  test('a database that cannot be had is said in one sentence', async () => {
    Dexie.dependencies.indexedDB = {
      open() {
        throw new DOMException('Private windows only.', 'InvalidStateError');
      },
    } as never;
    await wake();
    expect(await check()).toMatchObject({ ok: false });
    expect(await readTabState(7)).toMatchObject({
      kind: 'error',
      message: expect.stringMatching(/^The stored articles cannot be read: .*\.$/),
    });
    expect(await badge()).toBe('');
  });

  test('nothing of what is read is kept beyond the browser', async () => {
    await check();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});
