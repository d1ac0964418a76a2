import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ImportProgress } from '@/lib/corpus/import-progress';
import type { ImportRecord } from '@/lib/settings/last-import';
import type { Imports } from './import-progress';

export interface ImportJob {
  /** Of this page's import, else of the last one that is known; null for none. */
  progress: ImportProgress | null;
  /** An import goes on, here or in another tab. */
  isRunning: boolean;
  /** When it began, ms since 1970, where this page did not do it; else null. */
  beganAt: number | null;
  start: (files: readonly File[]) => void;
  stop: () => void;
  /** Puts away what is shown of one that has ended. */
  forget: () => void;
}

/** One import at a time; it goes on while other pages of the options are shown. */
export function useImport({ run, watch, forget }: Imports): ImportJob {
  const [own, setOwn] = useState<ImportProgress | null>(null);
  const [record, setRecord] = useState<ImportRecord | null>(null);
  const stopper = useRef<AbortController | null>(null);
  useEffect(() => watch(setRecord), [watch]);
  const start = useCallback(
    async (files: readonly File[]) => {
      if (stopper.current !== null || files.length === 0) return;
      const mine = new AbortController();
      stopper.current = mine;
      setOwn(await run(files, mine.signal, setOwn));
      stopper.current = null;
    },
    [run],
  );
  const stop = useCallback(() => {
    stopper.current?.abort();
    setOwn((before) => before && { ...before, state: 'stopping' });
  }, []);
  const putAway = useCallback(() => {
    setOwn(null);
    setRecord(null);
    void forget();
  }, [forget]);
  const progress = own ?? record?.progress ?? null;
  const state = progress?.state;
  return {
    progress,
    isRunning: state === 'reading' || state === 'stopping',
    beganAt: own === null ? (record?.beganAt ?? null) : null,
    start: (files) => void start(files),
    stop,
    forget: putAway,
  };
}
