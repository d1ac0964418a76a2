import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { sendToBackground, sendToTab } from '@/lib/messaging/messages';
import type { TabState } from '@/lib/messaging/tab-state';
import type { JudgementChange } from '@/lib/report/judgements';
import { highlightsOn, paused, siteRules } from '@/lib/settings/settings';
import type { SiteChange, SiteRules } from '@/lib/settings/site-rules';
import type { BlockChoice } from '@/lib/text/chosen-blocks';
import type { Span } from '@/lib/text/span';
import { hostName } from '@/lib/text/web-address';
import { errorWords } from './error-words';
import type { FollowedTab, TabsDoor } from './followed-tab';
import { chooseScreen, type Screen } from './screen';
import { useFollowedTab } from './use-followed-tab';
import { useSetting } from './use-setting';
import { useTabState } from './use-tab-state';

/** All that popup and panel show and do, but for what only one of them does. */
export interface Desk {
  tab: FollowedTab | null | undefined;
  /** Undefined until it is read. */
  state: TabState | null | undefined;
  screen: Screen;
  host: string | null;
  highlights: boolean | undefined;
  /** Undefined until they are read. */
  rules: SiteRules | undefined;
  trouble: string | null;
  setTrouble: (words: string | null) => void;
  /** Waits for an answer, and says what did not work. */
  run: (exchange: Promise<{ ok: true } | { ok: false; error: string }>) => Promise<void>;
  actions: {
    checkAgain: () => void;
    resume: () => void;
    showPlace: (page: Span) => void;
    setHighlights: (on: boolean) => void;
    setPaused: (paused: boolean) => void;
    changeSites: (change: SiteChange) => void;
    chooseBlocks: (url: string, later: BlockChoice | null) => void;
    judge: (change: JudgementChange) => void;
  };
}

/** Follows a tab with its Report and the settings. */
export function useDesk(tabs: TabsDoor, named: number | null): Desk {
  const tab = useFollowedTab(tabs, named);
  const state = useTabState(tab?.id);
  const [isPaused, setPaused] = useSetting(paused);
  const [highlights, setHighlights] = useSetting(highlightsOn);
  const [rules] = useSetting(siteRules);
  const [trouble, setTrouble] = useState<string | null>(null);
  // A Report that cannot be drawn must not leave an empty popup.
  const [broken, mend] = useErrorBoundary((error) => console.error(error));
  const tabId = tab?.id;
  // What did not work on one page says nothing of the next.
  useEffect(() => {
    setTrouble(null);
    mend();
  }, [tabId, state]);

  const run = async (exchange: Promise<{ ok: true } | { ok: false; error: string }>) => {
    const result = await exchange;
    setTrouble(result.ok ? null : errorWords(result.error));
  };
  const checkAgain = () => {
    if (tabId !== undefined) void run(sendToBackground('recheckTab', { tabId }));
  };
  const chosen = async (url: string, later: BlockChoice | null) => {
    const kept = await sendToBackground('chooseBlocks', { url, later });
    return kept.ok && tabId !== undefined ? sendToBackground('recheckTab', { tabId }) : kept;
  };
  const changePaused = (to: boolean) => {
    setPaused(to);
    // Nothing was read meanwhile; a page that cannot be asked says itself that it must be loaded again.
    if (!to && tabId !== undefined) void sendToBackground('recheckTab', { tabId });
  };
  return {
    tab,
    state,
    screen: broken
      ? { kind: 'error', message: i18n.t('state.broken') }
      : chooseScreen({ tab, state, paused: isPaused, rules }),
    host: hostName(tab?.url),
    highlights,
    rules,
    trouble,
    setTrouble,
    run,
    actions: {
      checkAgain,
      resume: () => changePaused(false),
      setPaused: changePaused,
      // The page reads the rules itself, and begins or ends by them.
      changeSites: (change) => void run(sendToBackground('changeSites', change)),
      chooseBlocks: (url, later) => void run(chosen(url, later)),
      judge: (change) => void run(sendToBackground('judge', change)),
      setHighlights,
      showPlace: (span) => {
        if (tabId !== undefined) void run(sendToTab(tabId, 'showPlace', { revision: null, span }));
      },
    },
  };
}
