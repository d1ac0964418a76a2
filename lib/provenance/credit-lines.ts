import { foldCase } from '../text/fold-case';
import { isCaptionText } from '../text/furniture-captions';
import { hintedPattern } from '../text/hinted-pattern';
import { once } from '../text/once';
import { HINTS } from '../text/pattern-hints';
import { textMemo } from '../text/text-memo';
import { CREDIT_BLOCKS, CREDIT_WINDOW, MAX_CREDITS } from '../thresholds';
import { readByline } from './bylines';
import type { Credit, CreditContext, CreditMatch, CreditPlace, KnownOutlet } from './credit';
import { creditPhrases, mayNameUnknown } from './credit-phrases';
import { readDateline } from './datelines';
import { givenOf, readGiven } from './given-credits';
import { readJapanese } from './japanese-lines';
import { readMatched } from './matched-lines';
import { matchedOutlet } from './matched-outlets';
import { isOwn, metadataCredits } from './metadata-credits';
import { looksLikeHost, sameOutlet } from './outlets';
import { holdsRelease, readIssuer, withoutServices } from './release-lines';
import { seenText } from './seen-text';
import { readCopyright, readSource } from './source-lines';
import {
  type CreditBlock,
  findZone,
  givenStanding,
  isHead,
  NEAR,
  standingOf,
  type Zone,
} from './story-zone';
import { readTail } from './tails';

export type { Credit, CreditContext, KnownOutlet } from './credit';
export type { CreditBlock } from './story-zone';

/**
 * The credits of a page or a stored text: its words that say where its text comes from.
 * Not a credit: an outlet named inside the story, a date notice, a forum quotation, a picture's
 * credit, an offer to republish, and an outlet's own name, dateline or copyright on its own site.
 * In block order, metadata last. Never throws; of a block longer than two windows only its
 * beginning and its end are read.
 */
export function readCredits(given: readonly CreditBlock[], context: CreditContext): Credit[] {
  const seen = given.map(({ text }) => seenText(text));
  const blocks = given.map((block, number) => {
    const text = seen[number]?.text;
    return text === undefined ? block : { ...block, text };
  });
  const zone = findZone(blocks);
  const known = context.known ?? [];
  const namesReuters = once(() =>
    [context.byline, context.canonical, context.url, ...blocks.map((block) => block.text)].some(
      (text) => /reuters|рейтер|路透|ロイター|رويترز|रॉयटर/iu.test(text ?? ''),
    ),
  );
  const isRelease = once(() => holdsRelease(blocks));
  let isIssued = false;
  const found: Credit[] = [];
  for (let number = 0; number < blocks.length && found.length < MAX_CREDITS; number++) {
    const block = blocks[number] as CreditBlock;
    const isDeep = number >= CREDIT_BLOCKS && number < blocks.length - CREDIT_BLOCKS;
    if (block.text === '' || isDeep) continue;
    const late =
      known.length === 0 || isOffer(block.text)
        ? []
        : readMatched(block.text, known, standingOf(blocks, number, zone));
    const issuers = readIssuer(block.text, isRelease);
    isIssued ||= issuers.length > 0;
    const lines =
      issuers.length > 0
        ? issuers
        : readBlock(block, number, zone, namesReuters, known).concat(late);
    const read = lines.filter(({ asGiven }) => !asGiven);
    const line =
      known.length === 0 || read.length > 0 || isOffer(block.text)
        ? []
        : readGiven(block.text, givenStanding(blocks, number, zone));
    // Of the two readings of one line the one that also asks where it stands goes before.
    const named = lines.filter(({ asGiven, known }) => asGiven && (known || line.length === 0));
    const matches = read
      .concat(givenOf(line.concat(named), context))
      .map((match) => ({ ...match, outlet: fullMatchedName(match, known) }))
      .filter((match) => !isOwn(match.outlet, context));
    const kept = withoutDoubles(matches);
    const wholeBlock = kept.length > 0 && isNothingElse(block.text, kept);
    for (const match of kept) {
      const { outlet, start, end, kind, share, asGiven } = match;
      const text = block.text.slice(start, end).trim();
      const placeIn = seen[number]?.placeOf ?? ((at: number) => at);
      found.push({
        outlet,
        text,
        block: number,
        start: placeIn(start),
        end: placeIn(end),
        kind,
        share,
        wholeBlock,
        place: placeOf(match, number, zone),
        ...(asGiven && { asGiven }),
      });
    }
  }
  return withoutServices(
    found.slice(0, MAX_CREDITS).concat(metadataCredits(context, found)),
    isIssued,
  );
}

/** The ends of a block that are read, each with its offset. */
function windows(text: string): { text: string; offset: number }[] {
  if (text.length <= 2 * CREDIT_WINDOW) return [{ text, offset: 0 }];
  const tail = text.length - CREDIT_WINDOW;
  return [
    { text: text.slice(0, CREDIT_WINDOW), offset: 0 },
    { text: text.slice(tail), offset: tail },
  ];
}

/** Says how others may reprint this page: it quotes the credit that they are to give. */
const OFFER = hintedPattern(
  HINTS.OFFER,
  () =>
    /(?:republish (?:this|our|these)|re-?print (?:this|our) (?:article|stor)|please (?:include|credit|use) (?:this|the following|us)|copy the html|you are free to republish|注明[“"「]?来源|禁止转载|未经.{0,8}授权)/u,
);

function isOffer(text: string): boolean {
  return OFFER.test(foldCase(text.slice(0, 2 * CREDIT_WINDOW)));
}

/** "本文转载自…，未经授权禁止转载": who forbids copying a text may have said whose it is. */
function forbidsOnly(text: string): boolean {
  return !isOffer(text.replace(/禁止转载|未经.{0,8}授权/gu, ' '));
}

/** A matched outlet goes by one name, however its ending stands in the credit. */
function fullMatchedName(match: CreditMatch, known: readonly KnownOutlet[]): string {
  return match.known && !looksLikeHost(match.outlet)
    ? match.outlet
    : (matchedOutlet(match.outlet, known) ?? match.outlet);
}

/** How a block stands, as far as its credits depend on it. */
interface Place {
  role: CreditBlock['role'];
  isTop: boolean;
  isFoot: boolean;
  closes: boolean;
}

/** What a text credits, by how it stands: copies of a story have their paragraphs in common, and those of the page are read again once its sources are known. */
const creditsByPlace = textMemo((_text: string) => new Map<string, CreditMatch[]>());

function readBlock(
  { text, role }: CreditBlock,
  number: number,
  zone: Zone,
  namesReuters: () => boolean,
  known: readonly KnownOutlet[],
): CreditMatch[] {
  const place: Place = {
    role,
    isTop: isHead(number, zone),
    isFoot: number > zone.last && number <= zone.last + NEAR,
    closes: number >= zone.closing,
  };
  if (known.length > 0 && windows(text).some((one) => mayNameUnknown(one.text))) {
    return readPlaced(text, place, namesReuters, known);
  }
  const read = creditsByPlace(text);
  const isMarked = role === 'byline' || role === 'caption';
  const key = `${isMarked ? role : ''} ${place.isTop} ${place.isFoot} ${place.closes}`;
  const before = read.get(key);
  if (before !== undefined) return before;
  let isAsked = false;
  const asks = () => {
    isAsked = true;
    return namesReuters();
  };
  const found = readPlaced(text, place, asks, []);
  // What else stands on a page holds for that page alone.
  if (!isAsked) read.set(key, found);
  return found;
}

function readPlaced(
  whole: string,
  { role, isTop, isFoot, closes }: Place,
  namesReuters: () => boolean,
  known: readonly KnownOutlet[],
): CreditMatch[] {
  const found: CreditMatch[] = [];
  const isNear = isTop || isFoot || closes;
  for (const { text, offset } of windows(whole)) {
    const offers = isOffer(text);
    const isLast = offset + text.length === whole.length;
    const isFirst = offset === 0;
    const add = (matches: readonly CreditMatch[]) => {
      for (const match of matches) {
        found.push({ ...match, start: match.start + offset, end: match.end + offset });
      }
    };
    if (!offers || forbidsOnly(text)) add(creditPhrases(text, known, isNear));
    // What else stands in a caption credits the picture.
    if (role === 'caption') continue;
    if (isFirst && isLast && (role === 'byline' || isTop || isFoot)) {
      add(readByline(text, role === 'byline'));
    }
    const isPicture = isCaptionText(text);
    if (isFirst && !isPicture) add(readDateline(text));
    if (!offers) add(readSource(text).concat(readJapanese(text)));
    if (!isLast) continue;
    if (!isPicture) add(readTail(text, closes, namesReuters));
    add(readCopyright(text, closes && !isPicture));
  }
  return found;
}

/** Of the readings of one stretch the first stands; an outlet counts once in a block for each kind of place. */
function withoutDoubles(matches: readonly CreditMatch[]): CreditMatch[] {
  const kept: CreditMatch[] = [];
  for (const match of matches) {
    const isDouble = kept.some(
      (other) =>
        sameOutlet(other.outlet, match.outlet) &&
        (other.kind === match.kind || (other.start < match.end && match.start < other.end)),
    );
    if (!isDouble) kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Sentences that only go with a credit. */
const COMPANION =
  /(?:read|see|view) the (?:original|full)(?: \w+){0,3}|(?:lea|lee|leia|lire|lisez|leggi|lesen sie) (?:el|o|l[’']|il|das|den)\s?(?:art[íi](?:culo|go) |article |articolo )?original\p{L}{0,2}|(?:sous|bajo|sob|con|unter)(?: \p{L}{1,6})? (?:licence|licencia|licença|licenza|lizenz) creative commons|(?:it|this (?:article|story|version)) (?:has been|was|is) (?:edited|updated|shortened|lightly edited|slightly edited|republished|reprinted)[^.]{0,80}|(?:and )?(?:is |was )?(?:reprinted|republished|used|reposted)(?: here)? with(?: \w+)? permission|all rights reserved|under a creative commons licen[cs]e|this material may not be[^.]{0,120}|(?:or|and) redistributed|hinweis|note|copyright/gu;

function isNothingElse(text: string, matches: readonly CreditMatch[]): boolean {
  if (text.length > 2 * CREDIT_WINDOW) return false;
  let rest = '';
  let at = 0;
  for (const { start, end } of matches) {
    if (start > at) rest += text.slice(at, start);
    at = Math.max(at, end);
  }
  rest += text.slice(at);
  return (
    foldCase(rest)
      .replace(COMPANION, ' ')
      .replace(/[^\p{L}]+/gu, '').length <= 3
  );
}

function placeOf(match: CreditMatch, number: number, zone: Zone): CreditPlace {
  if (match.kind === 'byline') return 'byline';
  if (match.kind === 'dateline') return 'dateline';
  if (number <= zone.first)
    return zone.last > zone.first || number < zone.first
      ? 'top'
      : match.start === 0
        ? 'top'
        : 'foot';
  return number >= zone.last || number * 2 >= zone.count ? 'foot' : 'top';
}
