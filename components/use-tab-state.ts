import { useEffect, useState } from 'preact/hooks';
import { readTabState, watchTabState } from '@/lib/messaging/tab-reports';
import type { TabState } from '@/lib/messaging/tab-state';

/** What is known of a tab, read from session storage without the worker; undefined until it is read. */
export function useTabState(tabId: number | undefined): TabState | null | undefined {
  const [known, setKnown] = useState<{ tabId: number; state: TabState | null }>();
  useEffect(() => {
    if (tabId === undefined) return;
    let settled = false;
    const settle = (state: TabState | null) => {
      settled = true;
      setKnown({ tabId, state });
    };
    const stop = watchTabState(tabId, settle);
    void readTabState(tabId).then((state) => {
      // What was written meanwhile is newer than what was read.
      if (!settled) settle(state);
    });
    return () => {
      settled = true;
      stop();
    };
  }, [tabId]);
  return known?.tabId === tabId ? known?.state : undefined;
}
