import { storage } from 'wxt/utils/storage';
import type { BlockChoice } from '../text/chosen-blocks';
import { MOST_CHOSEN_PAGES } from '../thresholds';

/** Choices by page address, the oldest first. */
export type ChosenPages = Record<string, BlockChoice>;

/** What the reader says is the story, page by page. Written by the background only, one change after the other. */
export const chosenPages = storage.defineItem<ChosenPages>('local:chosenPages', {
  fallback: {},
  version: 1,
});

/** What was chosen for a page; null where nothing was, or what is stored has no such form. */
export function choiceFor(pages: ChosenPages, url: string): BlockChoice | null {
  const key = pageKey(url);
  const choice: unknown = Object.hasOwn(pages, key) ? pages[key] : null;
  if (!Array.isArray(choice)) return null;
  const sound = choice.filter(
    (one) => Array.isArray(one) && typeof one[0] === 'number' && typeof one[1] === 'boolean',
  );
  return sound.length > 0 ? (sound as unknown as BlockChoice) : null;
}

/** The choices with a page's put in or, by null, taken out. */
export function withChoice(
  pages: ChosenPages,
  url: string,
  choice: BlockChoice | null,
): ChosenPages {
  const key = pageKey(url);
  const others = Object.entries(pages).filter(([name]) => name !== key);
  const kept = choice === null ? others : [...others, [key, choice] as const];
  return Object.fromEntries(kept.slice(-MOST_CHOSEN_PAGES));
}

/** An address without its fragment, which leads to a place of one and the same page. */
function pageKey(url: string): string {
  return url.replace(/#.*$/s, '');
}
