import { once } from '../text/once';
import { hashWord } from '../text/scan-words';
import { keyAt, readWords, type Words } from '../text/words';
import { MATTER_GAP_WORDS, MATTER_TELLING_SHARE, MATTER_TELLING_WORDS } from '../thresholds';
import type { MatterWords, Tone } from './matter-words';
import { MATTER_WORDS_DE } from './matter-words-de';
import { MATTER_WORDS_EN } from './matter-words-en';
import { MATTER_WORDS_ES } from './matter-words-es';
import { MATTER_WORDS_FR } from './matter-words-fr';
import { MATTER_WORDS_IT } from './matter-words-it';
import { OTHER_TELLS } from './matter-words-others';
import { MATTER_WORDS_PT } from './matter-words-pt';
import { MATTER_WORDS_RU } from './matter-words-ru';

/** What a phrase shows. `nothing`: it keeps its words from showing anything else. */
export type PhraseKind = 'nothing' | 'denial' | 'negation' | 'hedge' | 'attribution';

interface Phrase {
  kind: PhraseKind;
  /** Of attributions. */
  tone: Tone | null;
  /** Read when the first word is met. */
  tokens: () => Token[];
}

/** Alternatives, a number, or a gap. */
type Token = { words: Set<string>; stems: string[] } | 'number' | 'gap';

/** A phrase found among words: first word, and the word after the last. */
export interface FoundPhrase extends Pick<Phrase, 'kind' | 'tone'> {
  start: number;
  end: number;
}

/** One language's words, ready to be looked up by their keys. */
export interface Lexicon {
  phrases: Map<string, Phrase[]>;
  /** Phrases whose first word is a stem, by its first `STEM` letters. */
  byStem: Map<string, Phrase[]>;
  /** Names of days and months by their first word: the words behind it, and `day 1`, `month 1` or `relative`. */
  dates: Map<string, { rest: string[]; value: string }[]>;
  numbers: Map<string, number | string>;
  scales: Map<string, number>;
  /** Never a name by themselves. */
  notNames: Set<string>;
  nounsHaveCapitals: boolean;
  datesHaveCapitals: boolean;
}

const LANGUAGES = {
  en: MATTER_WORDS_EN,
  de: MATTER_WORDS_DE,
  fr: MATTER_WORDS_FR,
  es: MATTER_WORDS_ES,
  pt: MATTER_WORDS_PT,
  it: MATTER_WORDS_IT,
  ru: MATTER_WORDS_RU,
} satisfies Record<string, MatterWords>;

export type MatterLanguage = keyof typeof LANGUAGES;

const NAMES = Object.keys(LANGUAGES) as MatterLanguage[];
/** The telling words of every language that is told from others, as they stand in keys. */
export const TELLS: readonly string[] = [
  ...NAMES.map((name) => LANGUAGES[name].tells),
  ...OTHER_TELLS,
];
const STEM = 3;
const lexicons = new Map<MatterLanguage, Lexicon>();
/** The telling words by their hashes, each with the bits of the languages that have it; made when first asked for. */
let tells: Map<number, { key: string; bits: number }[]> | null = null;

/** What is known of a language's words; made when first asked for. */
export function lexiconOf(language: MatterLanguage): Lexicon {
  const known = lexicons.get(language) ?? compile(LANGUAGES[language]);
  lexicons.set(language, known);
  return known;
}

/** The language of some words by their little words; null where none stands out or it is another. */
export function languageOf(words: Words): MatterLanguage | null {
  tells ??= makeTells();
  const counts = new Uint32Array(TELLS.length);
  const looked = Math.min(words.starts.length, MATTER_TELLING_WORDS);
  for (let at = 0; at < looked; at += 1) {
    const alike = tells.get((words.hashes[at] as number) | 0);
    if (alike === undefined) continue;
    const key = keyAt(words, at);
    const bits = alike.find((tell) => tell.key === key)?.bits ?? 0;
    for (let one = 0; one < counts.length; one += 1) {
      if ((bits & (1 << one)) !== 0) counts[one] = (counts[one] as number) + 1;
    }
  }
  const best = counts.indexOf(Math.max(...counts));
  const most = counts[best] as number;
  if (most === 0 || most < MATTER_TELLING_SHARE * looked) return null;
  const rival = Math.max(...counts.filter((_, one) => one !== best));
  return most > rival ? (NAMES[best] ?? null) : null;
}

function makeTells(): Map<number, { key: string; bits: number }[]> {
  const byHash = new Map<number, { key: string; bits: number }[]>();
  TELLS.forEach((list, at) => {
    for (const key of list.split(' ')) {
      const hash = hashWord(key) | 0;
      const alike = byHash.get(hash);
      const known = alike?.find((tell) => tell.key === key);
      if (known) known.bits |= 1 << at;
      else if (alike) alike.push({ key, bits: 1 << at });
      else byHash.set(hash, [{ key, bits: 1 << at }]);
    }
  });
  return byHash;
}

function compile(words: MatterWords): Lexicon {
  const lexicon: Lexicon = {
    phrases: new Map(),
    byStem: new Map(),
    dates: new Map(),
    numbers: new Map(),
    scales: new Map(),
    notNames: new Set(),
    nounsHaveCapitals: words.nounsHaveCapitals ?? false,
    datesHaveCapitals: words.datesHaveCapitals ?? false,
  };
  for (const kind of ['nothing', 'denial', 'hedge', 'negation'] as const) {
    addPhrases(lexicon, words[kind].split('|'), { kind, tone: null });
  }
  for (const [tone, phrases] of Object.entries(words.attribution) as [Tone, string][]) {
    addPhrases(lexicon, phrases.split('|'), { kind: 'attribution', tone });
  }
  const date = (forms: string, value: string) => {
    for (const form of forms.split('/')) {
      const [first = '', ...rest] = keysOf(form);
      const known = lexicon.dates.get(first) ?? [];
      lexicon.dates.set(first, [...known, { rest, value }]);
    }
  };
  words.weekdays.split(' ').forEach((forms, at) => {
    date(forms, `day ${at + 1}`);
  });
  words.months.split(' ').forEach((forms, at) => {
    date(forms, `month ${at + 1}`);
  });
  for (const day of words.relativeDays.split(' ')) date(day, 'relative');
  for (const [key, value] of values(words.numbers)) {
    lexicon.numbers.set(key, Number.isNaN(Number(value)) ? value : Number(value));
  }
  for (const [key, value] of values(words.scales)) lexicon.scales.set(key, Number(value));
  for (const key of readWords(`${words.tells} ${words.notNames}`).keys) lexicon.notNames.add(key);
  return lexicon;
}

function values(pairs: string): [key: string, value: string][] {
  return pairs.split(' ').map((pair) => {
    const [word = '', value = ''] = pair.split('=');
    return [keysOf(word)[0] as string, value];
  });
}

function addPhrases(
  lexicon: Lexicon,
  phrases: readonly string[],
  about: Omit<Phrase, 'tokens'>,
): void {
  for (const written of phrases) {
    const [first] = readToken(written.split(' ', 1)[0] as string);
    if (first === undefined || typeof first === 'string') continue;
    const phrase = { ...about, tokens: once(() => written.split(' ').flatMap(readToken)) };
    for (const word of first.words) push(lexicon.phrases, word, phrase);
    for (const stem of first.stems) push(lexicon.byStem, stem.slice(0, STEM), phrase);
  }
}

function readToken(written: string): Token[] {
  if (written === '#') return ['number'];
  if (written === '..') return ['gap'];
  const alternatives = written.split('/').map((one) => ({
    keys: keysOf(one.replace('*', '')),
    isStem: one.endsWith('*'),
  }));
  const [only] = alternatives;
  // A hyphen parts words: "by-and-by" is three.
  if (alternatives.length === 1 && only && only.keys.length > 1) {
    return only.keys.map((key) => ({ words: new Set([key]), stems: [] }));
  }
  const words = new Set<string>();
  const stems: string[] = [];
  for (const { keys, isStem } of alternatives) {
    const key = keys[0] as string;
    if (isStem) stems.push(key);
    else words.add(key);
  }
  return [{ words, stems }];
}

/** The keys of written words; those of one in plain letters without reading it: a lexicon has hundreds, and a woken worker waits for it. */
function keysOf(written: string): readonly string[] {
  return /^[a-z]+$/.test(written) ? [written] : readWords(written).keys;
}

function push(map: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const list = map.get(key);
  if (list) list.push(phrase);
  else map.set(key, [phrase]);
}

/** The longest phrase that begins with word `at` and ends before `limit`; of equal ones the first in the order of kinds. */
export function phraseAt(
  lexicon: Lexicon,
  keys: readonly string[],
  at: number,
  limit: number,
): FoundPhrase | null {
  const key = keys[at] as string;
  let longest: FoundPhrase | null = null;
  const tryAll = (phrases: readonly Phrase[] | undefined) => {
    for (const phrase of phrases ?? []) {
      const end = endOf(lexicon, phrase.tokens(), 0, keys, at, limit);
      if (end < 0 || (longest !== null && end <= longest.end)) continue;
      const { kind, tone } = phrase;
      longest = { kind, tone, start: at, end };
    }
  };
  tryAll(lexicon.phrases.get(key));
  if (key.length >= STEM) tryAll(lexicon.byStem.get(key.slice(0, STEM)));
  return longest;
}

/** The word after the phrase's last, or -1 where it does not stand here. */
function endOf(
  lexicon: Lexicon,
  tokens: readonly Token[],
  from: number,
  keys: readonly string[],
  at: number,
  limit: number,
): number {
  let place = at;
  for (let number = from; number < tokens.length; number += 1) {
    const token = tokens[number] as Token;
    if (token === 'gap') {
      // Phrases have two gaps at most: so many tries, each as many.
      for (let skip = 0; skip <= MATTER_GAP_WORDS && place + skip < limit; skip += 1) {
        const end = endOf(lexicon, tokens, number + 1, keys, place + skip, limit);
        if (end >= 0) return end;
      }
      return -1;
    }
    if (place >= limit || !fits(lexicon, token, keys[place] as string)) return -1;
    place += 1;
  }
  return place;
}

function fits({ numbers, scales }: Lexicon, token: Exclude<Token, 'gap'>, key: string): boolean {
  if (token === 'number') return /^\d/.test(key) || numbers.has(key) || scales.has(key);
  return token.words.has(key) || token.stems.some((stem) => key.startsWith(stem));
}
