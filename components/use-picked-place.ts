import { type PickedPlace, pickedPlaces } from '@/lib/messaging/picked-place';
import type { TabState } from '@/lib/messaging/tab-state';
import { useSessionValue } from './use-session-value';

/**
 * The place that the reader last clicked on a tab's page, or null. A click from before the Report
 * that is shown was one on another text.
 */
export function usePickedPlace(
  tabId: number | undefined,
  state: TabState | null | undefined,
): PickedPlace | null {
  const place = useSessionValue(pickedPlaces, tabId);
  if (!place || state?.kind !== 'report') return null;
  return place.at >= state.checkedAt ? place : null;
}
