import { allBelow, attributeOf } from './safe-dom';

/** Marked as hidden, or styled in place, or of a class by which the usual style sheets hide text from the eye. */
const SUSPECTS =
  '[hidden],[aria-hidden=true],[style*=display],[style*=visibility],.sr-only,.visually-hidden,' +
  '.visuallyhidden,.u-visually-hidden,.screen-reader-text,.screen-reader-only,.assistive-text,' +
  '.a11y-hidden,.is-hidden,.d-none';
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * The elements below `root` that the markup itself hides. Style sheets are not asked, since that
 * would cost the page a style pass. One query is a tenth of asking each element for its attributes.
 */
export function hiddenElements(root: Element | ShadowRoot): Set<Node> {
  const hidden = new Set<Node>();
  const suspects = allBelow(root, SUSPECTS);
  for (let i = 0; i < suspects.length; i++) {
    const suspect = suspects[i]!;
    const style = attributeOf(suspect, 'style');
    const byStyle = style !== null && HIDING_STYLE.test(style.slice(0, 500));
    if (byStyle || style === null || isMarked(suspect)) hidden.add(suspect);
  }
  return hidden;
}

/** Hidden otherwise than by its style in place. */
function isMarked(element: Element): boolean {
  return Element.prototype.matches.call(element, MARKED);
}

const MARKED = SUSPECTS.split(',')
  .filter((part) => !part.startsWith('[style'))
  .join();
