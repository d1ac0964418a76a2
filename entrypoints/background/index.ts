import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import {
  answerContentScripts,
  answerExtensionPages,
  checkedReading,
} from '@/lib/messaging/background-door';
import { answerCorpusPages } from '@/lib/messaging/corpus-door';
import { sendToTab } from '@/lib/messaging/messages';
import {
  readPickedPlace,
  removePickedPlace,
  writePickedPlace,
} from '@/lib/messaging/picked-passage';
import { readSaveOutcome, removeSaveOutcome, writeSaveOutcome } from '@/lib/messaging/save-outcome';
import {
  listTabStates,
  readTabState,
  removeTabState,
  writeTabState,
} from '@/lib/messaging/tab-reports';
import {
  listTextChecks,
  readTextCheck,
  removeTextCheck,
  writeTextCheck,
} from '@/lib/messaging/text-check';
import { writeUpkeepProgress } from '@/lib/messaging/upkeep-progress';
import { checkJudged } from '@/lib/report/apply-judgements';
import type { Report } from '@/lib/report/report';
import { choiceFor, chosenPages } from '@/lib/settings/chosen-pages';
import { readJudgements, writeJudgements } from '@/lib/settings/judgements';
import { highlightsOn, paused, siteRules } from '@/lib/settings/settings';
import { isSiteChecked } from '@/lib/settings/site-rules';
import { DexieCorpus } from '@/lib/store/dexie-corpus';
import { applyChoice } from '@/lib/text/chosen-blocks';
import type { PageReading } from '@/lib/text/page-reading';
import { badgeOf, clearBadge, failedBadge, savedTitle, showBadge, showTitle } from './badge';
import { bundledArticles } from './bundled-articles';
import { answerCommand } from './commands';
import { corpusHandlers } from './corpus-handlers';
import { checkExample } from './example-check';
import { contentHandlers, uiHandlers } from './handlers';
import { createJudging } from './judging';
import { answerMenu } from './menus';
import { openPanelFor } from './open-panel-for';
import { readerHandlers } from './reader-handlers';
import { createSaving } from './saving';
import { setUpMenus } from './set-up-menus';
import { storeErrorWords } from './store-error-words';
import { createTabChecks } from './tab-checks';
import { createTextChecks } from './text-checks';
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
    await Promise.all([
      removeTabState(tabId),
      removePickedPlace(tabId),
      removeSaveOutcome(tabId),
      clearBadge(tabId),
    ]);
  };

  const check = (reading: PageReading, onFirst?: (report: Report) => void) =>
    upkeep.during(async () => {
      // Without room for them the page is compared with what is there.
      const opened = loadBundled()
        .catch(report)
        .then(() => corpus);
      const [judgements, pages] = await Promise.all([readJudgements(), chosenPages.getValue()]);
      const choice = choiceFor(pages, reading.url);
      const chosen =
        choice === null ? reading : { ...reading, blocks: applyChoice(reading.blocks, choice) };
      return checkJudged(chosen, opened, judgements, onFirst);
    });
  const isPaused = async (url: string) =>
    (await paused.getValue()) || !isSiteChecked(await siteRules.getValue(), new URL(url).hostname);

  const checks = createTabChecks({
    check,
    isPaused,
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

  const put = (...args: Parameters<typeof corpus.put>) =>
    upkeep.during(async () => {
      await loadBundled().catch(report);
      return corpus.put(...args);
    });
  const judging = createJudging({
    readJudgements,
    writeJudgements,
    listTabStates,
    amend: checks.amend,
    readAgain,
    refusalInWords: (why) =>
      why === 'full'
        ? i18n.t('judge.full')
        : why === 'no-page'
          ? i18n.t('judge.noPage')
          : i18n.t('judge.shortPhrase'),
    inWords,
    report,
    now,
  });
  const saving = createSaving({
    async readPage(tabId) {
      const answer = await sendToTab(tabId, 'readPage', undefined);
      const { url } = await browser.tabs.get(tabId);
      return answer.ok ? checkedReading(answer.value, url ?? '') : answer;
    },
    put,
    find: (key) => corpus.at(key),
    read: (id) => corpus.desk.article(id),
    remove: (id) => upkeep.during(() => corpus.remove([id])),
    readOutcome: readSaveOutcome,
    writeOutcome: writeSaveOutcome,
    changedSince: () => i18n.t('background.savedChanged'),
    inWords,
    now,
  });
  const texts = createTextChecks({
    check,
    readTextCheck,
    writeTextCheck,
    listTextChecks,
    inWords,
    noWords: () => i18n.t('text.noWords'),
    interrupted: () => i18n.t('background.textInterrupted'),
    now,
  });

  const tools = {
    checks,
    judging,
    saving,
    beginText: (...given: Parameters<typeof texts.checkText>) => {
      void texts.checkText(...given).catch(report);
    },
    noJudgements: () => i18n.t('judge.noFile'),
    put,
    readAgain,
    writePickedPlace,
    inWords,
    now,
  };
  answerContentScripts(contentHandlers(tools));
  answerExtensionPages({ ...uiHandlers(tools), ...readerHandlers(tools) });
  answerCorpusPages(
    corpusHandlers({
      desk: corpus.desk,
      put: tools.put,
      // A list that is read first thing after installing has the bundled articles in it.
      during: (work) => upkeep.during(() => loadBundled().catch(report).then(work)),
      checkExample,
      inWords,
      now,
    }),
  );

  const openPanel = (windowId: number) => openPanelFor(windowId, report);
  browser.contextMenus.onClicked.addListener((click, tab) => {
    void answerMenu(click, tab, {
      openPanel,
      backToTab: removeTextCheck,
      checkPage: readAgain,
      async readSelection(tabId, url) {
        if (url === null || (await isPaused(url))) return null;
        const selected = await sendToTab(tabId, 'readSelection', undefined);
        return selected.ok && typeof selected.value === 'string'
          ? selected.value.trim() || null
          : null;
      },
      checkSelection: (windowId, text, url) =>
        texts.checkText(windowId, { text, from: 'selection', url }),
      async saveArticle(tabId) {
        const { kind } = await saving.save(tabId);
        await showTitle(tabId, savedTitle(kind === 'saved'));
      },
    }).catch(report);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    void answerCommand(command, tab, {
      openPanel,
      readTabState,
      readPlace: async (tabId) => (await readPickedPlace(tabId))?.offset ?? null,
      async goTo(tabId, span) {
        await writePickedPlace(tabId, { offset: span.start, at: now() });
        await sendToTab(tabId, 'showPlace', { revision: null, span });
      },
      toggleHighlights: async () => highlightsOn.setValue(!(await highlightsOn.getValue())),
      togglePause: async () => paused.setValue(!(await paused.getValue())),
    }).catch(report);
  });
  const setMenus = () => void setUpMenus().catch(report);
  browser.runtime.onStartup.addListener(setMenus);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    setMenus();
    if (reason === 'install') {
      void browser.tabs.create({ url: browser.runtime.getURL('/onboarding.html') }).catch(report);
    }
    void loadBundled().catch(report);
  });
  browser.runtime.onStartup.addListener(() => {
    // What was deleted before the browser was closed nobody can bring back any more.
    void corpus.desk.giveUp().catch(report);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void checks.closeTab(tabId).catch(report);
  });
  // Absent in Firefox for Android.
  browser.windows?.onRemoved.addListener((windowId) => {
    void removeTextCheck(windowId).catch(report);
  });
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status !== 'loading' && change.url === undefined) return;
    void checks.moveTab(tabId, change.url ?? tab.url ?? null).catch(report);
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === UPKEEP_ALARM) upkeep.wake();
  });
  void checks.resume(now()).catch(report);
  void texts.resume(now()).catch(report);
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
  const words = storeErrorWords(error);
  if (words !== null) return words;
  report(error);
  return i18n.t('background.checkFailed');
}

function report(error: unknown): void {
  console.error('Firstprint:', error);
}
