import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchAddress } from './address-changes';
import { answerBackground, askBackground } from './background-line';
import { readSettings, watchSettings } from './live-settings';
import { beginLife } from './script-life';
import { Visits } from './visits';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main: async () => {
    const life = beginLife();
    const { signal } = life;
    await shown(signal);
    const settings = await readSettings();
    if (life.isOver()) return;
    const visits = new Visits(
      {
        page: document,
        url: () => location.href,
        ask: (revision, reading) => askBackground('checkPage', { revision, reading }),
        pick: (offset) => void askBackground('pickOnPage', { offset }),
        giveWay,
      },
      signal,
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
    signal.addEventListener('abort', () => {
      for (const stop of stops) stop();
    });
    watchAddress(() => visits.moved(), life);
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
