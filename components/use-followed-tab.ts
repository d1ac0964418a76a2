import { useLayoutEffect, useState } from 'preact/hooks';
import { type FollowedTab, followTab, type TabsDoor } from './followed-tab';

/** The tab to speak of; undefined until the browser has answered, null when there is none. */
export function useFollowedTab(
  tabs: TabsDoor,
  named: number | null,
): FollowedTab | null | undefined {
  const [tab, setTab] = useState<FollowedTab | null>();
  // Asked in the turn of the first drawing: an effect would wait for a frame, and each answer for one more.
  useLayoutEffect(() => followTab(tabs, named, setTab), [tabs, named]);
  return tab;
}
