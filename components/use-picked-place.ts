import { useEffect, useState } from 'preact/hooks';
import {
  type PickedPlace,
  readPickedPlace,
  watchPickedPlace,
} from '@/lib/messaging/picked-passage';
import type { TabState } from '@/lib/messaging/tab-state';

/**
 * The place that the reader last clicked on a tab's page, or null. A click from before the Report
 * that is shown was one on another text.
 */
export function usePickedPlace(
  tabId: number | undefined,
  state: TabState | null | undefined,
): PickedPlace | null {
  const [picked, setPicked] = useState<{ tabId: number; place: PickedPlace | null }>();
  useEffect(() => {
    if (tabId === undefined) return;
    let settled = false;
    const settle = (place: PickedPlace | null) => {
      settled = true;
      setPicked({ tabId, place });
    };
    const stop = watchPickedPlace(tabId, settle);
    void readPickedPlace(tabId).then((place) => {
      if (!settled) settle(place);
    });
    return () => {
      settled = true;
      stop();
    };
  }, [tabId]);
  if (!picked?.place || picked.tabId !== tabId || state?.kind !== 'report') return null;
  return picked.place.at >= state.checkedAt ? picked.place : null;
}
