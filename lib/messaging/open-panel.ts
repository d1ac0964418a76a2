import { browser } from 'wxt/browser';

interface SidebarAction {
  open(): Promise<void>;
}

/**
 * Opens a window's side panel (Firefox: the sidebar). Browsers allow it in the turn of a click or a
 * command only: nothing may be awaited before this is called. Rejects when it cannot.
 */
export function openPanel(windowId: number): Promise<void> {
  if (import.meta.env.FIREFOX)
    return (browser as unknown as { sidebarAction: SidebarAction }).sidebarAction.open();
  return browser.sidePanel.open({ windowId });
}
