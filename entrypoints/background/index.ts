import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { answerContentScripts, answerExtensionPages } from '@/lib/messaging/background-door';
import { sendToTab } from '@/lib/messaging/messages';
import { removePickedPlace, writePickedPlace } from '@/lib/messaging/picked-passage';
import {
  listTabStates,
  readTabState,
  removeTabState,
  writeTabState,
} from '@/lib/messaging/tab-reports';
import { writeUpkeepProgress } from '@/lib/messaging/upkeep-progress';
import { checkPage } from '@/lib/report/check-page';
import { paused, siteRules } from '@/lib/settings/settings';
import { isSiteChecked } from '@/lib/settings/site-rules';
import { StoreFull, StoreUnavailable } from '@/lib/store/attempt';
import { DexieCorpus } from '@/lib/store/dexie-corpus';
import { badgeOf, clearBadge, failedBadge, showBadge } from './badge';
import { bundledArticles } from './bundled-articles';
import { contentHandlers, uiHandlers } from './handlers';
import { createTabChecks } from './tab-checks';
import { createUpkeep } from './upkeep';

const UPKEEP_ALARM = 'upkeep';

/*
 * Wiring only. Every listener is registered before the first await: a worker is woken for an
 * event and told of it only if it listens at once.
 */
export default defineBackground(() => {
  const corpus = new DexieCorpus({ report });
  const now = () => Date.now();
  const readAgain = (tabId: number) => sendToTab(tabId, 'readAgain', undefined);

  const upkeep = createUpkeep({
    keepUp: (signal, onStep) => corpus.keepUp(signal, onStep),
    showProgress: async () => writeUpkeepProgress(await corpus.progress()),
    setAlarm: async () => browser.alarms.create(UPKEEP_ALARM, { periodInMinutes: 0.5 }),
    clearAlarm: () => browser.alarms.clear(UPKEEP_ALARM),
    report,
  });

  const putBundled = async () => {
    const { version, arrivals } = bundledArticles(`${new Date().toISOString().slice(0, 16)}Z`);
    await corpus.putBundled(version, arrivals);
  };
  let bundledIn: Promise<void> | null = null;
  /** Once per worker life; a failure is tried again by the next page. */
  const loadBundled = () => {
    bundledIn ??= putBundled().catch((error) => {
      bundledIn = null;
      throw error;
    });
    return bundledIn;
  };

  const forgetTab = async (tabId: number) => {
    await Promise.all([removeTabState(tabId), removePickedPlace(tabId), clearBadge(tabId)]);
  };

  const checks = createTabChecks({
    check: (reading, onFirst) =>
      upkeep.during(() => {
        // Without room for them the page is compared with what is there.
        const opened = loadBundled()
          .catch(report)
          .then(() => corpus);
        return checkPage(reading, opened, new Set(), onFirst);
      }),
    isPaused: async (url) =>
      (await paused.getValue()) ||
      !isSiteChecked(await siteRules.getValue(), new URL(url).hostname),
    readTabState,
    writeTabState,
    forgetTab,
    listTabStates,
    readAgain,
    showBadge,
    badgeOf,
    failedBadge,
    inWords,
    interrupted: () => i18n.t('background.interrupted'),
    now,
  });

  const tools = {
    checks,
    put: (...args: Parameters<typeof corpus.put>) =>
      upkeep.during(async () => {
        await loadBundled().catch(report);
        return corpus.put(...args);
      }),
    readAgain,
    writePickedPlace,
    inWords,
    now,
  };
  answerContentScripts(contentHandlers(tools));
  answerExtensionPages(uiHandlers(tools));

  browser.runtime.onInstalled.addListener(() => {
    void loadBundled().catch(report);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void checks.closeTab(tabId).catch(report);
  });
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status !== 'loading' && change.url === undefined) return;
    void checks.moveTab(tabId, change.url ?? tab.url ?? null).catch(report);
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === UPKEEP_ALARM) upkeep.later();
  });
  void checks.resume(now()).catch(report);
  upkeep.later();
  // The worker was mostly woken by a page: its databases open while the message is still on its way.
  void corpus.size().catch(report);
  paused.watch((isPaused) => {
    if (isPaused) void checks.stop(() => true).catch(report);
  });
  siteRules.watch((rules) => {
    void checks.stop((url) => !isSiteChecked(rules, new URL(url).hostname)).catch(report);
  });
});

/** Tells people what they can act on; everything else is ours to read in the console. */
function inWords(error: unknown): string {
  if (error instanceof StoreFull || error instanceof StoreUnavailable) return error.message;
  report(error);
  return i18n.t('background.checkFailed');
}

function report(error: unknown): void {
  console.error('Firstprint:', error);
}
