import type { TabState } from '@/lib/messaging/tab-state';
import type { Report } from '@/lib/report/report';
import { bundledStories } from '../fixtures/bundled-stories';
import { seedLeftOut } from '../fixtures/seed-left-out';
import type { Handle } from '../support/firefox-browser';
import { bare, leftOutOf } from '../support/visit';
import { Difference, type FirefoxWatch } from './firefox-watch';

/** The page that opens by itself, and that stays open: from it the extension is asked. */
export async function proveFirstRun(watch: FirefoxWatch): Promise<Handle> {
  const { browser } = watch;
  const tab = await watch.until('the first-run page opens by itself', async () => {
    for (const tab of await browser.tabs()) {
      if ((await browser.run(tab, 'return location.pathname;')) === '/onboarding.html') return tab;
    }
    return null;
  });
  await watch.until('it shows a Report on its example', () =>
    browser.run(
      tab,
      `return /Reprint of Radio Free Europe/.test(document.querySelector('.example-desk')?.innerText ?? '')
        && CSS.highlights.has('firstprint-verbatim');`,
    ),
  );
  watch.say('first-run page: opens by itself, its example is checked and marked');
  await watch.shoot('first-run', (file) => browser.shootPage(tab, file));
  return tab;
}

/** The Report on the demo's page, and the badge. `desk`: a page of the extension to ask from. */
export async function proveReport(watch: FirefoxWatch, desk: Handle): Promise<Report> {
  const { browser, window } = watch;
  const state = await watch.until('the page has a Report', async () => {
    const states = await browser.run<TabState[]>(
      desk,
      "return Object.entries(await browser.storage.session.get(null)).filter(([key]) => key.startsWith('tab:')).map(([, text]) => JSON.parse(text));",
    );
    const state = states.find(({ kind }) => kind === 'report' || kind === 'error');
    return state?.kind === 'report' && state.refining ? null : state;
  });
  if (state.kind !== 'report')
    throw new Difference(`The page was not checked: ${JSON.stringify(state)}`);
  const { report } = state;
  const { longer } = bundledStories();
  watch.same('the verdict', report.verdict, 'reprint');
  watch.same('what was left out', leftOutOf(report), seedLeftOut(longer.text));
  watch.say(
    `page: read, compared with ${report.comparedWith.articles} bundled articles, the Report lists what was left out`,
  );
  const badge = await watch.until('the button has its figure', async () => {
    const badge = await window.badge();
    return badge.text === '' ? null : badge;
  });
  watch.same('the badge', badge.text, '100');
  watch.same('its words name the source', /Reprint of Radio Free Europe/.test(badge.title), true);
  watch.say(`badge: ${badge.text}, “${badge.title}”`);
  return report;
}

/** What is marked on the page, word for word. */
export async function proveMarks(watch: FirefoxWatch, page: Handle, report: Report): Promise<void> {
  const { browser } = watch;
  const passages = report.sources.flatMap(({ passages }) => passages);
  const words = (texts: string[]) => texts.join(' ').replace(/\s+/g, ' ').trim();
  const wanted = words(
    passages.map(({ page: { start, end } }) => report.page.text.slice(start, end)),
  );
  await watch.until('the passages are marked', async () => {
    const marked = await browser.run<string[]>(
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
  const isDressed = await browser.run(
    page,
    `const paragraph = [...document.querySelectorAll('p')].find((one) => one.innerText.startsWith('For decades'));
    return getComputedStyle(paragraph, '::highlight(firstprint-verbatim)').textDecorationLine;`,
  );
  watch.same('the look of a mark', isDressed, 'underline');
  watch.say(`marks: all ${passages.length} passages, word for word, underlined`);
  await watch.shoot('page', (file) => browser.shootPage(page, file));
}

/** The popup, and that its click opens the sidebar. */
export async function provePopup(watch: FirefoxWatch): Promise<void> {
  const { window } = watch;
  await window.openPopup();
  const view = 'popup.html';
  await watch.until('the popup shows the verdict', async () => {
    if (!(await window.isOpen(view))) return false;
    return window.inView(
      view,
      `return /^Reprint/.test(document.querySelector('h1')?.innerText ?? '');`,
    );
  });
  const size = await window.inView<number[]>(
    view,
    `const { scrollWidth, clientWidth } = document.documentElement;
    return [view.innerWidth, scrollWidth - clientWidth];`,
  );
  watch.same('width of the popup, and what it scrolls sideways', size, [360, 0]);
  await watch.shoot('popup', (file) => window.shootView(view, file));
  await window.inView(
    view,
    `press([...document.querySelectorAll('button')].find(({ innerText }) => innerText === 'Read what was left out'));`,
  );
  await watch.until('a click in the popup opens the sidebar', () => window.isSidebarOpen());
  await watch.until('the popup gives way', async () => !(await window.isOpen(view)));
  watch.say('popup: 360 px wide, shows the verdict, opens the sidebar');
}

/** The sidebar with all its tabs. */
export async function proveSidebar(watch: FirefoxWatch, report: Report): Promise<void> {
  const { browser, window } = watch;
  const view = 'sidepanel.html';
  const text = await watch.until('the sidebar shows what was left out', async () => {
    if (!(await window.isOpen(view))) return null;
    return window.inView<string | null>(
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
  watch.same('left-out text that the sidebar lacks', lacking, []);
  // What is far from view has no words until it is scrolled to.
  await window.inView(view, `[...document.querySelectorAll('.gone')].at(-1).scrollIntoView();`);
  await watch.until('the last of it stands there in words when it is scrolled to', () =>
    window.inView<boolean>(
      view,
      `return [...document.querySelectorAll('.gone')].at(-1).innerText.length > 20;`,
    ),
  );
  await watch.shoot('sidebar', (file) => browser.shootWindow(file));
  for (const tab of ['Changed', 'Sources', 'Added', 'Left out']) {
    await window.inView(
      view,
      `press([...document.querySelectorAll('[role=tab]')].find(({ innerText }) => innerText.startsWith('${tab}')));`,
    );
    await watch.until(`the sidebar shows “${tab}”`, () =>
      window.inView<boolean>(
        view,
        `const [chosen] = document.querySelectorAll('[role=tab][aria-selected=true]');
        return chosen.innerText.startsWith('${tab}')
          && document.getElementById(chosen.getAttribute('aria-controls'))?.innerText.length > 10;`,
      ),
    );
    await watch.shoot(`sidebar-${tab.replace(' ', '-').toLowerCase()}`, (file) =>
      browser.shootWindow(file),
    );
  }
  watch.say('sidebar: every piece that was left out, and each of its tabs');
}
