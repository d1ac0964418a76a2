import type { MissingText } from '../match/left-out';
import { rangeSpan, type WordRange } from '../match/passages';
import type { Side } from '../match/side';
import { findQuotations } from '../text/quotations';
import type { Span } from '../text/span';
import { firstWordFrom, isContentWord, wordSpan } from '../text/words';
import { MATTER_QUOTED_WORDS } from '../thresholds';
import {
  type FoundPhrase,
  type Lexicon,
  languageOf,
  lexiconOf,
  type MatterLanguage,
  phraseAt,
} from './matter-lexicon';
import { type FoundName, NameFinder } from './matter-names';
import { dateAt, type FoundNumber, numberAt, wholeNumbers } from './matter-numbers';
import type { Tone } from './matter-words';
import type { Matter, MatterKind } from './report';

/** The weightiest first. */
const KINDS: readonly MatterKind[] = [
  'denial',
  'quotation',
  'number',
  'negation',
  'hedge',
  'attribution',
  'name',
];

/** A full stop inside the marks: who said it said no more. */
const CLOSES_SENTENCE = /[.!?…。！？]\P{L}{1,2}$/u;

/** What a range of words holds. */
interface Holding {
  phrases: FoundPhrase[];
  numbers: FoundNumber[];
  names: FoundName[];
  /** Words in quotation marks, or null for none. */
  quoted: WordRange | null;
}

/**
 * Tells what matters in stretches of one text, by rules over its words: words of seven languages, and
 * in any language digits, quotation marks and capitals. Reads no more than it is asked about.
 */
export class MatterReader {
  private knownLanguage: MatterLanguage | null | undefined;
  private knownLexicon: Lexicon | null | undefined;
  private nameFinder: NameFinder | undefined;
  private readonly quotations = new Map<number, Span[]>();

  /** `language` for texts too short to tell it themselves. Nothing is read before it is asked for: most pages ask for nothing. */
  constructor(
    readonly side: Side,
    language?: MatterLanguage | null,
  ) {
    this.knownLanguage = language;
  }

  get language(): MatterLanguage | null {
    if (this.knownLanguage === undefined) this.knownLanguage = languageOf(this.side.words);
    return this.knownLanguage;
  }

  private get lexicon(): Lexicon | null {
    if (this.knownLexicon === undefined) {
      this.knownLexicon = this.language && lexiconOf(this.language);
    }
    return this.knownLexicon;
  }

  private get names(): NameFinder {
    this.nameFinder ??= new NameFinder(this.side, this.lexicon);
    return this.nameFinder;
  }

  /**
   * What matters in text that one side has and the other has not: in whole sentences, verbs of saying
   * count where they doubt or concede, in part of a sentence any of them.
   */
  inMissing({ words, kind }: Pick<MissingText, 'words' | 'kind'>): Map<MatterKind, WordRange> {
    if (kind === 'heading') return new Map();
    const held = this.holding(words);
    const tones: readonly (Tone | null)[] | null = kind === 'words' ? null : ['doubt', 'admission'];
    const found = new Map<MatterKind, WordRange>();
    const first = (name: MatterKind, range: WordRange | null | undefined) => {
      if (range) found.set(name, range);
    };
    const phrase = (name: MatterKind) => held.phrases.find((one) => one.kind === name);
    first('denial', phrase('denial'));
    first('quotation', held.quoted);
    first(
      'number',
      held.numbers.find(({ value }) => value !== 'relative'),
    );
    first('negation', phrase('negation'));
    first('hedge', phrase('hedge'));
    first(
      'attribution',
      held.phrases.find((one) => one.tone !== null && (tones?.includes(one.tone) ?? true)),
    );
    first('name', held.names[0]);
    return inOrder(found);
  }

  /** All that a range holds. A phrase counts where it begins. */
  holding(range: WordRange): Holding {
    return {
      phrases: this.phrasesIn(range),
      numbers: this.numbersIn(range),
      names: this.names.namesIn(range),
      quoted: this.quotedIn(range),
    };
  }

  private phrasesIn({ start, end }: WordRange): FoundPhrase[] {
    const { lexicon, side } = this;
    const phrases: FoundPhrase[] = [];
    if (lexicon === null) return phrases;
    for (let at = start; at < end; ) {
      const found = dateAt(side, lexicon, at)
        ? null
        : phraseAt(lexicon, side.words.keys, at, this.sentenceEnd(at));
      if (found && found.kind !== 'nothing') phrases.push(found);
      at = found ? found.end : at + 1;
    }
    return phrases;
  }

  private numbersIn(range: WordRange): FoundNumber[] {
    const { lexicon, side } = this;
    const { start, end } = wholeNumbers(side, range);
    const numbers: FoundNumber[] = [];
    for (let at = start; at < end; ) {
      const found = (lexicon && dateAt(side, lexicon, at)) ?? numberAt(side, lexicon, at, end);
      if (found) numbers.push(found);
      at = found ? found.end : at + 1;
    }
    return numbers;
  }

  /** The first words of a range that are a quotation's, where there are enough of them. */
  private quotedIn({ start, end }: WordRange): WordRange | null {
    const { words, paragraphOf, paragraphStarts } = this.side;
    // Of part of a sentence the quotation around it is asked, not what lies in the part.
    const isPart = end - start < MATTER_QUOTED_WORDS;
    for (let at = start; at < end; ) {
      const paragraph = paragraphOf[at] as number;
      for (const quotation of this.quotationsOf(paragraph)) {
        const from = firstWordFrom(words, quotation.start);
        const to = firstWordFrom(words, quotation.end);
        const first = Math.max(from, at);
        const after = Math.min(to, end);
        if (after <= first) continue;
        const most = isPart ? to - from : after - first;
        const isClosed = CLOSES_SENTENCE.test(words.raw.slice(quotation.end - 3, quotation.end));
        if (most >= MATTER_QUOTED_WORDS || isClosed) return { start: first, end: after };
      }
      at = paragraphStarts[paragraph + 1] as number;
    }
    return null;
  }

  private quotationsOf(paragraph: number): Span[] {
    const known = this.quotations.get(paragraph);
    if (known) return known;
    const { words, paragraphs } = this.side;
    const found = findQuotations(words.raw, paragraphs[paragraph] as Span);
    this.quotations.set(paragraph, found);
    return found;
  }

  private sentenceEnd(at: number): number {
    const { sentenceStarts, sentenceOf } = this.side;
    return sentenceStarts[(sentenceOf[at] as number) + 1] as number;
  }
}

/**
 * What matters in words of a source that the page replaced by others: kinds that one of the two holds
 * and the other has not, or has otherwise. Neither side's range may be empty.
 */
export function changedMatters(
  source: MatterReader,
  out: WordRange,
  page: MatterReader,
  put: WordRange,
): Matter[] {
  const before = source.holding(out);
  const after = page.holding(put);
  const found = new Map<MatterKind, [WordRange | null, WordRange | null]>();
  for (const kind of ['denial', 'negation', 'hedge'] as const) {
    const was = before.phrases.find((one) => one.kind === kind) ?? null;
    const is = after.phrases.find((one) => one.kind === kind) ?? null;
    if ((was === null) !== (is === null)) found.set(kind, [was, is]);
  }
  // A denial says no.
  if (found.has('denial')) found.delete('negation');
  const numbers = differing(
    stated(before.numbers, after.numbers),
    stated(after.numbers, before.numbers),
    ({ value }) => [value],
  );
  if (numbers) found.set('number', numbers);
  const names = differing(
    before.names.filter((name) => !isAmong(page, put, name)),
    after.names.filter((name) => !isAmong(source, out, name)),
    ({ keys }) => keys,
  );
  if (names) found.set('name', names);
  const saying = sayings(before.phrases, after.phrases);
  if (saying) found.set('attribution', saying);
  if ((before.quoted || after.quoted) && !isSpelling(source, out, page, put)) {
    found.set('quotation', [before.quoted, after.quoted]);
  }
  return [...inOrder(found)].map(([kind, [was, is]]) => ({
    kind,
    source: was && spanIn(source, was),
    page: is && spanIn(page, is),
  }));
}

/** The kinds with their places in the text, for a stretch that only one side has. */
export function matterSpans(
  reader: MatterReader,
  missing: Pick<MissingText, 'words' | 'kind'>,
): [MatterKind, Span][] {
  return [...reader.inMissing(missing)].map(([kind, range]) => [kind, spanIn(reader, range)]);
}

function spanIn({ side }: MatterReader, { start, end }: WordRange): Span {
  return end - start > 12 ? rangeSpan(side, { start, end }) : wordSpan(side.words, start, end - 1);
}

/** Print tells days anew: "on Tuesday" is "today" a day later and says the same. */
function stated(numbers: readonly FoundNumber[], others: readonly FoundNumber[]): FoundNumber[] {
  const isDay = ({ value }: FoundNumber) => value.startsWith('day ');
  const isRelative = ({ value }: FoundNumber) => value === 'relative';
  return numbers.filter(
    (one) => !isRelative(one) && !(isDay(one) && others.some(isRelative) && !others.some(isDay)),
  );
}

/** The first on each side that the other has not, by any of its keys; null where all agree. */
function differing<Found extends WordRange>(
  before: readonly Found[],
  after: readonly Found[],
  keysOf: (found: Found) => readonly string[],
): [Found | null, Found | null] | null {
  const there = new Set(after.flatMap(keysOf));
  const here = new Set(before.flatMap(keysOf));
  const was = before.find((one) => keysOf(one).some((key) => !there.has(key))) ?? null;
  const is = after.find((one) => keysOf(one).some((key) => !here.has(key))) ?? null;
  return was === null && is === null ? null : [was, is];
}

/** A name at the beginning of a sentence is only known for one where it stands elsewhere. */
function isAmong({ side }: MatterReader, { start, end }: WordRange, { keys }: FoundName): boolean {
  const words = side.words.keys;
  return keys.every((key) => {
    for (let at = start; at < end; at += 1) if (words[at] === key) return true;
    return false;
  });
}

/** The verbs of saying where they say it in another tone; a plain one that goes alone is style. */
function sayings(
  before: readonly FoundPhrase[],
  after: readonly FoundPhrase[],
): [WordRange | null, WordRange | null] | null {
  const was = before.filter(({ tone }) => tone !== null);
  const is = after.filter(({ tone }) => tone !== null);
  const lost = was.find(({ tone }) => is.every((one) => one.tone !== tone));
  const gained = is.find(({ tone }) => was.every((one) => one.tone !== tone));
  if (!lost && !gained) return null;
  const isPlain = (one: FoundPhrase | undefined) => one === undefined || one.tone === 'plain';
  if ((was.length === 0 || is.length === 0) && isPlain(lost) && isPlain(gained)) return null;
  return [lost ?? was[0] ?? null, gained ?? is[0] ?? null];
}

/** The same words in another spelling or ending: "colour", "color". */
function isSpelling(
  source: MatterReader,
  out: WordRange,
  page: MatterReader,
  put: WordRange,
): boolean {
  const before = source.side.words.keys.slice(out.start, out.end);
  const after = page.side.words.keys.slice(put.start, put.end);
  if (before.join('') === after.join('')) return true;
  return (
    before.length === after.length &&
    before.every((key, at) => {
      const other = after[at] as string;
      return (
        key === other ||
        (isContentWord(key) && key.slice(0, 3) === other.slice(0, 3) && differsLittle(key, other))
      );
    })
  );
}

/** Equal but for at most two letters in the middle or at the end. */
function differsLittle(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return Math.max(one.length, other.length) - head - tail <= 2;
}

function inOrder<Value>(found: Map<MatterKind, Value>): Map<MatterKind, Value> {
  return new Map(
    KINDS.flatMap((kind) => (found.has(kind) ? [[kind, found.get(kind) as Value] as const] : [])),
  );
}
