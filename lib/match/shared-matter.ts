import { CAPITAL, FIGURE, firstOf } from '../text/words';
import { LIST_ITEM_WORDS, LIST_ITEMS, LIST_NAME_SHARE, STANDING_PARAGRAPHS } from '../thresholds';
import type { Side } from './side';

/**
 * Whether a paragraph is of what two independent stories may both have, word for word, and nobody's prose: a list
 * (a squad, a programme, the items of a count) or a section of a law.
 */
export function isSharedMatter(side: Side, paragraph: number): boolean {
  return isListed(side, paragraph) || isSection(side, paragraph);
}

/** A paragraph of names and figures, or of short items between semicolons, or an item of a few words that no full stop ends. */
function isListed(side: Side, paragraph: number): boolean {
  const first = side.paragraphStarts[paragraph] as number;
  const after = side.paragraphStarts[paragraph + 1] as number;
  let names = 0;
  for (let at = first; at < after; at += 1) if (isNameOrFigure(side, at)) names += 1;
  if (names >= LIST_NAME_SHARE * (after - first)) return true;
  const { start, end } = side.paragraphs[paragraph] as Side['paragraphs'][number];
  if (after - first > LIST_ITEM_WORDS) {
    const items = side.words.raw.slice(start, end).split(';').length;
    return items >= LIST_ITEMS && after - first <= LIST_ITEM_WORDS * items;
  }
  return !/[.!?…。！？۔।"”»]/u.test(side.words.raw.slice(Math.max(0, end - 2), end));
}

/** Words all in capitals are no names: some print whole texts so. */
function isNameOrFigure({ words }: Side, at: number): boolean {
  const first = firstOf(words, at);
  if (first !== CAPITAL) return first === FIGURE;
  const start = words.starts[at] as number;
  return /^\p{Lu}\p{Ll}/u.test(words.raw.slice(start, start + 4));
}

/** How sections of laws, treaties and statutes begin, and their numbered parts. */
const SECTION =
  /^[“„"«]?(?:§{1,2}|(?:Art|Article|Artikel|Artículo|Articolo|Artigo|Sec|Section|Sección|Статья|Стаття|Artykuł|المادة)\.?)\s?\d|^\((?:\d{1,2}|[a-z]|[ivx]{2,4})\)\s/u;

function isSection(side: Side, paragraph: number): boolean {
  const { start } = side.paragraphs[paragraph] as Side['paragraphs'][number];
  return SECTION.test(side.words.raw.slice(start, start + 24));
}

/** The last paragraph of a story of several: a note may stand there that stands under other articles, too. */
export function isClosing(side: Side, paragraph: number): boolean {
  const isStory = (other: number) => {
    const first = side.paragraphStarts[other] as number;
    return first < (side.paragraphStarts[other + 1] as number) && side.isStory[first] === 1;
  };
  for (let other = paragraph + 1; other < side.paragraphs.length; other += 1) {
    if (isStory(other)) return false;
  }
  let before = 0;
  for (let other = 0; other < paragraph; other += 1) if (isStory(other)) before += 1;
  return before + 1 >= STANDING_PARAGRAPHS;
}
