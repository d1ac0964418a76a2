import { sessionItem, TEXT_CHECKS } from './session-item';
import type { TextCheck } from './text-state';

/** By window. Removing one takes the panel back to its tab; a check that is still under way is dropped. */
export const textChecks = sessionItem<TextCheck>(TEXT_CHECKS);
