import type { Page } from 'playwright-core';
import type { ExtensionBrowser, Tab } from './browser';

/** Where a panel stands: the browser's own side panel, or a tab of its own. */
export const PANEL_PLACES = ['the real side panel', 'a tab'] as const;
export type PanelPlace = (typeof PANEL_PLACES)[number];

/** Opens the panel on a tab in one of its places, with its first words there. */
export async function openPanelIn(
  place: PanelPlace,
  browser: ExtensionBrowser,
  tab: Tab,
): Promise<Page> {
  const view =
    place === 'a tab'
      ? await browser.openExtensionPage(`sidepanel.html?tab=${tab.tabId}`)
      : await browser.openSidePanel(tab);
  await view.getByRole('heading', { level: 1 }).waitFor();
  return view;
}
