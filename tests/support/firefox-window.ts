import { writeFileSync } from 'node:fs';
import { type FirefoxBrowser, GECKO_ID } from './firefox-browser';

/*
 * What a reader sees of the extension around the page, and does there: button, popup, sidebar, menu, keys.
 * All of it is the browser's own, and asked in its own words, which no page and no extension can use.
 */

const WIDGET = GECKO_ID.replace(/[^a-z0-9]/gi, '_');
const EXTENSION = `const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
  const button = extension.apiManager.global.browserActionFor(extension);`;

/** The popup stands in the window itself, the sidebar's view in a document of its own. */
const FIND_VIEW = `const findView = (address) => [
    ...document.querySelectorAll('browser'),
    ...(document.getElementById('sidebar')?.contentDocument?.querySelectorAll('browser') ?? []),
  ].find((one) => one.currentURI?.spec === address);`;

/** The window around the pages. */
export class FirefoxWindow {
  constructor(private readonly browser: FirefoxBrowser) {}

  /** Text and words of the button over the tab that is shown. */
  badge(): Promise<{ text: string; title: string }> {
    return this.browser.runInWindow(`${EXTENSION}
      const of = (name) => button.action.getProperty(window.gBrowser.selectedTab, name);
      return { text: of('badgeText'), title: of('title') };`);
  }

  openPopup(): Promise<void> {
    return this.browser.runInWindow(`${EXTENSION} await button.openPopup(window, true);`);
  }

  isSidebarOpen(): Promise<boolean> {
    return this.browser.runInWindow('return window.SidebarController.isOpen;');
  }

  closeSidebar(): Promise<void> {
    return this.browser.runInWindow('window.SidebarController.hide();');
  }

  /** Keys of the extension's commands, as Firefox names them (`VK_1`). */
  keys(): Promise<string[]> {
    return this.browser.runInWindow(
      `return [...document.querySelectorAll('keyset[id^=ext-keyset] key')].map((key) => key.getAttribute('keycode'));`,
    );
  }

  /** Does what a key of the extension does. */
  press(key: string): Promise<void> {
    return this.browser.runInWindow(
      `[...document.querySelectorAll('keyset[id^=ext-keyset] key')]
        .find((one) => one.getAttribute('keycode') === args[0]).doCommand();`,
      [key],
    );
  }

  /** What the extension offers in the menu at a place of the shown tab; with `choice` one of it is chosen. */
  async menu(x: number, y: number, choice: string | null): Promise<string[]> {
    await this.browser.clickRight(x, y);
    return this.browser.runInWindow(
      `const menu = document.getElementById('contentAreaContextMenu');
      if (menu.state !== 'open') await new Promise((done) => menu.addEventListener('popupshown', done, { once: true }));
      const own = (kind) => [...menu.querySelectorAll(kind)].filter(({ id }) => id.startsWith('${WIDGET}-'));
      const items = own('menuitem').map(({ label }) => label);
      const chosen = own('menuitem').find(({ label }) => label === args[0]);
      if (!chosen) menu.hidePopup();
      else {
        const { menupopup } = chosen.closest('menu');
        const shown = new Promise((done) => menupopup.addEventListener('popupshown', done, { once: true }));
        chosen.closest('menu').openMenu(true);
        await shown;
        menupopup.activateItem(chosen);
      }
      return items;`,
      [choice],
    );
  }

  /** `running`, `stopped` or what Firefox says in between. */
  backgroundState(): Promise<string> {
    return this.browser.runInWindow(`${EXTENSION} return extension.backgroundState;`);
  }

  /** Puts the background to sleep, as Firefox does when nothing has happened for a while. */
  sleep(): Promise<void> {
    return this.browser.runInWindow(`${EXTENSION} await extension.terminateBackground();`);
  }

  /** Switches the extension off and on again. */
  switchOffAndOn(): Promise<void> {
    return this.browser.runInWindow(
      `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID('${GECKO_ID}');
      await addon.disable();
      await addon.enable();`,
    );
  }

  isOpen(path: string): Promise<boolean> {
    return this.browser.runInWindow(`${FIND_VIEW} return findView(args[0]) !== undefined;`, [
      this.browser.address(path),
    ]);
  }

  /**
   * Runs a script in a view that is no tab, as `sidepanel.html` or `popup.html`: the body of an async function with
   * the view's `document` and `view` (its window), and with `press(element)`, a click that Firefox takes for the
   * reader's own. Without `browser`.
   */
  inView<T>(path: string, script: string): Promise<T> {
    const inside = `(async () => {
      const view = content;
      const { document } = content;
      const press = (element) => {
        document.notifyUserGestureActivation();
        const input = view.windowUtils.setHandlingUserInput(true);
        try { element.click(); } finally { input.destruct(); }
      };
      ${script}
    })().then(
      (value) => sendAsyncMessage('firstprint:done', { value }),
      (error) => sendAsyncMessage('firstprint:done', { error: String(error) }),
    );`;
    return this.browser.runInWindow(
      `${FIND_VIEW}
      const view = findView(args[0]);
      if (!view) throw new Error('There is no view ' + args[0] + '.');
      const { messageManager } = view;
      const answer = await new Promise((done) => {
        messageManager.addMessageListener('firstprint:done', function listen({ data }) {
          messageManager.removeMessageListener('firstprint:done', listen);
          done(data);
        });
        messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(args[1]), false);
      });
      if (answer.error) throw new Error(answer.error);
      return answer.value;`,
      [this.browser.address(path), inside],
    );
  }

  /** PNG of a view that is no tab. */
  async shootView(path: string, file: string): Promise<void> {
    const image = await this.browser.runInWindow<string>(
      `${FIND_VIEW}
      const view = findView(args[0]).browsingContext.currentWindowGlobal;
      const bitmap = await view.drawSnapshot(null, 1, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      return canvas.toDataURL('image/png').split(',')[1];`,
      [this.browser.address(path)],
    );
    writeFileSync(file, Buffer.from(image, 'base64'));
  }

  /**
   * What Firefox's console holds of the extension: errors and refusals by its content security policy. Without
   * what Firefox says of itself when a view of an extension closes before its listeners are gone.
   */
  complaints(): Promise<string[]> {
    return this.browser.runInWindow(`
      const said = Services.console.getMessageArray().map((one) => {
        try {
          const { errorMessage, sourceName, category } = one.QueryInterface(Ci.nsIScriptError);
          return [errorMessage, sourceName, category].join(' | ');
        } catch {
          return String(one.message);
        }
      });
      const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
      const logged = storage.getEvents().map(({ level, filename, arguments: words }) =>
        [level, filename, ...words.map((word) => String(word?.stack ?? word))].join(' | '));
      return [...said, ...logged].filter((one) => /moz-extension:|firstprint/i.test(one) && !/on closed conduit/.test(one));`);
  }
}
