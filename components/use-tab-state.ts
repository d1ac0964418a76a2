import { readTabState, watchTabState } from '@/lib/messaging/tab-reports';
import type { TabState } from '@/lib/messaging/tab-state';
import { useSessionValue } from './use-session-value';

const states = { read: readTabState, watch: watchTabState };

/** What is known of a tab; null for nothing, undefined until it is read. */
export function useTabState(tabId: number | undefined): TabState | null | undefined {
  return useSessionValue(states, tabId);
}
