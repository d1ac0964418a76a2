import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { highlightsOn, paused } from '../../lib/settings/settings';

beforeEach(() => fakeBrowser.reset());

test('a new reader sees marks and is not paused', async () => {
  expect(await highlightsOn.getValue()).toBe(true);
  expect(await paused.getValue()).toBe(false);
});

test('a change is kept on this machine and told to watchers', async () => {
  const seen: boolean[] = [];
  const stop = paused.watch((value) => seen.push(value));
  await paused.setValue(true);
  expect(await paused.getValue()).toBe(true);
  expect(await fakeBrowser.storage.local.get('paused')).toEqual({ paused: true });
  expect(seen).toEqual([true]);
  stop();
});
