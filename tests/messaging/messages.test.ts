import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  NO_ANSWER,
  NO_RECEIVER,
  ORPHANED,
  onMessageInBackground,
  sendToBackground,
  sendToTab,
} from '../../lib/messaging/messages';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('to the background', () => {
  test('the answer comes back as it was given', async () => {
    const stop = onMessageInBackground('recheckTab', async (data) =>
      (data as { tabId: number }).tabId === 3
        ? { ok: true, value: null }
        : { ok: false, error: 'Another tab.' },
    );
    expect(await sendToBackground('recheckTab', { tabId: 3 })).toEqual({ ok: true, value: null });
    expect(await sendToBackground('recheckTab', { tabId: 4 })).toEqual({
      ok: false,
      error: 'Another tab.',
    });
    stop();
  });

  test('nobody listens', async () => {
    expect(await sendToBackground('pickOnPage', { offset: 1 })).toEqual({
      ok: false,
      error: NO_RECEIVER,
    });
  });

  test('a handler that throws is a Result for the sender', async () => {
    const stop = onMessageInBackground('pickOnPage', () => {
      throw new Error('out of order');
    });
    expect(await sendToBackground('pickOnPage', { offset: 1 })).toEqual({
      ok: false,
      error: 'Firstprint failed: out of order',
    });
    stop();
  });

  test.each([
    ['Could not establish connection. Receiving end does not exist.', NO_RECEIVER],
    ['The message port closed before a response was received.', NO_ANSWER],
    ['Extension context invalidated.', ORPHANED],
  ])('the browser says "%s", at once or later', async (words, error) => {
    const spy = vi.spyOn(fakeBrowser.runtime, 'sendMessage') as unknown as {
      mockImplementation(send: (message: unknown, done: () => void) => void): void;
    };
    spy.mockImplementation(() => {
      throw new Error(words);
    });
    expect(await sendToBackground('pickOnPage', { offset: 1 })).toEqual({ ok: false, error });
    spy.mockImplementation((_, done) => {
      Object.assign(fakeBrowser.runtime, { lastError: { message: words } });
      done();
      Object.assign(fakeBrowser.runtime, { lastError: undefined });
    });
    expect(await sendToBackground('pickOnPage', { offset: 1 })).toEqual({ ok: false, error });
  });

  test('an orphaned content script has lost its runtime', async () => {
    const { id } = fakeBrowser.runtime;
    Object.assign(fakeBrowser.runtime, { id: undefined });
    expect(await sendToBackground('pickOnPage', { offset: 1 })).toEqual({
      ok: false,
      error: ORPHANED,
    });
    Object.assign(fakeBrowser.runtime, { id });
  });
});

describe('to a tab', () => {
  const browserSends = (answer: (message: object) => unknown) => {
    const send = vi.fn(
      (tabId: number, message: object, _options: object, done: (a: unknown) => void) => {
        done(answer({ ...message, tabId }));
      },
    );
    Object.assign(fakeBrowser.tabs, { sendMessage: send });
    return send;
  };

  test('goes to the top frame only', async () => {
    const send = browserSends(() => ({ res: { ok: true, value: null } }));
    expect(await sendToTab(5, 'readAgain', undefined)).toEqual({ ok: true, value: null });
    expect(send.mock.calls[0]?.slice(0, 3)).toMatchObject([
      5,
      { type: 'readAgain' },
      { frameId: 0 },
    ]);
  });

  test('a tab without a content script', async () => {
    browserSends(() => undefined);
    expect(await sendToTab(5, 'readAgain', undefined)).toEqual({ ok: false, error: NO_RECEIVER });
  });
});
