import type { PageBlock } from '../text/page-reading';
import { BLOCK_SEPARATOR } from '../text/page-reading';
import type { Span } from '../text/span';
import type { TextRun } from './block-text';
import { dataOf, isConnected } from './safe-dom';

/** One block that was read, with the text nodes it came from. */
export interface PlacedBlock extends PageBlock {
  runs: TextRun[];
}

/** A page's blocks and the way between offsets in their joined text and places in the page. */
export class ReadPage {
  /** Offset of each block in the joined text. */
  private readonly starts: number[] = [];
  /** Length of the joined text. */
  readonly length: number;
  private byNode: Map<Text, { run: TextRun; block: number }[]> | null = null;

  constructor(
    readonly placed: readonly PlacedBlock[],
    /** The element that holds the body. */
    readonly body: Element,
  ) {
    let at = 0;
    for (const block of placed) {
      this.starts.push(at);
      at += block.text.length + BLOCK_SEPARATOR.length;
    }
    this.length = Math.max(0, at - BLOCK_SEPARATOR.length);
  }

  /** The blocks as they are sent. */
  blocks(): PageBlock[] {
    return this.placed.map(({ runs, ...block }) => block);
  }

  /** The span of some words before and after a place, inside the place's block. */
  aroundPlace(offset: number, words: number): Span {
    const index = Math.min(this.blockAt(offset), this.placed.length - 1);
    const block = this.placed[index];
    if (!block) return { start: 0, end: 0 };
    const start = this.starts[index]!;
    const at = Math.min(Math.max(0, offset - start), block.text.length);
    let from = at;
    for (let count = 0; count < words && from > 0; count++) {
      from = Math.max(0, block.text.lastIndexOf(' ', from - 2) + 1);
    }
    let to = at;
    for (let count = 0; count < words && to < block.text.length; count++) {
      const space = block.text.indexOf(' ', to + 1);
      to = space < 0 ? block.text.length : space;
    }
    return { start: start + from, end: start + to };
  }

  /**
   * The stretches of the page that show this span of the joined text, in reading order; a run of
   * text nodes in one block is one range. Text that left the page since is left out. A collapsed
   * span gives one collapsed range, at the nearest place in its block.
   */
  rangesFor(span: Span): StaticRange[] {
    const ranges: StaticRange[] = [];
    for (let i = this.blockAt(span.start); i < this.placed.length; i++) {
      const start = this.starts[i]!;
      if (start >= span.end && span.start < span.end) break;
      const { runs, text } = this.placed[i]!;
      const from = Math.max(0, span.start - start);
      const range = this.rangeIn(
        runs,
        from,
        Math.min(text.length, Math.max(from, span.end - start)),
      );
      if (range) ranges.push(range);
      if (span.start === span.end && ranges.length > 0) break;
    }
    return ranges;
  }

  /** Offset in the joined text of a place in the page; null when the place is in no block. */
  offsetAt(node: Node, offset: number): number | null {
    this.byNode ??= this.indexNodes();
    const entries = this.byNode.get(node as Text);
    if (!entries) return null;
    let nearest: number | null = null;
    for (const { run, block } of entries) {
      const start = this.starts[block]! + run.at;
      if (offset < run.from) return nearest ?? start;
      if (offset <= run.from + run.length) return start + offset - run.from;
      nearest = start + run.length;
    }
    return nearest;
  }

  /** Index of the block that holds this offset, or the next one. */
  private blockAt(offset: number): number {
    let low = 0;
    let high = this.placed.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle]! + this.placed[middle]!.text.length < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private rangeIn(runs: readonly TextRun[], from: number, to: number): StaticRange | null {
    let first: { node: Text; offset: number } | null = null;
    let last: { node: Text; offset: number } | null = null;
    for (const run of runs) {
      const end = run.at + run.length;
      const touches = from === to ? end >= from && run.at <= to : end > from && run.at < to;
      if (!touches || !isConnected(run.node)) continue;
      if (run.from + run.length > dataOf(run.node).length) continue;
      first ??= { node: run.node, offset: run.from + Math.max(0, from - run.at) };
      last = { node: run.node, offset: run.from + Math.min(run.length, Math.max(0, to - run.at)) };
      if (from === to) break;
    }
    if (!first || !last) return null;
    return new StaticRange({
      startContainer: first.node,
      startOffset: first.offset,
      endContainer: last.node,
      endOffset: last.offset,
    });
  }

  private indexNodes(): Map<Text, { run: TextRun; block: number }[]> {
    const index = new Map<Text, { run: TextRun; block: number }[]>();
    this.placed.forEach(({ runs }, block) => {
      for (const run of runs) {
        const entries = index.get(run.node);
        if (entries) entries.push({ run, block });
        else index.set(run.node, [{ run, block }]);
      }
    });
    return index;
  }
}
