import type { Words } from '../text/words';
import { SCHEME_VERSION, wordPrints } from './prints';

/** One way to make prints. Prints of two schemes are never compared. */
export interface PrintScheme {
  version: number;
  /** Sorted, distinct, unsigned 32 bits. */
  prints(words: Words): Uint32Array;
}

/** The scheme that new prints are made by. */
export const CURRENT_SCHEME: PrintScheme = { version: SCHEME_VERSION, prints: wordPrints };

/**
 * Every scheme that this release can look up. Stored prints of a scheme that is listed stay in use
 * until they are made anew; those of any other scheme cannot be asked.
 */
export const KNOWN_SCHEMES: readonly PrintScheme[] = [CURRENT_SCHEME];
