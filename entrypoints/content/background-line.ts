import { browser } from 'wxt/browser';
import type { ContentToBackground, Result, ToContent } from '@/lib/messaging/protocol';

/*
 * The content script's end of `lib/messaging/messages.ts`, written bare: the library at the other end
 * would add an eighth to what every web page pays. The envelopes are the library's; a test holds both
 * ends together.
 */

type Verb<F> = F extends (message: infer M) => infer R ? { message: M; answer: R } : never;
type Asked<T extends keyof ContentToBackground> = Verb<ContentToBackground[T]>;
type Told<T extends keyof ToContent> = Parameters<ToContent[T]>[0];

/** One function per message from background and panel. */
export type ContentHandlers = {
  [T in keyof ToContent]: (
    message: Told<T>,
  ) => ReturnType<ToContent[T]> | Promise<ReturnType<ToContent[T]>>;
};

let count = 0;

/** Asks the background. Never throws and never rejects. */
export async function askBackground<T extends keyof ContentToBackground>(
  type: T,
  data: Asked<T>['message'],
): Promise<Asked<T>['answer'] | Result<never>> {
  try {
    const envelope = { id: count++, type, data, timestamp: Date.now() };
    const answer: unknown = await browser.runtime.sendMessage(envelope);
    const result = (answer as { res?: Asked<T>['answer'] } | undefined)?.res;
    return result ?? { ok: false, error: 'No answer.' };
  } catch {
    // The background is gone: updated, switched off, or not started. There is nobody to tell.
    return { ok: false, error: 'No background.' };
  }
}

/** Answers what the background and the panel ask. Returns the stop. */
export function answerBackground(handlers: ContentHandlers): () => void {
  const listen = (envelope: unknown, _sender: unknown, answer: (response: unknown) => void) => {
    const { type, data } = (envelope ?? {}) as { type?: unknown; data?: unknown };
    if (typeof type !== 'string' || !Object.hasOwn(handlers, type)) return;
    const handler = handlers[type as keyof ToContent] as (message: unknown) => unknown;
    Promise.resolve(data)
      .then(handler)
      .then((res) => answer({ res }))
      .catch((error) => answer({ res: { ok: false, error: String(error) } }));
    return true as const;
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime?.onMessage.removeListener(listen);
}
