import { type CreditMatch, creditsOf } from './credit';
import { isPhoto, spellsOut } from './datelines';
import { knownOutlets, outletList, UNNAMED_AGENCIES } from './outlet-reading';

const TAIL_LEADS: readonly RegExp[] = [
  /\bwith\s(?:additional\s|further\s|some\s|agency\s)?(?:inputs?|reporting|reports|material|information|files)\s(?:from|by)\s(?:the\s)?/giu,
  /(?<!\p{L})mit\s(?:agentur)?(?:material|informationen|inhalten|agenturen)\s?(?:von|der|:)?\s?(?:der\s)?/giu,
  /(?<!\p{L})(?:con|com)\s(?:información|informação|informações|datos|dados|informes|material|reportes|agências|agencias)\s?(?:de\sla|de|da|do|das|dos)?\s?(?:agência|agencia|agências|agencias)?\s?/giu,
  /(?<!\p{L})(?:avec (?:des )?(?:informations|éléments) d[eu’']|avec l[’'])\s?/giu,
  /(?<!\p{L})con\s(?:informazioni|fonti)\s(?:di|da|dell[’'])\s?/giu,
  /(?<!\p{L})(?:по материалам|с использованием материалов|по информации агентств?а?)\s/giu,
  /(?:综合|綜合)(?=[\p{L}、]{2,30}(?:报道|報道|消息))/gu,
  /(?:इनपुट|साभार)\s?[:-]?\s?/gu,
  /(?:المصدر|المصادر)\s?[:：]?\s?\+?\s?/gu,
];

/** Two or more roles of a desk, as Reuters signs off. */
const SIGN_OFF =
  /\(?\s?(?:additional\s)?(?:reporting|compiled|written)\s(?:and\s\w+\s)?by\s.{2,400}?[;.,]\s?(?:(?:additional )?writing|editing|compiling|graphic)(?:\s(?:and|&)\s\w+)?\sby\s.{2,200}/iu;

const CONTRIBUTED =
  /(?:^|(?<=[.!?”"_*]\s?))([^.!?]{2,200}?)\s(?:also\s)?(?:contributed|contributed reporting)\sto\s(?:this|the)\s(?:report|story|article|piece)\b\.?/giu;

/** Agencies in the words that close a story. `closes`: this block is the story's last, or stands behind it. */
export function readTail(text: string, closes: boolean): CreditMatch[] {
  const found: CreditMatch[] = [];
  const sign = SIGN_OFF.exec(text);
  if (sign && (sign[0].startsWith('(') || sign.index === 0 || text.length - sign.index < 400)) {
    const named = knownOutlets(sign[0]).map((name) => name.outlet);
    found.push(
      ...creditsOf(
        named.length > 0 ? named : ['Reuters'],
        'tail',
        'whole',
        sign.index,
        sign.index + sign[0].length,
      ),
    );
  }
  for (const match of text.matchAll(CONTRIBUTED)) {
    const outlets = knownOutlets(match[1] ?? '').map((name) => name.outlet);
    found.push(...creditsOf(outlets, 'tail', 'part', match.index, match.index + match[0].length));
  }
  for (const lead of TAIL_LEADS) {
    for (const match of text.matchAll(lead)) {
      if (!standsAlone(text, match.index)) continue;
      found.push(...listAfter(text, match.index, match.index + match[0].length));
    }
  }
  return found.length > 0 ? found : closes ? closing(text) : [];
}

/** A tail's words open a bracket, a sentence or the block; inside a sentence they are the story's. */
function standsAlone(text: string, at: number): boolean {
  return /(?:^|[([（*|.!?。！？”"»–—-])\s*$/u.test(text.slice(Math.max(0, at - 6), at));
}

function listAfter(text: string, start: number, at: number): CreditMatch[] {
  const raw = /^[^().;!?。（）\n]{2,110}/u.exec(text.slice(at))?.[0] ?? '';
  const content = raw.replace(/(?:报道|報道|消息|के साथ).*$/u, '');
  const list = outletList(content);
  const outlets =
    list ?? (content.length < 90 ? knownOutlets(content).map((name) => name.outlet) : []);
  return creditsOf(outlets, 'tail', 'part', start, at + raw.length);
}

/** The last words of a story: "(dpa)", "– Reuters", "afp/dpa". */
function closing(text: string): CreditMatch[] {
  const end = text.trimEnd().length;
  const window = text.slice(Math.max(0, end - 120), end);
  const offset = end - window.length;
  const bracket = /[([（]([^()[\]（）]{2,80})[)\]）]\.?$/u.exec(window);
  if (bracket) {
    const inside = bracket[1] ?? '';
    const before = window.slice(0, bracket.index).trimEnd();
    const isOpen =
      before !== '' && !/[.!?…。！？।؟”"“»’*_]$/u.test(before) && !/^[\p{Lo}]/u.test(inside);
    const part = /^(?:mit|avec|con|com|with|и|с)\s/iu.test(inside);
    const outlets =
      isPhoto(inside) || isOpen || spellsOut(before, inside) ? null : outletList(inside);
    return outlets
      ? creditsOf(outlets, 'tail', part ? 'part' : 'whole', offset + bracket.index, end)
      : [];
  }
  const dash =
    /(?:^|[.!?…。”"“»’]\s?)([-–—/*]{1,2}\s?|(?=[\p{Ll}]{2,4}\/))([\p{L}][^.!?()]{1,60})$/u.exec(
      window,
    );
  if (dash) {
    const outlets = isPhoto(dash[2] ?? '') ? null : outletList(dash[2] ?? '');
    const at = offset + dash.index + dash[0].length - (dash[2] ?? '').length;
    if (outlets)
      return creditsOf(
        outlets,
        'tail',
        /^\p{Ll}{2,4}\//u.test(dash[2] ?? '') ? 'part' : 'whole',
        at,
        end,
      );
  }
  if (text.length > 60 || isPhoto(text)) return [];
  const outlets = outletList(text);
  return outlets
    ? creditsOf(
        outlets,
        'tail',
        outlets[0] === UNNAMED_AGENCIES || /^\p{Ll}{2,3}\//u.test(text) ? 'part' : 'whole',
        0,
        end,
      )
    : [];
}
