import { browser } from 'wxt/browser';
import { namedTab, type TabsDoor } from '@/components/followed-tab';
import { PanelView } from '@/components/PanelView';
import { useDesk } from '@/components/use-desk';
import { usePickedPlace } from '@/components/use-picked-place';

const tabs: TabsDoor = browser.tabs;
const named = namedTab(location.search);

export function App() {
  const { tab, state, screen, host, highlights, trouble, actions } = useDesk(tabs, named);
  const picked = usePickedPlace(tab?.id, state);
  return (
    <PanelView
      key={tab?.id}
      screen={screen}
      host={host}
      highlights={highlights}
      pickedOffset={picked}
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
