import { storage } from 'wxt/utils/storage';

/** Whether reused passages are marked on the page. The Report is made either way. */
export const highlightsOn = storage.defineItem<boolean>('local:highlightsOn', {
  fallback: true,
  version: 1,
});

/** While paused no page is read, sent or checked. */
export const paused = storage.defineItem<boolean>('local:paused', {
  fallback: false,
  version: 1,
});
