import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { madeUpText } from '../corpus/made-up-articles';
import type { Handle } from '../support/firefox-browser';
import type { FirefoxWatch } from './firefox-watch';

/** Somewhere in the story of the demo's page, in CSS pixels. */
const IN_STORY = { x: 500, y: 740 };
/** What the menu offers where nothing is selected. */
const MENU = ['Check this page', 'Save this article'];

/** The keys, each of which wakes a background that sleeps. */
export async function proveKeys(watch: FirefoxWatch, page: Handle): Promise<void> {
  const { browser, window } = watch;
  await browser.show(page);
  await window.closeSidebar();
  await watch.asleep();
  await window.press('VK_1');
  await watch.until('a key opens the sidebar', () => window.isSidebarOpen());
  await watch.asleep();
  await window.press('VK_PERIOD');
  await watch.until('a key goes to the next left-out place', () =>
    browser.run(page, `return scrollY > 0 && CSS.highlights.has('firstprint-here');`),
  );
  await watch.asleep();
  await window.press('VK_2');
  const hasMarks = () => browser.run<boolean>(page, 'return CSS.highlights.size > 0;');
  await watch.until('a key switches the highlights off', async () => !(await hasMarks()));
  await window.press('VK_2');
  await watch.until('and on again', hasMarks);
  const keys = await window.keys();
  const wanted = ['VK_1', 'VK_2', 'VK_COMMA', 'VK_PERIOD'];
  const lacking = wanted.filter((key) => !keys.includes(key));
  watch.same('keys that are not set', lacking, []);
  watch.say('keys: each wakes the background from its sleep and does what it says');
}

/** The context menu over the page. */
export async function proveMenu(watch: FirefoxWatch, page: Handle): Promise<void> {
  const { browser, window } = watch;
  await window.closeSidebar();
  await browser.run(page, 'scrollTo(0, 0);');
  await browser.show(page);
  await watch.asleep();
  const { x, y } = IN_STORY;
  const items = await window.menu(x, y, 'Save this article');
  watch.same('the menu', items, MENU);
  await watch.until('the menu opens the sidebar', () => window.isSidebarOpen());
  await watch.until('which says that the article was saved', async () => {
    if (!(await window.isOpen('sidepanel.html'))) return false;
    return window.inView(
      'sidepanel.html',
      `return document.body.innerText.includes('Saved to your corpus');`,
    );
  });
  watch.say('menu: saves the article, from a background that sleeps');
}

/** The options: articles listed, added, deleted and brought back; settings. */
export async function proveOptions(watch: FirefoxWatch): Promise<void> {
  const { browser } = watch;
  const tab = await browser.openTab(browser.address('options.html'));
  const counted = (count: number) =>
    watch.until(`${count} articles are listed`, () =>
      browser.run<boolean>(
        tab,
        `return document.querySelector('.count-line')?.innerText.startsWith('${count} articles')
          && document.querySelectorAll('.corpus-table tbody tr').length === ${count};`,
      ),
    );
  // Both bundled articles, and the one that the menu saved.
  await counted(3);
  const go = (name: string) => browser.click(tab, `//nav//a[contains(., '${name}')]`);
  await go('Add articles');
  const lines = [1, 2, 3].map((at) =>
    JSON.stringify({ title: `From a file ${at}`, text: madeUpText(at, 120) }),
  );
  const file = join(browser.folder, 'made-up.jsonl');
  writeFileSync(file, `${lines.join('\n')}\n{\n`);
  await browser.type(tab, `//input[@type='file']`, file);
  await watch.says(tab, 'All files are read. 3 articles added, none replaced, 1 line refused');
  await watch.says(tab, 'made-up.jsonl, line 4: The line is not JSON.');
  await browser.type(tab, '//form//textarea', madeUpText(9, 100));
  await browser.click(tab, `//button[contains(., 'Add this article')]`);
  await watch.says(tab, 'Added. The next page you open');
  await go('Stored articles');
  await counted(7);
  await browser.click(tab, `//tbody//input[@type='checkbox']`);
  await browser.click(tab, `//button[contains(., 'Delete 1 article')]`);
  await watch.says(tab, '1 article was deleted.');
  await counted(6);
  await watch.shoot('options', (file) => browser.shootPage(tab, file));
  await watch.asleep();
  await browser.click(tab, `//button[contains(., 'Undo')]`);
  await watch.says(tab, '1 article is back.');
  await counted(7);
  for (const [name, words] of [
    ['Settings', 'Alt+Shift+1'],
    ['What it keeps', 'about:debugging'],
  ] as const) {
    await go(name);
    await watch.says(tab, words);
    await watch.shoot(`options-${name.split(' ').at(-1)?.toLowerCase()}`, (file) =>
      browser.shootPage(tab, file),
    );
  }
  watch.say(
    'options: list, file of JSON Lines, pasted article, deleted and brought back by a background that slept',
  );
}

/** What the browser's console says. */
export async function proveConsole(watch: FirefoxWatch): Promise<void> {
  const { window } = watch;
  watch.same('what the console says of the extension', await window.complaints(), []);
  watch.say('console: no error, nothing refused by the content security policy');
}

/** What is there again when the extension was switched off and on. */
export async function proveOffAndOn(watch: FirefoxWatch, page: Handle): Promise<void> {
  const { browser, window } = watch;
  await window.switchOffAndOn();
  await watch.until(
    'the background is there again',
    async () => (await window.backgroundState()) === 'running',
  );
  // What was open of the extension is gone with it, the page is read when it is loaded again.
  await browser.run(page, 'location.reload();');
  await watch.until('the page is marked again', () =>
    browser
      .run(page, `return document.readyState === 'complete' && CSS.highlights.size > 0;`)
      .catch(() => false),
  );
  await browser.show(page);
  const { x, y } = IN_STORY;
  watch.same('the menu, switched off and on', await window.menu(x, y, null), MENU);
  watch.say('switched off and on: page, marks and menu are there again');
}
