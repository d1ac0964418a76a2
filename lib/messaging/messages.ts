import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import type { CorpusToBackground } from './corpus-protocol';
import type { ContentToBackground, Result, ToContent, UiToBackground } from './protocol';

/*
 * Every web page pays for this file: it carries no schema and no check.
 * What the background must check before it trusts stands in `background-door.ts`.
 */

type ToBackground = ContentToBackground & UiToBackground & CorpusToBackground;
type Data<F> = F extends (message: infer D) => unknown
  ? unknown extends D
    ? undefined
    : D
  : never;
type Answer<F> = F extends (...message: never[]) => infer R ? R : never;

/** Who sent a message, as the browser says it: the only part of a message that the sender cannot choose. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  /** Chrome only: `prerender` for a page that is not shown yet. */
  documentLifecycle?: string | undefined;
  tab?: { id?: number | undefined; url?: string | undefined; incognito?: boolean } | undefined;
}

/** Nobody listens: a page without Firstprint in it, or a background that could not start. */
export const NO_RECEIVER = 'Firstprint is not running there. Reload the page.';
/** The extension was updated or switched off under a page that still carries the old content script. */
export const ORPHANED = 'Firstprint was updated. Reload the page.';
/** The receiver went away before it answered. */
export const NO_ANSWER = 'Firstprint gave no answer. Try again.';

const messenger = defineExtensionMessaging();

/** Sends to the background. Never throws and never rejects: what goes wrong comes back as `ok: false` with one sentence. */
export function sendToBackground<T extends keyof ToBackground>(
  type: T,
  data: Data<ToBackground[T]>,
): Promise<Answer<ToBackground[T]>> {
  return settle(() => messenger.sendMessage(type, data)) as Promise<Answer<ToBackground[T]>>;
}

/** Sends to the content script in a tab's top frame. Never throws and never rejects, as `sendToBackground`. */
export function sendToTab<T extends keyof ToContent>(
  tabId: number,
  type: T,
  data: Data<ToContent[T]>,
): Promise<Answer<ToContent[T]>> {
  return settle(() => messenger.sendMessage(type, data, { tabId, frameId: 0 })) as Promise<
    Answer<ToContent[T]>
  >;
}

/**
 * Hands one message to the background as it came: `data` may be anything and come from anybody.
 * The background listens through `background-door.ts`, which checks both. Returns the stop.
 */
export function onMessageInBackground<T extends keyof ToBackground>(
  type: T,
  handler: (data: unknown, sender: Sender) => Promise<Answer<ToBackground[T]>>,
): () => void {
  return messenger.onMessage(type, (message) =>
    settle(() => handler(message.data, message.sender as Sender)),
  );
}

/** Runs one exchange; an exception, thrown at once or later, or an answer that is no Result becomes a Result. */
async function settle(exchange: () => Promise<unknown>): Promise<Result<unknown>> {
  try {
    const answer = await exchange();
    return isResult(answer) ? answer : { ok: false, error: NO_ANSWER };
  } catch (error) {
    return { ok: false, error: inWords(error) };
  }
}

function isResult(answer: unknown): answer is Result<unknown> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}

function inWords(error: unknown): string {
  // An orphaned content script keeps `browser` but loses its runtime id; Firefox drops `runtime` altogether.
  if (!browser?.runtime?.id) return ORPHANED;
  const words = error instanceof Error ? error.message : String(error);
  if (/context invalidated/i.test(words)) return ORPHANED;
  if (/receiving end|no response|no listeners/i.test(words)) return NO_RECEIVER;
  if (/port closed|channel closed|disconnected|context unloaded/i.test(words)) return NO_ANSWER;
  return `Firstprint failed: ${words}`;
}
