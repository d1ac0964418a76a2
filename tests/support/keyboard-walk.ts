import type { Page } from 'playwright-core';

declare const chrome: { storage: { local: { get(): Promise<object> } } };

/** Keys pressed at most on one view: more means that the focus is caught. */
const MOST_STOPS = 400;

const ACTIONS = 'button, a[href], input, select, textarea, summary, [tabindex="0"]';

/**
 * Walks the focus through a view from its beginning by Tab, and by arrow keys inside what is one stop
 * (tabs, lists of lines, radio buttons). Answers with every visible action that was not reached, and
 * every one that does not show that it has the focus. Arrow keys choose the tabs that they pass; the
 * one that was chosen is so again at the end.
 */
export async function unreachedByKeyboard(view: Page): Promise<string[]> {
  await view.bringToFront();
  await view.evaluate(() => {
    // From here the next Tab goes to the first stop.
    document.body.tabIndex = -1;
    document.body.focus();
    Object.assign(globalThis, { reached: new Set<Element>(), unseen: new Set<Element>() });
  });
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    await view.keyboard.press('Tab');
    const stop = await arrive(view);
    if (stop === 'round') return left(view);
    if (stop === 'one') continue;
    const key = stop === 'tabs' ? 'ArrowRight' : 'ArrowDown';
    for (let steps = 0; steps < MOST_STOPS; steps += 1) {
      const kept = stop === 'choice' ? await whatIsKept(view) : null;
      await view.keyboard.press(key);
      await isDrawn(view, kept);
      if ((await arrive(view)) === 'round') break;
    }
    if (stop === 'lines') await view.keyboard.press('Home');
  }
  return ['The focus never came round.'];
}

/** The settings, to be told apart from later ones. */
const whatIsKept = (view: Page) =>
  view.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));

/**
 * Waits until the view shows what a key changed. `kept`: what was kept before a choice that is kept at once;
 * what depends on it is drawn anew then, and must not be walked through meanwhile.
 */
async function isDrawn(view: Page, kept: string | null): Promise<void> {
  if (kept !== null)
    await view.waitForFunction(
      async (before) => JSON.stringify(await chrome.storage.local.get()) !== before,
      kept,
    );
  await view.evaluate(async () => {
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
  });
}

type Stop = 'one' | 'lines' | 'tabs' | 'radio' | 'choice' | 'round';

/**
 * Notes what has the focus, and answers whether arrow keys go on from there; `round`: it was there before;
 * `choice`: a radio button in no form, which is kept at once.
 */
function arrive(view: Page): Promise<Stop> {
  return view.evaluate((): Stop => {
    const { reached, unseen } = globalThis as unknown as Record<string, Set<Element>>;
    const stop = document.activeElement;
    if (!stop || stop === document.body || stop === document.documentElement) return 'round';
    if (reached!.has(stop)) return 'round';
    reached!.add(stop);
    const rings = [stop, stop.closest('.line'), stop.closest('label')].map((element) =>
      element ? getComputedStyle(element).outlineStyle : 'none',
    );
    if (rings.every((ring) => ring === 'none')) unseen!.add(stop);
    if (stop.closest('.lines')) return stop.matches('.show, .fold') ? 'lines' : 'one';
    if (stop.matches('[role=tab]')) return 'tabs';
    if (!stop.matches('[type=radio]')) return 'one';
    return stop.closest('form') ? 'radio' : 'choice';
  });
}

function left(view: Page): Promise<string[]> {
  return view.evaluate((actions) => {
    const { reached, unseen } = globalThis as unknown as Record<string, Set<Element>>;
    const name = (element: Element) => element.outerHTML.slice(0, 160);
    const isThere = (element: HTMLElement) =>
      element.checkVisibility() && !element.matches(':disabled, [aria-hidden] *');
    return [
      ...[...document.querySelectorAll<HTMLElement>(actions)]
        .filter((element) => isThere(element) && !reached!.has(element))
        // Of a line's own buttons, those beside the one in the tab order follow it.
        .filter((element) => !element.matches('.line .copy button'))
        .map((element) => `not reached: ${name(element)}`),
      ...[...unseen!].map((element) => `without a ring: ${name(element)}`),
    ];
  }, ACTIONS);
}
