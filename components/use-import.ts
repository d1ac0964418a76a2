import { useCallback, useRef, useState } from 'preact/hooks';
import type { ImportProgress } from '@/lib/corpus/import-progress';
import type { ImportFiles } from './import-progress';

export interface ImportJob {
  /** Null before the first. */
  progress: ImportProgress | null;
  isRunning: boolean;
  start: (files: readonly File[]) => void;
  stop: () => void;
}

/** One import at a time; it goes on while other pages of the options are shown. */
export function useImport(importFiles: ImportFiles): ImportJob {
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const stopper = useRef<AbortController | null>(null);
  const start = useCallback(
    async (files: readonly File[]) => {
      if (stopper.current !== null || files.length === 0) return;
      const mine = new AbortController();
      stopper.current = mine;
      setProgress(await importFiles(files, mine.signal, setProgress));
      stopper.current = null;
    },
    [importFiles],
  );
  const stop = useCallback(() => {
    stopper.current?.abort();
    setProgress((before) => before && { ...before, state: 'stopping' });
  }, []);
  const state = progress?.state;
  return {
    progress,
    isRunning: state === 'reading' || state === 'stopping',
    start: (files) => void start(files),
    stop,
  };
}
