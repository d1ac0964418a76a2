import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerBackground, askBackground } from './background-line';
import { readSettings, watchSettings } from './live-settings';
import { takeOver } from './take-over';
import { Visits } from './visits';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: async (ctx) => {
    takeOver(ctx, `${browser.runtime.id}:${import.meta.env.ENTRYPOINT}:wxt:content-script-started`);
    await shown(ctx.signal);
    const settings = await readSettings();
    if (ctx.isInvalid) return;
    const visits = new Visits(
      {
        page: document,
        url: () => location.href,
        ask: (revision, reading) => askBackground('checkPage', { revision, reading }),
        pick: (offset) => void askBackground('pickOnPage', { offset }),
        giveWay,
      },
      ctx.signal,
    );
    const stops = [
      watchSettings((changed) => visits.apply(changed)),
      answerBackground({
        readAgain: () => visits.readAgain(),
        readPage: () => visits.readPage(),
        readSelection: () => ({ ok: true, value: String(getSelection()) }),
        showPlace: ({ revision, span }) => visits.show(revision, span),
      }),
    ];
    ctx.onInvalidated(() => {
      for (const stop of stops) stop();
    });
    // The event is only a hint, since a page can send one like it; the address changes just after it.
    ctx.addEventListener(window, 'wxt:locationchange', () => {
      ctx.setTimeout(() => visits.moved(), 0);
    });
    visits.apply(settings);
  },
});

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
