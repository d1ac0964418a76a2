import { browser } from 'wxt/browser';

interface SidebarAction {
  open(): Promise<void>;
}

/**
 * Opens the side panel (Firefox: the sidebar). Browsers allow it in a click's own turn only:
 * nothing may be awaited before this is called.
 */
export function openPanel(windowId: number): Promise<void> {
  if (import.meta.env.FIREFOX)
    return (browser as unknown as { sidebarAction: SidebarAction }).sidebarAction.open();
  return browser.sidePanel.open({ windowId });
}
