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
import { withJudgements } from '@/lib/report/apply-judgements';
import type { Report } from '@/lib/report/report';
import { choiceFor, chosenPages } from '@/lib/settings/chosen-pages';
import { readJudgements, writeJudgements } from '@/lib/settings/judgements';
import { paused, siteRules } from '@/lib/settings/settings';
import { isSiteChecked, type SiteRules } from '@/lib/settings/site-rules';
import { applyChoice } from '@/lib/text/chosen-blocks';
import type { PageReading } from '@/lib/text/page-reading';
import { badgeOf, clearBadge, failedBadge, showBadge } from './badge';
import { listenToBrowser } from './browser-events';
import { choosingHandlers } from './choosing';
import { corpusHandlers } from './corpus-handlers';
import { checkExample } from './example-check';
import { contentHandlers, uiHandlers } from './handlers';
import { createJudging } from './judging';
import { judgingWords } from './judging-words';
import { readerHandlers } from './reader-handlers';
import { type Kept, remember } from './remembered';
import { createSaving } from './saving';
import { storeErrorWords } from './store-error-words';
import { openStoredCorpus } from './stored-corpus';
import { createTabChecks } from './tab-checks';
import { createTextChecks } from './text-checks';

/** How long a worker is up before it takes up what another left, in milliseconds: a first page is checked in less. */
const RESUME_MS = 250;

/*
 * Wiring only. Every listener is registered before the first await: a worker is woken for an
 * event and told of it only if it listens at once. Firefox has an event page in the worker's place,
 * which lives and is ended as a worker is, and keeps the menu for it.
 */
export default defineBackground({ persistent: false, main });

function main(): void {
  const judgements = remember({ read: readJudgements, write: writeJudgements });
  const pause = remember(asKept(paused));
  const rules = remember(asKept(siteRules));
  const choices = remember(asKept(chosenPages));
  const articles = openStoredCorpus(judgements.read, report);
  const now = () => Date.now();
  const readAgain = (tabId: number) => sendToTab(tabId, 'readAgain', undefined);

  const forgetTab = async (tabId: number) => {
    await Promise.all([
      removeTabState(tabId),
      pickedPlaces.remove(tabId),
      saveOutcomes.remove(tabId),
      forgetTakeAway(tabId),
      clearBadge(tabId),
    ]);
  };

  /** A page with the blocks that the reader says are its story. A text by itself is what it is. */
  const asChosen = async (reading: PageReading): Promise<PageReading> => {
    const choice = choiceFor(await choices.read(), reading.url);
    return choice === null ? reading : { ...reading, blocks: applyChoice(reading.blocks, choice) };
  };
  const asJudged = async (report: Report) => withJudgements(report, await judgements.read());
  const isPaused = async (url: string) => {
    const [everywhere, by] = await Promise.all([pause.read(), rules.read()]);
    return everywhere || isOff(by, url);
  };

  const checks = createTabChecks({
    asChosen,
    check: articles.check,
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

  const judging = createJudging({
    readJudgements: judgements.read,
    writeJudgements: judgements.write,
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
    put: articles.put,
    find: articles.at,
    read: (id) => articles.desk.article(id),
    remove: articles.remove,
    readOutcome: saveOutcomes.read,
    writeOutcome: saveOutcomes.write,
    changedSince: () => i18n.t('background.savedChanged'),
    inWords,
    now,
  });
  const texts = createTextChecks({
    check: articles.check,
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
    put: articles.put,
    readAgain,
    writePickedPlace: pickedPlaces.write,
    inWords,
    now,
  };
  answerContentScripts(contentHandlers(tools));
  answerExtensionPages({
    ...uiHandlers(tools),
    ...readerHandlers(tools),
    ...choosingHandlers({ siteRules: rules, chosenPages: choices, inWords }),
  });
  answerCorpusPages(
    corpusHandlers({
      desk: articles.desk,
      put: articles.put,
      find: articles.at,
      beginText: texts.begin,
      // A list that is read first thing after installing has the bundled articles in it.
      during: articles.during,
      checkExample,
      inWords,
      now,
    }),
  );
  listenToBrowser({ articles, checks, texts, saving, isPaused, readAgain, report });
  // Any of the extension's pages pauses it; the rest is written here alone.
  paused.watch((isPaused) => {
    pause.forget();
    if (isPaused) void checks.stop(() => true).catch(report);
  });
  siteRules.watch((changed) => {
    void checks.stop((url) => isOff(changed, url)).catch(report);
  });

  void judging.resume().catch(report);
  // After what the worker was woken for: every Report of every tab is read for it.
  const startedAt = now();
  setTimeout(() => {
    void checks.resume(startedAt).catch(report);
    void texts.resume(startedAt).catch(report);
  }, RESUME_MS);
  // The worker was mostly woken by a page: what it needs is on its way before the message is there.
  articles.begin();
  // Who waits for them is told what fails.
  for (const kept of [judgements, pause, rules, choices]) kept.read().catch(() => undefined);
}

function asKept<T>(item: { getValue(): Promise<T>; setValue(value: T): Promise<void> }): Kept<T> {
  return { read: () => item.getValue(), write: (value) => item.setValue(value) };
}

/** Whether the reader keeps Firstprint off the site of a page. */
function isOff(rules: SiteRules, url: string): boolean {
  return !isSiteChecked(rules, new URL(url).hostname);
}

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
