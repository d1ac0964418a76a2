import type { SeededRandom } from '../support/seeded-random';
import type { TextModel } from './made-up-text';

/** Stands for the break between two paragraphs; no word is empty. */
const BREAK = 0;
/** Words after which a paragraph that finds no end is ended. */
const LONGEST_PARAGRAPH = 140;
/** Shorter paragraphs are headings and datelines. */
const SHORTEST_PARAGRAPH = 60;

/**
 * Text in the words and word order of given articles: a Markov chain over two words. A pair of
 * words that goes on in one or two ways only is left half of the time, so that no long passage of an
 * article is said again (Shannon, "A Mathematical Theory of Communication", 1948, section 3).
 */
export class LearntText implements TextModel {
  private readonly words: string[] = [''];
  private readonly text: Int32Array;
  private readonly afterOne: Followers;
  private readonly afterTwo: Followers;

  constructor(articles: readonly string[]) {
    const numbers = new Map<string, number>();
    const text: number[] = [BREAK];
    for (const paragraph of articles.flatMap((article) => article.split(/\n+/))) {
      for (const word of paragraph.split(' ')) {
        if (word === '') continue;
        let number = numbers.get(word);
        if (number === undefined) {
          number = this.words.length;
          numbers.set(word, number);
          this.words.push(word);
        }
        text.push(number);
      }
      if (text.at(-1) !== BREAK) text.push(BREAK);
    }
    if (text.length < 3) throw new RangeError('There is no text to learn from.');
    this.text = Int32Array.from(text);
    const count = this.words.length;
    this.afterOne = new Followers(this.text, 1, (at) => this.text[at] as number);
    this.afterTwo = new Followers(
      this.text,
      2,
      (at) => (this.text[at] as number) * count + (this.text[at + 1] as number),
    );
  }

  article(random: SeededRandom, characters: number): string {
    const paragraphs: string[] = [];
    for (let length = 0; length < characters; ) {
      const paragraph = this.paragraph(random);
      paragraphs.push(paragraph);
      length += paragraph.length + 2;
    }
    return paragraphs.join('\n\n');
  }

  paragraph(random: SeededRandom): string {
    for (let attempt = 0; ; attempt += 1) {
      const paragraph = this.walk(random);
      if (paragraph.length > SHORTEST_PARAGRAPH || attempt === 100) return paragraph;
    }
  }

  word(random: SeededRandom): string {
    for (;;) {
      const number = this.text[random.below(this.text.length)] as number;
      if (number !== BREAK) return this.words[number] as string;
    }
  }

  private walk(random: SeededRandom): string {
    const said: string[] = [];
    let before = BREAK;
    let last = this.afterOne.pick(BREAK, random) as number;
    while (last !== BREAK) {
      said.push(this.words[last] as string);
      if (said.length === LONGEST_PARAGRAPH) return `${said.join(' ')}.`;
      const next = this.next(before, last, random);
      before = last;
      last = next;
    }
    return said.join(' ');
  }

  private next(before: number, last: number, random: SeededRandom): number {
    const pair = before * this.words.length + last;
    const ways = this.afterTwo.count(pair);
    const follows = ways > 2 ? random.chance(0.85) : ways > 0 && random.chance(0.55);
    const next = follows ? this.afterTwo.pick(pair, random) : this.afterOne.pick(last, random);
    return next ?? BREAK;
  }
}

/** What follows each context in a text, as often as it does. */
class Followers {
  private readonly ranges = new Map<number, { start: number; count: number }>();
  private readonly next: Int32Array;

  /** `contextOf` names the context of `size` words that begins at a place. */
  constructor(text: Int32Array, size: number, contextOf: (at: number) => number) {
    const places = text.length - size;
    for (let at = 0; at < places; at += 1) {
      const context = contextOf(at);
      const range = this.ranges.get(context);
      if (range) range.count += 1;
      else this.ranges.set(context, { start: 0, count: 1 });
    }
    let start = 0;
    for (const range of this.ranges.values()) {
      range.start = start;
      start += range.count;
      range.count = 0;
    }
    this.next = new Int32Array(Math.max(0, places));
    for (let at = 0; at < places; at += 1) {
      const range = this.ranges.get(contextOf(at)) as { start: number; count: number };
      this.next[range.start + range.count] = text[at + size] as number;
      range.count += 1;
    }
  }

  count(context: number): number {
    return this.ranges.get(context)?.count ?? 0;
  }

  /** Null for a context that nothing follows. */
  pick(context: number, random: SeededRandom): number | null {
    const range = this.ranges.get(context);
    return range ? (this.next[range.start + random.below(range.count)] as number) : null;
  }
}
