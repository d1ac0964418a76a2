import type { Span } from '@/lib/text/span';

/**
 * How far below a pane's top some stretches of its text begin and end, in CSS pixels, as it is laid out
 * now. Paragraphs are elements with `data-start`, the offset of their first character, and hold
 * nothing but their text. Stretches must come in order; those that are not there are null.
 */
export function textHeights(
  pane: HTMLElement,
  spans: readonly Span[],
): ({ top: number; bottom: number } | null)[] {
  const above = pane.getBoundingClientRect().top - pane.scrollTop;
  const texts = new TextNodes(pane);
  const range = document.createRange();
  const edgeOf = (offset: number, edge: 'top' | 'bottom') => {
    const place = texts.at(offset);
    if (!place) return null;
    range.setStart(place.node, place.offset);
    range.setEnd(place.node, Math.min(place.offset + 1, place.node.length));
    return range.getBoundingClientRect()[edge] - above;
  };
  return spans.map(({ start, end }) => {
    const top = edgeOf(start, 'top');
    const bottom = edgeOf(Math.max(start, end - 1), 'bottom');
    return top === null || bottom === null ? null : { top, bottom };
  });
}

/** The text nodes of a pane with the offsets at which they begin. */
class TextNodes {
  private readonly nodes: { node: Text; from: number }[] = [];

  constructor(pane: HTMLElement) {
    for (const paragraph of pane.querySelectorAll<HTMLElement>('[data-start]')) {
      let from = Number(paragraph.dataset.start);
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        this.nodes.push({ node: node as Text, from });
        from += (node as Text).length;
      }
    }
  }

  /** Where a character stands; the last one before it where it stands between two paragraphs. */
  at(offset: number): { node: Text; offset: number } | null {
    let low = 0;
    let high = this.nodes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.nodes[middle]?.from ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const found = this.nodes[low - 1];
    if (!found) return null;
    const { node, from } = found;
    return { node, offset: Math.min(offset - from, Math.max(0, node.length - 1)) };
  }
}
