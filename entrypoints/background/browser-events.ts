import { browser } from 'wxt/browser';
import { sendToTab } from '@/lib/messaging/messages';
import { openPanel } from '@/lib/messaging/open-panel';
import { pickedPlaces } from '@/lib/messaging/picked-place';
import { readTabState } from '@/lib/messaging/tab-reports';
import { highlightsOn, paused } from '@/lib/settings/settings';
import { savedTitle, showTitle } from './badge';
import { answerCommand } from './commands';
import { answerMenu } from './menus';
import type { Saving } from './saving';
import { setUpMenus } from './set-up-menus';
import type { StoredCorpus } from './stored-corpus';
import type { TabChecks } from './tab-checks';
import type { TextChecks } from './text-checks';
import { createTurns } from './turns';

/** All that an event of the browser touches. */
export interface BrowserEventTools {
  articles: Pick<StoredCorpus, 'loadBundled' | 'desk' | 'wake'>;
  checks: Pick<TabChecks, 'closeTab' | 'moveTab'>;
  texts: Pick<TextChecks, 'checkText' | 'remove'>;
  saving: Pick<Saving, 'save'>;
  /** Everywhere, or on the site of this address. */
  isPaused(url: string): Promise<boolean>;
  /** Has a tab's page read and checked anew. */
  readAgain(tabId: number): Promise<unknown>;
  report(error: unknown): void;
}

/** Listens to what the browser tells of menu, keys, tabs, windows and itself. Call once, before the first await. */
export function listenToBrowser(tools: BrowserEventTools): void {
  const { articles, checks, texts, report } = tools;
  const inTurn = createTurns<'menus' | 'switches'>();
  // What the reader asked for goes on without a panel too.
  const tryPanel = (windowId: number) => void openPanel(windowId).catch(report);

  browser.contextMenus.onClicked.addListener((click, tab) => {
    void answerMenu(click, tab, {
      openPanel: tryPanel,
      backToTab: texts.remove,
      checkPage: tools.readAgain,
      async readSelection(tabId, url) {
        if (url === null || (await tools.isPaused(url))) return null;
        const selected = await sendToTab(tabId, 'readSelection', undefined);
        return selected.ok && typeof selected.value === 'string'
          ? selected.value.trim() || null
          : null;
      },
      checkSelection: (windowId, text, url) =>
        texts.checkText(windowId, { text, from: 'selection', url }),
      async saveArticle(tabId) {
        const { kind } = await tools.saving.save(tabId);
        await showTitle(tabId, savedTitle(kind === 'saved'));
      },
    }).catch(report);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    void answerCommand(command, tab, {
      openPanel: tryPanel,
      readTabState,
      readPlace: async (tabId) => (await pickedPlaces.read(tabId))?.offset ?? null,
      async goTo(tabId, span) {
        await pickedPlaces.write(tabId, { offset: span.start, at: Date.now() });
        await sendToTab(tabId, 'showPlace', { revision: null, span });
      },
      // Pressed twice, a key does twice what it says.
      toggleHighlights: () =>
        inTurn('switches', async () => highlightsOn.setValue(!(await highlightsOn.getValue()))),
      togglePause: () =>
        inTurn('switches', async () => paused.setValue(!(await paused.getValue()))),
    }).catch(report);
  });
  // Both events may come at once: two menus in the making would meet each other's entries.
  const setMenus = () => void inTurn('menus', setUpMenus).catch(report);
  browser.runtime.onStartup.addListener(() => {
    setMenus();
    // What was deleted before the browser was closed nobody can bring back any more.
    void articles.desk.giveUp().catch(report);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    setMenus();
    if (reason === 'install') {
      void browser.tabs.create({ url: browser.runtime.getURL('/onboarding.html') }).catch(report);
    }
    void articles.loadBundled().catch(report);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void checks.closeTab(tabId).catch(report);
  });
  // Absent in Firefox for Android.
  browser.windows?.onRemoved.addListener((windowId) => {
    void texts.remove(windowId).catch(report);
  });
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status !== 'loading' && change.url === undefined) return;
    void checks.moveTab(tabId, change.url ?? tab.url ?? null).catch(report);
  });
  browser.alarms.onAlarm.addListener(({ name }) => articles.wake(name));
}
