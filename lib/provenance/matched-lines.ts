import { foldCase } from '../text/fold-case';
import { lineLabel } from '../text/furniture-lines';
import { once } from '../text/once';
import { isLatinPrint, LATIN_SIGNS } from '../text/split-words';
import { BYLINE_LEAD, isDeskOrDate, PEOPLE } from './bylines';
import { type CreditKind, type CreditMatch, type KnownOutlet, SHORT_LINE } from './credit';
import { isPlace } from './datelines';
import {
  BEHIND,
  BY,
  CONTRIBUTED,
  FIRST,
  INPUT,
  LEADS,
  OF,
  SOFT,
  SOURCE,
  TAKEN,
  TEXT,
} from './matched-line-words';
import { matchedOutlet } from './matched-outlets';
import { monthNumber } from './month-names';

/** Where a block stands, as far as it tells a credit from a picture's, a link's or a label's. */
export interface Standing {
  /** At the story's head, at its foot. */
  isHead: boolean;
  isFoot: boolean;
  /** The page marks it as an author line. */
  isByline: boolean;
  /** The page marks it as something beside the story. */
  isAside: boolean;
  /** The page marks it as a picture's: only a source line or a signature can be the text's. */
  isCaption: boolean;
  /** A caption or a picture stands next to it: what only names somebody is the picture's. */
  besidePicture: boolean;
  /** It follows a paragraph, not a label or a list. */
  followsProse: boolean;
  /** A paragraph follows it. */
  precedesProse: boolean;
}

/** Chinese runs these into the name. */
const JOINED =
  /^(?:本文|文章|稿件)?(?:来源于?|來源|来自|來自|转自|转载自|摘自|稿源|原载于?|首发于|原文|据)(?=.)/u;

interface Token {
  word: string;
  start: number;
  end: number;
}

/** The name in a line that holds nothing but a known outlet and words of a credit. */
interface Line {
  outlet: string;
  /** Words before the name, and behind it. */
  before: string[];
  behind: string[];
}

/**
 * Credits that are only known from the match: the page's story is known to stand with these
 * outlets, so a line at its head or foot that holds their name and nothing but credit words
 * ("— East Shore Gazette", "Via …") says where it comes from, whoever they are.
 */
export function readMatched(
  text: string,
  known: readonly KnownOutlet[],
  standing: Standing,
): CreditMatch[] {
  if (known.length === 0 || !(standing.isHead || standing.isFoot)) return [];
  for (const part of text.length <= SHORT_LINE + 60 ? [text, ...opening(text)] : []) {
    const line = readLine(part, known);
    const kind = line && kindOf(line, part, standing);
    if (line && kind && (part === text || SAYS.has(kind)))
      return [shared(line, match(line.outlet, kind, 0, part.length))];
  }
  if (standing.isCaption || standing.isAside) return [];
  const byline = readMatchedByline(text, known, standing.isByline);
  if (byline) return [byline];
  return (
    (standing.isHead ? dateline(text, known) : null) ??
    (standing.isFoot && lineLabel(text, false) !== 'read-more' ? closing(text, known) : [])
  );
}

/** What a line's first sentence may say by itself. */
const SAYS: ReadonlySet<CreditKind> = new Set([
  'first-published',
  'republished',
  'source-line',
  'copyright',
]);

/** The first of several sentences: "First published at X. We have permission to use it." */
function opening(text: string): string[] {
  const first = /^[^\n]{8,160}?[.!。](?=\s+\p{Lu}|.$)/u.exec(text)?.[0] ?? '';
  return first === '' ? [] : [first];
}

function match(outlet: string, kind: CreditKind, start: number, end: number): CreditMatch {
  return { outlet, known: true, start, end, kind, share: 'whole' };
}

/** An address, a sign of copyright, or a word of these signs with what may stand within a name. */
const tokenPattern = (signs: string) =>
  once(
    () =>
      new RegExp(
        `[hH][tT][tT][pP][sS]?://[^\\s<>"“”]+[^\\s<>"“”.,;:!?)\\]]|©|\\([cC]\\)|[${signs}][${signs}.'’&-]*`,
        'gu',
      ),
  );
const latinToken = tokenPattern(LATIN_SIGNS);
const anyToken = tokenPattern('\\p{L}\\p{M}\\p{N}');

function tokens(text: string): Token[] {
  const found: Token[] = [];
  const pattern = isLatinPrint(text) ? latinToken() : anyToken();
  for (const { 0: raw, index } of text.matchAll(pattern)) {
    if (found.length > 30) break;
    const joined = JOINED.exec(raw)?.[0].length ?? 0;
    if (joined > 0) found.push({ word: raw.slice(0, joined), start: index, end: index + joined });
    const word = raw.slice(joined).replace(/[.'’&-]+$/u, '');
    found.push({ word, start: index + joined, end: index + joined + word.length });
  }
  return found;
}

/** "3rd", "08:00", "2026年03月03日", "3/3(火) 8:00配信" */
const isNumber = (word: string): boolean =>
  /^\d[\d.:-]*(?:st|nd|rd|th|er|º|年|月|日|配信|[年月][\d年月日配信]*)?$|^[月火水木金土日]$/u.test(
    word,
  );

function readLine(text: string, known: readonly KnownOutlet[]): Line | null {
  const all = tokens(text);
  if (all.length === 0 || all.length > 30) return null;
  // A month stands beside its day; without one the names of months, in all languages, need not be made.
  const isDated = all.some(({ word }) => isNumber(word));
  for (let from = 0; from < all.length; from++) {
    for (let to = all.length; to > from; to--) {
      const first = all[from] as Token;
      const last = all[to - 1] as Token;
      const outlet = matchedOutlet(text.slice(first.start, last.end), known);
      if (outlet !== null)
        return {
          outlet,
          before: all.slice(0, from).map(folded),
          behind: all.slice(to).map(folded),
        };
      if (!isBehind(folded(last), isDated)) break;
    }
    if (!isLead(folded(all[from] as Token))) return null;
  }
  return null;
}

/** "L’article" is "article". */
const folded = ({ word }: Token): string =>
  foldCase(word)
    .replaceAll("'", '’')
    .replace(/^(?:[dlnms]|dell|dall|sull|nell)[’'](?=\p{L}{3})/u, '');

const isBehind = (word: string, isDated: boolean): boolean =>
  BEHIND.has(word) || isNumber(word) || (isDated && monthNumber(word, null) !== null);

function isLead(word: string): boolean {
  return LEADS.some((words) => words.has(word)) || JOINED.test(`${word}.`) || isNumber(word);
}

const isContribution = ({ before, behind }: Pick<Line, 'before' | 'behind'>): boolean =>
  before.some((word) => INPUT.has(word)) || behind.some((word) => CONTRIBUTED.has(word));

/** Who gave information for a text did not give the text. */
const shared = (line: Line, credit: CreditMatch): CreditMatch =>
  isContribution(line) && credit.kind === 'tail' ? { ...credit, share: 'part' } : credit;

/** What the line says; null where it may as well be a picture's credit, a link or a label. */
function kindOf({ before, behind }: Line, text: string, standing: Standing): CreditKind | null {
  const has = (words: ReadonlySet<string>) => before.some((word) => words.has(word));
  if (has(SOURCE) || before.some((word) => JOINED.test(`${word}.`)))
    return standing.besidePicture ? null : 'source-line';
  if (standing.isHead && before.length > 1 && before.every(isNumber) && !standing.besidePicture)
    return 'source-line';
  if (isContribution({ before, behind })) return standing.isCaption ? null : 'tail';
  const isSigned = before.length === 0 && /^\s*(?:[([（【*]|[-–—]\s?\p{L})/u.test(text);
  // A picture's credit stands by its picture: one in brackets behind a paragraph signs the story.
  if (standing.isCaption)
    return isSigned && standing.isFoot && standing.followsProse && !standing.besidePicture
      ? 'tail'
      : null;
  if (isSigned && standing.precedesProse && !standing.besidePicture && /^\s*[([（【]/u.test(text))
    return standing.isFoot ? 'tail' : 'dateline';
  const isText = has(TEXT);
  if (has(FIRST)) return isText || has(TAKEN) || has(BY) ? 'first-published' : 'republished';
  const isOf = OF.has(before.at(-1) ?? '');
  if (isText && (has(TAKEN) || has(BY) || has(SOFT) || isOf || /^\P{L}*\p{L}+\s?:/u.test(text)))
    return 'republished';
  if (standing.isByline) return 'byline';
  if (standing.besidePicture) return null;
  if (has(TAKEN)) return before.includes('courtesy') && !standing.isFoot ? null : 'republished';
  if (has(BY)) return 'byline';
  // A bare name, "Credit:", "©" at the head is as likely the lead picture's.
  if (!standing.isFoot) return null;
  if (has(SOFT)) return /©|\(c\)|copyright/iu.test(text) ? 'copyright' : 'republished';
  if (standing.isAside || before.some((word) => !/^(?:the|der|die|das|le|la|el|il|o)$/u.test(word)))
    return null;
  return standing.followsProse ? 'tail' : null;
}

/** "By Jane Roe, East Shore Gazette". Without "By" only where the page marks an author line. */
function readMatchedByline(
  text: string,
  known: readonly KnownOutlet[],
  isByline: boolean,
): CreditMatch | null {
  if (text.length > SHORT_LINE) return null;
  const lead = BYLINE_LEAD().exec(foldCase(text))?.[0].length ?? 0;
  if (lead === 0 && !isByline) return null;
  const body = text.slice(lead);
  const separators =
    /\s?[|,،•·–—]\s?|\s[-/]\s|\s\(|\s(?:for|of|with|and|für|mit|und|pour|avec|et|para|con|y)\s/gu;
  for (const separator of body.matchAll(separators)) {
    const person = body.slice(0, separator.index);
    const rest = body.slice(separator.index + separator[0].length);
    const name = /^[^|,•·–—]{2,100}/u.exec(rest)?.[0] ?? '';
    const outlet = matchedOutlet(name.replace(/[.)\s]+$/u, ''), known);
    if (outlet === null || !PEOPLE().test(person) || !isDeskOrDate(rest.slice(name.length)))
      continue;
    const shares = /with|and|mit|und|avec|et|con|y/u.test(separator[0]);
    return { ...match(outlet, 'byline', 0, text.length), share: shares ? 'part' : 'whole' };
  }
  return null;
}

/** "(East Shore Gazette) –", "LORNE (East Shore Gazette) —". */
function dateline(text: string, known: readonly KnownOutlet[]): CreditMatch[] | null {
  const found = /^([^()]{0,60}?)\s?\(([^()]{2,60})\)\s?[-–—:]{1,2}/u.exec(text.slice(0, 140));
  if (!found || !isPlace(found[1] ?? '')) return null;
  const outlet = matchedOutlet(found[2] ?? '', known);
  return outlet === null ? null : [match(outlet, 'dateline', 0, found[0].length)];
}

/** How many of a paragraph's last letters may hold its credit, UTF-16 units. */
const CLOSE = 160;

/** The last words of a story's last paragraph, behind the sentence's end: "… left. (East Shore Gazette)". */
function closing(text: string, known: readonly KnownOutlet[]): CreditMatch[] {
  const from = Math.max(0, text.length - CLOSE);
  const window = text.slice(from);
  for (const end of [...window.matchAll(/[.!?…。！？।؟]["”“»’)\]]*\s+/gu)].reverse().slice(0, 3)) {
    const at = end.index + end[0].length;
    const piece = window.slice(at);
    const line = readLine(piece, known);
    const kind =
      line &&
      kindOf(line, piece, {
        isHead: false,
        isFoot: true,
        isByline: false,
        isAside: false,
        isCaption: false,
        besidePicture: false,
        followsProse: true,
        precedesProse: false,
      });
    if (line && kind) return [shared(line, match(line.outlet, kind, from + at, text.length))];
  }
  return [];
}
