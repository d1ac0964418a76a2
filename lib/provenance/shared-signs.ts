import { foldCase } from '../text/fold-case';
import { once } from '../text/once';
import { BYLINE_LEAD } from './bylines';
import { isPhoto, isPlace } from './datelines';
import { kindOfName } from './outlet-words';
import { outletByName } from './outlets';
import { type CreditBlock, findZone, isHead, NEAR } from './story-zone';

/** A name that signs a text in the way of an agency, by the form of the sign. */
interface Sign {
  form: 'dateline' | 'byline' | 'closing' | 'copyright';
  name: string;
}

/**
 * Names that sign both texts alike: in the same form, at the head or the foot of the story. No table
 * holds every agency, and one that stands in the same way on two copies is the agency of both.
 */
export function sharedSigns(
  page: readonly CreditBlock[],
  source: () => readonly CreditBlock[],
): string[] {
  const own = signsOf(page).filter(({ name }) => !isPlaceIn(name, page));
  if (own.length === 0) return [];
  const others = new Set(signsOf(source()).map(keyOf));
  const shared = own.filter((sign) => others.has(keyOf(sign))).map(({ name }) => name);
  return [...new Set(shared)];
}

/** "(Kollen) –" and later "in Kollen": where it happened. */
function isPlaceIn(name: string, page: readonly CreditBlock[]): boolean {
  return page.some(({ text }) =>
    ['in', 'near', 'à', 'en', 'nach', 'aus', 'bei', 'в', 'из'].some((word) =>
      foldCase(text).includes(` ${word} ${foldCase(name)}`),
    ),
  );
}

const keyOf = ({ form, name }: Sign): string => `${form} ${foldCase(name)}`;

function signsOf(blocks: readonly CreditBlock[]): Sign[] {
  const zone = findZone(blocks);
  const signs: Sign[] = [];
  blocks.forEach(({ text, role }, number) => {
    const isText = role === undefined || role === 'story' || role === 'byline';
    if (!isText || (text.length <= LINE && isPhoto(text))) return;
    if (isHead(number, zone)) signs.push(...atHead(text));
    if (number >= zone.closing && number <= zone.last + NEAR) signs.push(...atFoot(text));
  });
  return signs.filter(({ name }) => outletByName(name) === null);
}

/** Longest line that is nothing but a sign, UTF-16 units. */
const LINE = 80;

const DATELINE = /^([^()\n]{0,60}?)\s?\(([^()\n]{3,40})\)\s?(?:[-–—]{1,2}|:)\s/u;

function atHead(text: string): Sign[] {
  const [, place = '', printed = ''] = DATELINE.exec(text.slice(0, 140)) ?? [];
  const name = printed.trim();
  // "(Northwire) –" is an agency's way; "Frankfurt (Oder) –" is a place.
  if (place === '' ? isName(name) : isPlace(place) && (isWire(name) || isInitials(name)))
    return [{ form: 'dateline', name }];
  if (text.length > LINE) return [];
  const lead = BYLINE_LEAD().exec(foldCase(text))?.[0].length ?? 0;
  const by = text.slice(lead).trim();
  return lead > 0 && isWire(by) ? [{ form: 'byline', name: by }] : [];
}

const CLOSING = /(?:^|[.!?…。]["”“»’]?\s+)[([（]([^()[\]（）\n]{3,40})[)\]）]\.?$/u;
const COPYRIGHT =
  /^(?:©|\([cC]\)|[cC]opyright)\s?(?:©\s?)?(?:(?:19|20)\d\d,?\s)?([^\n]{3,60}?)\.?$/u;

function atFoot(text: string): Sign[] {
  const closing = CLOSING.exec(text.slice(-100))?.[1]?.trim() ?? '';
  if (isWire(closing)) return [{ form: 'closing', name: closing }];
  if (text.length > LINE) return [];
  const copyright = COPYRIGHT.exec(text)?.[1]?.trim() ?? '';
  if (isWire(copyright)) return [{ form: 'copyright', name: copyright }];
  return [];
}

/** Capitalised words, at most four. */
function isName(name: string): boolean {
  const words = name.split(/\s+/u);
  return words.length <= 4 && words.every(isCapitalised) && !NO_AGENCY.has(foldCase(name));
}

/** Plain letters first: the pattern for all scripts takes a woken worker a millisecond to compile. */
function isCapitalised(word: string): boolean {
  return /^[\x20-\x7e’]*$/.test(word)
    ? /^[A-Z][A-Za-z0-9.&’'-]*$/.test(word)
    : /^[\p{Lu}\p{Lo}][\p{L}\p{M}\p{N}.&’'-]*$/u.test(word);
}

/** What agencies are called, whoever they are. */
function isWire(name: string): boolean {
  if (!isName(name) || !WIRE().test(foldCase(name))) return false;
  const kind = kindOfName(name);
  return kind === 'outlet' || kind === 'open';
}

const WIRE = once(
  () =>
    /(?<!\p{L})\p{L}+wire(?!\p{L})|(?<!\p{L})\p{L}{2,}(?:press|presse|news|вайр|пресс)(?!\p{L})|(?:\p{L}|\s)(?:news|press|presse|wire)(?:\s(?:agency|service))?$|(?<!\p{L})(?:agency|newswire|agentur|nachrichtenagentur|agence|agencia|agência|agenzia|агентство)(?!\p{L})|通讯社|通訊社|وكالة/u,
);

/** "(ZNS)" */
const isInitials = (name: string): boolean =>
  /^\p{Lu}{3,6}$/u.test(name) && !NO_AGENCY.has(foldCase(name));

/** What else stands in brackets before a story: kinds of it, states and their unions, days. */
const NO_AGENCY: ReadonlySet<string> = new Set(
  'update updated video videos audio live watch listen read opinion comment analysis exclusive breaking interview feature gallery sponsored advertisement advertorial corrected correction more end ends continued photo photos picture pictures news report review part full text neu exklusiv kommentar analyse meinung anzeige werbung reportage entretien exclusif vidéo publicité opinión análisis entrevista exclusiva vídeo opinião análise intervista esclusiva видео мнение интервью обновлено usa uk uae eu un uno nato nrw ussr udssr prc drc monday tuesday wednesday thursday friday saturday sunday podcast map spoilers editorial letter letters obituary satire archive archiv file repost reprint reprinted republished paid promoted kolumne leserbrief montag dienstag mittwoch donnerstag freitag samstag sonntag'
    .split(' ')
    .concat('press release', 'guest post', 'sponsored content', 'communiqué de presse'),
);
