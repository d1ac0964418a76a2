import type { WordRange } from '../match/passages';
import { opensSentence, type Side } from '../match/side';
import { once } from '../text/once';
import { TITLE_CASE_SHARE } from '../thresholds';
import type { Lexicon } from './matter-lexicon';
import { dateAt } from './matter-numbers';

/** Words with capitals that name somebody or something, in a row. */
export interface FoundName extends WordRange {
  /** The words without titles and articles. */
  keys: string[];
}

const CAPITAL = once(() => /^\p{Lu}/u);
/** An article or preposition that has lost its vowel: "l’OTAN". */
const ELIDED = once(() => /^\p{Ll}{1,5}['’](?=\p{Lu})/u);
/** Two capitals or more, with full stops or without: "NATO", "U.S.". */
const INITIALS = once(() => /^(?:\p{Lu}\.?){2,8}s?$/u);
const QUOTE_OR_COLON = once(() => /[\p{Pi}\p{Pf}"'„‚:•*(–—-]\s*$/u);

/** Tells names among a side's words by their capitals; texts without capitals have none to show. */
export class NameFinder {
  private known: Set<string> | null = null;

  constructor(
    private readonly side: Side,
    private readonly lexicon: Lexicon | null,
  ) {}

  /** Names that begin in a range, in order. */
  namesIn({ start, end }: WordRange): FoundName[] {
    if (this.isTitleCase(start, end)) return [];
    const names: FoundName[] = [];
    for (let at = start; at < end; ) {
      if (!this.hasCapital(at) || this.isDate(at)) {
        at += 1;
        continue;
      }
      let to = at + 1;
      while (to < end && this.hasCapital(to) && this.isNext(to) && !this.isDate(to)) to += 1;
      const name = this.nameOf(at, to);
      if (name) names.push(name);
      at = to;
    }
    return names;
  }

  private nameOf(start: number, end: number): FoundName | null {
    const { keys } = this.side.words;
    const words: number[] = [];
    for (let at = start; at < end; at += 1) if (!this.isNoName(at)) words.push(at);
    if (words.length === 0) return null;
    const first = words[0] as number;
    const isTold = this.lexicon?.nounsHaveCapitals
      ? words.some((at) => this.isInitials(at)) ||
        // The first word of a sentence has its capital from there.
        end - start - (this.isOpener(start) ? 1 : 0) >= 2
      : words.some((at) => this.isInitials(at) || !this.isOpener(at) || this.isKnown(at)) ||
        words.length >= 2;
    if (!isTold) return null;
    return {
      start: first,
      end: (words.at(-1) as number) + 1,
      keys: words.map((at) =>
        ELIDED().test(this.written(at)) ? this.text(at).toLowerCase() : (keys[at] as string),
      ),
    };
  }

  private hasCapital(at: number): boolean {
    const { keys, raw, starts, ends } = this.side.words;
    const start = starts[at] as number;
    const unit = raw.charCodeAt(start);
    if (unit >= 0x41 && unit <= 0x5a) return true;
    // A key as long as the word has lost no apostrophe.
    const isPlain = (ends[at] as number) - start === (keys[at] as string).length;
    return isPlain && unit < 0x80 ? false : CAPITAL().test(this.text(at));
  }

  private isInitials(at: number): boolean {
    return INITIALS().test(this.text(at)) && !this.isShouted(at);
  }

  /** Among words in capitals alone, capitals tell nothing. */
  private isShouted(at: number): boolean {
    const isAllCaps = (one: number) =>
      one >= 0 && one < this.side.words.starts.length && /^\p{Lu}{2,}$/u.test(this.text(one));
    return isAllCaps(at - 1) && isAllCaps(at + 1);
  }

  private isNoName(at: number): boolean {
    const key = this.side.words.keys[at] as string;
    if (key.length < 2 || this.isShouted(at)) return true;
    if (this.lexicon === null) return false;
    const { notNames, numbers, scales } = this.lexicon;
    return notNames.has(key) || numbers.has(key) || scales.has(key);
  }

  private isDate(at: number): boolean {
    return this.lexicon !== null && dateAt(this.side, this.lexicon, at) !== null;
  }

  /** Opens a sentence, or what stands behind a quotation mark or a colon. */
  private isOpener(at: number): boolean {
    if (opensSentence(this.side, at)) return true;
    const { raw, starts, ends } = this.side.words;
    return QUOTE_OR_COLON().test(raw.slice(ends[at - 1], starts[at]));
  }

  /** Goes on with the word before it: nothing between them but a space, a hyphen or an initial's full stop. */
  private isNext(at: number): boolean {
    const { raw, starts, ends } = this.side.words;
    const between = raw.slice(ends[at - 1], starts[at]);
    if (/^[\s\u00a0-]$/.test(between)) return true;
    return (
      /^\.\s?$/.test(between) && this.text(at - 1).length <= 2 && !opensSentence(this.side, at)
    );
  }

  /** Stands elsewhere in the text with a capital that no sentence gave it. */
  private isKnown(at: number): boolean {
    this.known ??= this.readKnown();
    return this.known.has(this.side.words.keys[at] as string);
  }

  private readKnown(): Set<string> {
    const known = new Set<string>();
    const { keys } = this.side.words;
    for (let at = 0; at < keys.length; at += 1) {
      if (this.hasCapital(at) && !this.isOpener(at)) known.add(keys[at] as string);
    }
    return known;
  }

  private isTitleCase(start: number, end: number): boolean {
    if (end - start < 4) return false;
    let capitals = 0;
    for (let at = start; at < end; at += 1) if (this.hasCapital(at)) capitals += 1;
    return capitals > TITLE_CASE_SHARE * (end - start) && this.lexicon?.nounsHaveCapitals !== true;
  }

  /** A word without what is elided before it. */
  private text(at: number): string {
    return this.written(at).replace(ELIDED(), '');
  }

  private written(at: number): string {
    const { raw, starts, ends } = this.side.words;
    return raw.slice(starts[at], ends[at]);
  }
}
