import { useEffect, useState } from 'preact/hooks';
import {
  type PickedPlace,
  readPickedPlace,
  watchPickedPlace,
} from '@/lib/messaging/picked-passage';

/** The place that the reader last clicked on a tab's page, or null. */
export function usePickedPlace(tabId: number | undefined): PickedPlace | null {
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
  return picked && picked.tabId === tabId ? picked.place : null;
}
