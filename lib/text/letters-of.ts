/** What may have to be composed. */
const BEYOND_ASCII = /[\u0080-\uffff]/;

/** A text's letters and digits in lower case, composed, without all that stands between them: two texts are compared by it. */
export function lettersOf(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
