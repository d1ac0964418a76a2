import { fakeBrowser } from 'wxt/testing/fake-browser';

type Listener = (...given: never[]) => void;

/** Events that the simulated browser lacks; `trigger` is what the browser would do. */
export interface FakeEvent {
  addListener(listener: Listener): void;
  trigger(...given: unknown[]): void;
}

function fakeEvent(): FakeEvent {
  const listeners: Listener[] = [];
  return {
    addListener: (listener) => void listeners.push(listener),
    trigger: (...given) => {
      for (const listener of listeners) listener(...(given as never[]));
    },
  };
}

/** Gives the simulated browser a context menu and keyboard commands that a test can give. */
export function useFakeEvents(): { menu: FakeEvent; command: FakeEvent } {
  const menu = fakeEvent();
  const command = fakeEvent();
  Object.assign(fakeBrowser, {
    contextMenus: {
      onClicked: menu,
      removeAll: async () => undefined,
      create: (_item: object, done: () => void) => done(),
    },
    commands: { onCommand: command },
    sidePanel: { open: async () => undefined },
  });
  return { menu, command };
}
