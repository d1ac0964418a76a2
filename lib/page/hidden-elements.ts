import { HIDDEN_MAX_SHARE } from '../thresholds';
import type { RoledBlock } from './assign-roles';
import type { Branch } from './page-blocks';
import { allBelow, attributeOf, isRendered, styleOf } from './safe-dom';

/*
 * React sends parts of a page late, in hidden elements named `S:0` and on, and puts them into their
 * place by a script. Where that has not run (yet), the article stands in one of them.
 */

/** Marked as hidden, or of a class by which the usual style sheets hide text from the eye. */
const MARKED =
  '[hidden]:not([id^="S:"]),[aria-hidden=true],.sr-only,.visually-hidden,.visuallyhidden,' +
  '.u-visually-hidden,.screen-reader-text,.screen-reader-only,.assistive-text,.a11y-hidden,' +
  '.is-hidden,.d-none';
/** Styled in place. */
const STYLED = '[style*=display],[style*=visibility]';
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * The elements below `root` that the markup itself hides. Style sheets are asked later, and for the
 * article's own blocks alone. A query is a tenth of asking each element for its attributes.
 */
export function hiddenElements(root: Element | ShadowRoot): Set<Node> {
  const hidden = new Set<Node>();
  for (const query of [MARKED, STYLED]) {
    const found = allBelow(root, query);
    for (let i = 0; i < found.length; i++) {
      const style = attributeOf(found[i]!, 'style') ?? '';
      if (query === MARKED || HIDING_STYLE.test(style.slice(0, 500))) hidden.add(found[i]!);
    }
  }
  return hidden;
}

/**
 * The blocks that style sheets leave to be seen. What merely fades in counts as seen (opacity is not
 * asked), and so does what a reader can unfold. A page that hides most of its article shows it by a
 * script later: then all of it counts.
 */
export function shownBlocks(
  placed: readonly RoledBlock[],
  branches: readonly Branch[],
): readonly RoledBlock[] {
  const shown = placed.filter(({ block }) => isShown(branches[block.branch]!.element));
  const weightOf = (list: readonly RoledBlock[]) =>
    list.reduce((sum, { block, role }) => sum + (role === 'story' ? block.weight : 0), 0);
  return weightOf(shown) >= weightOf(placed) * (1 - HIDDEN_MAX_SHARE) ? shown : placed;
}

function isShown(element: Element): boolean {
  return (
    isRendered(element) ||
    // An element without a box of its own still shows its text.
    styleOf(element).display === 'contents' ||
    Element.prototype.closest.call(element, 'details:not([open])') !== null
  );
}
