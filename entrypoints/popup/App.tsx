import { browser } from 'wxt/browser';
import { namedTab, type TabsDoor } from '@/components/followed-tab';
import { PopupView } from '@/components/PopupView';
import { SpokenSummary } from '@/components/SpokenSummary';
import { useDesk } from '@/components/use-desk';
import { openPanel } from '@/lib/messaging/open-panel';
import { askTakeAway } from '@/lib/messaging/take-away-asked';

const tabs: TabsDoor = browser.tabs;
const named = namedTab(location.search);

export function App() {
  const { tab, screen, host, highlights, rules, trouble, setTrouble, actions } = useDesk(
    tabs,
    named,
  );
  const openDesk = () => {
    if (!tab) return;
    openPanel(tab.windowId).then(
      // A popup of its own tab (`?tab=ID`) stays.
      () => named === null && close(),
      (error: unknown) => setTrouble(String(error instanceof Error ? error.message : error)),
    );
  };
  return (
    <>
      <SpokenSummary screen={screen} of={tab?.url ?? ''} />
      <PopupView
        screen={screen}
        tabId={tab?.id ?? null}
        host={host}
        highlights={highlights}
        rules={rules}
        trouble={trouble}
        actions={{
          ...actions,
          reload: () => {
            if (tab) void browser.tabs.reload(tab.id);
          },
          openPanel: openDesk,
          takeAway: () => {
            // Not awaited: the panel opens in the click's own turn only.
            if (tab) void askTakeAway(tab.id);
            openDesk();
          },
        }}
      />
    </>
  );
}
