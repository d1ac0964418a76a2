/** The tab that popup or panel speaks of. */
export interface FollowedTab {
  id: number;
  windowId: number;
  /** Undefined for pages that the browser keeps to itself. */
  url: string | undefined;
  loading: boolean;
}

interface BrowserTab {
  id?: number | undefined;
  windowId: number;
  url?: string | undefined;
  status?: string | undefined;
}

interface BrowserEvent<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/** What is needed of `browser.tabs`. */
export interface TabsDoor {
  query(what: { active: true; currentWindow: true }): Promise<BrowserTab[]>;
  get(tabId: number): Promise<BrowserTab>;
  onActivated: BrowserEvent<(info: { tabId: number; windowId: number }) => void>;
  onUpdated: BrowserEvent<(tabId: number) => void>;
}

/** The tab named in `?tab=ID`, or null: then the window's active tab is meant. */
export function namedTab(search: string): number | null {
  const id = new URLSearchParams(search).get('tab');
  return id !== null && /^\d{1,10}$/.test(id) ? Number(id) : null;
}

/**
 * Calls back with the tab now and whenever another becomes active in this window or its address
 * changes; null when there is none. Returns the stop.
 */
export function followTab(
  tabs: TabsDoor,
  named: number | null,
  callback: (tab: FollowedTab | null) => void,
): () => void {
  let stopped = false;
  let asked = 0;
  let shown: FollowedTab | null = null;

  const look = async () => {
    asked += 1;
    const question = asked;
    const tab = await find(tabs, named);
    // Answers may come out of order: only the last question counts.
    if (stopped || question !== asked) return;
    shown = tab;
    callback(tab);
  };
  const onActivated = () => void look();
  const onUpdated = (tabId: number) => {
    if (!shown || tabId === shown.id) void look();
  };

  if (named === null) tabs.onActivated.addListener(onActivated);
  tabs.onUpdated.addListener(onUpdated);
  void look();
  return () => {
    stopped = true;
    tabs.onActivated.removeListener(onActivated);
    tabs.onUpdated.removeListener(onUpdated);
  };
}

async function find(tabs: TabsDoor, named: number | null): Promise<FollowedTab | null> {
  try {
    const tab =
      named === null
        ? (await tabs.query({ active: true, currentWindow: true }))[0]
        : await tabs.get(named);
    if (tab?.id === undefined) return null;
    return { id: tab.id, windowId: tab.windowId, url: tab.url, loading: tab.status === 'loading' };
  } catch {
    // A tab that was closed between the event and the question.
    return null;
  }
}
