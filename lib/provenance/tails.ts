import { foldCase } from '../text/fold-case';
import { hasAny, type Parts, partsOf } from '../text/has-any';
import { once } from '../text/once';
import { type CreditMatch, creditsOf } from './credit';
import { isPhoto, spellsOut } from './datelines';
import { knownOutlets, outletList, UNNAMED_AGENCIES } from './outlet-reading';
import { isAgencyName, outletInText } from './outlets';

/** Words that lead to the agencies of a sign-off, each with the parts of words that it takes. */
const TAIL_LEADS: readonly { lead: () => RegExp; hints: Parts }[] = (
  [
    [
      () =>
        /\b(?:with\s(?:additional\s|further\s|some\s|agency\s)?(?:inputs?|reporting|reports|material|information|files)|additional\sreporting|inputs)\s(?:from|by)\s(?:the\s)?/gu,
      ['inputs', 'input ', 'reporting', 'reports', 'material', 'information', 'files'],
    ],
    [
      () =>
        /(?<!\p{L})mit\s(?:agentur)?(?:material|informationen|inhalten|agenturen)\s?(?:von|der|:)?\s?(?:der\s)?/gu,
      ['mit '],
    ],
    [
      () =>
        /(?<!\p{L})(?:con|com)\s(?:información|informação|informações|datos|dados|informes|material|reportes|agências|agencias)\s?(?:de\sla|de|da|do|das|dos)?\s?/gu,
      ['con ', 'com '],
    ],
    [
      () =>
        /(?<!\p{L})(?:verwendete quellen\s?:|(?:unter verwendung von|dies\p{L}{1,2}\s(?:artikel|text|beitrag|bericht|meldung)\senthält)\s(?:agentur)?(?:material|informationen|inhalte|meldungen))\s(?:von|der|des)?\s?(?:der\s)?/gu,
      ['verwendete quellen', 'unter verwendung', 'enthält '],
    ],
    [
      () => /(?<!\p{L})(?:avec (?:des )?(?:informations|éléments) d[eu’']|avec l[’'])\s?/gu,
      ['avec '],
    ],
    [() => /(?<!\p{L})con\s(?:informazioni|fonti)\s(?:(?:di|da)\s|dell[’'])?/gu, ['con ']],
    [
      () =>
        /(?<!\p{L})(?:по материалам|с использованием материалов|по информации агентств?а?|за матеріалами|з використанням матеріалів)\s?:?\s/gu,
      ['материалам', 'материалов', 'информации агентств', 'матеріал'],
    ],
    [
      () => /(?:综合|綜合)(?:自?\s?[:：]|(?=[\p{L}、]{2,30}(?:报道|報道|消息)))/gu,
      ['综合', '綜合'],
    ],
    [() => /(?:इनपुट|साभार)\s?[:-]?\s?/gu, ['इनपुट', 'साभार']],
    [() => /(?:المصدر|المصادر)\s?[:：]?\s?\+?\s?/gu, ['المصدر', 'المصادر']],
  ] as const
).map(([lead, hints]) => ({ lead, hints: partsOf(hints) }));

/** Two or more roles of a desk: how Reuters signs off, and other houses too. */
const SIGN_OFF =
  /\(?\s?(?:additional\s)?(?:reporting|compiled|written)\s(?:and\s\w+\s)?by\s.{2,400}?[;.,]\s?(?:(?:additional )?writing|editing|compiling|graphic)(?:\s(?:and|&)\s\w+)?\sby\s.{2,200}/u;

const SIGN_OFF_HINTS = partsOf(['reporting ', 'reporting by', 'compiled ', 'written ']);

const CONTRIBUTED =
  /(?:^|(?<=[.!?”"_*]\s?))([^.!?]{2,200}?)\s(?:also\s)?(?:contributed|contributed reporting)\sto\s(?:this\s(?:report|story|article|piece|post)\b|the\s(?:report|story|article|piece|post)\b(?=[\s)\]*_”"]*(?:[.;|]|$)|\sfrom\s))\.?/gu;

/** What is given lies between two fixed ends: "Material from X was used in this report", "This report includes information from X". */
const USED = once(
  () =>
    /(?:^|(?<=[.!?”"_*)]\s?))(?:(?:some\s|additional\s)?(?:material|information|reporting|wire reports|reports|content|files)\s(?:from|by)\s(?<given>[^.!?]{2,160}?)\s(?:was|were)\s(?:also\s)?(?:used|included|incorporated)\s(?:in|into|for)\sthis|this\s(?:report|story|article|piece)\s(?:also\s)?(?:includes|contains|incorporates|uses|used)\s(?:some\s|additional\s)?(?:material|information|reporting|wire reports|reports|content|files)\s(?:from|by)\s(?<other>[^.!?]{2,120}))(?:\s(?:report|story|article|piece|post)\b|(?=[.!?]|$))\.?/gu,
);

const USED_HINTS = partsOf(['material', 'information', 'reporting', 'reports', 'content', 'files']);

/** "Reuters and AFP contributed.", with nothing else in the block. */
const ONLY_CONTRIBUTED =
  /^\P{L}{0,3}(.{2,100}?)\s(?:also\s)?contributed(?:\sreporting)?[\s.)*_]*$/u;

/** "No AP writer contributed", "AP has not contributed". */
const NOBODY = /^\P{L}*no\s|\b(?:not|never|nobody|neither|may|might|could)\b|n[’']t\b/u;

/** The sentence tells what somebody says; "Said" with its capital is a name. */
const TOLD = once(() => /(?<!\p{L})(?:said|says|claim(?:s|ed)|told|alleg(?:es|ed))(?!\p{L})/u);
/** ", the minister claimed", "” the forged page says": behind the words. */
const TOLD_BEHIND = once(
  () =>
    /^[,”"’\s]*[,”"’]\s(?:[\p{L}’-]+\s){1,5}(?:said|says|claim(?:s|ed)|told|alleg(?:es|ed))(?!\p{L})/u,
);

/** Before the name of somebody's earlier house: "a former AP reporter". */
const EARLIER = /\b(?:former|formerly|previously|ex-|once)(?!\p{L})[^,;]{0,40}$/u;

/**
 * Agencies in the words that close a story. `closes`: this block is the story's last, or stands
 * behind it. `namesReuters` is asked where a desk signs off without its house's name: that is
 * Reuters' only where something else on the page names it.
 */
export function readTail(
  text: string,
  closes: boolean,
  namesReuters: () => boolean,
): CreditMatch[] {
  const found: CreditMatch[] = [];
  const folded = foldCase(text);
  const sign = hasAny(folded, SIGN_OFF_HINTS) ? SIGN_OFF.exec(folded) : null;
  if (sign && (sign[0].startsWith('(') || sign.index === 0 || text.length - sign.index < 400)) {
    const words = text.slice(sign.index, sign.index + sign[0].length);
    const named = knownOutlets(words).map((name) => name.outlet);
    found.push(
      ...creditsOf(
        named.length > 0 ? named : namesReuters() ? ['Reuters'] : [],
        'tail',
        'whole',
        sign.index,
        sign.index + sign[0].length,
      ),
    );
  }
  const hasContributed = folded.includes('contributed');
  for (const match of hasContributed ? folded.matchAll(CONTRIBUTED) : []) {
    const who = text.slice(match.index, match.index + (match[1] ?? '').length);
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 80);
    if (NOBODY.test(foldCase(who)) || TOLD().test(who) || TOLD_BEHIND().test(behind)) continue;
    const outlets = knownOutlets(who)
      .filter(({ start }) => !EARLIER.test(foldCase(who.slice(0, start))))
      .map((name) => name.outlet);
    found.push(...creditsOf(outlets, 'tail', 'part', match.index, match.index + match[0].length));
  }
  const only =
    hasContributed && found.length === 0 && text.length < 120
      ? ONLY_CONTRIBUTED.exec(folded)
      : null;
  if (only) {
    const at = only[0].indexOf(only[1] ?? '');
    const outlets = outletList(text.slice(at, at + (only[1] ?? '').length)) ?? [];
    found.push(...creditsOf(outlets, 'tail', 'part', 0, text.trimEnd().length));
  }
  found.push(...readUsed(text, folded));
  for (const { lead, hints } of TAIL_LEADS) {
    if (!hasAny(folded, hints)) continue;
    for (const match of folded.matchAll(lead())) {
      if (!standsAlone(text, match.index)) continue;
      found.push(...listAfter(text, match.index, match.index + match[0].length));
    }
  }
  found.push(...readInputs(text, folded));
  return found.length > 0 ? found : closes ? closing(text) : [];
}

/** Of what a text was made with, the outlets: "a former AP reporter" is none. */
function readUsed(text: string, folded: string): CreditMatch[] {
  const isAsked = folded.includes('this ') && hasAny(folded, USED_HINTS);
  const found: CreditMatch[] = [];
  for (const match of isAsked ? folded.matchAll(USED()) : []) {
    const given = match.groups?.given ?? match.groups?.other ?? '';
    const at = match.index + match[0].indexOf(given, match[0].search(/\s(?:from|by)\s/));
    if (TOLD().test(text.slice(at, at + given.length))) continue;
    const outlets = text
      .slice(at, at + given.length)
      .split(/,\s(?:and\s)?|\sand\s/u)
      .flatMap((name) => outletInText(name)?.name ?? []);
    found.push(...creditsOf(outlets, 'tail', 'part', match.index, match.index + match[0].length));
  }
  return found;
}

/** As long as the words that follow the agency's name. */
const INPUTS = ' के इनपुट'.length;

/** Hindi names the agency first: "एएनआई के इनपुट के साथ". */
function readInputs(text: string, folded: string): CreditMatch[] {
  const at = folded.search(/\s(?:के )?इनपुट के साथ|\sके इनपुट|\sसे साभार/u);
  if (at < 0) return [];
  const begin = Math.max(folded.lastIndexOf('(', at) + 1, folded.lastIndexOf('।', at) + 1, at - 60);
  const outlets = knownOutlets(text.slice(begin, at)).map((name) => name.outlet);
  return creditsOf(outlets, 'tail', 'part', begin, Math.min(text.length, at + INPUTS));
}

/** A tail's words open a bracket, a sentence or the block; inside a sentence they are the story's. */
function standsAlone(text: string, at: number): boolean {
  return /(?:^|[([（*|.!?。！？”"»–—-])\s*$/u.test(text.slice(Math.max(0, at - 6), at));
}

/** Behind the last name: "were ignored by", ", the committee decided". A sentence with a clause of its own tells a story. */
const CLAUSE = once(
  () =>
    /^,?\s(?!(?:and|und|et|y|e|и|or|as|in|from|at|by|on|aus|in|von|vom|der|des|du|de|da|do|dos|das|del|di|по|из|от|news|press|agency|agencies|staff|nachrichten\p{L}*|compiled|prepared|edited|written|republished|published|zusammengestellt|ergänzt|erstellt|bearbeitet|elaborad[oa]|редакция|подготов\p{L}+)(?!\p{L}))(?!.*(?<!\p{L})(?:this|dies\p{L}*|est[ae]|cet(?:te)?|quest[oa])(?!\p{L}))(?:\p{Ll}[\p{L}\p{M}’'-]*\s){2}[\p{Ll}\p{N}]/u,
);

function listAfter(text: string, start: number, at: number): CreditMatch[] {
  const raw = /^[^().;!?。（）\n]{2,110}/u.exec(text.slice(at))?.[0] ?? '';
  const content = raw.replace(/(?:报道|報道|消息|के साथ).*$/u, '');
  const list = outletList(content);
  const names = list === null ? knownOutlets(content) : [];
  const last = names[names.length - 1];
  if (last && CLAUSE().test(content.slice(last.end))) return [];
  const outlets = list ?? (content.length < 90 ? names.map((name) => name.outlet) : []);
  return creditsOf(outlets, 'tail', 'part', start, at + raw.length);
}

/** Fewer letters than this and no stop are no sentence, UTF-16 units. */
const SENTENCE = 40;

/** How one sentence tells what a picture shows: in the present, with a day. */
const SCENE =
  /^[^.!?]{0,160}?\b(?:(?:is|are) (?:seen|pictured|shown)|(?:speak|pose|attend|arrive|walk|stand|look|wave|gesture|leave|hold|sit|gather|react|celebrate|watch|search|carr(?:y|ie)|march|wait|inspect|line up)(?:e?s)?)\b[^.!?]{0,160}?\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:19|20)\d\d)\b[^.!?]{0,30}\.?\s?\(/u;

function showsScene(text: string): boolean {
  const folded = text.length <= 320 ? foldCase(text) : '';
  return SCENE.test(folded) && !/\b(?:said|told|was|were|had)\b/u.test(folded);
}

/** The last words of a story: "(dpa)", "– Reuters", "afp/dpa". */
function closing(text: string): CreditMatch[] {
  const end = text.trimEnd().length;
  const window = text.slice(Math.max(0, end - 120), end);
  const offset = end - window.length;
  const bracket = /[)\]）]\.?$/.test(window)
    ? /[([（]([^()[\]（）]{2,80})[)\]）]\.?$/u.exec(window)
    : null;
  if (bracket) {
    const inside = bracket[1] ?? '';
    const before = window.slice(0, bracket.index).trimEnd();
    // Scripts without capitals often close without a stop; a few words alone are a picture's.
    const isOpen =
      before !== '' &&
      !/[.!?…。！？।؟”"“»’*_]$/u.test(before) &&
      (!/^[\p{Lo}]/u.test(inside) || before.length < SENTENCE);
    const part = /^(?:mit|avec|con|com|with|met|med|и|с)\s/u.test(foldCase(inside));
    const outlets =
      isPhoto(inside) || isOpen || spellsOut(before, inside) || showsScene(text)
        ? null
        : outletList(inside);
    return outlets
      ? creditsOf(outlets, 'tail', part ? 'part' : 'whole', offset + bracket.index, end)
      : [];
  }
  // Most paragraphs end in a mark that no name has: the patterns need not be asked.
  const isStopped = /[.!?()]$/.test(window);
  const dash = isStopped
    ? null
    : /(?:^|[.!?…。”"“»’]\s?)([-–—/*]{1,2}\s?|(?=[\p{Ll}]{2,4}\/))([\p{L}][^.!?()]{1,60})$/u.exec(
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
  const bare = isStopped
    ? ''
    : (/[.!?…”"“»]\s+([\p{L}][\p{L}/, -]{1,40})$/u.exec(window)?.[1] ?? '');
  const signed = bare.split(/[,/]/).some(isAgencyName) ? outletList(bare) : null;
  if (signed) return creditsOf(signed, 'tail', 'whole', end - bare.length, end);
  if (text.length > 60 || isPhoto(text) || text.startsWith('©')) return [];
  const outlets = outletList(text);
  const names = text.replace(
    /^(?:avec|con|com|mit|with|met|med|theo)\s(?:l[’']|(?:agência|agenzia|agence)\s)?/iu,
    '',
  );
  const isNamed = names.split(/[,/;|&]|\s(?:and|und|et|y|e|en|och|og)\s/u).some(isAgencyName);
  return outlets && (isNamed || outlets[0] === UNNAMED_AGENCIES)
    ? creditsOf(
        outlets,
        'tail',
        outlets[0] === UNNAMED_AGENCIES || names !== text || /^\p{Ll}{2,3}\//u.test(text)
          ? 'part'
          : 'whole',
        0,
        end,
      )
    : [];
}
