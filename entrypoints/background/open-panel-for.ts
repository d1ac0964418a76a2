import { browser } from 'wxt/browser';

interface SidebarAction {
  open(): Promise<void>;
}

/**
 * Opens a window's panel from a menu click or a command; Firefox opens its sidebar. Must be called in
 * the event's own turn. What the reader asked for goes on without a panel too.
 */
export function openPanelFor(windowId: number, report: (error: unknown) => void): void {
  const opened = import.meta.env.FIREFOX
    ? (browser as unknown as { sidebarAction: SidebarAction }).sidebarAction.open()
    : browser.sidePanel.open({ windowId });
  opened.catch(report);
}
