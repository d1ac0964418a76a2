import type { MissingText } from '../match/left-out';
import { rangeSpan, type WordRange } from '../match/passages';
import type { Side } from '../match/side';
import { findQuotations } from '../text/quotations';
import type { Span } from '../text/span';
import { firstWordFrom, wordSpan } from '../text/words';
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
import { unitOf } from './matter-units';
import type { Tone } from './matter-words';
import type { MatterKind } from './report';

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

  /** The first unit of a range that a number stands before, in it or in front of it. */
  unitIn({ start, end }: WordRange): (WordRange & { unit: number }) | null {
    const { keys } = this.side.words;
    for (let at = Math.max(start, 1); at < end; at += 1) {
      const unit = unitOf(keys[at] as string);
      if (unit === null || numberAt(this.side, this.lexicon, at - 1, at) === null) continue;
      return { unit, start: at, end: at + 1 };
    }
    return null;
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

/** The kinds with their places in the text, for a stretch that only one side has. */
export function matterSpans(
  reader: MatterReader,
  missing: Pick<MissingText, 'words' | 'kind'>,
): [MatterKind, Span][] {
  return [...reader.inMissing(missing)].map(([kind, range]) => [kind, spanIn(reader, range)]);
}

/** A range of words as a span of the text: of a long one with its marks. */
export function spanIn({ side }: MatterReader, { start, end }: WordRange): Span {
  return end - start > 12 ? rangeSpan(side, { start, end }) : wordSpan(side.words, start, end - 1);
}

/** The kinds in the order of their weight. */
export function inOrder<Value>(found: Map<MatterKind, Value>): Map<MatterKind, Value> {
  return new Map(
    KINDS.flatMap((kind) => (found.has(kind) ? [[kind, found.get(kind) as Value] as const] : [])),
  );
}
