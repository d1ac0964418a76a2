import type { ComponentChildren, RefObject } from 'preact';
import { useRef } from 'preact/hooks';

export interface Tab<Id extends string> {
  id: Id;
  label: string;
  count: number;
}

interface TabsProps<Id extends string> {
  label: string;
  tabs: readonly Tab<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
}

/** Letters and figures of all tabs that fit into one line of a panel of usual width, with room to spare in wide fonts. */
const ONE_LINE = 36;

/** A list of tabs: one of them in the tab order, arrow keys between them. */
export function TabList<Id extends string>({ label, tabs, chosen, onChoose }: TabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const now = tabs.findIndex(({ id }) => id === chosen);
    const onwards = list.current?.matches(':dir(rtl)') ? -1 : 1;
    const next = {
      ArrowRight: now + onwards,
      ArrowLeft: now - onwards,
      Home: 0,
      End: tabs.length - 1,
    }[event.key];
    const tab = next === undefined ? undefined : tabs[(next + tabs.length) % tabs.length];
    if (!tab) return;
    event.preventDefault();
    onChoose(tab.id);
    list.current?.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
  };
  const letters = tabs.reduce((sum, tab) => sum + `${tab.label}${tab.count}`.length, 0);
  return (
    <div
      class={letters > ONE_LINE ? 'tabs long' : 'tabs'}
      role="tablist"
      aria-label={label}
      ref={list}
    >
      {tabs.map(({ id, label: name, count }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-selected={id === chosen}
          aria-controls={id === chosen ? `panel-${id}` : undefined}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
          onKeyDown={onKeyDown}
        >
          {name} <span class="count">{count}</span>
        </button>
      ))}
    </div>
  );
}

interface TabPanelProps {
  id: string;
  /** The element that scrolls. */
  view: RefObject<HTMLDivElement>;
  children: ComponentChildren;
}

/** What the chosen tab shows. */
export function TabPanel({ id, view, children }: TabPanelProps) {
  return (
    <div class="desk" ref={view} role="tabpanel" id={`panel-${id}`} aria-labelledby={`tab-${id}`}>
      {children}
    </div>
  );
}
