import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { CheckText, NO_TEXT } from '@/components/CheckText';
import { namedTab, type TabsDoor } from '@/components/followed-tab';
import { PanelView } from '@/components/PanelView';
import { SaveNote } from '@/components/SaveNote';
import { SpokenSummary } from '@/components/SpokenSummary';
import { reportScreen, type Screen } from '@/components/screen';
import { TextDesk } from '@/components/TextDesk';
import type { FoundAddress } from '@/components/use-address';
import { useDesk } from '@/components/use-desk';
import { usePickedPlace } from '@/components/use-picked-place';
import { useSessionValue } from '@/components/use-session-value';
import { useTakeAwayAsked } from '@/components/use-take-away-asked';
import { sendToBackground } from '@/lib/messaging/messages';
import { isSamePage } from '@/lib/messaging/same-page';
import { saveOutcomes } from '@/lib/messaging/save-outcome';
import { textChecks } from '@/lib/messaging/text-check';

const OPENING: Screen = { kind: 'opening' };
const tabs: TabsDoor = browser.tabs;
const named = namedTab(location.search);

/** Looks among open tabs and stored articles: nobody outside is asked. */
async function findAddress(url: string): Promise<FoundAddress> {
  const [open, stored] = await Promise.all([
    browser.tabs.query({}),
    sendToBackground('findArticle', { url }),
  ]);
  const tab = open.find((one) => isSamePage(url, one.url));
  return {
    tab: tab?.id === undefined ? null : { id: tab.id, windowId: tab.windowId },
    stored: stored.ok ? stored.value : null,
  };
}

export function App() {
  const { tab, state, screen, host, highlights, trouble, run, actions } = useDesk(tabs, named);
  const picked = usePickedPlace(tab?.id, state);
  const takeAwayAsked = useTakeAwayAsked(tab?.id);
  const windowId = tab?.windowId;
  const text = useSessionValue(textChecks, windowId);
  const saved = useSessionValue(saveOutcomes, tab?.id);
  const [given, setGiven] = useState(NO_TEXT);
  // What leads to a page leaves the text that the panel shows.
  const leaveText = () => windowId !== undefined && void textChecks.remove(windowId);
  const checkText = windowId !== undefined && (
    <CheckText
      given={given}
      onGiven={setGiven}
      onCheck={(whole) => void run(sendToBackground('checkText', { text: whole, windowId }))}
      findAddress={findAddress}
      onCheckStored={(id) => void run(sendToBackground('checkArticle', { id, windowId }))}
      onGoTo={(one) => {
        leaveText();
        void browser.tabs.update(one.id, { active: true });
        void browser.windows?.update(one.windowId, { focused: true });
      }}
      onOpen={(url) => {
        leaveText();
        void browser.tabs.create({ url, windowId });
      }}
    />
  );
  if (text && windowId !== undefined)
    return (
      <>
        <SpokenSummary
          screen={text.kind === 'report' ? reportScreen(text.report, false) : OPENING}
          of={String(text.since)}
        />
        <TextDesk
          check={text}
          trouble={trouble}
          actions={{ ...actions, reload: () => undefined }}
          below={checkText}
          onBack={leaveText}
        />
      </>
    );
  return (
    <>
      <SpokenSummary screen={screen} of={tab?.url ?? ''} />
      <PanelView
        key={tab?.id}
        screen={screen}
        tabId={tab?.id ?? null}
        host={host}
        highlights={highlights}
        pickedOffset={picked}
        checkedAt={state?.kind === 'report' && !state.refining ? state.checkedAt : null}
        takeAwayAsked={takeAwayAsked}
        trouble={trouble}
        top={
          tab &&
          saved && (
            <SaveNote
              outcome={saved}
              onUndo={() => void run(sendToBackground('undoSave', { tabId: tab.id }))}
              onClose={() => void saveOutcomes.remove(tab.id)}
            />
          )
        }
        below={checkText}
        actions={{
          ...actions,
          reload: () => {
            if (tab) void browser.tabs.reload(tab.id);
          },
        }}
      />
    </>
  );
}
