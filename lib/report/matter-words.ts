/**
 * What is known of one language's words. Each string is a list of phrases parted by `|`; a phrase is
 * words as print has them. `a/b` is either word, `stem*` any word that begins so, `..` up to five
 * words of the same sentence, `#` a number.
 */
export interface MatterWords {
  /** Little words that hardly any other of these languages has: they tell the language, and are no names. As they stand in keys, parted by spaces. */
  tells: string;
  /** Capitals stand on every noun: only runs of them and abbreviations are names. */
  nounsHaveCapitals?: true;
  /** Names of days and months do too: "may" is none of them. */
  datesHaveCapitals?: true;
  /** Phrases that are none of what a word in them is elsewhere: "admitted to hospital". */
  nothing: string;
  negation: string;
  /** Denials, refusals and failures to answer. */
  denial: string;
  /** Words that tell how sure a statement is, and that a number is not exact. */
  hedge: string;
  /** Verbs of saying by what they say of the statement. */
  attribution: Record<Tone, string>;
  /** `word=value`, parted by spaces. Words for one are articles in most of these languages, and left out. */
  numbers: string;
  /** The same of words that multiply what stands before them. */
  scales: string;
  /** From Monday on; forms of one day joined by `/`. */
  weekdays: string;
  /** From January on; forms of one month joined by `/`. */
  months: string;
  /** Days told from the day of print: "today". */
  relativeDays: string;
  /** Written with a capital and no name: titles and forms of address, and of nouns in languages that capitalise them units and parts of time. */
  notNames: string;
}

/**
 * `plain`: said. `doubt`: claimed. `admission`: admitted. `fact`: confirmed, revealed: the statement
 * is given as true. `force`: warned, stressed, vowed.
 */
export type Tone = 'plain' | 'doubt' | 'admission' | 'fact' | 'force';
