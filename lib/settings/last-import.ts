import { storage } from 'wxt/utils/storage';
import type { ImportProgress } from '../corpus/import-progress';

/** An import as it was last written down. */
export interface ImportRecord {
  progress: ImportProgress;
  /** When it began, ms since 1970. */
  beganAt: number;
}

/**
 * The last import, or the one that is going on: written by the page that does it, so that it can be told how
 * it ended also when that page was closed. Null when the reader has put it away.
 */
export const lastImport = storage.defineItem<ImportRecord | null>('local:lastImport', {
  fallback: null,
  version: 1,
});
