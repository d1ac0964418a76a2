import { caretAt, selectionOf } from './safe-dom';

/** A place in the page: an offset into a text node's data. */
export interface PickedPlace {
  node: Node;
  offset: number;
}

/**
 * Calls back with the place that the reader clicks, or where the text begins that they select by mouse
 * or by keyboard, until `signal`.
 */
export function watchPicks(
  page: Document,
  picked: (place: PickedPlace) => void,
  signal: AbortSignal,
): void {
  // What a page's script dispatches is not the reader's doing.
  const listen = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0) return;
    const place = selectedPlace(page) ?? caretAt(page, event.clientX, event.clientY);
    if (place !== null) picked(place);
  };
  // A selection by keyboard is made when Shift is let go.
  const listenKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Shift') return;
    const place = selectedPlace(page);
    if (place !== null) picked(place);
  };
  const options = { signal, capture: true, passive: true };
  const listenTo = EventTarget.prototype.addEventListener;
  listenTo.call(page, 'click', listen as EventListener, options);
  listenTo.call(page, 'keyup', listenKey as EventListener, options);
}

function selectedPlace(page: Document): PickedPlace | null {
  const selection = selectionOf(page);
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset } = selection.getRangeAt(0);
  return { node: startContainer, offset: startOffset };
}
