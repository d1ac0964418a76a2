import { FURNITURE_LINE } from '../thresholds';
import { foldCase } from './fold-case';
import { isProse } from './furniture-shapes';
import { once } from './once';
import type { ParagraphLabel } from './paragraph-label';
import { opensRelease, RELEASE_ORIGIN } from './release-signs';

/** Whom the press may ask: these words stand in nothing but releases. */
const PRESS_CONTACT = once(
  () =>
    /^(?:presse-?\s?kontakte?|pressestelle|medienkontakte?|ansprechpartner(?:in)? für (?:die )?(?:presse|medien)|(?:presse)?rückfragen (?:bitte an|& kontakt)|(?:media|press) (?:contacts?|enquiries|inquiries)|contacts? (?:presse|médias?|stampa)|contactos? (?:(?:de|para) )?(?:la )?(?:prensa|imprensa)|contatti (?:per la )?stampa|contatos? (?:de|para a) imprensa|perscontact|контакт\p{L}* для (?:сми|прессы))(?:\s[^:\n]{0,40})?\s?(?::|$)/u,
);
/** How those begin: asked before. */
const MAY_BE_CONTACT = /^(?:press|medi|pers|ansp|rück|cont|конт)/i;

/** What closes a release besides: who the issuer is, whom to ask, what may not come true, whose text it is. */
const CLOSING = once(
  () =>
    /^(?:(?:about|über|à propos d[eu’']|acerca d[eo]l?|sobre|informazioni su|over)\s[^:.!?\n]{2,80}(?::|$)|(?:contacts?|kontakt|contatti|contactos?)\s?:?$|(?:source|quelle|fuente|fonte)\s?:?\s[^.!?\n]{2,100}\.?$|(?:safe harbo(?:u?)r|cautionary (?:note|statement)|(?:note on )?forward-looking statements?)[^.!?\n]{0,80}$|view (?:original|source) (?:content|version)\b|(?:logo|photo|multimedia)\s?[-–:]\s)/u,
);

/** Less of a release's prose than this may stand in what closes it. */
const MOST_SHARE = 0.5;

/**
 * Where the part of a press release begins that is about its issuer and not about the news: "Press contact:", or in a
 * text that a service marked as a release "About X", "Contacts" and the like. It goes on to the text's
 * end. -1 where there is none, or where it would take most of the prose.
 */
export function releaseClosing(
  texts: readonly string[],
  labels: readonly (ParagraphLabel | null)[],
): number {
  const isMarked = texts.some((text) => opensRelease(text) || closesRelease(text));
  const prose = texts.map((text, at) => (labels[at] === null && isProse(text) ? text.length : 0));
  const all = prose.reduce((sum, length) => sum + length, 0);
  let before = 0;
  for (const [at, text] of texts.entries()) {
    if (before > (1 - MOST_SHARE) * all && begins(text, isMarked)) return at;
    before += prose[at] as number;
  }
  return -1;
}

function begins(text: string, isMarked: boolean): boolean {
  if (text.length > FURNITURE_LINE) return isMarked && LONG_ABOUT.test(text);
  if (!isMarked && !MAY_BE_CONTACT.test(text)) return false;
  const folded = foldCase(text);
  if (PRESS_CONTACT().test(folded)) return true;
  return isMarked && /^\p{Lu}/u.test(text) && CLOSING().test(folded);
}

/** "About Harbour Works: Founded in 1901, …": the paragraph with its own label. */
const LONG_ABOUT =
  /^(?:About|Über|À propos de|Acerca de|Sobre|Informazioni su)\s\p{Lu}[^:.!?\n]{2,60}:\s/u;

const closesRelease = (text: string): boolean =>
  text.length <= FURNITURE_LINE && text.includes('news aktuell') && RELEASE_ORIGIN.test(text);
