/** A height in one text, and the height in the other that answers it; CSS pixels from the top of each text. */
export interface Knot {
  here: number;
  there: number;
}

/** What of a scrolled pane decides what it shows; CSS pixels. */
export interface PaneView {
  top: number;
  /** Of what is seen. */
  height: number;
  /** Of the whole text. */
  whole: number;
}

/**
 * Knots that rise in both texts, from the top of both to the bottom of both: what would lead
 * backwards is dropped.
 */
export function risingKnots(knots: readonly Knot[], wholeHere: number, wholeThere: number): Knot[] {
  const rising: Knot[] = [{ here: 0, there: 0 }];
  for (const knot of [...knots, { here: wholeHere, there: wholeThere }]) {
    const last = rising.at(-1) as Knot;
    if (knot.here > last.here && knot.there >= last.there && knot.there <= wholeThere)
      rising.push(knot);
  }
  return rising;
}

/** The height in the other text that answers `here`: between two knots in proportion. */
export function heightThere(knots: readonly Knot[], here: number): number {
  let low = 0;
  let high = knots.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((knots[middle] as Knot).here <= here) low = middle;
    else high = middle;
  }
  const from = knots[low];
  const to = knots[high];
  if (!from || !to || to.here <= from.here) return from?.there ?? 0;
  const share = Math.min(1, Math.max(0, (here - from.here) / (to.here - from.here)));
  return from.there + share * (to.there - from.there);
}

/**
 * Where the other pane is to be scrolled to. The line that both keep level is at the top of the view
 * when the text is at its top, at the bottom when it is at its end, and in proportion between: so
 * both texts begin and end together.
 */
export function followingTop(knots: readonly Knot[], moved: PaneView, other: PaneView): number {
  const room = moved.whole - moved.height;
  const share = room > 0 ? Math.min(1, Math.max(0, moved.top / room)) : 0;
  const there = heightThere(knots, moved.top + share * moved.height);
  return Math.max(0, Math.min(other.whole - other.height, there - share * other.height));
}
