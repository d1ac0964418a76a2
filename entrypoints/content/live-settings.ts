import { browser } from 'wxt/browser';

/** What a visit asks of the settings. */
export interface VisitSettings {
  highlightsOn: boolean;
  paused: boolean;
}

/*
 * The same two settings as `lib/settings/settings.ts`, read bare: the storage library that keeps them
 * would add a third to what every web page pays. A test holds both together.
 */
const FALLBACK: VisitSettings = { highlightsOn: true, paused: false };

export async function readSettings(): Promise<VisitSettings> {
  return settingsFrom(await browser.storage.local.get(Object.keys(FALLBACK)));
}

/** Calls back with all settings after each change. Returns the stop. */
export function watchSettings(changed: (settings: VisitSettings) => void): () => void {
  const listen = (changes: Record<string, unknown>) => {
    if (Object.keys(FALLBACK).some((key) => key in changes)) void readSettings().then(changed);
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage?.local.onChanged.removeListener(listen);
}

function settingsFrom(stored: Record<string, unknown>): VisitSettings {
  const settingOf = (key: keyof VisitSettings) =>
    typeof stored[key] === 'boolean' ? stored[key] : FALLBACK[key];
  return { highlightsOn: settingOf('highlightsOn'), paused: settingOf('paused') };
}
