import { browser } from 'wxt/browser';
import { namedTab, type TabsDoor } from '@/components/followed-tab';
import { PanelView } from '@/components/PanelView';
import { useDesk } from '@/components/use-desk';
import { usePickedPlace } from '@/components/use-picked-place';
import { useTakeAwayAsked } from '@/components/use-take-away-asked';

const tabs: TabsDoor = browser.tabs;
const named = namedTab(location.search);

export function App() {
  const { tab, state, screen, host, highlights, trouble, actions } = useDesk(tabs, named);
  const picked = usePickedPlace(tab?.id, state);
  const takeAwayAsked = useTakeAwayAsked(tab?.id);
  return (
    <PanelView
      key={tab?.id}
      screen={screen}
      host={host}
      highlights={highlights}
      pickedOffset={picked}
      checkedAt={state?.kind === 'report' ? state.checkedAt : null}
      takeAwayAsked={takeAwayAsked}
      trouble={trouble}
      actions={{
        ...actions,
        reload: () => {
          if (tab) void browser.tabs.reload(tab.id);
        },
      }}
    />
  );
}
