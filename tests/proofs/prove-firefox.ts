import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { TabState } from '@/lib/messaging/tab-state';
import type { Report } from '@/lib/report/report';
import { madeUpText } from '../corpus/made-up-articles';
import { bundledStories } from '../fixtures/bundled-stories';
import { DEMO_START, demoSite } from '../fixtures/demo-site/demo-site';
import { seedLeftOut } from '../fixtures/seed-left-out';
import { type ColourScheme, FirefoxBrowser, type Handle } from '../support/firefox-browser';
import { FirefoxWindow } from '../support/firefox-window';
import { serveSite } from '../support/serve-site';
import { bare, leftOutOf } from '../support/visit';

export interface FirefoxProofOptions {
  /** Path of the program. */
  firefox: string;
  /** A folder with an extension built for Firefox. */
  build: string;
  /** Where pictures go; none without it. */
  shots: string | null;
  scheme: ColourScheme;
  tell(line: string): void;
  signal: AbortSignal;
}

export interface FirefoxProof {
  /** As `153.7.0`. */
  version: string;
  /** What is not as it must be, in a sentence; null for nothing. */
  difference: string | null;
  /** What was seen to be as it must, a line each. */
  seen: string[];
}

/** So long something may take until it is as it must be, in milliseconds: machines are slow, and busy. */
const PATIENCE_MS = 45_000;
/** Somewhere in the story of the demo's page, in CSS pixels. */
const IN_STORY = { x: 500, y: 740 };

/** What the menu offers where nothing is selected. */
const MENU = ['Check this page', 'Save this article'];

/** What is not as it must be, in a sentence; caught in this file. */
class Difference extends Error {}

/**
 * Does in Firefox what a reader does, on the made-up site of the demo: from the page to marks, badge, popup
 * and sidebar, from the options back to the list, with a background that is asleep in between.
 */
export async function proveFirefox(options: FirefoxProofOptions): Promise<FirefoxProof> {
  const { firefox, build, scheme, signal, tell } = options;
  const site = await serveSite(demoSite());
  try {
    signal.throwIfAborted();
    tell('starting Firefox');
    const browser = await FirefoxBrowser.launch({ firefox, build, scheme, sitePort: site.port });
    const stop = () => void browser.close();
    signal.addEventListener('abort', stop, { once: true });
    const seen: string[] = [];
    try {
      signal.throwIfAborted();
      await new FirefoxProver(browser, options, seen).run();
      return { version: browser.version, difference: null, seen };
    } catch (error) {
      if (!(error instanceof Difference)) throw error;
      return { version: browser.version, difference: error.message, seen };
    } finally {
      signal.removeEventListener('abort', stop);
      await browser.close();
    }
  } finally {
    await site.close();
  }
}

class FirefoxProver {
  private readonly window: FirefoxWindow;

  constructor(
    private readonly browser: FirefoxBrowser,
    private readonly options: Pick<FirefoxProofOptions, 'shots' | 'scheme' | 'tell'>,
    private readonly seen: string[],
  ) {
    this.window = new FirefoxWindow(browser);
  }

  async run(): Promise<void> {
    const firstRun = await this.firstRun();
    const page = await this.browser.openTab(DEMO_START);
    const report = await this.report(firstRun);
    await this.marks(page, report);
    await this.popup();
    await this.sidebar(report);
    await this.keys(page);
    await this.menu(page);
    await this.storedArticles();
    await this.console();
    await this.offAndOn(page);
  }

  private async firstRun(): Promise<Handle> {
    const tab = await this.until('the first-run page opens by itself', async () => {
      for (const tab of await this.browser.tabs()) {
        if ((await this.browser.run(tab, 'return location.pathname;')) === '/onboarding.html')
          return tab;
      }
      return null;
    });
    await this.until('it shows a Report on its example', () =>
      this.browser.run(
        tab,
        `return /Reprint of Radio Free Europe/.test(document.querySelector('.example-desk')?.innerText ?? '')
          && CSS.highlights.has('firstprint-verbatim');`,
      ),
    );
    this.say('first-run page: opens by itself, its example is checked and marked');
    await this.shoot('first-run', (file) => this.browser.shootPage(tab, file));
    return tab;
  }

  private async report(desk: Handle): Promise<Report> {
    const state = await this.until('the page has a Report', async () => {
      const states = await this.browser.run<TabState[]>(
        desk,
        'return Object.values(await browser.storage.session.get(null));',
      );
      const state = states.find(({ kind }) => kind === 'report' || kind === 'error');
      return state?.kind === 'report' && state.refining ? null : state;
    });
    if (state.kind !== 'report')
      throw new Difference(`The page was not checked: ${JSON.stringify(state)}`);
    const { report } = state;
    const { longer } = bundledStories();
    this.same('the verdict', report.verdict, 'reprint');
    this.same('what was left out', leftOutOf(report), seedLeftOut(longer.text));
    this.say(
      `page: read, compared with ${report.comparedWith.articles} bundled articles, the Report lists what was left out`,
    );
    const badge = await this.until('the button has its figure', async () => {
      const badge = await this.window.badge();
      return badge.text === '' ? null : badge;
    });
    this.same('the badge', badge.text, '100');
    this.same('its words name the source', /Reprint of Radio Free Europe/.test(badge.title), true);
    this.say(`badge: ${badge.text}, “${badge.title}”`);
    return report;
  }

  private async marks(page: Handle, report: Report): Promise<void> {
    const passages = report.sources.flatMap(({ passages }) => passages);
    const words = (texts: string[]) => texts.join(' ').replace(/\s+/g, ' ').trim();
    const wanted = words(
      passages.map(({ page: { start, end } }) => report.page.text.slice(start, end)),
    );
    await this.until('the passages are marked', async () => {
      const marked = await this.browser.run<string[]>(
        page,
        `const ranges = [...CSS.highlights].flatMap(([name, ranges]) => name === 'firstprint-here' ? [] : [...ranges]);
        return ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return range.toString();
        });`,
      );
      return words(marked).replace(/\s/g, '') === wanted.replace(/\s/g, '');
    });
    const isDressed = await this.browser.run(
      page,
      `const paragraph = [...document.querySelectorAll('p')].find((one) => one.innerText.startsWith('For decades'));
      return getComputedStyle(paragraph, '::highlight(firstprint-verbatim)').textDecorationLine;`,
    );
    this.same('the look of a mark', isDressed, 'underline');
    this.say(`marks: all ${passages.length} passages, word for word, underlined`);
    await this.shoot('page', (file) => this.browser.shootPage(page, file));
  }

  private async popup(): Promise<void> {
    await this.window.openPopup();
    const view = 'popup.html';
    await this.until('the popup shows the verdict', async () => {
      if (!(await this.window.isOpen(view))) return false;
      return this.window.inView(
        view,
        `return /^Reprint/.test(document.querySelector('h1')?.innerText ?? '');`,
      );
    });
    const size = await this.window.inView<number[]>(
      view,
      `const { scrollWidth, clientWidth } = document.documentElement;
      return [view.innerWidth, scrollWidth - clientWidth];`,
    );
    this.same('width of the popup, and what it scrolls sideways', size, [360, 0]);
    await this.shoot('popup', (file) => this.window.shootView(view, file));
    await this.window.inView(
      view,
      `press([...document.querySelectorAll('button')].find(({ innerText }) => innerText === 'Read what was left out'));`,
    );
    await this.until('a click in the popup opens the sidebar', () => this.window.isSidebarOpen());
    await this.until('the popup gives way', async () => !(await this.window.isOpen(view)));
    this.say('popup: 360 px wide, shows the verdict, opens the sidebar');
  }

  private async sidebar(report: Report): Promise<void> {
    const view = 'sidepanel.html';
    const text = await this.until('the sidebar shows what was left out', async () => {
      if (!(await this.window.isOpen(view))) return null;
      return this.window.inView<string | null>(
        view,
        `return document.querySelector('.gone') && document.querySelector('main').textContent;`,
      );
    });
    const shown = bare(text);
    const lacking = leftOutOf(report).filter(({ text }) => {
      const words = text.split(' ');
      return (
        !shown.includes(words.slice(0, 6).join(' ')) || !shown.includes(words.slice(-6).join(' '))
      );
    });
    this.same('left-out text that the sidebar lacks', lacking, []);
    // What is far from view has no words until it is scrolled to.
    await this.window.inView(
      view,
      `[...document.querySelectorAll('.gone')].at(-1).scrollIntoView();`,
    );
    await this.until('the last of it stands there in words when it is scrolled to', () =>
      this.window.inView<boolean>(
        view,
        `return [...document.querySelectorAll('.gone')].at(-1).innerText.length > 20;`,
      ),
    );
    await this.shoot('sidebar', (file) => this.browser.shootWindow(file));
    for (const tab of ['Changed', 'Sources', 'Added', 'Left out']) {
      await this.window.inView(
        view,
        `press([...document.querySelectorAll('[role=tab]')].find(({ innerText }) => innerText.startsWith('${tab}')));`,
      );
      await this.until(`the sidebar shows “${tab}”`, () =>
        this.window.inView<boolean>(
          view,
          `const [chosen] = document.querySelectorAll('[role=tab][aria-selected=true]');
          return chosen.innerText.startsWith('${tab}')
            && document.getElementById(chosen.getAttribute('aria-controls'))?.innerText.length > 10;`,
        ),
      );
      await this.shoot(`sidebar-${tab.replace(' ', '-').toLowerCase()}`, (file) =>
        this.browser.shootWindow(file),
      );
    }
    this.say('sidebar: every piece that was left out, and each of its tabs');
  }

  /** Each wakes a background that sleeps. */
  private async keys(page: Handle): Promise<void> {
    await this.browser.show(page);
    await this.window.closeSidebar();
    await this.asleep();
    await this.window.press('VK_1');
    await this.until('a key opens the sidebar', () => this.window.isSidebarOpen());
    await this.asleep();
    await this.window.press('VK_PERIOD');
    await this.until('a key goes to the next left-out place', () =>
      this.browser.run(page, `return scrollY > 0 && CSS.highlights.has('firstprint-here');`),
    );
    await this.asleep();
    await this.window.press('VK_2');
    const hasMarks = () => this.browser.run<boolean>(page, 'return CSS.highlights.size > 0;');
    await this.until('a key switches the highlights off', async () => !(await hasMarks()));
    await this.window.press('VK_2');
    await this.until('and on again', hasMarks);
    this.same('keys', [...new Set(await this.window.keys())].length, 6);
    this.say('keys: each wakes the background from its sleep and does what it says');
  }

  private async menu(page: Handle): Promise<void> {
    await this.window.closeSidebar();
    await this.browser.run(page, 'scrollTo(0, 0);');
    await this.browser.show(page);
    await this.asleep();
    const { x, y } = IN_STORY;
    const items = await this.window.menu(x, y, 'Save this article');
    this.same('the menu', items, MENU);
    await this.until('the menu opens the sidebar', () => this.window.isSidebarOpen());
    await this.until('which says that the article was saved', async () => {
      if (!(await this.window.isOpen('sidepanel.html'))) return false;
      return this.window.inView(
        'sidepanel.html',
        `return document.body.innerText.includes('Saved to your corpus');`,
      );
    });
    this.say('menu: saves the article, from a background that sleeps');
  }

  private async storedArticles(): Promise<void> {
    const tab = await this.browser.openTab(this.browser.address('options.html'));
    const counted = (count: number) =>
      this.until(`${count} articles are listed`, () =>
        this.browser.run<boolean>(
          tab,
          `return document.querySelector('.count-line')?.innerText.startsWith('${count} articles')
            && document.querySelectorAll('.corpus-table tbody tr').length === ${count};`,
        ),
      );
    // Both bundled articles, and the one that the menu saved.
    await counted(3);
    const go = (name: string) => this.browser.click(tab, `//nav//a[contains(., '${name}')]`);
    await go('Add articles');
    const lines = [1, 2, 3].map((at) =>
      JSON.stringify({ title: `From a file ${at}`, text: madeUpText(at, 120) }),
    );
    const file = join(this.browser.folder, 'made-up.jsonl');
    writeFileSync(file, `${lines.join('\n')}\n{\n`);
    await this.browser.type(tab, `//input[@type='file']`, file);
    await this.says(tab, 'All files are read. 3 articles added, none replaced, 1 line refused');
    await this.says(tab, 'made-up.jsonl, line 4: The line is not JSON.');
    await this.browser.type(tab, '//form//textarea', madeUpText(9, 100));
    await this.browser.click(tab, `//button[contains(., 'Add this article')]`);
    await this.says(tab, 'Added. The next page you open');
    await go('Stored articles');
    await counted(7);
    await this.browser.click(tab, `//tbody//input[@type='checkbox']`);
    await this.browser.click(tab, `//button[contains(., 'Delete 1 article')]`);
    await this.says(tab, '1 article was deleted.');
    await counted(6);
    await this.shoot('options', (file) => this.browser.shootPage(tab, file));
    await this.asleep();
    await this.browser.click(tab, `//button[contains(., 'Undo')]`);
    await this.says(tab, '1 article is back.');
    await counted(7);
    for (const [name, words] of [
      ['Settings', 'Alt+Shift+1'],
      ['What it keeps', 'about:debugging'],
    ] as const) {
      await go(name);
      await this.says(tab, words);
      await this.shoot(`options-${name.split(' ').at(-1)?.toLowerCase()}`, (file) =>
        this.browser.shootPage(tab, file),
      );
    }
    this.say(
      'options: list, file of JSON Lines, pasted article, deleted and brought back by a background that slept',
    );
  }

  private async console(): Promise<void> {
    this.same('what the console says of the extension', await this.window.complaints(), []);
    this.say('console: no error, nothing refused by the content security policy');
  }

  private async offAndOn(page: Handle): Promise<void> {
    await this.window.switchOffAndOn();
    await this.until(
      'the background is there again',
      async () => (await this.window.backgroundState()) === 'running',
    );
    // What was open of the extension is gone with it, the page is read when it is loaded again.
    await this.browser.run(page, 'location.reload();');
    await this.until('the page is marked again', () =>
      this.browser
        .run(page, `return document.readyState === 'complete' && CSS.highlights.size > 0;`)
        .catch(() => false),
    );
    await this.browser.show(page);
    const { x, y } = IN_STORY;
    this.same('the menu, switched off and on', await this.window.menu(x, y, null), MENU);
    this.say('switched off and on: page, marks and menu are there again');
  }

  private async asleep(): Promise<void> {
    await this.window.sleep();
    this.same('the background', await this.window.backgroundState(), 'stopped');
  }

  private async says(tab: Handle, words: string): Promise<void> {
    await this.until(`it says “${words}”`, () =>
      this.browser.run(
        tab,
        `return document.body.innerText.replace(/\\s+/g, ' ').includes(args[0]);`,
        [words],
      ),
    );
  }

  /** Asks until there is an answer other than false and nothing; throws a difference when that takes too long. */
  private async until<T>(
    what: string,
    ask: () => Promise<T | null | undefined | false>,
  ): Promise<T> {
    for (const end = Date.now() + PATIENCE_MS; ; ) {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
      if (Date.now() > end)
        throw new Difference(`Not seen within ${PATIENCE_MS / 1_000} seconds: ${what}.`);
      await new Promise((done) => setTimeout(done, 100));
    }
  }

  private same(what: string, found: unknown, wanted: unknown): void {
    if (isDeepStrictEqual(found, wanted)) return;
    throw new Difference(
      `Wrong is ${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}.`,
    );
  }

  private say(line: string): void {
    this.options.tell(line);
    this.seen.push(line);
  }

  private async shoot(name: string, take: (file: string) => Promise<void>): Promise<void> {
    const { shots, scheme } = this.options;
    if (shots === null) return;
    mkdirSync(shots, { recursive: true });
    await take(join(shots, `firefox-${name}-${scheme}.png`));
  }
}
