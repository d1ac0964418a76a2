import { foldCase } from '../text/fold-case';
import { once } from '../text/once';
import type { CreditMatch } from './credit';
import { monthNumber } from './month-names';
import { outletList, readKnown } from './outlet-reading';
import { isAgencyName, outletInText } from './outlets';

/** Longest dateline, UTF-16 units: "WASHINGTON/TEL AVIV/BRUSSELS, September 30 (Reuters) -" has 54. */
const DATELINE = 110;

/** Lower-case words that stand in a place or a date, the months apart. */
const SMALL =
  /^(?:de|del|da|do|di|la|le|of|the|and|und|et|y|e|и|in|am|near|on|an|der|den|a|al|sur|upon|г|года|р|року|roku|r)\.?$/;

/** Marks that end a dateline. */
const AFTER = /^\s?(?:\.?\s?[-–—―]{1,3}|:|\.\s|\s?$)/;

/** One of these stands in every dateline and in few other beginnings. */
const MARK = / [-–—] |[([（/【电電讯訊]|消息|报道|報道/;

/**
 * The agency that a dateline names: "HAYWARD, Calif. (AP) —", "МОСКВА, 3 мая. /ТАСС/.",
 * "新华社北京5月3日电", "القدس / الأناضول". Null for a paragraph that begins otherwise.
 */
export function readDateline(text: string): CreditMatch[] {
  const window = text.slice(0, DATELINE);
  if (!MARK.test(window)) return first(window) ?? [];
  return (
    bracketed(window) ??
    leading(window) ??
    unspaced(window) ??
    first(window) ??
    behindComma(window) ??
    dashed(window) ??
    []
  );
}

function dateline(outlets: readonly string[], end: number): CreditMatch[] {
  return outlets.map((outlet) => ({
    outlet,
    known: true,
    start: 0,
    end,
    kind: 'dateline',
    share: 'whole',
  }));
}

/** A place and perhaps a date, then the agency in brackets or slashes. */
function bracketed(window: string): CreditMatch[] | null {
  const match =
    /^([^()[\]]{0,80}?)\s?(?:\(([^()]{2,40})\)|\[([^[\]]{2,40})\]|(?<=[.\s])\/([^/]{2,24})\/)/u.exec(
      window,
    );
  if (!match) return null;
  const place = match[1] ?? '';
  const inside = match[2] ?? match[3] ?? match[4] ?? '';
  const rest = window.slice(match[0].length);
  // "NEW DELHI [India], May 3 (ANI):" has a bracket of its own before the agency's.
  if (match[3] !== undefined && /^[,\s]/.test(rest)) {
    const inner = bracketed(`${place} ${rest.replace(/^,/, '')}`);
    const close = window.indexOf(')', match[0].length);
    return inner && close > 0
      ? dateline(
          inner.map((one) => one.outlet),
          close + 1,
        )
      : null;
  }
  const outlets = outletList(inside.replace(/^.*=/u, ''));
  if (!outlets || isPhoto(inside)) return null;
  const after = AFTER.exec(rest);
  const isUncased = /^[\p{Lo}]/u.test(place.trim() === '' ? rest.trim() : place);
  // Indian agencies write no dash: "New Delhi, May 3 (PTI) The minister …".
  const isDated = /,/.test(place) && /\d/.test(place) && /^\s\p{Lu}/u.test(rest);
  // Some copies lose every dash: a place in capitals is enough then.
  const isShouted = /^\p{Lu}{3}/u.test(place) && !/\p{Ll}{3}/u.test(place) && /^\s\S/u.test(rest);
  // "(dpa) Der Minister …": a desk's mark before the first word.
  const isMark = place === '' && /^\s\p{Lu}/u.test(rest) && isAgencyName(inside);
  if (!after && !isUncased && !isDated && !isShouted && !isMark) return null;
  // With nothing behind it, only a bare place is a dateline: headlines in lists and people in pictures end in brackets too.
  if (/^\s?$/.test(rest) && !isBarePlace(place)) return null;
  if (!isPlace(place) || spellsOut(place, inside)) return null;
  return dateline(outlets, match[0].length + (after?.[0].trimEnd().length ?? 0));
}

/** A place abroad and a desk: 【ロンドン共同】; 日中共同 is "joint". */
const JAPANESE_DESK = once(
  () => /(?:[ァ-ヶー＝=・\s]|^(?:北京|上海|台北|香港|東京|大阪|平壌))(?:共同|時事)$/u,
);

/**
 * "[ANSA] ROMA, 03 MAG -" and "【6月18日 AFP】": the agency first. A paper's name in square brackets is where
 * a digest has a piece from, and a mark by itself leads to where more is read.
 */
function leading(window: string): CreditMatch[] | null {
  const corner = /^(?:【([^】]{2,30})】|[［[]([^\]］]{2,30})[\]］])/u.exec(window);
  if (!corner) return null;
  const inside = corner[1] ?? corner[2] ?? '';
  const reporter = /^(\p{L}{2,8}?)(?:驻|駐|记者|記者|特派|特约)/u.exec(inside)?.[1];
  const desk = JAPANESE_DESK().test(inside) ? inside.slice(-2) : '';
  const name = (desk || reporter || inside)
    .replace(/^.*[\s　＝=]/u, '')
    .replace(/(?:综合)?(?:报道|報道|讯|訊|消息)$/u, '');
  const [outlet] = outletList(name) ?? [];
  const isLatin = window.startsWith('[') && /^\p{Script=Latin}/u.test(name);
  const hasText = /\S/.test(window.slice(corner[0].length));
  if (isLatin && !(hasText && isAgencyName(name))) return null;
  return outlet ? dateline([outlet], corner[0].length) : null;
}

const LEADING_AGENCY = once(
  () =>
    /^([\p{L}\p{M}.-]{2,20})\s(?:[-–—]{1,2}\s(?=[\p{Lu}\p{Lo}“"«„])|\p{Lu}{3,20}(?:[\s/-]\p{Lu}{2,20}){0,2}\.\s)/u,
);
const HINDI_AGENCY = once(
  () =>
    /^(?:[\p{L}\p{M}\s]{2,30},\s(?!भाषा|वार्ता)([\p{L}\p{M}]{2,20})|(?!भाषा|वार्ता)([\p{L}\p{M}]{2,20}),\s[\p{L}\p{M}\s]{2,30})।/u,
);

/** Most paragraphs go on with neither a dash nor a word in capitals behind their first word: no pattern need be asked. */
function mayLead(window: string): boolean {
  const at = window.indexOf(' ') + 1;
  const unit = window.charCodeAt(at);
  const isCapital = unit >= 65 && unit <= 90;
  const next = window.charCodeAt(at + 1);
  const leads = isCapital ? !(next >= 97 && next <= 122) : unit >= 128 || unit === 45;
  return leads || /^\S*[^\S ]/u.test(window);
}

/** "AGI - Il ministro …", "dpa BERLIN. Der Minister …", "लखनऊ, एएनआई। …": the agency with a dash, or before or behind a bare place. Hindi's भाषा and वार्ता are words too. */
function first(window: string): CreditMatch[] | null {
  const match =
    (mayLead(window) ? LEADING_AGENCY().exec(window) : null) ??
    (window.includes('।') ? HINDI_AGENCY().exec(window) : null);
  const name = match?.[1] ?? match?.[2] ?? '';
  const outlet = isAgencyName(name) ? outletInText(name) : null;
  return match && outlet ? dateline([outlet.name], match[0].trimEnd().length) : null;
}

const COMMA_AGENCY = once(
  () =>
    /^(\p{Lu}{3}[\p{Lu}\s'’.-]{0,30}(?:,[\s\p{L}.]{1,12}\d{1,2}(?:\s\p{L}{3,12}\.?)?)?),\s(\p{L}[\p{L}\p{M}-]{2,19}(?:\s\p{L}{2,12})?)\s?[-–—]{1,2}\s(?=.{0,40}\p{Ll}{3})/u,
);

/** "SYDNEY, AAP – The minister …": a place in capitals. Two letters behind a comma are a state: "SCRANTON, PA –". */
function behindComma(window: string): CreditMatch[] | null {
  const second = window.charCodeAt(1);
  if ((second >= 97 && second <= 122) || !window.includes(',')) return null;
  const match = COMMA_AGENCY().exec(window);
  const [, place = '', name = ''] = match ?? [];
  const outlet = match && isPlace(place) && isAgencyName(name) ? outletInText(name) : null;
  return match && outlet && !isPhoto(place)
    ? dateline([outlet.name], match[0].trimEnd().length)
    : null;
}

/** "Москва. 3 мая. INTERFAX.RU -", "القدس / الأناضول": the agency after a dash, a slash or a stop. */
function dashed(window: string): CreditMatch[] | null {
  for (const match of window.matchAll(
    /(?:\s[-–—/]\s?|(?<=\p{Script=Arabic})\/\s?|\.\s)(?=\p{L})/gu,
  )) {
    const at = match.index + match[0].length;
    const place = window.slice(0, match.index);
    if (place.length > 60) break;
    const name = readKnown(window, at);
    if (!name || !isPlace(place) || place.trim() === '' || isPhoto(place)) continue;
    const rest = window.slice(name.end);
    const isClosed =
      /^\s?(?:\.?\s?[-–—]|\.\s|:)/.test(rest) ||
      (/^[\p{Lo}]/u.test(place) && /^\s*[-–—/]\s*\S/.test(rest)) ||
      (/^\s?$/.test(rest) && isBarePlace(place));
    if (isClosed) return dateline([name.outlet], name.end);
  }
  return null;
}

/** Longest name that opens a Chinese dateline: "中国新闻社客户端" has eight characters. */
const UNSPACED_NAME = 8;

/**
 * "新华社北京5月3日电", "据新华社电", "央视网消息：". A place and a date stand between the name and
 * the word for a dispatch; in the middle of a word 电 is electricity.
 */
function unspaced(window: string): CreditMatch[] | null {
  const lead = /^[（(【\s]*据?/u.exec(window)?.[0].length ?? 0;
  if (!/^[\p{Script=Han}]/u.test(window.slice(lead))) return null;
  for (let length = UNSPACED_NAME; length >= 3; length--) {
    const outlet = outletInText(window.slice(lead, lead + length));
    if (!outlet) continue;
    const behind =
      /^(?:(?:[\p{L}、/\s]{0,14}\d{1,2}月)?[\p{L}、/\s]{0,12}\d{1,2}日\s?[专特]?[电電讯訊]|[\p{L}、]{0,8}[电電](?=[^\p{L}]|$)|[\p{L}]{0,4}(?:快讯|快訊|消息|[讯訊])\s?[:：]|(?:报道|報道)\s?(?:记者|記者))/u.exec(
        window.slice(lead + length),
      );
    if (behind) return dateline([outlet.name], lead + length + behind[0].length);
  }
  return null;
}

/**
 * A place that may stand with its agency alone in a block: one in capitals, or one Arabic word
 * (Anadolu's way). "نادية الحربي / رويترز" and "王明 / 路透社" are people with a camera.
 */
function isBarePlace(place: string): boolean {
  const name = place.trim();
  if (name.length > 35 || /[?!:：]/.test(name)) return false;
  return (
    /^\p{Script=Arabic}{2,20}$/u.test(name) ||
    (/^\p{Lu}{3}/u.test(name) && !/\p{Ll}{3}/u.test(name) && name.split(/\s+/).length <= 4)
  );
}

/** Capitalised words, numbers and months only; any other lower-case word is a sentence. */
export function isPlace(place: string): boolean {
  const words = place.split(/[\s,/–—-]+/u).filter((word) => word !== '');
  if (words.length > 10) return false;
  if (/[?!]/.test(place)) return false;
  // By themselves the short forms of months are words: "sie", "lip".
  const isNumber = (word = '') => /^\d/.test(word);
  return words.every(
    (word, at) =>
      /^[\p{Lu}\p{Lo}\p{N}(]/u.test(word) ||
      SMALL.test(foldCase(word)) ||
      ((isNumber(words[at - 1]) || isNumber(words[at + 1])) &&
        monthNumber(foldCase(word), null) !== null),
  );
}

/** "Pakistan Tehreek-e-Insaf (PTI)": the brackets abbreviate the words before them. */
export function spellsOut(before: string, abbreviation: string): boolean {
  const letters = abbreviation.replace(/[^\p{L}]/gu, '').toUpperCase();
  if (letters.length < 2 || letters.length > 6 || letters !== abbreviation.replace(/[.\s]/g, ''))
    return false;
  // No comma lies inside a name that is abbreviated: "ALTOONA, Pa. (AP)" is a place.
  const words = before
    .slice(-120)
    .replace(/^.*[,;:()]/u, '')
    .split(/[\s.-]+/u)
    .filter((word) => word !== '')
    .slice(-letters.length - 2)
    .map((word) => (word[0] ?? '').toUpperCase());
  // Small words between the initials are skipped: "Tehreek-e-Insaf", "Bureau of Investigation".
  let matched = 0;
  for (const initial of words.slice(words.indexOf(letters[0] ?? ''))) {
    if (initial === letters[matched]) matched++;
  }
  return matched === letters.length && words[words.length - 1] === letters[letters.length - 1];
}

/** Words that make an agency's name a picture credit. */
export function isPhoto(text: string): boolean {
  return /(?:photo|foto|image|imagen|immagine|getty|picture|video|pool\b|handout|file\b|archiv|shutterstock|reuters connect|via\b|courtesy|screenshot|graphic|illustration|фото|图|圖|صورة|फोटो|写真)/u.test(
    foldCase(text),
  );
}
