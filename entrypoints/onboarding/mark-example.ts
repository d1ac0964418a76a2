import type { ExampleCheck } from '@/lib/messaging/corpus-protocol';
import { ReadPage } from '@/lib/page/block-ranges';
import { BlockText } from '@/lib/page/block-text';
import { Marks } from '@/lib/page/marks';
import { showPlace } from '@/lib/page/show-place';
import type { Span } from '@/lib/text/span';

/** Marks the example page as the content script marks any page. Returns the way to show one place. */
export function markExample(page: HTMLElement, { blocks, report }: ExampleCheck) {
  const placed = blocks.map(({ role }, at) => {
    const element = page.querySelector(`[data-block="${at}"]`);
    const block = new BlockText();
    if (element?.firstChild instanceof Text) block.append(element.firstChild, false);
    return { text: block.text, role, runs: block.runs };
  });
  const read = new ReadPage(placed, page);
  const marks = new Marks(page.ownerDocument);
  const passages = report.sources.flatMap(({ passages }) => passages);
  marks.paint(
    read,
    passages.map((passage) => ({ page: passage.page, class: passage.class })),
  );
  let shown = new AbortController();
  return (place: Span) => {
    shown.abort();
    shown = new AbortController();
    showPlace(read, marks, place, shown.signal);
  };
}
