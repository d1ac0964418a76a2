import type { ReportPage } from '@/lib/report/report';
import { BLOCK_SEPARATOR } from '@/lib/text/page-reading';

/** A block of the page as it was read. */
export interface ReadBlock {
  start: number;
  text: string;
  /** Some of it is story. */
  isStory: boolean;
  /** The text, cut where furniture begins and ends. */
  parts: { text: string; isFurniture: boolean }[];
}

/** All that was read of a page, story and furniture, in its order. */
export function readBlocks({ text, furniture }: ReportPage): ReadBlock[] {
  const spans = [...furniture].sort((a, b) => a.start - b.start);
  const blocks: ReadBlock[] = [];
  let next = 0;
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf(BLOCK_SEPARATOR, start);
    const end = found < 0 ? text.length : found;
    const parts: ReadBlock['parts'] = [];
    let at = start;
    while (next < spans.length && (spans[next]?.start ?? end) < end) {
      const span = spans[next] as { start: number; end: number };
      const from = Math.max(at, span.start);
      const to = Math.min(end, span.end);
      if (from > at) parts.push({ text: text.slice(at, from), isFurniture: false });
      if (to > from) parts.push({ text: text.slice(from, to), isFurniture: true });
      at = Math.max(at, to);
      if (span.end > end) break;
      next += 1;
    }
    if (at < end) parts.push({ text: text.slice(at, end), isFurniture: false });
    const isStory = parts.some((part) => !part.isFurniture && /[\p{L}\p{N}]/u.test(part.text));
    if (end > start) blocks.push({ start, text: text.slice(start, end), isStory, parts });
    start = end + BLOCK_SEPARATOR.length;
  }
  return blocks;
}
