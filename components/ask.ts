import type { sendToBackground } from '@/lib/messaging/messages';

/** Asks the background. The views are given it, so that what they show can be tried without a browser. */
export type Ask = typeof sendToBackground;
