import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { MENU_ITEMS, type MenuItem } from './menus';

const ON_PAGES = ['http://*/*', 'https://*/*'];

/**
 * Puts the menu in place, on web pages alone. Browsers keep it beyond the background's sleep and their own end:
 * so the old one goes first. Rejects with the browser's reason when it refuses an entry.
 */
export async function setUpMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  await Promise.all(MENU_ITEMS.map(addItem));
}

function addItem({ id, contexts }: (typeof MENU_ITEMS)[number]): Promise<void> {
  return new Promise((resolve, reject) => {
    browser.contextMenus.create(
      { id, title: titleOf(id), contexts: [...contexts], documentUrlPatterns: ON_PAGES },
      // A failure is told here alone: `create` itself answers with the entry's id.
      () => {
        const { lastError } = browser.runtime;
        if (lastError) reject(new Error(`The menu entry ${id} was refused: ${lastError.message}`));
        else resolve();
      },
    );
  });
}

function titleOf(id: MenuItem): string {
  if (id === 'check-page') return i18n.t('menu.checkPage');
  return id === 'check-selection' ? i18n.t('menu.checkSelection') : i18n.t('menu.saveArticle');
}
