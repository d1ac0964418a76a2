import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { MENU_ITEMS, type MenuItem } from './menus';

const ON_PAGES = ['http://*/*', 'https://*/*'];

/** Puts the menu in place, on web pages alone. Browsers keep it beyond the background's sleep and their own end: so the old one goes first. */
export async function setUpMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, contexts } of MENU_ITEMS) {
    browser.contextMenus.create({
      id,
      title: titleOf(id),
      contexts: [...contexts],
      documentUrlPatterns: ON_PAGES,
    });
  }
}

function titleOf(id: MenuItem): string {
  if (id === 'check-page') return i18n.t('menu.checkPage');
  return id === 'check-selection' ? i18n.t('menu.checkSelection') : i18n.t('menu.saveArticle');
}
