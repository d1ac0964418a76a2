import { browser } from 'wxt/browser';
import { EVERYWHERE, isSiteChecked, type SiteRules } from '@/lib/settings/site-rules';

/** What a visit asks of the settings. */
export interface VisitSettings {
  highlightsOn: boolean;
  /** Everywhere, or on this site. */
  paused: boolean;
}

/*
 * The same three settings as `lib/settings/settings.ts`, read bare: the storage library that keeps them
 * would add a third to what every web page pays. A test holds both together.
 */
const FALLBACK = { highlightsOn: true, paused: false, siteRules: EVERYWHERE };

export async function readSettings(): Promise<VisitSettings> {
  const { highlightsOn, paused, siteRules } = (await browser.storage.local.get(
    FALLBACK,
  )) as VisitSettings & { siteRules: SiteRules };
  return { highlightsOn, paused: paused || !isSiteChecked(siteRules, location.hostname) };
}

/** Calls back with all settings after each change. Returns the stop. */
export function watchSettings(changed: (settings: VisitSettings) => void): () => void {
  const listen = (changes: Record<string, unknown>) => {
    if (!Object.keys(FALLBACK).some((key) => key in changes)) return;
    // An extension that is gone meanwhile has no settings any more, and the visit ends by itself.
    readSettings().then(changed, () => {});
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage?.local.onChanged.removeListener(listen);
}
