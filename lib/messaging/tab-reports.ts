import { isFull, sessionItem, TAB_STATES } from './session-item';
import type { TabState } from './tab-state';

const states = sessionItem<TabState>(TAB_STATES);

/** Stands for a Report that does not fit even into empty session storage. */
export const REPORT_TOO_LARGE = 'The report on this page is too large to be shown.';

/** What is known of a tab, or null: never checked, closed, paused, or dropped to make room. */
export const readTabState = states.read;
export const removeTabState = states.remove;
/** Every tab's state by tab id. */
export const listTabStates = states.list;
/** Calls back with every later state of a tab, null when it is removed. Returns the stop. */
export const watchTabState = states.watch;

/** Keeps a tab's state; one that is too large by itself is replaced by an error state. */
export async function writeTabState(tabId: number, state: TabState): Promise<void> {
  try {
    await states.write(tabId, state);
  } catch (error) {
    if (!isFull(error) || state.kind === 'error') throw error;
    await states.write(tabId, { kind: 'error', url: state.url, message: REPORT_TOO_LARGE });
  }
}
