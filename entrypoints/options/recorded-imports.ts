import type { ImportFiles, Imports } from '@/components/import-progress';
import { type ImportRecord, lastImport } from '@/lib/settings/last-import';

/** Held by the page that does an import, as long as it lives. */
const LOCK = 'firstprint-import';
/** So often at most an import is written down, in milliseconds: its lists may be some hundred kB long, and a closed page leaves what was written. */
const WRITE_MS = 500;

/**
 * Imports that are written down while they go on: a page that is opened later tells how the last one
 * ended, or how far it is in another tab. One goes on at a time, in whatever tab.
 */
export function recordedImports(importFiles: ImportFiles): Imports {
  return {
    run: (files, signal, onProgress) =>
      withLock(async () => {
        const beganAt = Date.now();
        let writtenAt = 0;
        // One write after the other: the last one is how it ended.
        let written: Promise<void> = Promise.resolve();
        const write = (progress: ImportRecord['progress']) => {
          // What cannot be written down is shown all the same.
          written = written.then(() => lastImport.setValue({ progress, beganAt })).catch(() => {});
        };
        const outcome = await importFiles(files, signal, (progress) => {
          onProgress(progress);
          if (Date.now() - writtenAt < WRITE_MS) return;
          writtenAt = Date.now();
          write(progress);
        });
        write(outcome);
        await written;
        return outcome;
      }),
    watch(callback) {
      const stopped = new AbortController();
      let waits = false;
      const tell = async () => {
        const record = await lastImport.getValue();
        if (stopped.signal.aborted) return;
        if (record === null || !isRunning(record)) return callback(record);
        const isHeld = await isLocked();
        // It may have ended between the two questions.
        const now = isHeld ? record : await lastImport.getValue();
        if (stopped.signal.aborted || now === null) return callback(now);
        if (isHeld || !isRunning(now)) callback(now);
        else callback({ ...now, progress: { ...now.progress, state: 'interrupted' } });
        if (isHeld && !waits) {
          waits = true;
          await whenFree(stopped.signal);
          waits = false;
          await tell();
        }
      };
      const stop = lastImport.watch(() => void tell());
      void tell();
      return () => {
        stop();
        stopped.abort();
      };
    },
    forget: () => lastImport.removeValue(),
  };
}

const isRunning = ({ progress: { state } }: ImportRecord) =>
  state === 'reading' || state === 'stopping';

async function withLock<T>(work: () => Promise<T>): Promise<T | null> {
  return navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => (lock ? work() : null));
}

async function isLocked(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === LOCK);
}

/** Resolves when nobody holds the lock, its page being closed at the latest, or when it is stopped. */
async function whenFree(signal: AbortSignal): Promise<void> {
  await navigator.locks.request(LOCK, { mode: 'shared', signal }, () => {}).catch(() => {});
}
