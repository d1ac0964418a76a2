import { foldWord } from './fold-word';

/** Keys of short words that cannot be folded unit by unit: texts repeat them. */
const folded = new Map<string, string>();
const FOLDED_MOST = 4096;
/** Engines copy slices up to this length; a longer one in the map would keep its whole text alive. */
const FOLDED_UNITS = 11;

/** `foldWord`, remembered. */
export function keyOf(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const key = foldWord(word);
  if (word.length <= FOLDED_UNITS) {
    if (folded.size >= FOLDED_MOST) folded.clear();
    folded.set(word, key);
  }
  return key;
}
