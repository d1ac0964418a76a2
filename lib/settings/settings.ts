import { storage } from 'wxt/utils/storage';
import { EVERYWHERE, type SiteRules } from './site-rules';

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

/** Where pages are read. Written by the background only, one change after the other; `siteRulesFrom` brings into form what an older release left. */
export const siteRules = storage.defineItem<SiteRules>('local:siteRules', {
  fallback: EVERYWHERE,
  version: 1,
});
