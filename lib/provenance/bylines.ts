import { foldCase } from '../text/fold-case';
import { once } from '../text/once';
import { type CreditMatch, creditsOf, type KnownOutlet, SHORT_LINE } from './credit';
import { isPhoto } from './datelines';
import { matchedOutlet } from './matched-outlets';
import { outletList, readKnown, UNNAMED_AGENCIES } from './outlet-reading';
import { isAgencyName, isPlainName, outletByName } from './outlets';

type Share = CreditMatch['share'];

/** "By" and its like, at the start of folded text. */
export const BYLINE_LEAD = once(
  () =>
    /^(?:by|(?:story|report|text|words) by|a cura di|von|par|por|di|da|door|af|av|автор|текст|text|texto|texte|testo|autor|auteur|author|redacción|redaktion|redação|redazione|بقلم|كتب)(?:\s?:\s?|\s)/u,
);
/** What may stand behind an agency's name in a byline: desk words, places in capitals, dates. */
const REST_WORD = once(
  () =>
    /^(?:staff|reporters?|correspondents?|writers?|news|agency|service|online|sport|team|[ap]\.?m|utc|gmt|est|edt|pst|pdt|ist|cet|uhr|min(?:s|utes)?|hours?|ago|updated|published|posted|read|at|on|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*|\d[\d:.,/]*(?:st|nd|rd|th|am|pm)?)$/u,
);
/** People's names and the words between them. */
export const PEOPLE = once(
  () =>
    /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*|rédaction|redacción|redazione|redação|and|und|et|y|e|и|de|du|des|le|les|of|the|van|von|der|la|al|bin|&|,)(?:\s(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*,?|rédaction|redacción|redazione|redação|and|und|et|y|e|и|de|du|des|le|les|of|the|van|von|der|la|al|bin|&))*[,\s]*$/u,
);

/**
 * Agencies in an author line: "By Associated Press", "Von dpa", "Jane Roe | Reuters",
 * "REUTERS 19 NOV 2019". `isLine` says that the page marks it as one; a line that is only
 * guessed to be one must not read like a sentence.
 */
export function readByline(text: string, isLine: boolean): CreditMatch[] {
  if (text.length > SHORT_LINE || isPhoto(text)) return [];
  const folded = foldCase(text);
  if (/^(?:©|\(c\)|copyright)/u.test(folded)) return [];
  if (!isLine && /[.!?。]["”’]?$/.test(text) && !/\b(?:Inc|Jr|U\.S)\.$/.test(text)) return [];
  const lead = BYLINE_LEAD().exec(folded);
  const body = text.slice(lead?.[0].length ?? 0);
  const offset = text.length - body.length;
  const list = outletList(body);
  if (list) {
    const names = body.split(/[,/;|&]|\s(?:and|und|et|y)\s/u);
    const isNamed =
      lead !== null ||
      (isLine && list[0] === UNNAMED_AGENCIES) ||
      names.some(isLine ? isPlainName : isAgencyName);
    return isNamed ? creditsOf(list, 'byline', 'whole', 0, text.length) : [];
  }
  const first = readKnown(body, body.startsWith('the ') ? 4 : 0);
  if (first && isDeskOrDate(body.slice(first.end))) {
    return creditsOf([first.outlet], 'byline', 'whole', 0, offset + first.end);
  }
  const rest = foldCase(body);
  const joined =
    /^(.{2,80}?)(\s?[|,•·/–—]\s?|\s-\s|\s(?:and|und|et|y|e|и|with|mit|avec|con|com|for|of|para)\s)(?=\p{L})/u;
  let at = 0;
  for (let step = 0; step < 4; step++) {
    const match = joined.exec(rest.slice(at));
    if (!match) break;
    const next = at + match[0].length;
    const person = body.slice(0, next - (match[2] ?? '').length);
    const name = readKnown(body, body.startsWith('the ', next) ? next + 4 : next);
    // "Name/AGENCY" without "By" is how pictures are credited.
    const isSlash = (match[2] ?? '').includes('/') && !lead && !isLine;
    if (!name && outletList(body.slice(next))?.[0] === UNNAMED_AGENCIES && PEOPLE().test(person))
      return creditsOf([UNNAMED_AGENCIES], 'byline', 'part', 0, text.length);
    if (name && !isSlash && PEOPLE().test(person) && restIsOutlets(body.slice(name.end))) {
      const share: Share =
        /\p{L}/u.test(match[2] ?? '') && !/^(?:for|of|para)$/.test((match[2] ?? '').trim())
          ? 'part'
          : 'whole';
      return creditsOf([name.outlet], 'byline', share, 0, offset + name.end);
    }
    at = next;
  }
  const agency = lead !== null || isLine ? besidePeople(body) : null;
  return agency === null ? [] : creditsOf([agency], 'byline', 'whole', 0, text.length);
}

/** "Jane Roe Associated Press", "Jane Roe (AP)", "Associated Press, Jane Roe": an agency before or behind people, with no word between. */
function besidePeople(body: string): string | null {
  const first = readKnown(body, 0);
  if (first && isAgencyName(body.slice(0, first.end))) {
    const people = /^\s?[,|•·–—-]\s?(?=\p{Lu})/u.exec(body.slice(first.end));
    const isPeople = people && PEOPLE().test(body.slice(first.end + people[0].length));
    if (isPeople) return first.outlet;
  }
  for (const gap of [...body.matchAll(/(?<=[\p{L}.,])\s\(?/gu)].slice(0, 8)) {
    const at = gap.index + gap[0].length;
    const name = readKnown(body, at);
    if (!name || !isAgencyName(body.slice(at, name.end))) continue;
    const rest = body.slice(name.end).replace(/^\)/u, '');
    if (PEOPLE().test(body.slice(0, gap.index)) && isDeskOrDate(rest)) return name.outlet;
  }
  return null;
}

/** Nothing but desk words and dates: "Staff", "19 NOV 2019", "in Oslo". */
export function isDeskOrDate(rest: string): boolean {
  const words = rest.split(/[\s|,•·/–—-]+/u).filter((word) => word !== '');
  return words.every((word, at) => {
    const core = foldCase(word.replace(/[:.]+$/, ''));
    return (
      REST_WORD().test(core) || core === 'in' || (words[at - 1] === 'in' && /^\p{Lu}/u.test(word))
    );
  });
}

function restIsOutlets(rest: string): boolean {
  return isDeskOrDate(rest) || outletList(rest) !== null;
}

/** Metadata's author field: an agency or a matched outlet, or people and an agency. */
export function readMetaByline(byline: string, known: readonly KnownOutlet[]): CreditMatch[] {
  const outlet = outletByName(byline)?.name ?? matchedOutlet(byline, known);
  return outlet ? creditsOf([outlet], 'byline', 'whole', 0, 0) : readByline(byline, true);
}
