import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerBackground, askBackground } from '../../../entrypoints/content/background-line';
import { readSettings, watchSettings } from '../../../entrypoints/content/live-settings';
import { onMessageInBackground, sendToTab } from '../../../lib/messaging/messages';
import { highlightsOn, paused, siteRules } from '../../../lib/settings/settings';
import { soon } from '../../support/soon';

const host = 'gull.example';
beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('location', { hostname: host });
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('the background understands the content script, and answers', async () => {
  const stop = onMessageInBackground('pickOnPage', async (data) => ({
    ok: false,
    error: JSON.stringify(data),
  }));
  expect(await askBackground('pickOnPage', { offset: 7 })).toEqual({
    ok: false,
    error: '{"offset":7}',
  });
  stop();
});

test('no background is a Result, not an exception', async () => {
  expect(await askBackground('pickOnPage', { offset: 7 })).toMatchObject({ ok: false });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(await askBackground('pickOnPage', { offset: 7 })).toMatchObject({ ok: false });
});

test('the content script understands the background, and answers', async () => {
  // The fake browser has no tabs to send to: what is sent to one comes to every listener.
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(
    ((_tab: number, message: unknown, _options: unknown, done: (answer: unknown) => void) =>
      void fakeBrowser.runtime.sendMessage(message).then(done)) as never,
  );
  const stop = answerBackground({
    readPage: () => ({ ok: false, error: 'None.' }),
    readSelection: () => ({ ok: true, value: 'Selected.' }),
    readAgain: async () => ({ ok: true, value: null }),
    showPlace: ({ revision, span }) => ({
      ok: false,
      error: `${revision} ${span.start}-${span.end}`,
    }),
  });
  expect(await sendToTab(1, 'readAgain', undefined)).toEqual({ ok: true, value: null });
  expect(await sendToTab(1, 'showPlace', { revision: 3, span: { start: 1, end: 2 } })).toEqual({
    ok: false,
    error: '3 1-2',
  });
  stop();
});

test('the settings are those of the settings room', async () => {
  expect(await readSettings()).toEqual({ highlightsOn: true, paused: false });
  const seen: unknown[] = [];
  const stop = watchSettings((settings) => seen.push(settings));
  await highlightsOn.setValue(false);
  await soon(() => expect(seen.at(-1)).toEqual({ highlightsOn: false, paused: false }));
  await paused.setValue(true);
  await soon(() => expect(seen.at(-1)).toEqual({ highlightsOn: false, paused: true }));
  stop();
  const count = seen.length;
  await paused.setValue(false);
  expect(await readSettings()).toEqual({ highlightsOn: false, paused: false });
  expect(seen).toHaveLength(count);
});

test('a site that is never checked, or not among the only ones, is paused', async () => {
  const seen: unknown[] = [];
  const stop = watchSettings((settings) => seen.push(settings));
  await siteRules.setValue({ mode: 'all', never: [host], only: [] });
  await soon(() => expect(seen.at(-1)).toMatchObject({ paused: true }));
  await siteRules.setValue({ mode: 'only', never: [], only: ['other.example'] });
  await soon(() => expect(seen).toHaveLength(2));
  expect(seen.at(-1)).toMatchObject({ paused: true });
  await siteRules.setValue({ mode: 'only', never: [], only: [host] });
  await soon(() => expect(seen.at(-1)).toMatchObject({ paused: false }));
  stop();
});

test('what is stored in another form is no reason to fail', async () => {
  await fakeBrowser.storage.local.set({ siteRules: { mode: 'all' } });
  expect(await readSettings()).toEqual({ highlightsOn: true, paused: false });
  await fakeBrowser.storage.local.set({ siteRules: 7 });
  expect(await readSettings()).toEqual({ highlightsOn: true, paused: false });
});

test('a change of which nothing can be read any more changes nothing, and is no error', async () => {
  const seen: unknown[] = [];
  const stop = watchSettings((settings) => seen.push(settings));
  const get = vi.spyOn(fakeBrowser.storage.local, 'get');
  get.mockRejectedValueOnce(new Error('Extension context invalidated.'));
  await fakeBrowser.storage.local.set({ paused: true });
  await soon(() => expect(get).toHaveBeenCalledOnce());
  await fakeBrowser.storage.local.set({ paused: false });
  await soon(() => expect(seen).toEqual([{ highlightsOn: true, paused: false }]));
  stop();
});
