import { foldCase } from '../text/fold-case';
import { hasAny, holdsAny, type Parts, partsOf, readParts } from '../text/has-any';
import { once } from '../text/once';
import { activeCredits, mayBeActive } from './active-credits';
import { type CreditMatch, type KnownOutlet, SHORT_LINE } from './credit';
import { NO_SUBJECT, type Phrase, PICTURE, SUBJECT } from './credit-phrase';
import { PHRASES } from './credit-phrase-table';
import { HEAD, isQuoted, lastLetter, sentenceEnd, sentenceStart } from './credit-sentence';
import { type CreditSentence, isDoubted } from './doubted-credit';
import { matchedOutlet } from './matched-outlets';
import { isOfOtherWork, isOtherText, isProhibited } from './other-texts';
import { type ReadName, readKnown, readName } from './outlet-reading';

const PREPOSITION = once(
  () =>
    /[\s,]*(?:(?:in|on|at|by|with|from|to|via|auf|bei|im|von|vom|beim|durch|am|par|dans|sur|chez|le(?=\s\d)|en|por|em|no|na|pelo|pela|da|su|sul|sulla|dal|dalla|di|nel|nella|в|во|на|изданием|сайтом|газетой|журналом|агентством|op|door|bij)(?=[\s:]):?\s*|(?:sull|dall|nell)[’'])/uy,
);

const DATE = once(
  () =>
    /[\s,]*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)\p{L}{0,6}\.?\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s\d{4})?|(?:the\s)?\d{1,2}(?:st|nd|rd|th|\.|º|er)?\s(?:de\s|of\s)?\p{L}{3,10}\.?(?:(?:,|\sde|\sdel)?\s\d{4}(?:\s?г(?:ода|\.))?)?|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:,?\s\d{4})?|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{4})(?=[\s,.:;)]|$)/uy,
);

const LANGUAGE = once(
  () =>
    /[\s,]*(?:english|german|french|spanish|russian|arabic|chinese|portuguese|italian|ukrainian|hebrew|turkish|persian|armenian|polish|hindi|print)(?=[\s,])/uy,
);

/** Finds the name behind a lead: prepositions, dates and languages may stand between. */
function afterLead(text: string, folded: string, at: number): ReadName | null {
  let position = at;
  let preposition = false;
  for (let step = 0; step < 6; step++) {
    const skipped = sticky(DATE(), folded, position) ?? sticky(LANGUAGE(), folded, position);
    if (skipped !== null) {
      position = skipped;
      preposition = false;
      continue;
    }
    const next = sticky(PREPOSITION(), folded, position);
    if (next === null) break;
    position = next;
    preposition = true;
  }
  if (/^\s*:\s/.test(text.slice(position, position + 4))) preposition = true;
  return preposition ? readName(text, position) : null;
}

function sticky(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match && match[0] !== '' ? at + match[0].length : null;
}

const HINTS = PHRASES.map(({ hints }) => partsOf(hints));

/** Whether a text may hold a credit that counts only where its name is one of the match's. */
export function mayNameUnknown(text: string): boolean {
  const folded = foldCase(text);
  const reading = readParts(folded);
  if (mayBeActive(reading)) return true;
  const isTitled = OPENS_TITLE.test(text);
  return PHRASES.some(
    ({ knownOnly }, number) => (knownOnly || isTitled) && holdsAny(reading, HINTS[number] as Parts),
  );
}

/**
 * Reads the sentences of a text that credit an outlet. `text` is one window, at most a few thousand
 * characters. `known` are outlets of the match; `isNear` says that the text stands at the story's head or foot.
 */
export function creditPhrases(
  text: string,
  known: readonly KnownOutlet[],
  isNear: boolean,
): CreditMatch[] {
  const isEdge = isNear && text.length <= SHORT_LINE;
  const found: CreditMatch[] = [];
  const folded = foldCase(text);
  const reading = readParts(folded);
  for (let number = 0; number < PHRASES.length; number += 1) {
    const phrase = PHRASES[number] as Phrase;
    if (!holdsAny(reading, HINTS[number] as Parts) || (phrase.edgeOnly && !isEdge)) continue;
    for (const match of folded.matchAll(phrase.lead())) {
      const title = isEdge ? titleBefore(folded, match.index) : null;
      const begin = title ?? sentenceStart(text, match.index);
      const head = folded.slice(begin, match.index);
      const subject = title === null ? aboutThis(head, phrase) : titleOf(head);
      if (subject === null || (title === null && isQuoted(text, match.index))) continue;
      const at = match.index + match[0].length;
      const name = phrase.next === 'free' ? afterLead(text, folded, at) : readName(text, at);
      if (!name) continue;
      const end = sentenceEnd(text, name.end);
      const last = lastLetter(folded, name.end);
      const parts = {
        before: head.slice(0, subject.start),
        between: head.slice(subject.end),
        behind: folded.slice(last, end),
        written: text.slice(last, end),
      };
      if (isDoubted(parts, phrase.language) || isProhibited(parts.behind)) continue;
      if (subject.start === subject.end && isOfOtherWork(parts.behind)) continue;
      if (subject.isAny && isAnotherText(parts, isNear)) continue;
      // A book has a title and a publisher, too.
      const isKnownOnly = phrase.knownOnly || title !== null;
      if (isKnownOnly && !name.known && matchedOutlet(name.outlet, known) === null) continue;
      if (isForumQuote(match[0], folded.slice(at, name.start), name)) continue;
      if (
        /^\W{0,3}(?:in|\()\s?(?:1[4-8]\d\d|19[0-8]\d)\b/.test(text.slice(name.end, name.end + 12))
      )
        continue;
      if (
        found.some(
          (other) => other.start < name.end && begin < other.end && other.outlet === name.outlet,
        )
      )
        continue;
      const start = begin + (head.length - head.trimStart().length);
      const credit = {
        known: name.known,
        start,
        kind: phrase.kind,
        share: phrase.share ?? 'whole',
      } as const;
      found.push({ ...credit, outlet: name.outlet, end });
      const second = coPublisher(text, name);
      if (second)
        found.push({ ...credit, outlet: second.outlet, end: sentenceEnd(text, second.end) });
    }
  }
  return found.concat(
    appearedFirst(text, folded),
    activeCredits(text, folded, reading, known, isEdge),
  );
}

const OPENS_TITLE = /^[\s(*]*["“«„‘《「‹]/u;

/** A title in quotation marks that opens the sentence, with no more than an auxiliary behind it: "“The Long Night” was …". */
const TITLED =
  /(?:^|[\n.!?…•|*(])\s*(?<title>["“«„‘《「‹][^"“”«»„《》「」‹›\n]{2,120}["”»“’》」›](?:\s?一文)?)[\s,]*(?:(?:was|is|are|were|has|had|been|also|wurde|ist|wird|erschien|a|été|est|d[’']abord|fue|ha|sido|se|apareció|salió|foi|saiu|è|stat[oa]|был[аои]?)\s)*$/u;

/** Where the title begins that the sentence is about; null where it is about something else. */
function titleBefore(folded: string, at: number): number | null {
  const from = Math.max(0, at - HEAD);
  const found = TITLED.exec(folded.slice(from, at));
  const title = found?.groups?.title;
  if (!found || title === undefined) return null;
  return from + found.index + found[0].indexOf(title);
}

/** The title as the subject of its sentence. */
function titleOf(head: string): Subject {
  const end = head.search(/["”»“’》」›](?![^"”»“’》」›]*["”»“’》」›])/u) + 1;
  return { start: 0, end, isAny: false };
}

/** "published by Grist and The Texas Tribune": the second name, if it is a known one. */
function coPublisher(text: string, name: ReadName): ReadName | null {
  if (!name.known) return null;
  const and = /^\s(?:and|und|et|y|e|и|&)\s/u.exec(text.slice(name.end, name.end + 6));
  if (!and) return null;
  const at = name.end + and[0].length;
  return readKnown(text, text.startsWith('the ', at) ? at + 4 : at);
}

/** What a sentence is about, by where that stands in the words before its phrase. */
interface Subject {
  start: number;
  end: number;
  /** "The story", which may be any: not "this story". */
  isAny: boolean;
}

/** This text, as the words before a phrase name it, or no subject at all; null where they name something else. */
function aboutThis(head: string, phrase: Phrase): Subject | null {
  const subject = SUBJECT().exec(head);
  if (subject) {
    // "The entire post is a version of a post that Jane originally published": another text's history.
    const start = subject.index;
    const end = start + subject[0].length;
    if (
      isOtherText(head.slice(0, end), head.slice(end)) ||
      PICTURE.test(head.replace(SUBJECT(), ' ')) ||
      OTHER_SUBJECT.test(head.slice(end).replace(ASIDE, ' '))
    )
      return null;
    return { start, end, isAny: ANY_SUBJECT.test(subject[0]) };
  }
  if (phrase.about === 'subject' || !NO_SUBJECT().test(head)) return null;
  return { start: head.length, end: head.length, isAny: false };
}

/** Article and noun alone: in the story itself "the report" is one that it speaks of. */
const ANY_SUBJECT =
  /^(?:the\s(?!above|following)|de[rmsn]\s|das\s|die\s|l[’']|le\s|la\s|el\s|o\s|a\s|il\s|(?:статья|материал|текст|публикация|интервью|репортаж|расследование|колонка|заметка|новость))/u;

/**
 * "The report, first published by X, said that …": the sentence is about something else; and inside
 * the story so is "the report was first published by X".
 */
function isAnotherText({ between, behind }: CreditSentence, isNear: boolean): boolean {
  if (!isNear) return true;
  return (
    /^[\s,]*$/u.test(between) &&
    /^,?\s(?!(?:on|in|at|and|under|with|by|as|und|et|y|e|и)\s)\p{Ll}/u.test(behind)
  );
}

/** ", which was not written by us,": the sentence comes back to its subject. */
const ASIDE = /,\s(?:which|who)\s[^,]*,/gu;

/** Somebody or something else has taken over the sentence. */
const OTHER_SUBJECT =
  /\b(?:that|which|who|whose|when|because|after|since|said|says|book|novel|study|paper|report)\b|[,;:]\s(?:but|and)\b/u;

/** "Originally Posted by lowjhg": a forum's quotation mark, unless an outlet is known by that name. */
function isForumQuote(lead: string, between: string, name: ReadName): boolean {
  return lead.includes('posted') && /\bby\b/.test(between) && !name.known;
}

const APPEARED_FIRST = partsOf([
  'appeared first on',
  'first appeared',
  'en premier sur',
  'primero en',
  'eerst op',
  'pochodzi z serwisu',
  'primeiro em',
  'zuerst auf',
  'впервые появилась',
]);

/** The title may be long and end in any mark: "The post … appeared first on X." */
function appearedFirst(text: string, folded: string): CreditMatch[] {
  if (!hasAny(folded, APPEARED_FIRST)) return [];
  const match =
    /^\s*(?:the\s(?:post|article|story)|l[’']article|el artículo|la entrada|o post|der beitrag|het bericht|artykuł|запись)\s/u.exec(
      folded,
    );
  if (!match) return [];
  const verb =
    /\s(?:appeared first on|first appeared on|first appeared in|est apparu en premier sur|(?:apareció|se publicó) primero en|verscheen eerst op|pochodzi z serwisu|apareceu primeiro em|erschien zuerst auf|впервые появилась)\s/u.exec(
      folded.slice(0, 600),
    );
  if (!verb) return [];
  const name = readName(text, verb.index + verb[0].length);
  if (!name) return [];
  return [
    {
      outlet: name.outlet,
      known: name.known,
      start: match.index,
      end: sentenceEnd(text, name.end),
      kind: 'first-published',
      share: 'whole',
    },
  ];
}
