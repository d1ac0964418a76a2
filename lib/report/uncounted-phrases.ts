import { hasEvidence } from '../match/evidence';
import type { WordPassage } from '../match/passages';
import type { Side } from '../match/side';
import { placesOfRun } from '../text/places-of-run';
import { readWords } from '../text/words';
import type { Comparison } from './compare';
import type { Story } from './story';

/** What is left of the comparisons, and the phrases for which passages went. */
export interface Counted {
  comparisons: Comparison[];
  phrases: string[];
}

/**
 * Takes out passages that consist of nothing but phrases that never count, and sources for which
 * nothing else speaks. What no other passage holds of them becomes furniture on both sides: it is
 * neither reused nor added nor left out. Without phrases the comparisons stay as they are.
 */
export function withoutPhrases(
  page: Story,
  comparisons: readonly Comparison[],
  phrases: readonly string[],
): Counted {
  const { marked, found } = markPhrases(page.side, phrases);
  if (found.length === 0) return { comparisons: [...comparisons], phrases: [] };
  const gone = new Uint8Array(marked.length);
  const left = comparisons.flatMap((comparison) => {
    const { passages, pair, alignment } = comparison;
    const isPhrase = ({ page: { start, end } }: WordPassage) => {
      for (let at = start; at < end; at += 1) {
        if (marked[at] === 0 && page.side.isStory[at] === 1) return false;
      }
      return true;
    };
    const dropped = passages.filter(isPhrase);
    if (dropped.length === 0) return [comparison];
    for (const one of dropped) gone.fill(1, one.page.start, one.page.end);
    const counts = passages.filter((passage) => !isPhrase(passage));
    if (counts.length === 0 || !hasEvidence(pair, alignment.link, marked)) return [];
    return [reduced(comparison, counts, dropped)];
  });
  const told = found.filter(({ places }) => places.some((at) => gone[at] === 1));
  for (const { onPage } of left) {
    for (let at = 0; at < gone.length; at += 1) if (onPage[at] === 1) gone[at] = 0;
  }
  for (let at = 0; at < gone.length; at += 1) if (gone[at] === 1) page.side.isStory[at] = 0;
  return { comparisons: left, phrases: told.map(({ text }) => text) };
}

/** A comparison without some of its passages; their words are furniture of its source. */
function reduced(
  comparison: Comparison,
  passages: WordPassage[],
  dropped: readonly WordPassage[],
): Comparison {
  const { source, alignment } = comparison;
  const link = alignment.link.slice();
  const echo = alignment.echo.slice();
  const isStory = source.side.isStory.slice();
  let { linked } = alignment;
  for (const { page } of dropped) {
    for (let at = page.start; at < page.end; at += 1) {
      const word = link[at] as number;
      if (word >= 0) {
        isStory[word] = 0;
        linked -= 1;
      }
      link[at] = -1;
      echo[at] = -1;
    }
  }
  // What another passage repeats of them is reused all the same.
  for (const at of [...link, ...echo]) if (at >= 0) isStory[at] = 1;
  const onPage = new Uint8Array(comparison.onPage.length);
  for (const { page } of passages) onPage.fill(1, page.start, page.end);
  return {
    ...comparison,
    source: { ...source, side: { ...source.side, isStory } },
    alignment: { ...alignment, link, echo, linked },
    passages,
    onPage,
    words: onPage.reduce((sum, flag) => sum + flag, 0),
  };
}

interface Found {
  text: string;
  /** First words of its places on the page. */
  places: number[];
}

/** Marks the page words at which a phrase stands, word for word as words are compared. */
function markPhrases(
  side: Side,
  phrases: readonly string[],
): { marked: Uint8Array; found: Found[] } {
  const marked = new Uint8Array(side.words.starts.length);
  const found: Found[] = [];
  if (phrases.length === 0) return { marked, found };
  const { keys } = side.words;
  const known = new Set(keys);
  for (const text of phrases) {
    const words = readWords(text).keys;
    if (words.length === 0 || !words.every((word) => known.has(word))) continue;
    const places = placesOfRun(words, keys);
    for (const at of places) marked.fill(1, at, at + words.length);
    if (places.length > 0) found.push({ text, places });
  }
  return { marked, found };
}
