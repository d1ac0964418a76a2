import { useEffect, useState } from 'preact/hooks';
import {
  readUpkeepProgress,
  type UpkeepProgress,
  watchUpkeepProgress,
} from '@/lib/messaging/upkeep-progress';

/** How far the index is while it is being made; null when it is, and until that is known. */
export function useUpkeepProgress(): UpkeepProgress | null {
  const [progress, setProgress] = useState<UpkeepProgress | null>(null);
  useEffect(() => {
    let settled = false;
    const settle = (value: UpkeepProgress | null) => {
      settled = true;
      setProgress(value);
    };
    const stop = watchUpkeepProgress(settle);
    void readUpkeepProgress().then((read) => {
      // What was written meanwhile is newer than what was read.
      if (!settled) settle(read);
    });
    return () => {
      settled = true;
      stop();
    };
  }, []);
  return progress;
}
