/** What the context menu offers, on web pages alone. */
export const MENU_ITEMS = [
  { id: 'check-page', contexts: ['page'] },
  { id: 'check-selection', contexts: ['selection'] },
  { id: 'save-article', contexts: ['page'] },
] as const;

export type MenuItem = (typeof MENU_ITEMS)[number]['id'];

/** A click into the menu, as far as it is used. */
export interface MenuClick {
  menuItemId: string | number;
  /** Without its paragraphs. */
  selectionText?: string | undefined;
}

/** The tab that was clicked in, as far as it is used. */
export interface MenuTab {
  id?: number | undefined;
  windowId: number;
  url?: string | undefined;
}

/** All that a click touches. */
export interface MenuTools {
  /** Browsers allow it in the click's own turn only. */
  openPanel(windowId: number): void;
  /** The panel shows a tab's page again, and no text. */
  backToTab(windowId: number): Promise<void>;
  /** Has a tab's page read and checked anew. */
  checkPage(tabId: number): Promise<unknown>;
  /** The selected text with its paragraphs, or null where the page is not to be asked or does not answer. */
  readSelection(tabId: number, url: string | null): Promise<string | null>;
  checkSelection(windowId: number, text: string, url: string | null): Promise<void>;
  saveArticle(tabId: number): Promise<unknown>;
}

/** Answers one click into the context menu. The panel opens first, and shows what comes of it. */
export async function answerMenu(
  { menuItemId, selectionText }: MenuClick,
  tab: MenuTab | undefined,
  tools: MenuTools,
): Promise<void> {
  if (tab?.id === undefined || tab.id < 0) return;
  tools.openPanel(tab.windowId);
  const url = tab.url ?? null;
  if (menuItemId === 'check-selection') {
    const text = (await tools.readSelection(tab.id, url)) ?? selectionText ?? '';
    await tools.checkSelection(tab.windowId, text, url);
    return;
  }
  await tools.backToTab(tab.windowId);
  if (menuItemId === 'check-page') await tools.checkPage(tab.id);
  else if (menuItemId === 'save-article') await tools.saveArticle(tab.id);
}
