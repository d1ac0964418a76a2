import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import {
  answerContentScripts,
  answerExtensionPages,
  checkedReading,
} from '@/lib/messaging/background-door';
import { answerCorpusPages } from '@/lib/messaging/corpus-door';
import { judgingDue } from '@/lib/messaging/judging-due';
import { sendToTab } from '@/lib/messaging/messages';
import { openPanel } from '@/lib/messaging/open-panel';
import { pickedPlaces } from '@/lib/messaging/picked-place';
import { saveOutcomes } from '@/lib/messaging/save-outcome';
import {
  listTabStates,
  readTabState,
  removeTabState,
  writeTabState,
} from '@/lib/messaging/tab-reports';
import { forgetTakeAway } from '@/lib/messaging/take-away-asked';
import { textChecks } from '@/lib/messaging/text-check';
import { writeUpkeepProgress } from '@/lib/messaging/upkeep-progress';
import { checkJudged, withJudgements } from '@/lib/report/apply-judgements';
import type { Report } from '@/lib/report/report';
import { choiceFor, chosenPages } from '@/lib/settings/chosen-pages';
import { readJudgements, writeJudgements } from '@/lib/settings/judgements';
import { highlightsOn, paused, siteRules } from '@/lib/settings/settings';
import { isSiteChecked } from '@/lib/settings/site-rules';
import { DexieCorpus } from '@/lib/store/dexie-corpus';
import { applyChoice } from '@/lib/text/chosen-blocks';
import type { PageReading } from '@/lib/text/page-reading';
import { badgeOf, clearBadge, failedBadge, savedTitle, showBadge, showTitle } from './badge';
import { createBundledLoading } from './bundled-articles';
import { choosingHandlers } from './choosing';
import { answerCommand } from './commands';
import { corpusHandlers } from './corpus-handlers';
import { checkExample } from './example-check';
import { contentHandlers, uiHandlers } from './handlers';
import { createJudging } from './judging';
import { judgingWords } from './judging-words';
import { answerMenu } from './menus';
import { readerHandlers } from './reader-handlers';
import { createSaving } from './saving';
import { setUpMenus } from './set-up-menus';
import { storeErrorWords } from './store-error-words';
import { createTabChecks } from './tab-checks';
import { createTextChecks } from './text-checks';
import { createTurns } from './turns';
import { createUpkeep } from './upkeep';

const UPKEEP_ALARM = 'upkeep';
/** How long a worker is up before it takes up what another left, in milliseconds: a first page is checked in less. */
const RESUME_MS = 250;

/*
 * Wiring only. Every listener is registered before the first await: a worker is woken for an
 * event and told of it only if it listens at once.
 */
export default defineBackground(() => {
  const corpus = new DexieCorpus({ report });
  const now = () => Date.now();
  const inTurn = createTurns<'menus' | 'switches'>();
  const readAgain = (tabId: number) => sendToTab(tabId, 'readAgain', undefined);

  const upkeep = createUpkeep({
    keepUp: (signal, onStep) => corpus.keepUp(signal, onStep),
    showProgress: async () => writeUpkeepProgress(await corpus.progress()),
    setAlarm: async () => browser.alarms.create(UPKEEP_ALARM, { periodInMinutes: 0.5 }),
    clearAlarm: () => browser.alarms.clear(UPKEEP_ALARM),
    report,
  });

  const loadBundled = createBundledLoading((...given) => corpus.putBundled(...given), now);

  const forgetTab = async (tabId: number) => {
    await Promise.all([
      removeTabState(tabId),
      pickedPlaces.remove(tabId),
      saveOutcomes.remove(tabId),
      forgetTakeAway(tabId),
      clearBadge(tabId),
    ]);
  };

  const check = (reading: PageReading | Promise<PageReading>, onFirst?: (report: Report) => void) =>
    upkeep.during(async () => {
      // Without room for them the page is compared with what is there.
      const opened = loadBundled()
        .catch(report)
        .then(() => corpus);
      const [read, judgements] = await Promise.all([reading, readJudgements()]);
      return checkJudged(read, opened, judgements, onFirst);
    });
  /** A page with the blocks that the reader says are its story. A text by itself is what it is. */
  const asChosen = async (reading: PageReading): Promise<PageReading> => {
    const choice = choiceFor(await chosenPages.getValue(), reading.url);
    return choice === null ? reading : { ...reading, blocks: applyChoice(reading.blocks, choice) };
  };
  const asJudged = async (report: Report) => withJudgements(report, await readJudgements());
  const isPaused = async (url: string) => {
    const [everywhere, rules] = await Promise.all([paused.getValue(), siteRules.getValue()]);
    return everywhere || !isSiteChecked(rules, new URL(url).hostname);
  };

  const checks = createTabChecks({
    check: (reading, onFirst) => check(asChosen(reading), onFirst),
    asJudged,
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
    due: judgingDue,
    listTabStates,
    amend: checks.amend,
    amendTexts: (...given) => texts.amend(...given),
    readAgain,
    refusalInWords: judgingWords,
    inWords,
    report,
    now,
  });
  const saving = createSaving({
    async readPage(tabId) {
      const answer = await sendToTab(tabId, 'readPage', undefined);
      const { url } = await browser.tabs.get(tabId);
      const read = answer.ok ? checkedReading(answer.value, url ?? '') : answer;
      return read.ok ? { ok: true, value: await asChosen(read.value) } : read;
    },
    put,
    find: (key) => corpus.at(key),
    read: (id) => corpus.desk.article(id),
    remove: (id) => upkeep.during(() => corpus.remove([id])),
    readOutcome: saveOutcomes.read,
    writeOutcome: saveOutcomes.write,
    changedSince: () => i18n.t('background.savedChanged'),
    inWords,
    now,
  });
  const texts = createTextChecks({
    check,
    asJudged,
    readTextCheck: textChecks.read,
    writeTextCheck: textChecks.write,
    removeTextCheck: textChecks.remove,
    listTextChecks: textChecks.list,
    inWords,
    noWords: () => i18n.t('text.noWords'),
    tooLarge: () => i18n.t('text.tooLarge'),
    interrupted: () => i18n.t('background.textInterrupted'),
    report,
    now,
  });

  const tools = {
    checks,
    judging,
    saving,
    beginText: texts.begin,
    noJudgements: () => i18n.t('judge.noFile'),
    put,
    readAgain,
    writePickedPlace: pickedPlaces.write,
    inWords,
    now,
  };
  answerContentScripts(contentHandlers(tools));
  answerExtensionPages({
    ...uiHandlers(tools),
    ...readerHandlers(tools),
    ...choosingHandlers({ siteRules, chosenPages, inWords }),
  });
  answerCorpusPages(
    corpusHandlers({
      desk: corpus.desk,
      put: tools.put,
      find: (key) => corpus.at(key),
      beginText: texts.begin,
      // A list that is read first thing after installing has the bundled articles in it.
      during: (work) => upkeep.during(() => loadBundled().catch(report).then(work)),
      checkExample,
      inWords,
      now,
    }),
  );

  // What the reader asked for goes on without a panel too.
  const tryPanel = (windowId: number) => void openPanel(windowId).catch(report);
  browser.contextMenus.onClicked.addListener((click, tab) => {
    void answerMenu(click, tab, {
      openPanel: tryPanel,
      backToTab: texts.remove,
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
      openPanel: tryPanel,
      readTabState,
      readPlace: async (tabId) => (await pickedPlaces.read(tabId))?.offset ?? null,
      async goTo(tabId, span) {
        await pickedPlaces.write(tabId, { offset: span.start, at: now() });
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
    void corpus.desk.giveUp().catch(report);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    setMenus();
    if (reason === 'install') {
      void browser.tabs.create({ url: browser.runtime.getURL('/onboarding.html') }).catch(report);
    }
    void loadBundled().catch(report);
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
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === UPKEEP_ALARM) upkeep.wake();
  });
  void judging.resume().catch(report);
  // After what the worker was woken for: every Report of every tab is read for it.
  const startedAt = now();
  setTimeout(() => {
    void checks.resume(startedAt).catch(report);
    void texts.resume(startedAt).catch(report);
  }, RESUME_MS);
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
