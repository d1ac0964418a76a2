import { foldCase } from '../text/fold-case';
import { lineLabel } from '../text/furniture-lines';
import { once } from '../text/once';
import { isLatinPrint, LATIN_SIGNS } from '../text/split-words';
import { BYLINE_LEAD, isDeskOrDate, PEOPLE } from './bylines';
import { type CreditKind, type CreditMatch, type KnownOutlet, SHORT_LINE } from './credit';
import { isPlace } from './datelines';
import { matchedOutlet } from './matched-outlets';

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

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words of a credit line by what they say. */
const SOURCE = set(
  'source sources quelle quellen fonte fonti fontes fuente fuentes bron bronnen kilde källa lähde źródło zdroj forrás kaynak источник источники джерело المصدر مصدر स्रोत सोर्स 来源 來源 稿源 出处 出典 출처',
);
const FIRST = set(
  'original originally first initially previously zuerst ursprünglich erstmals initialement originalmente inicialmente originariamente впервые первоначально изначально оригинал لأول الأصل मूल 原文 首发 原载',
);
const TAKEN = set(
  'published appeared appears reported printed posted written produced provided supplied distributed republished reprinted reproduced reposted re-published re-posted syndicated adapted comes came courtesy erschienen erscheint veröffentlicht übernommen stammt publié publiée paru parue repris reprise publicado publicada tomado cortesía publicou pubblicato pubblicata ripreso cortesia опубликовано опубликована опубликован перепечатано материалам نشر نُشر نقلا نقلاً साभार 来自 转自 转载自 摘自',
);
const TEXT = set(
  'story article text report piece post content artikel beitrag bericht texte articulo artículo texto artigo articolo testo текст статья материал المقال التقرير النص लेख',
);
const BY = set('by von vom par por di da door af av автор autor author auteur autore بقلم');
const SOFT = set('via credit credits crédit crédito créditos from © (c) copyright vía');
const FILL = set(
  'the this that a an is was has been and here also it to us with kind permission in on at of for der die das dem den des dieser diese mit genehmigung freundlicher ist wurde bei auf im aus le la les l du de des cet cette est a été dans sur avec autorisation d’abord d el los las este esta es fue en del con permiso o os no na do em foi il lo questo questa è stato stata su sul эта этот в на с из по разрешения газете газета издании сайте هذا في عن مرة موقع صحيفة link read view see full rights',
);
const LEADS = [SOURCE, FIRST, TAKEN, TEXT, BY, SOFT, FILL];
/** What may stand behind the name: dates and rights. */
const BEHIND = set(
  '© (c) copyright all rights reserved alle rechte vorbehalten tous droits réservés with permission used by erschienen veröffentlicht опубликовано jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december',
);

/** Chinese runs these into the name. */
const JOINED =
  /^(?:本文|文章|稿件)?(?:来源于?|來源|来自|來自|转自|转载自|摘自|稿源|原载于?|首发于|原文)(?=.)/u;

interface Token {
  word: string;
  start: number;
  end: number;
}

/** The name in a line that holds nothing but a known outlet and words of a credit. */
interface Line {
  outlet: string;
  /** Words before the name. */
  before: string[];
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
  if (text.length <= SHORT_LINE + 60) {
    const line = readLine(text, known);
    const kind = line && kindOf(line, text, standing);
    if (line && kind) return [match(line.outlet, kind, 0, text.length)];
  }
  if (standing.isCaption || standing.isAside) return [];
  const byline = readMatchedByline(text, known, standing.isByline);
  if (byline) return [byline];
  return (
    (standing.isHead ? dateline(text, known) : null) ??
    (standing.isFoot && lineLabel(text, false) !== 'read-more' ? closing(text, known) : [])
  );
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

const isNumber = (word: string): boolean => /^\d[\d.:-]*(?:st|nd|rd|th)?$/u.test(word);

function readLine(text: string, known: readonly KnownOutlet[]): Line | null {
  const all = tokens(text);
  if (all.length === 0 || all.length > 30) return null;
  for (let from = 0; from < all.length; from++) {
    for (let to = all.length; to > from; to--) {
      const first = all[from] as Token;
      const last = all[to - 1] as Token;
      const outlet = matchedOutlet(text.slice(first.start, last.end), known);
      if (outlet !== null) return { outlet, before: all.slice(0, from).map(folded) };
      if (!BEHIND.has(folded(last)) && !isNumber(last.word)) break;
    }
    if (!isLead(folded(all[from] as Token))) return null;
  }
  return null;
}

const folded = ({ word }: Token): string => foldCase(word);

function isLead(word: string): boolean {
  return LEADS.some((words) => words.has(word)) || JOINED.test(`${word}.`) || isNumber(word);
}

/** What the line says; null where it may as well be a picture's credit, a link or a label. */
function kindOf({ before }: Line, text: string, standing: Standing): CreditKind | null {
  const has = (words: ReadonlySet<string>) => before.some((word) => words.has(word));
  if (has(SOURCE) || before.some((word) => JOINED.test(`${word}.`)))
    return standing.besidePicture ? null : 'source-line';
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
  if (isText && (has(TAKEN) || has(BY) || has(SOFT) || /^\P{L}*\p{L}+\s?:/u.test(text)))
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
    /\s?[|,•·–—]\s?|\s[-/]\s|\s(?:for|of|with|and|für|mit|und|pour|avec|et|para|con|y)\s/gu;
  for (const separator of body.matchAll(separators)) {
    const person = body.slice(0, separator.index);
    const rest = body.slice(separator.index + separator[0].length);
    const name = /^[^|,•·–—]{2,100}/u.exec(rest)?.[0] ?? '';
    const outlet = matchedOutlet(name.replace(/[.\s]+$/u, ''), known);
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
    if (line && kind) return [match(line.outlet, kind, from + at, text.length)];
  }
  return [];
}
