import type { SeededRandom } from '../support/seeded-random';
import type { TextModel } from './made-up-text';
import { cutInTwo, type Paragraph, type Piece, paragraphsOf } from './page-layout';
import type { CorpusArticle } from './workload-format';

/** What stands around the story on any site: made up, in the manner of real ones. */
const AROUND = [
  'Sign up for our morning letter and wake up to the news.',
  'Share this story with your friends on any network.',
  'Read also: what the whole town talked about this week',
  'This site uses cookies. By reading on you agree to our terms.',
  'Advertisement',
  'The comments on this story are closed.',
  'Become a member today and read without interruption!',
  'All rights reserved. No part may be used again without permission.',
];

/** The whole article, every paragraph. */
export function verbatim(source: CorpusArticle): Paragraph[] {
  return paragraphsOf(source).map((piece) => [piece]);
}

/** A third of the paragraphs is cut; others are moved, run together or parted. */
export function restructured(source: CorpusArticle, random: SeededRandom): Paragraph[] {
  const whole = paragraphsOf(source);
  const pieces = whole.length < 3 ? whole.flatMap((piece) => cutInTwo(piece, 0.33)) : whole;
  const kept = pieces.filter(() => random.chance(0.7));
  if (kept.length === 0) kept.push(whole[0]!);
  const ordered = random.chance(0.5) ? random.shuffled(kept) : kept;
  const page: Paragraph[] = [];
  for (let at = 0; at < ordered.length; at += 1) {
    const piece = ordered[at]!;
    const next = ordered[at + 1];
    const way = random.next();
    if (way < 0.25 && next) {
      page.push([piece, next]);
      at += 1;
    } else if (way < 0.45) page.push(...cutInTwo(piece, 0.5).map((part) => [part]));
    else page.push([piece]);
  }
  return page;
}

/** Other quotation marks, dashes, apostrophes and blanks; titles of people dropped. */
export function typography(source: CorpusArticle, random: SeededRandom): Paragraph[] {
  return changed(source, (text) => {
    const dash = random.pick([' — ', ' – ', ' -- ', '—']);
    const curls = random.chance(0.6);
    return text
      .replace(/ (?:--|[-–—]) /g, dash)
      .replaceAll('...', '…')
      .replace(/[‘’]/g, "'")
      .replace(/(\p{L})'(\p{L})/gu, (all, a, b) => (random.chance(0.5) ? `${a}’${b}` : all))
      .replace(/[“”]/g, '"')
      .replace(/"([^"\n]{0,2000})"/g, (all, said) => (curls ? `“${said}”` : all))
      .replace(/\b(?:Mr|Mrs|Ms|Dr|President|Prime Minister|Senator)\.? (?=\p{Lu})/gu, (all) =>
        random.chance(0.6) ? '' : all,
      )
      .replace(/ /g, () => (random.chance(0.01) ? '\u00a0' : ' '));
  });
}

/** Of all words a share is changed: half of these replaced, a quarter dropped, a quarter followed by a new one. */
export function edited(
  source: CorpusArticle,
  share: number,
  model: TextModel,
  random: SeededRandom,
): Paragraph[] {
  return changed(source, (text) =>
    text
      .split(' ')
      .flatMap((word) => {
        if (!random.chance(share)) return [word];
        const way = random.next();
        if (way < 0.5) return [model.word(random)];
        return way < 0.75 ? [] : [word, model.word(random)];
      })
      .join(' '),
  );
}

/** A third of each of two or three sources, with paragraphs of nobody's between. */
export function mosaic(
  sources: readonly CorpusArticle[],
  model: TextModel,
  random: SeededRandom,
): Paragraph[] {
  return sources.flatMap((source) => {
    const pieces = paragraphsOf(source);
    const count = Math.max(1, Math.ceil(pieces.length / 3));
    const from = random.below(Math.max(1, pieces.length - count + 1));
    const taken: Paragraph[] = pieces.slice(from, from + count).map((piece) => [piece]);
    const own: Paragraph[] = Array.from({ length: 1 + random.below(2) }, () => [
      { text: model.paragraph(random).slice(0, 500).trim() },
    ]);
    return [...taken, ...own];
  });
}

/** Text that nobody in the corpus wrote. */
export function negative(text: string): Paragraph[] {
  return paragraphsOf({ id: '', text }).map((piece) => [{ text: piece.text }]);
}

/**
 * A real copy against its real source: a paragraph of the copy counts as taken from that paragraph of
 * the source which holds most of its runs of four words, if it holds half of them.
 */
export function realPair(source: CorpusArticle, copy: string): Paragraph[] {
  const sources = paragraphsOf(source).map((piece) => ({ piece, runs: new Set(runsOf(piece)) }));
  return paragraphsOf({ id: '', text: copy }).map((paragraph) => {
    const runs = runsOf(paragraph);
    let best: Required<Piece> | null = null;
    let most = Math.max(1, Math.ceil(runs.length / 2)) - 1;
    for (const one of sources) {
      const shared = runs.filter((run) => one.runs.has(run)).length;
      if (shared > most) [best, most] = [one.piece, shared];
    }
    return [best ? { text: paragraph.text, from: best.from } : { text: paragraph.text }];
  });
}

/** Two to five lines of the site's own, above, below and between. */
export function withFurniture(page: readonly Paragraph[], random: SeededRandom): Paragraph[] {
  const whole = [...page];
  for (let left = 2 + random.below(4); left > 0; left -= 1) {
    const way = random.next();
    const at = way < 0.5 ? 0 : way < 0.75 ? whole.length : random.below(whole.length + 1);
    whole.splice(at, 0, [{ text: random.pick(AROUND) }]);
  }
  return whole;
}

/** Blanks at the ends of a changed paragraph would not be there on a page. */
function changed(source: CorpusArticle, change: (text: string) => string): Paragraph[] {
  return paragraphsOf(source)
    .map((piece) => ({ ...piece, text: change(piece.text).trim() }))
    .filter((piece) => piece.text !== '')
    .map((piece) => [piece]);
}

function runsOf({ text }: Piece): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(3).map((_, at) => words.slice(at, at + 4).join(' '));
}
