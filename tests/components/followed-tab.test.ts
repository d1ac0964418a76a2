import { describe, expect, it, vi } from 'vitest';
import { type FollowedTab, followTab, namedTab, type TabsDoor } from '@/components/followed-tab';

type Tab = { id: number; windowId: number; url?: string; status?: string };

/** A browser's tabs that answer when told to. */
function fakeTabs() {
  const answers: ((tabs: Tab[]) => void)[] = [];
  const activated = new Set<(info: { tabId: number; windowId: number }) => void>();
  const updated = new Set<(tabId: number) => void>();
  const event = <L>(set: Set<L>) => ({
    addListener: (listener: L) => void set.add(listener),
    removeListener: (listener: L) => void set.delete(listener),
  });
  const door: TabsDoor = {
    query: () => new Promise((resolve) => answers.push(resolve)),
    get: async (id) => {
      if (id !== 7) throw new Error(`No tab with id: ${id}`);
      return { id: 7, windowId: 1, url: 'https://a.example/named' };
    },
    onActivated: event(activated),
    onUpdated: event(updated),
  };
  return {
    door,
    answers,
    activate: (tabId: number) => {
      for (const listener of activated) listener({ tabId, windowId: 1 });
    },
    update: (tabId: number) => {
      for (const listener of updated) listener(tabId);
    },
    listeners: () => activated.size + updated.size,
  };
}
const settle = () => new Promise((resolve) => setTimeout(resolve));
const shown = (callback: ReturnType<typeof vi.fn>) =>
  callback.mock.calls.map(([tab]) => (tab as FollowedTab | null)?.id ?? null);

describe('followTab', () => {
  it('tells the active tab, then each that becomes active', async () => {
    const tabs = fakeTabs();
    const callback = vi.fn();
    followTab(tabs.door, null, callback);
    tabs.answers[0]?.([{ id: 1, windowId: 1, url: 'https://a.example/', status: 'loading' }]);
    await settle();
    tabs.activate(2);
    tabs.answers[1]?.([{ id: 2, windowId: 1 }]);
    await settle();
    expect(callback.mock.calls).toEqual([
      [{ id: 1, windowId: 1, url: 'https://a.example/', loading: true }],
      [{ id: 2, windowId: 1, url: undefined, loading: false }],
    ]);
  });

  it('believes the last answer asked for, not the last to come', async () => {
    const tabs = fakeTabs();
    const callback = vi.fn();
    followTab(tabs.door, null, callback);
    tabs.activate(2);
    tabs.answers[1]?.([{ id: 2, windowId: 1 }]);
    tabs.answers[0]?.([{ id: 1, windowId: 1 }]);
    await settle();
    expect(shown(callback)).toEqual([2]);
  });

  it('asks again when the shown tab changes, and not for another', async () => {
    const tabs = fakeTabs();
    followTab(tabs.door, null, vi.fn());
    tabs.answers[0]?.([{ id: 1, windowId: 1 }]);
    await settle();
    tabs.update(2);
    expect(tabs.answers).toHaveLength(1);
    tabs.update(1);
    expect(tabs.answers).toHaveLength(2);
  });

  it('stays with a named tab', async () => {
    const tabs = fakeTabs();
    const callback = vi.fn();
    followTab(tabs.door, 7, callback);
    await settle();
    tabs.activate(2);
    await settle();
    expect(shown(callback)).toEqual([7]);
  });

  it('tells that there is no tab', async () => {
    const callback = vi.fn();
    followTab(fakeTabs().door, 8, callback);
    await settle();
    expect(shown(callback)).toEqual([null]);
  });

  it('stops', async () => {
    const tabs = fakeTabs();
    const callback = vi.fn();
    const stop = followTab(tabs.door, null, callback);
    stop();
    tabs.answers[0]?.([{ id: 1, windowId: 1 }]);
    await settle();
    expect(callback).not.toHaveBeenCalled();
    expect(tabs.listeners()).toBe(0);
  });
});

describe('namedTab', () => {
  it.each([
    ['?tab=12', 12],
    ['?x=1&tab=0', 0],
    ['', null],
    ['?tab=', null],
    ['?tab=1e3', null],
    ['?tab=-1', null],
  ])('%s names %s', (search, id) => {
    expect(namedTab(search)).toBe(id);
  });
});
