import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessageInContent, sendToBackground } from '@/lib/messaging/messages';
import { watchPage } from '@/lib/page/watch-page';
import { highlightsOn, paused } from '@/lib/settings/settings';
import { takeOver } from './take-over';
import { Visit } from './visit';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: async (ctx) => {
    takeOver(ctx, `${browser.runtime.id}:${import.meta.env.ENTRYPOINT}:wxt:content-script-started`);
    await shown(ctx.signal);
    const [isMarking, isPaused] = await Promise.all([highlightsOn.getValue(), paused.getValue()]);
    if (ctx.isInvalid) return;

    let running: AbortController | null = null;
    let visit: Visit | null = null;
    let marking = isMarking;

    const start = () => {
      running?.abort();
      running = new AbortController();
      const signal = AbortSignal.any([ctx.signal, running.signal]);
      const begun = new Visit(
        {
          page: document,
          url: () => location.href,
          ask: (revision, reading) => sendToBackground('checkPage', { revision, reading }),
          pick: (offset) => void sendToBackground('pickOnPage', { offset }),
          giveWay,
        },
        marking,
        signal,
      );
      visit = begun;
      const watch = watchPage(document, (anew) => begun.look(anew), signal);
      moved = () => {
        begun.forget();
        watch.restart();
      };
    };
    let moved = () => {};
    const stop = () => {
      running?.abort();
      visit = null;
      moved = () => {};
    };

    const stops = [
      highlightsOn.watch((on) => {
        marking = on;
        visit?.setMarking(on);
      }),
      paused.watch((on) => (on ? stop() : start())),
      onMessageInContent('readAgain', async () => {
        await visit?.look(true);
        return visit ? { ok: true, value: null } : { ok: false, error: 'Firstprint is paused.' };
      }),
      onMessageInContent('showPlace', ({ revision, span }) =>
        visit ? visit.show(revision, span) : { ok: false, error: 'Firstprint is paused.' },
      ),
    ];
    ctx.onInvalidated(() => {
      for (const end of stops) end();
    });
    // The event is only a hint: a page can send one like it, and the address changes just after it.
    let address = pathOf();
    ctx.addEventListener(window, 'wxt:locationchange', () => {
      ctx.setTimeout(() => {
        if (pathOf() === address) return;
        address = pathOf();
        moved();
      }, 0);
    });
    if (!isPaused) start();
  },
});

/** Address without its fragment: jumping within a page is no move. */
function pathOf(): string {
  return location.origin + location.pathname + location.search;
}

/** Waits until a page that the browser loads ahead is really shown: until then it has no tab of its own. */
function shown(signal: AbortSignal): Promise<void> {
  if (!('prerendering' in document) || document.prerendering !== true) return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('prerenderingchange', () => resolve(), { once: true, signal });
  });
}

async function giveWay(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler;
  if (scheduler?.yield) await scheduler.yield();
  else await new Promise((resolve) => setTimeout(resolve, 0));
}
