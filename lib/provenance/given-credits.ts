import { foldCase } from '../text/fold-case';
import { isCaptionText } from '../text/furniture-captions';
import { type HintedPattern, hintedPattern } from '../text/hinted-pattern';
import { once } from '../text/once';
import { HINTS } from '../text/pattern-hints';
import { splitWords } from '../text/split-words';
import { type CreditContext, type CreditKind, type CreditMatch, SHORT_LINE } from './credit';
import { type GivenName, givenName } from './given-names';
import { looksLikeHost, outletKey, sameOutlet } from './outlets';
import type { GivenStanding } from './story-zone';

/** A beginning of a line that gives a credit. */
interface Lead {
  kind: CreditKind;
  lead: HintedPattern;
  /** The words alone prove little: the name has to be an outlet's by its own. */
  isWeak?: true;
  /** The words say that the text came from somebody: offices and companies send texts, too. */
  isAnybody?: true;
  /** Above the story they are as likely a picture's. */
  isFootOnly?: true;
}

/** In order: the first that fits is it. Matched against the folded line. */
const LEADS: readonly Lead[] = [
  {
    kind: 'source-line',
    lead: hintedPattern(
      HINTS.GIVEN_SOURCE,
      () =>
        /^(?:(?:original|news|article|story|text)\s)?(?:source|quelle|originalquelle|textquelle|fonte|fuente|bron|kilde|källa|lähde|źródło|zdroj|forrás|kaynak|источник|джерело|المصدر|مصدر|स्रोत|सोर्स)(?:\s(?:article|texte?|du texte|de l[’']article))?\s?[:：–—|-]\s*/u,
    ),
  },
  {
    kind: 'republished',
    lead: hintedPattern(
      HINTS.GIVEN_VIA,
      () =>
        /^(?:originally\s|first published\s)?(?:via|vía)(?:\s?:\s?|\s)|^(?:original(?:ly)?(?:\s(?:article|story|text|post|report|published))?|original(?:artikel|beitrag|text)|artículo original|article original|artigo original|articolo originale|оригинал)\s?[:：]\s*/u,
    ),
  },
  {
    kind: 'republished',
    lead: hintedPattern(
      HINTS.GIVEN_PROVIDED,
      () =>
        /^(?:(?:this|the above)\s(?:story|article|text|report|piece|post)\s(?:(?:is|was|has been)\s(?:provided|supplied|distributed|made available)\s(?:to (?:you|us)\s)?(?:by|courtesy of)|(?:comes|came)\s(?:to (?:you|us)\s)?(?:from|courtesy of))|(?:provided|supplied|distributed|bereitgestellt|zur verfügung gestellt)\s(?:by|von))\s/u,
    ),
    isAnybody: true,
  },
  {
    kind: 'republished',
    lead: hintedPattern(
      HINTS.GIVEN_THIS,
      () =>
        /^(?:this|the above)\s(?:story|article|text|report|piece|post)\s(?:(?:is|was|has been|comes|came|appears|appeared)\s)(?:(?:published|printed|posted|produced|written|reported)\s)?(?:courtesy of|by|in|on|at|for|from|via)\s/u,
    ),
    isWeak: true,
  },
  {
    kind: 'republished',
    lead: hintedPattern(
      HINTS.GIVEN_FROM,
      () =>
        /^(?:(?:with )?courtesy(?:\sof|\s?:)|(?:text|story|report|article|content|bericht|beitrag|texte|texto|testo|текст)(?:\s(?:by|from|courtesy of|von|aus|de|di)|\s?[:：])|(?:published|printed|produced)\s(?:by|in)|(?:copied|borrowed|lifted|shared|taken)\sfrom|by (?:arrangement|permission|courtesy)\s(?:with|of)|with (?:thanks|permission|acknowledg\p{L}+)\s(?:to|of|from)|from|aus|dal|dalla|dall[’']|do|из|по материалам)(?:\s?[:：])?\s/u,
    ),
    isWeak: true,
  },
  {
    kind: 'republished',
    lead: hintedPattern(HINTS.GIVEN_CREDIT, () => /^(?:credits?|crédits?|créditos?)\s?[:：]\s*/u),
    isWeak: true,
    isFootOnly: true,
  },
  {
    kind: 'byline',
    lead: hintedPattern(HINTS.GIVEN_BY, () => /^(?:by|von|par|por|di|da|door)\s/u),
    isWeak: true,
  },
];

/** What somebody is, behind the name in an author line. */
const POST = once(
  () =>
    /(?<!\p{L})(?:editor|reporter|correspondent|writer|producer|journalist|columnist|staff|team|desk|board|redakt\p{L}*|redac\p{L}*|reporterin|корреспондент)s?(?!\p{L})/u,
);

/** What may follow the name: a day, a year, who may copy it. */
const BEHIND = once(
  () =>
    /^(?:\d{1,4}(?:st|nd|rd|th|\.)?|\d{1,4}[./]\d{1,2}[./]\d{1,4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez)\p{L}*\.?|all|rights|alle|rechte|reserved|vorbehalten)?$/u,
);

/**
 * Lines that are nothing but the lead-in of a credit and a name that nobody knows, at the head or the foot of
 * the story: "Source: The Lorne Courier", "Via Harbour Post". To be asked only of a page that reuses a
 * text, and where no known outlet is named: what such a line proves is that the page names somebody.
 */
export function readGiven(text: string, standing: GivenStanding): CreditMatch[] {
  if (standing.isCaption || standing.besidePicture) return [];
  if (!(standing.isAbove || standing.isFoot)) return [];
  if (text.length > SHORT_LINE) return standing.isBelow ? closingLine(text) : [];
  if (text.trim().includes('\n')) return [];
  const line = /^[\s([（【*–—•~]*(.*?)[\s)\]）】*.]*$/su.exec(text)?.[1] ?? '';
  const found = readLed(line, standing) ?? readSigned(text, line, standing);
  if (found) return [{ ...found, start: 0, end: text.length }];
  return standing.isBelow ? closingLine(text) : [];
}

type Read = Omit<CreditMatch, 'start' | 'end'>;

function readLed(line: string, standing: GivenStanding): Read | null {
  const folded = foldCase(line);
  for (const { kind, lead, isWeak, isAnybody, isFootOnly } of LEADS) {
    const match = lead.exec(folded);
    if (!match) continue;
    const name = nameIn(line.slice(match[0].length), isAnybody);
    if (name === null || (kind === 'byline' && isWriter(line.slice(match[0].length), name)))
      continue;
    if (isFootOnly && (standing.isAbove || !standing.followsProse)) continue;
    if (!isFootOnly && kind !== 'source-line' && isCaptionText(line)) continue;
    // Below a chart or among other lines a bare name is as likely that of whoever counted.
    const isSure =
      isAnybody || name.isOutletLike || (standing.isAbove ? !isWeak : standing.followsProse);
    if (!isSure || (isWeak && !name.isOutletLike)) continue;
    if (!standing.isAbove && !standing.isBelow && standing.precedesProse && !name.isOutletLike)
      continue;
    return given(name, kind);
  }
  return null;
}

/** Ends of outlets' names that are nobody's. */
const NO_SURNAME =
  /(?:news|times|gazette|newspapers?|media|tv|radio|magazine|journal|tribune|chronicle|daily|weekly|zeitung|nachrichten|tagblatt|tageblatt)$/u;

/** Names somebody who writes: by the post, or by two words without an article, of which the last may be a surname: "Jane Press". */
function isWriter(body: string, { outlet }: GivenName): boolean {
  if (POST().test(foldCase(outlet))) return true;
  const isPair = body.trim().startsWith(outlet) && outlet.split(/\s+/u).length <= 2;
  return isPair && !NO_SURNAME.test(foldCase(outlet));
}

/** "(The Lorne Courier)", "— The Lorne Courier" below the last paragraph. */
function readSigned(text: string, line: string, standing: GivenStanding): Read | null {
  if (!standing.isFoot || standing.isAbove || !standing.followsProse || standing.isAside)
    return null;
  if (!/^\s*(?:[([（【].*[)\]）】]\.?\s*$|[–—-]\s?\p{L})/su.test(text) || isCaptionText(text))
    return null;
  const name = nameIn(line);
  return name?.isOutletLike ? given(name, 'tail') : null;
}

/** The last words of a story's last paragraph: "… left. Source: The Lorne Courier". */
function closingLine(text: string): CreditMatch[] {
  const from = Math.max(0, text.length - SHORT_LINE);
  const window = text.slice(from);
  const last = /[.!?…。”"»’]\s+([([（]?[^.!?…()（）[\]]{6,100}[)\]）]?\.?)\s*$/u.exec(window);
  const piece = last?.[1] ?? '';
  const line = piece.replace(/^[([（]|[)\]）.]+$/gu, '');
  const folded = foldCase(line);
  for (const { kind, lead, isWeak } of piece === '' ? [] : LEADS) {
    const match = isWeak ? null : lead.exec(folded);
    const name = match && nameIn(line.slice(match[0].length));
    if (!name?.isOutletLike) continue;
    const start = from + window.lastIndexOf(piece);
    return [{ ...given(name, kind), start, end: start + piece.length }];
  }
  return [];
}

function given({ outlet }: GivenName, kind: CreditKind): Read {
  return { outlet, known: false, kind, share: 'whole', asGiven: true };
}

/** The one name in what follows a lead: alone, with a date, or with the writer's before it. */
function nameIn(body: string, isAnybody = false): GivenName | null {
  const words = body.trim();
  const whole = givenName(words, isAnybody);
  if (whole) return whole;
  const pieces = words
    .split(/\s?[|,•·/]\s?|\s[–—-]\s|\s\(|\)/u)
    .map((piece) => piece.trim())
    .filter((piece) => !isBehind(piece));
  const names = pieces.map((piece) => givenName(piece, isAnybody));
  const [first = null] = names;
  if (pieces.length === 1) return first;
  const outlets = names.filter((name) => name?.isOutletLike);
  return pieces.length === 2 && outlets.length === 1 ? (outlets[0] ?? null) : null;
}

const isBehind = (piece: string): boolean =>
  foldCase(piece)
    .split(/[\s,/|–—-]+/u)
    .every((word) => BEHIND().test(word));

/** Words that leave a name the same outlet. */
const GENERIC: ReadonlySet<string> = new Set(
  'the der die das le la el il online digital web website site app com net org ltd limited inc llc plc co corp gmbh ag kg sa spa group gruppe mediengruppe media medien verlag newspaper newspapers zeitung staff desk redaktion газета редакция сайт online-redaktion'.split(
    ' ',
  ),
);

/** A name's words without those that say nothing of whose it is; all of them where nothing else is left. */
function tellingWords(name: string): string[] {
  const words = splitWords(foldCase(name));
  const telling = words
    .map((word) =>
      word.replace(
        /(?<=\p{Script=Han}{2})(?:新闻)?(?:客户端|微信公众号|微信号|公众号|官方微博|微博|官微|网站|官网|网|app)$/u,
        '',
      ),
    )
    .filter((word) => !GENERIC.has(word));
  return telling.length > 0 ? telling : words;
}

/** Whether two names are of one outlet but for words as "Online" and "Ltd"; of a host its telling part counts. */
function isNearly(outlet: string, other: string | null): boolean {
  if (other === null) return false;
  if (sameOutlet(outlet, other)) return true;
  const [one, two] = [outlet, other].map((name) =>
    outletKey(looksLikeHost(name) ? name : tellingWords(name).join(' ')),
  );
  return one === two && one !== '';
}

/** "The Echo" beside a matched Valley Echo: nobody else's Echo is on this page. */
function isShortFor(outlet: string, name: string | null): boolean {
  if (name === null || looksLikeHost(outlet) || looksLikeHost(name)) return false;
  const [short, long] = [tellingWords(outlet), tellingWords(name)];
  if (short.join('').length < 4 || short.length >= long.length) return false;
  const starts = short.every((word, at) => word === long[at]);
  return starts || short.every((word, at) => word === long[long.length - short.length + at]);
}

/**
 * The lines that name somebody whom no table holds without those that name the page's own outlet. One that nearly
 * names an outlet whose printing was matched names that one.
 */
export function givenOf(
  lines: readonly CreditMatch[],
  { site, host, known = [] }: CreditContext,
): CreditMatch[] {
  return lines.flatMap((line) => {
    const { outlet } = line;
    if (isNearly(outlet, site) || isNearly(outlet, host)) return [];
    const near =
      known.find(({ name, host }) => isNearly(outlet, name) || isNearly(outlet, host)) ??
      known.find(({ name }) => isShortFor(outlet, name));
    const full = near?.name ?? near?.host;
    if (!full) return [line];
    const { asGiven: _, ...match } = line;
    return [{ ...match, outlet: full, known: true }];
  });
}
