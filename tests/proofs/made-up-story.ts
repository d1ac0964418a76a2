import type { SeededRandom } from '../support/seeded-random';

const SMALL = 'the of to and in a that for on with as was by at from is it has be were'.split(' ');
const SYLLABLES =
  'ba bre cor da del fen gri ho jal ke lor mi nu or pha quo ra sel ti tru ul vo wen zu'.split(' ');

/** A made-up word: one of some 13,000. */
function word(dice: SeededRandom): string {
  return dice.pick(SYLLABLES) + dice.pick(SYLLABLES) + dice.pick(SYLLABLES);
}

/** One made-up paragraph of some 45 words: two of them share next to nothing. */
export function paragraph(dice: SeededRandom): string {
  const sentences = Array.from({ length: 2 + dice.below(3) }, () => {
    const words = Array.from({ length: 9 + dice.below(9) }, () =>
      dice.chance(0.35) ? dice.pick(SMALL) : word(dice),
    );
    const [first = '', ...rest] = words;
    return `${[first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ')}.`;
  });
  return sentences.join(' ');
}

export function paragraphs(dice: SeededRandom, count: number): string[] {
  return Array.from({ length: count }, () => paragraph(dice));
}

/** The same text with every so manieth word, about, changed. */
export function edited(text: string, every: number, dice: SeededRandom): string {
  return text.replace(/\b[a-z]{4,}\b/g, (old) => (dice.chance(1 / every) ? word(dice) : old));
}
