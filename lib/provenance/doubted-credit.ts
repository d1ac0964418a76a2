import { once } from '../text/once';
import { DOUBTS, type DoubtWords, type PhraseLanguage } from './doubt-words';

/** A sentence that says who printed a text, in its parts; all of them folded. */
export interface CreditSentence {
  /** From the sentence's start to what it is about ("this article"). */
  before: string;
  /** From there to the credit's own words ("was not "). */
  between: string;
  /** Behind the outlet's name, to the sentence's end and its mark. */
  behind: string;
  /** The same as it is written: a name is told from a verb by its capital. */
  written: string;
}

/**
 * Whether a sentence leaves open or denies what its words say: "was not first published by X", "was
 * thought to have been …", "Was this article …?", "If this article …", "“…,” he said of the picture".
 */
export function isDoubted(sentence: CreditSentence, language: PhraseLanguage): boolean {
  const { before, between, behind, written } = sentence;
  if (isQuestion(behind) || isSpeech(before, behind)) return true;
  const { not, given, says, said, deals, fake, elsewhere } = patternsOf(language);
  const opening = before.slice(lastStop(before));
  if (given.test(opening) || not.test(opening) || says.test(before)) return true;
  const verb = said.exec(behind)?.[1];
  if (verb !== undefined && !isName(written, behind.indexOf(verb))) return true;
  if (fake.test(withoutQuotations(behind))) return true;
  if (deals.test(otherText(between)) || deals.test(TOWARDS().exec(between)?.[1] ?? '')) return true;
  // The verb stands first in Arabic.
  if (language === 'ar' && deals.test(before)) return true;
  // The verb stands last in Hindi, and what denies it with it.
  if (language === 'hi' && not.test(behind)) return true;
  const own = ownClause(between);
  return not.test(own) || elsewhere?.test(own) === true;
}

/** A title behind the credit may ask: "as “Can we say sorry?”". */
function isQuestion(behind: string): boolean {
  return /[?？؟]\s*$/u.test(behind) && !/[\s(]["'“„‘«「『]\p{L}/u.test(behind);
}

/** "…, by Said Ahmed", "von Anna Meinhardt": no verb. */
function isName(written: string, at: number): boolean {
  return /^\p{Lu}/u.test(written.slice(at));
}

/** The sentence opens in quotation marks and goes on behind them: somebody says it. Marks that close before are a title's. */
function isSpeech(before: string, behind: string): boolean {
  return (
    /^\s*["'“‘«„「『‹](?!.*(?:[»」』›]|["'”’“](?!\p{L})))/su.test(before) &&
    /(?:["”“»」』›]|['’](?!\p{L}))[\s,，،、—–:-]*[\p{L}\p{M}]/u.test(behind)
  );
}

/** What stands between two commas is an aside; what stands before the last stop or "and was" is another clause. */
function ownClause(between: string): string {
  const plain = between.replace(/,[^,]*,/gu, ' ');
  return plain.slice(lastStop(plain));
}

/** What may take up another text: all but asides and clauses before the one that has its own verb of being printed. */
function otherText(between: string): string {
  const plain = between.replace(/,[^,]*,/gu, ' ');
  let own = 0;
  for (const match of plain.matchAll(OWN_VERB)) own = match.index + match[0].length;
  return plain.slice(own);
}

/** A title behind the credit may speak of lies. */
const withoutQuotations = (text: string): string =>
  text.replace(/["“«„‘《「][^"”»“’》」]*["”»“’》」]/gu, ' ');

/** "The article, to which we respond, was …" */
const TOWARDS = once(
  () =>
    /,\s(?:(?:to|of|on|about|auf|über|zu|gegen|von)\s(?:which|den|die|das|dem|der|denen)|auquel|à laquelle|al que|a la que|ao qual|à qual|a cui|на котор\p{L}{2})\s([^,]*),/u,
);

const OWN_VERB =
  /[,;]?\s(?:and|und|et|y|e|и|und)\s(?:(?:it|es|er|il|elle)\s)?(?:was|is|has|were|appeared|wurde|ist|erschien|a|est|fue|ha|foi|è|был[аои]?)\s/gu;

const STOP =
  /[,，،;；:：—–]|\s(?:and|but|und|aber|et|mais|y|e|pero|mas|ma|и|но|а|و|और)\s(?=$|(?:(?:it|this|es|er|il|elle)\s)?(?:was|is|has|were|appeared|wurde|ist|erschien|war|est|a|fue|ha|foi|è|был[аои]?)\s)/gu;

function lastStop(text: string): number {
  let last = 0;
  for (const match of text.matchAll(STOP)) last = match.index + match[0].length;
  return last;
}

interface Patterns {
  not: RegExp;
  given: RegExp;
  says: RegExp;
  said: RegExp;
  deals: RegExp;
  fake: RegExp;
  elsewhere: RegExp | undefined;
}

const made = new Map<PhraseLanguage, Patterns>();

/** Made when a credit in the language is first read: few pages have one. */
function patternsOf(language: PhraseLanguage): Patterns {
  const known = made.get(language);
  if (known) return known;
  const { not, given, says, that, deals, fake, elsewhere, isUnspaced }: DoubtWords =
    DOUBTS[language];
  const word = (words: string) =>
    isUnspaced ? `(?:${words})` : `(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`;
  const patterns = {
    not: new RegExp(word(not), 'u'),
    given: new RegExp(word(given), 'u'),
    says: new RegExp(`${word(says)}[,，]?\\s?(?:${word(that)}\\s?)?$`, 'u'),
    said: new RegExp(
      `^[^\\p{L}\\p{M}]{0,2}[,，،—–-][^\\p{L}\\p{M}]{0,3}(?!which|who|whose|a\\s|an\\s)(?:[\\p{L}\\p{M}’'-]{1,20}\\s?){0,3}(${word(says)})`,
      'u',
    ),
    deals: new RegExp(word(deals), 'u'),
    fake: new RegExp(word(fake), 'u'),
    elsewhere: elsewhere === undefined ? undefined : new RegExp(word(elsewhere), 'u'),
  };
  made.set(language, patterns);
  return patterns;
}
