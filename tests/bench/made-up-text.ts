import { SeededRandom, WeightedPicker } from '../support/seeded-random';

/** Where made articles come from. The same random numbers give the same text. */
export interface TextModel {
  /** An article of at least so many characters; paragraphs apart by a blank line. */
  article(random: SeededRandom, characters: number): string;
  /** One paragraph of nobody's article. */
  paragraph(random: SeededRandom): string;
  /** One word as it may stand inside a sentence. */
  word(random: SeededRandom): string;
}

/** What people, places and things of one story are called. */
interface Topic {
  words: WeightedPicker<string>;
  names: WeightedPicker<string>;
}

const SMALL_WORDS =
  'the the the the the of of of to to to and and and in in in a a a that for on with as was by at from is it his has have an be he were not are this had but who its their which will would they after been more about when one than also into over before could other some only up out no so if between during under against because while since through'.split(
    ' ',
  );
const SPEECH = ['said', 'told reporters', 'added', 'said on Monday', 'wrote in a statement'];
const SIGN_OFFS = [
  'Reporting and editing for this story were done by the desk on duty.',
  'This story has been updated with further details from officials.',
  'More on this story will follow as it becomes available.',
  'The newspaper could not reach the people concerned for comment before going to press.',
];
const ONSETS =
  'b br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr qu r s sc sh sl sp st str t th tr v w'.split(
    ' ',
  );
const VOWELS = 'a a e e i i o o u ai ea ee oo ou'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 's', 't', 'l', 'm', 'nd', 'nt', 'rd', 'st', 'ck', 'ng'];

/** English news has some 20,000 words in use, of which few make up most of the text (Zipf's law). */
const WORDS = 24_000;
const NAMES = 9_000;
const TOPICS = 500;
/** Stock phrases give unrelated articles runs of equal words, as real ones have them. */
const STOCK_PHRASES = 15_000;

/**
 * Made-up news: real small words, made-up long ones, and given real ones among them. Articles of one topic share names and words, all share stock phrases, many a sign-off; none shares
 * a sentence with another. Nothing in it is true, or meant to be read.
 */
export class MadeUpText implements TextModel {
  private readonly small = new WeightedPicker(SMALL_WORDS, () => 1);
  private readonly words: WeightedPicker<string>;
  private readonly phrases: WeightedPicker<string>;
  private readonly topics: WeightedPicker<Topic>;
  private readonly anyTopic: Topic;

  constructor(seed: string, realWords: readonly string[]) {
    const random = new SeededRandom(`${seed}:vocabulary`);
    const known = new Set(realWords);
    const words = random.shuffled([...known, ...coin(random, WORDS - known.size, known)]);
    const names = coin(random, NAMES, known).map(capital);
    this.words = byRank(words, 25);
    this.phrases = byRank(
      Array.from({ length: STOCK_PHRASES }, () => this.stockPhrase(random)),
      120,
    );
    const allNames = byRank(names, 30);
    this.anyTopic = { words: this.words, names: allNames };
    const topics = Array.from({ length: TOPICS }, () => ({
      words: byRank(
        distinct(80, () => random.pick(words)),
        3,
      ),
      names: byRank(
        distinct(30, () => allNames.pick(random)),
        2,
      ),
    }));
    this.topics = byRank(topics, 8);
  }

  article(random: SeededRandom, characters: number): string {
    const topic = this.topics.pick(random);
    const curly = random.chance(0.4);
    const paragraphs: string[] = [];
    for (let length = 0; length < characters; ) {
      const paragraph = this.paragraphOn(topic, curly, random);
      paragraphs.push(paragraph);
      length += paragraph.length + 2;
    }
    if (random.chance(0.03)) paragraphs.push(random.pick(SIGN_OFFS));
    return paragraphs.join('\n\n');
  }

  paragraph(random: SeededRandom): string {
    return this.paragraphOn(this.anyTopic, false, random);
  }

  word(random: SeededRandom): string {
    return random.chance(0.45) ? this.small.pick(random) : this.words.pick(random);
  }

  private paragraphOn(topic: Topic, curly: boolean, random: SeededRandom): string {
    const sentences = Array.from({ length: 1 + random.below(4) }, () =>
      this.sentence(topic, curly, random),
    );
    return sentences.join(' ');
  }

  private sentence(topic: Topic, curly: boolean, random: SeededRandom): string {
    const words: string[] = [];
    for (let left = 4 + random.below(9); left > 0; left -= 1) {
      if (random.chance(0.7)) words.push(this.small.pick(random));
      if (random.chance(0.2)) words.push(this.small.pick(random));
      words.push(this.contentWord(topic, random));
      if (left > 2 && random.chance(0.07)) words.push(`${words.pop()},`);
      if (left > 2 && random.chance(0.02)) words.push(curly ? '—' : '--');
    }
    const sentence = capital(words.join(' '));
    if (!random.chance(0.18)) return `${sentence}.`;
    const quoted = curly ? `“${sentence},”` : `"${sentence},"`;
    return `${quoted} ${topic.names.pick(random)} ${random.pick(SPEECH)}.`;
  }

  private contentWord(topic: Topic, random: SeededRandom): string {
    const kind = random.next();
    if (kind < 0.08) return this.phrases.pick(random);
    if (kind < 0.26) return topic.words.pick(random);
    if (kind < 0.38) return topic.names.pick(random);
    if (kind < 0.42) return String(1 + random.below(random.chance(0.5) ? 30 : 2_030));
    return this.words.pick(random);
  }

  private stockPhrase(random: SeededRandom): string {
    const words = [this.words.pick(random)];
    for (let left = 1 + random.below(3); left > 0; left -= 1) {
      if (random.chance(0.5)) words.push(this.small.pick(random));
      words.push(this.words.pick(random));
    }
    return words.join(' ');
  }
}

/** The frequencies of Zipf's law, with Mandelbrot's shift for the first ranks. */
function byRank<T>(items: readonly T[], shift: number): WeightedPicker<T> {
  return new WeightedPicker(items, (_, rank) => 1 / (rank + shift));
}

/** Pronounceable words of two to four syllables that are not in `taken`, in which they are noted. */
function coin(random: SeededRandom, count: number, taken: Set<string>): string[] {
  return distinct(
    count,
    () => {
      let word = '';
      for (let left = 2 + random.below(random.chance(0.7) ? 2 : 3); left > 0; left -= 1) {
        word += random.pick(ONSETS) + random.pick(VOWELS) + (left === 1 ? random.pick(CODAS) : '');
      }
      return word;
    },
    taken,
  );
}

function distinct(count: number, make: () => string, taken = new Set<string>()): string[] {
  const made: string[] = [];
  while (made.length < count) {
    const word = make();
    if (taken.has(word)) continue;
    taken.add(word);
    made.push(word);
  }
  return made;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
