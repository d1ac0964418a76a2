import type { Words } from '../text/words';
import { articlePrints, type PlacedPrints, placedPrints, SCHEME_VERSION } from './prints';

/** One way to make prints: sorted, distinct, unsigned 32 bits. Prints of two schemes are never compared. */
export interface PrintScheme {
  version: number;
  /** The prints of words `start` to `end` of a text. */
  prints(words: Words, start: number, end: number): PlacedPrints;
  /** The prints of a whole text: those of its words. */
  textPrints(text: string): Uint32Array;
}

/** The scheme that new prints are made by. */
export const CURRENT_SCHEME: PrintScheme = {
  version: SCHEME_VERSION,
  prints: placedPrints,
  textPrints: articlePrints,
};

/**
 * Every scheme that this release can look up. Stored prints of a scheme that is listed stay in use
 * until they are made anew; those of any other scheme cannot be asked.
 */
export const KNOWN_SCHEMES: readonly PrintScheme[] = [CURRENT_SCHEME];
