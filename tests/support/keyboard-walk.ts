import type { Page } from 'playwright-core';

/** Keys pressed at most on one view: more means that the focus is caught. */
const MOST_STOPS = 400;

/** Focus that has not moved for so long after an arrow key stays where it is. */
const STAYS_MS = 600;

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
    const stop = await arrive(view, true);
    if (stop === 'round') return left(view);
    const key = { lines: 'ArrowDown', tabs: 'ArrowRight', radio: 'ArrowDown', one: null }[stop];
    if (key === null) continue;
    for (let steps = 0; steps < MOST_STOPS; steps += 1) {
      await view.evaluate(() => Object.assign(globalThis, { left: document.activeElement }));
      await view.keyboard.press(key);
      await hasMoved(view);
      if ((await arrive(view, false)) === 'round') break;
    }
    if (stop === 'lines') await view.keyboard.press('Home');
  }
  return ['The focus never came round.'];
}

/** Waits until the view has moved the focus, which it may do after it was drawn anew; at the end of a list it stays. */
async function hasMoved(view: Page): Promise<void> {
  await view.evaluate(async (most) => {
    const { left } = globalThis as { left?: Element | null };
    for (const end = performance.now() + most; performance.now() < end; ) {
      if (document.activeElement !== left) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }, STAYS_MS);
}

type Stop = 'one' | 'lines' | 'tabs' | 'radio' | 'round';

/**
 * Notes what has the focus, and answers whether arrow keys go on from there; `round`: it was there before.
 * Tab leads from one radio button to another of its group where the choice of the first is still being
 * stored: the walk goes on then.
 */
function arrive(view: Page, isByTab: boolean): Promise<Stop> {
  return view.evaluate((isByTab): Stop => {
    const { reached, unseen } = globalThis as unknown as Record<string, Set<Element>>;
    const stop = document.activeElement;
    if (!stop || stop === document.body || stop === document.documentElement) return 'round';
    if (reached!.has(stop)) {
      const [last] = [...reached!].slice(-1);
      const group = (one: Element | undefined) =>
        one?.matches('[type=radio]') ? one.getAttribute('name') : null;
      return isByTab && group(stop) !== null && group(stop) === group(last) ? 'one' : 'round';
    }
    reached!.add(stop);
    const rings = [stop, stop.closest('.line'), stop.closest('label')].map((element) =>
      element ? getComputedStyle(element).outlineStyle : 'none',
    );
    if (rings.every((ring) => ring === 'none')) unseen!.add(stop);
    if (stop.closest('.lines')) return stop.matches('.show, .fold') ? 'lines' : 'one';
    if (stop.matches('[role=tab]')) return 'tabs';
    return stop.matches('[type=radio]') ? 'radio' : 'one';
  }, isByTab);
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
