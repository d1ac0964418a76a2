import { useEffect, useState } from 'preact/hooks';
import { takeAskedTakeAway, watchTakeAwayAsked } from '@/lib/messaging/take-away-asked';

/** When the reader last asked in the popup to take a tab's Report away, or null. */
export function useTakeAwayAsked(tabId: number | undefined): number | null {
  const [asked, setAsked] = useState<{ tabId: number; at: number } | null>(null);
  useEffect(() => {
    if (tabId === undefined) return;
    let gone = false;
    const settle = (at: number | null) => {
      if (at !== null && !gone) setAsked({ tabId, at });
    };
    const stop = watchTakeAwayAsked(tabId, settle);
    void takeAskedTakeAway(tabId).then(settle);
    return () => {
      gone = true;
      stop();
    };
  }, [tabId]);
  return asked !== null && asked.tabId === tabId ? asked.at : null;
}
