import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setUpMenus } from '@/entrypoints/background/set-up-menus';
import { useRealMessages } from '../../support/real-messages';

interface Item {
  id: string;
  title: string;
}

/** A browser's menu, which tells of a second entry of one id in the callback alone, and then only there. */
function useMenu(kept: Item[]): void {
  Object.assign(fakeBrowser, {
    contextMenus: {
      removeAll: async () => void kept.splice(0),
      create(item: Item, done: () => void) {
        const isTwice = kept.some(({ id }) => id === item.id);
        if (!isTwice) kept.push(item);
        vi.stubGlobal('lastError', isTwice ? { message: `duplicate id ${item.id}` } : undefined);
        done();
        vi.unstubAllGlobals();
        return item.id;
      },
    },
  });
  Object.defineProperty(fakeBrowser.runtime, 'lastError', {
    configurable: true,
    get: () => (globalThis as { lastError?: object }).lastError,
  });
}

afterEach(() => {
  Reflect.deleteProperty(fakeBrowser.runtime, 'lastError');
});

test('the old menu gives way to the new one', async () => {
  await useRealMessages();
  const kept: Item[] = [{ id: 'check-page', title: 'An older one' }];
  useMenu(kept);
  await setUpMenus();
  expect(kept.map(({ id }) => id)).toEqual(['check-page', 'check-selection', 'save-article']);
  expect(kept.map(({ title }) => title)).not.toContain('An older one');
});

test('an entry that the browser refuses is told of', async () => {
  await useRealMessages();
  const kept: Item[] = [];
  useMenu(kept);
  await expect(Promise.all([setUpMenus(), setUpMenus()])).rejects.toThrow(
    'The menu entry check-page was refused: duplicate id check-page',
  );
});
