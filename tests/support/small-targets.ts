import type { Page } from 'playwright-core';

/**
 * What is hard to hit (WCAG 2.2, 2.5.8): targets of less than 24 by 24 CSS pixels whose circle of 24 px
 * about their middle meets another target, or the circle of another small one. Links inside a sentence are
 * exempt. Answers with one line for each.
 */
export function smallTargets(view: Page): Promise<string[]> {
  return view.evaluate(() => {
    const LEAST = 24;
    const targets = [
      ...document.querySelectorAll<HTMLElement>(
        'button, a[href], input, select, textarea, summary, [role=button], [role=tab], [role=switch]',
      ),
    ]
      .filter(
        (one) =>
          one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
          one.closest('.unseen') === null,
      )
      .map((one) => {
        // A press on the words beside a box presses the box.
        const { left, right, top, bottom } = (
          (one.matches('input') && one.closest('label')) ||
          one
        ).getBoundingClientRect();
        return {
          one,
          box: { left, right, top, bottom },
          x: (left + right) / 2,
          y: (top + bottom) / 2,
          isSmall: right - left < LEAST - 0.5 || bottom - top < LEAST - 0.5,
          isInSentence:
            one.matches('a') &&
            getComputedStyle(one).display === 'inline' &&
            [...(one.parentElement?.childNodes ?? [])].some(
              (node) => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.textContent ?? ''),
            ),
        };
      });
    return targets
      .filter(
        (small) =>
          small.isSmall &&
          !small.isInSentence &&
          targets.some((other) => {
            if (other === small) return false;
            const nearX = Math.max(other.box.left - small.x, 0, small.x - other.box.right);
            const nearY = Math.max(other.box.top - small.y, 0, small.y - other.box.bottom);
            if (Math.hypot(nearX, nearY) < LEAST / 2 - 0.5) return true;
            return other.isSmall && Math.hypot(other.x - small.x, other.y - small.y) < LEAST - 0.5;
          }),
      )
      .map(
        ({ one, box }) =>
          `${one.tagName} ${one.className} "${one.textContent?.trim().slice(0, 40)}" ${Math.round(box.right - box.left)} by ${Math.round(box.bottom - box.top)}`,
      );
  });
}

/** Whatever moves or would move by itself: animations, transitions, smooth scrolling. */
export function movingParts(view: Page): Promise<string[]> {
  return view.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((one) =>
      ['', '::before', '::after'].flatMap((part) => {
        const style = getComputedStyle(one, part || null);
        const moves =
          style.animationName !== 'none' ||
          style.scrollBehavior === 'smooth' ||
          style.transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0);
        return moves ? [`${one.tagName} ${one.getAttribute('class') ?? ''}${part}`] : [];
      }),
    ),
  );
}
