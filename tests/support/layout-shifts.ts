import type { Page } from 'playwright-core';

/** One jump of what a reader sees: its score (0 to 1) and what moved. */
export interface LayoutShift {
  score: number;
  moved: string[];
}

/** Collects the layout shifts of a view from now on, `layoutShifts` takes them. */
export async function watchLayoutShifts(view: Page): Promise<void> {
  await view.evaluate(() => {
    const shifts: LayoutShift[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & {
          value: number;
          sources: { node: Node | null }[];
        };
        const moved = sources.map(({ node }) =>
          node instanceof Element ? `${node.tagName} ${node.className}` : String(node?.nodeName),
        );
        shifts.push({ score: value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: false });
  });
}

/** The layout shifts since the last asking, two frames later. */
export async function layoutShifts(view: Page): Promise<LayoutShift[]> {
  return view.evaluate(async () => {
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
    return (globalThis as unknown as { shifts: LayoutShift[] }).shifts.splice(0);
  });
}

/** Scrolls the panel's desk by half a screen a frame, so many times. Answers with the frames' lengths in ms. */
export function scrollDesk(view: Page, steps: number): Promise<number[]> {
  return view.evaluate(async (most) => {
    const desk = document.querySelector('.desk') as HTMLElement;
    const gaps: number[] = [];
    let last = performance.now();
    for (let step = 0; step < most; step += 1) {
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      gaps.push(now - last);
      last = now;
      desk.scrollTop += desk.clientHeight / 2;
    }
    return gaps;
  }, steps);
}
