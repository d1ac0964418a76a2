import { type CreditMatch, creditsOf, SHORT_LINE } from './credit';
import { isPhoto } from './datelines';
import { outletList, readKnown } from './outlet-reading';
import { outletByName } from './outlets';

type Share = CreditMatch['share'];

const BYLINE_LEAD =
  /^(?:by|von|par|por|di|da|door|af|av|автор|текст|text|texto|texte|testo|autor|auteur|author|redacción|redaktion|redação|redazione|source|بقلم|كتب)(?:\s?:\s?|\s)/iu;
/** What may stand behind an agency's name in a byline: desk words and dates. */
const BYLINE_REST =
  /^(?:[\s|,•·:/–—-]+|staff|reporters?|correspondents?|writers?|news(?: agency| service)?|agency|online|sport|team|in\s\p{Lu}\p{L}+|\d[\d:.,/]*|(?:a\.?m|p\.?m|utc|gmt|est|edt|pst|pdt|ist|cet|uhr|min(?:s|utes)?|hours?|ago|updated|published|posted|read|am|pm|at|on)\b\.?|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?)*$/iu;
const PEOPLE =
  /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*|and|und|et|y|e|и|de|van|von|der|la|al|bin|&|,)(?:\s(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*,?|and|und|et|y|e|и|de|van|von|der|la|al|bin|&))*[,\s]*$/u;

/**
 * Agencies in an author line: "By Associated Press", "Von dpa", "Jane Roe | Reuters",
 * "REUTERS 19 NOV 2019". `isLine` says that the page marks it as one; a line that is only
 * guessed to be one must not read like a sentence.
 */
export function readByline(text: string, isLine: boolean): CreditMatch[] {
  if (text.length > SHORT_LINE || isPhoto(text)) return [];
  if (!isLine && /[.!?。]["”’]?$/.test(text) && !/\b(?:Inc|Jr|U\.S)\.$/.test(text)) return [];
  const lead = BYLINE_LEAD.exec(text);
  const body = text.slice(lead?.[0].length ?? 0);
  const offset = text.length - body.length;
  const list = outletList(body);
  if (list) return creditsOf(list, 'byline', 'whole', 0, text.length);
  const first = readKnown(body, body.startsWith('the ') ? 4 : 0);
  if (first && BYLINE_REST.test(body.slice(first.end))) {
    return creditsOf([first.outlet], 'byline', 'whole', 0, offset + first.end);
  }
  const joined =
    /^(.{2,80}?)(\s?[|,•·/–—]\s?|\s-\s|\s(?:and|und|et|y|e|и|with|mit|avec|con|com|for|of|para)\s)(?=\p{L})/iu;
  let at = 0;
  for (let step = 0; step < 4; step++) {
    const match = joined.exec(body.slice(at));
    if (!match) return [];
    const next = at + match[0].length;
    const person = body.slice(0, next - (match[2] ?? '').length);
    const name = readKnown(body, body.startsWith('the ', next) ? next + 4 : next);
    // "Name/AGENCY" without "By" is how pictures are credited.
    const isSlash = (match[2] ?? '').includes('/') && !lead && !isLine;
    if (name && !isSlash && PEOPLE.test(person) && restIsOutlets(body.slice(name.end))) {
      const share: Share =
        /\p{L}/u.test(match[2] ?? '') && !/^(?:for|of|para)$/i.test((match[2] ?? '').trim())
          ? 'part'
          : 'whole';
      return creditsOf([name.outlet], 'byline', share, 0, offset + name.end);
    }
    at = next;
  }
  return [];
}

function restIsOutlets(rest: string): boolean {
  return BYLINE_REST.test(rest) || outletList(rest) !== null;
}

/** Metadata's author field: an agency, or people and an agency. */
export function readMetaByline(byline: string): CreditMatch[] {
  const known = outletByName(byline);
  return known ? creditsOf([known.name], 'byline', 'whole', 0, 0) : readByline(byline, true);
}
