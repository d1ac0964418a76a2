import { foldCase } from '../text/fold-case';
import { once } from '../text/once';
import { PEOPLE } from './bylines';
import { isAgencyName } from './outlets';

/** Longest line that is read as one naming authors, UTF-16 units. */
const LINE = 240;
/** Longest name: "the staff of" and three surnames. */
const NAME = 80;
/** Authors kept of one article. */
const MOST = 20;

/** What stands before names in an author line, folded. */
const LEAD = once(
  () =>
    /^(?:(?:written|story|reported|posted|published|text|words|article|analysis|opinion|researched|reporting|report|review(?:ed)?)\s(?:and\s\p{L}{1,12}\s)?by\b|by\b|von\b|par\b|por\b|di\b|da\b|door\b|af\b|av\b|od\b|przez\b|autor(?:in|en|es|as?|ka)?\b|auteurs?\b|autore\b|autori\b|authors?\b|text[eo]?\b|testo\b|bericht\b|protokoll\b|interview\b|escrito por\b|publicado por\b|publié par\b|écrit par\b|a cura di\b|redactor(?:es)?\b|reporter\b|автор(?:ы)?(?!\p{L})|текст(?!\p{L})|материал подготовил[аи]?(?!\p{L})|yazan\b|tekst\b|بقلم|كتب(?:ت)?(?!\p{L})|المصدر|लेखक|द्वारा)\s?[:：]?\s?(?=\S)/u,
);
/** The same in Chinese, Japanese and Korean, where no space parts it from the name. */
const LEAD_ASIAN = once(
  () =>
    /^(?:(?:本报|本社|本台|特约|通讯员|见习|实习|新华社|中新社|图文)?(?:记者|特派员|通讯员)|作者|撰文|撰稿|文|编辑|翻译|記者|文・|取材・文|글|기자)\s?[:：/／|｜丨]\s?|^(?:本报|本社|特约|通讯员|见习)?记者\s?(?=\p{Script=Han})/u,
);
/** The same within a line that gives date and source too: "2024-02-09 来源：… 作者：…". */
const ASIAN_INSIDE = once(
  () =>
    /(?:作者|撰文|撰稿)\s?[:：]\s?|[（(【](?:[\p{Script=Han}]{0,8})记者\s|^[\p{Script=Han}]{2,12}\s记者\s|记者\s(?=\p{Script=Han}{2,4}(?:[\s、]\p{Script=Han}{2,4})*$)/u,
);
/** "홍길동 기자", "[서울=뉴시스] 홍길동·임꺽정 기자 =": in Korean the profession stands behind the names. */
const KOREAN = once(
  () =>
    /^(?:[[【(][^\])】]{2,24}[\])】]\s?)?(\p{Script=Hangul}{2,4}(?:[·,\s]\s?\p{Script=Hangul}{2,4}){0,3})\s?기자(?=$|[\s=(|/])/u,
);
/** A day before the "By", as in "9 February 2024 By Ada Pim". */
const DAY_FIRST = once(() => /^[^|]{0,30}?\d[\d.:/]*,?\s+(?=by\s\p{L})/u);
/** A date that markup glues to a name: "Ada PimDecember 30, 2024". */
const GLUED_DATE = once(
  () =>
    /(?<=\p{Ll})(?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d|(?:Published|Updated|Posted)(?!\p{Ll})|\d)/u,
);
/** An author's sign behind the name. */
const SIGN = once(() => /\s?\(\p{Ll}{1,5}\.?\)/gu);
/** Nobody's name, though the field holds it. */
const NOBODY =
  /^(?:admin(?:istrator)?|unknown|n\/?a|none|null|undefined|author|authors|editor|guest|user|root|webmaster|anonymous|\d+|news|by|unbekannt|(?:sign|log)[ -]?(?:in|up|out|on)|register|subscribe|follow|anmelden|einloggen|registrieren|abonnieren)$/u;
const AND =
  /\s+(?:and|und|et|y|e|en|og|och|ja|i|и|та|и́|ve|&|\+|with|mit|avec|con|com|con la colaboración de)\s+/iu;

/**
 * The names in a field that the page's markup calls its author ("Ada Pim, Osgood Quayle and dpa"):
 * without "By", addresses and what is nobody's name, each once.
 */
export function namesInField(field: string): string[] {
  const text = withoutLead(
    field
      .slice(0, 2 * LINE)
      .replace(/\s+/g, ' ')
      .trim(),
  );
  if (/^https?:|^\/|@\S+\.\S/i.test(text)) return [];
  const parts = text.split(
    /\s*[;|•·、]\s*|\s+\/\s+|\s*[,，]\s*(?!(?:jr|sr|ph\.?d|m\.?d|mba|esq|ii|iii)\b)/iu,
  );
  const names = distinct(parts.flatMap(splitAnd));
  // What somebody is stands behind the name: "…, professor at the institute of northern harbours".
  return names.length > 1 && isPerson(names[0]!)
    ? names.filter((name) => name.split(' ').length <= MOST_WORDS)
    : names;
}
/** Words of the longest name in a list of people. */
const MOST_WORDS = 6;

/** "Ada Pim and Osgood Quayle" are two; "Department of Health and Safety" is one. */
function splitAnd(text: string): string[] {
  const parts = text.split(AND);
  return parts.length > 1 && parts.every((part) => isPerson(part) || isAgencyName(part))
    ? parts
    : [text];
}

/** Two to four words in capitals, or a name written without spaces. */
function isPerson(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    PEOPLE().test(text.trim()) &&
    !/\b(?:of|the|for|and)\b/i.test(text)
  );
}

/**
 * The names in a line of the page, or none when it does not read like an author line. With `marked`
 * the page's markup calls it one, so that a bare name is enough; else it needs a "By" or its like.
 */
export function namesInLine(line: string, marked: boolean): string[] {
  const text = line
    .slice(0, LINE + 1)
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '' || text.length > LINE) return [];
  const korean = KOREAN().exec(text);
  if (korean) return distinct(korean[1]!.split(/[·,\s]+/u));
  const asian = LEAD_ASIAN().exec(text) ?? ASIAN_INSIDE().exec(text);
  if (asian) return asianNames(text.slice(asian.index + asian[0].length));
  const rest = withoutLead(text);
  if (rest === text && text.includes('|')) {
    // "9 February 2024 | 10:30 | By Ada Pim"
    const part = text.split('|').find((one) => LEAD().test(foldCase(one.trim())));
    if (part !== undefined) return namesInLine(part, marked);
  }
  if (rest === text) {
    const day = DAY_FIRST().exec(foldCase(text));
    if (day) return namesInLine(text.slice(day[0].length), marked);
  }
  if (rest === text && !marked) return [];
  // Dates, reading times, addresses and the like stand behind the names; a place or a role behind a comma.
  const names = rest
    .split(GLUED_DATE(), 1)[0]!
    .split(
      /\s*[|•·–—]\s*|\s-\s|\s*\((?!\p{Ll}{1,5}\.?\))|\s(?=\d|\S+@)|,?\s(?:published|updated|posted|last|on|at|für|for|in|am|le|el|del|il|em|à|staff|reporter|correspondent)\s/iu,
      1,
    )[0]!
    .replace(SIGN(), '')
    .trim();
  const found = namesInField(names).filter((name) => isPerson(name) || isAgencyName(name));
  const parts = names.split(/\s*[,;]\s*/u);
  return found.length > 0 && isPerson(parts[0]!.split(AND)[0]!)
    ? found
    : found.filter(isAgencyName);
}

/** Two or three Han characters, or what stands between marks; several apart by spaces or commas. */
function asianNames(rest: string): string[] {
  const names: string[] = [];
  for (const part of rest.split(/[\s、，,/／;；]+/u)) {
    const name = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}·]{2,6}(?=$|[)）】])/u.exec(
      part,
    )?.[0];
    if (name === undefined || /^(?:来源|编辑|责任|时间|发布|摄影|图)/u.test(name)) break;
    names.push(name);
    // A bracket closes the list; what stands behind a name without one is no name.
    if (name.length < part.length) break;
  }
  return distinct(names);
}

function withoutLead(text: string): string {
  const lead = LEAD().exec(foldCase(text)) ?? LEAD_ASIAN().exec(text);
  return lead ? text.slice(lead[0].length).trim() : text;
}

function distinct(names: readonly string[]): string[] {
  const known = new Set<string>();
  const kept: string[] = [];
  for (const one of names) {
    const name = one
      .replace(/^[\s,;:.–—-]+|[\s,;:–—-]+$/gu, '')
      // A profession is written behind the name in Korean and Japanese, before it in Chinese.
      .replace(SIGN(), '')
      .replace(/(?<=\p{L})\s?(?:기자|記者)$/u, '')
      .replace(/^\p{Script=Han}{0,4}记者\s?(?=\p{Script=Han}{2})/u, '')
      .trim();
    const key = foldCase(name);
    if (
      name === '' ||
      name.length > NAME ||
      !/\p{L}/u.test(name) ||
      NOBODY.test(key) ||
      known.has(key)
    )
      continue;
    known.add(key);
    kept.push(name);
  }
  return kept.slice(0, MOST);
}
