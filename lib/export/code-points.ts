/**
 * Offsets of a text in UTF-16 units as numbers of characters (Unicode code points), which is what the
 * Web Annotation Data Model counts in (https://www.w3.org/TR/annotation-model/#text-position-selector).
 */
export function codePoints(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(index);
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] as number) + 1 < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
