import type { ScriptLife } from './script-life';

/** Between two looks at the address, in milliseconds, where the browser tells of no navigation. */
const LOOK_MS = 1_000;

/** Calls back when the page's address may have changed without a new document. */
export function watchAddress(moved: () => void, { signal, isOver }: ScriptLife): void {
  const { navigation } = globalThis as { navigation?: EventTarget };
  const look = () => isOver() || moved();
  if (navigation) {
    // The address changes just after the event.
    navigation.addEventListener('navigate', () => setTimeout(look, 0), { signal });
    return;
  }
  const looking = setInterval(look, LOOK_MS);
  signal.addEventListener('abort', () => clearInterval(looking));
}
