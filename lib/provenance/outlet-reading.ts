import { foldCase } from '../text/fold-case';
import { once } from '../text/once';
import type { Outlet } from './outlet-table';
import { fullName, isAgencyName, looksLikeHost, outletByName, outletInText } from './outlets';
import { outletOfCase } from './russian-names';

/** An outlet's name read out of running text. */
export interface ReadName {
  /** Full English name when known, else the words as printed. */
  outlet: string;
  known: boolean;
  /** UTF-16 offsets of the name, end exclusive. */
  start: number;
  end: number;
}

/** Longest stretch after "published by" that can still be a name, UTF-16 units. */
const NAME_WINDOW = 140;
/** Longest name, in words: "The International Consortium of Investigative Journalists" has six. */
const NAME_WORDS = 9;

/** Words that lead to the name: "the website of", "our partner", "the May 2023 issue of". */
const LEAD = once(
  () =>
    /^(?:(?:our|its|their)\s(?:\p{L}+\s){0,2}(?:partners?|sites?|publications?|titles?|papers?|outlets?|friends|colleagues)(?:\s(?:at|from|site|publication))?,?\s|(?:the\s)?(?:\p{L}{1,12}\s){0,2}(?:\d{4}\s)?(?:website|site|blog|pages|issue|edition|homepage|newsletter|magazine|journal|newspaper|app)\s(?:of|for)\s|(?:der|die|das|dem|den|beim?)\s(?:webseite|website|magazin|zeitschrift|zeitung|portal|blog|nachrichtenagentur|agentur)\s(?:der\s|des\s|von\s)?|(?:le|la|el|il|lo|o|a|l['’])\s?(?:site|sitio|sito|diario|jornal|journal|revista|rivista|revue|agence|agencia|agência|agenzia|portal|periódico|quotidiano|magazine|web)\s(?:web\s)?(?:d[eiao]l?\s|d['’])?|(?:сайте|портале|страницах|изданием?|издании|газет[еы]|журнале|ресурсе|сайт|издание)\s)/u,
);

const DETERMINER =
  /^(?:the|der|die|das|dem|den|le|la|les|el|los|il|lo|l['’]|o|a|os|as|de|het)(?:\s+|(?<=['’]))/u;

/** Lower-case words that stand inside names. */
export const INNER_WORDS: ReadonlySet<string> = new Set(
  'of the for and & de del della di da do dos das la le les el los du des et und für der die das den im am zu van voor y e и по на'.split(
    ' ',
  ),
);

/** Words that no outlet's name begins with, whatever follows: dates, places of print, languages, people in forums. */
const NOT_FIRST =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|fall|winter|today|yesterday|print|englisch|deutsch|französisch|spanisch|russisch|anglais|allemand|français|espagnol|inglés|inglês|inglese|francés|francês|francese|alemán|alemão|tedesco|español|espanhol|spagnolo|ruso|russo|английском|немецком|французском|русском|украинском|english|german|french|spanish|russian|arabic|chinese|portuguese|italian|ukrainian|hebrew|turkish|persian|user|guest|anonymous|admin|staff|section|page|part|volume|issue|chapter|this|that|these|those|our|his|her|their|its|my|your|here|there|it|he|she|they|we|you|i|who|which|wikipedia|youtube|facebook|twitter|instagram|tiktok|reddit|flickr|pixabay|unsplash|getty|shutterstock|istock|wikimedia|telegram|whatsapp|linkedin|januar|februar|märz|mai|juni|juli|oktober|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|\d[\d.,:/-]*\.?)$/;

/** Whether a name cannot begin with this word, folded. */
export const beginsNoName = (word: string): boolean => NOT_FIRST.test(word);

const ABBREVIATION = once(
  () =>
    /^(?:st|mt|ft|dr|mr|mrs|ms|jr|sr|no|vol|inc|ltd|co|corp|u\.s|u\.k|u\.n|d\.c|\p{Lu}|(?:\p{Lu}\.)+\p{Lu})$/iu,
);

/** Words behind a name in scripts without capitals: "in", "on", "by", "published". */
const UNCASED_STOP =
  /^(?:में|पर|द्वारा|से|ने|के|की|का|को|और|प्रकाशित|في|على|من|بتاريخ|يوم|تحت|بعد|بإذن|وقد|و)$/u;

const UNSPACED = once(() => /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u);

/** Reads the outlet's name that begins at `start`, or null where no name begins. Looks at no more than 140 characters. */
export function readName(text: string, start: number): ReadName | null {
  let at = skipOpening(text, start);
  const lead = LEAD().exec(foldCase(text.slice(at, at + NAME_WINDOW)));
  // "Le Journal du Val" is a name; "le journal Le Val" holds one.
  if (
    lead &&
    !(ROMANCE.test(lead[0]) && /\p{Lu}/u.test(text[at] ?? '')) &&
    !TITLE.test(text.slice(at, at + lead[0].length))
  )
    at = skipOpening(text, at + lead[0].length);
  const account = ACCOUNT.exec(text.slice(at, at + 12));
  if (account) at = skipOpening(text, at + account[0].length);
  const bare = /\p{Ll}/u.test(text[at] ?? '') ? BARE_LEAD().exec(text.slice(at, at + 40)) : null;
  if (bare) at = skipOpening(text, at + bare[0].length);
  const quoted = readQuoted(text, at);
  if (quoted) return quoted;
  const window = text.slice(at, at + NAME_WINDOW);
  if (UNSPACED().test(window)) return readUnspaced(window, at);
  return readKnown(text, at) ?? readPrinted(window, at);
}

/** As `LEAD`, where a preposition has taken the article: "no site The Conversation". */
const BARE_LEAD = once(
  () =>
    /^(?:site|sitio|portal|jornal|diario|diário|periódico|revista|rivista|revue|agência|agencia|agenzia|quotidiano)\s(?:web\s)?(?:d[eiao]l?\s|d['’])?(?=\p{Lu})/u,
);

/** Chinese papers publish under accounts: 微信公众号“侠客岛”. */
const ACCOUNT = /^(?:微信)?公[众眾][号號]/u;

/** "Journal of the Lorne Union" */
const TITLE = /(?:^|\s)(?:Journal|Magazine|Newspaper)\s(?:of|for)\s$/u;

const ROMANCE = /^(?:le|la|el|il|lo|o|a|l['’])/u;

const CLOSERS: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”',
  '„': '“”',
  '‹': '›',
  '《': '》',
  '「': '」',
  '『': '』',
};

/** A name in quotation marks is all that stands in them: «Северный вестник». */
function readQuoted(text: string, start: number): ReadName | null {
  const open = text
    .slice(Math.max(0, start - 2), start)
    .trim()
    .slice(-1);
  const closers = CLOSERS[open];
  if (closers === undefined) return null;
  const window = text.slice(start, start + 80);
  const end = [...window].findIndex((letter) => closers.includes(letter));
  const name = [...window].slice(0, Math.max(0, end)).join('').trimEnd();
  if (name.length < 2 || !isNameWord(name) || name.split(/\s+/u).length > NAME_WORDS) return null;
  const outlet = outletOfCase(name)?.name ?? fullName(name);
  return { outlet, known: outlet !== name, start, end: start + name.length };
}

function skipOpening(text: string, start: number): number {
  let at = start;
  while (at < text.length && /[\s"“”„«»'‘’[(:：*<《「『丨｜|]/u.test(text[at] ?? '')) at++;
  return at;
}

/** What English and Turkish put behind a name: "Reuters’s", "The Guardian’da". */
const ENDING = /['’](?:s|n?d[ae]|t[ae])$/;

/** The longest known name that begins at `start` and does not go on in a longer, unknown one. */
export function readKnown(text: string, start: number): ReadName | null {
  const window = text.slice(start, start + 80);
  const ends = wordEnds(window);
  for (let count = ends.length - 1; count >= 0; count--) {
    const end = ends[count] ?? 0;
    const name = window.slice(0, end);
    const outlet: Outlet | null = outletInText(name.replace(ENDING, ''));
    if (!outlet) continue;
    if (
      goesOn(window.slice(end)) ||
      isStation(name, window.slice(end)) ||
      isHalf(name, outlet, window.slice(end))
    )
      continue;
    return { outlet: outlet.name, known: true, start, end: start + end };
  }
  return null;
}

/** A capitalised word straight after a known name makes it another name: "The Guardian Nigeria", "Reuters Institute". */
function goesOn(rest: string): boolean {
  const next = /^\s(\p{Lu}[\p{L}]+)/u.exec(rest)?.[1];
  return (
    next !== undefined &&
    !/^(?:GmbH|AG|Inc|Ltd|Limited|LLC|Corp|SpA|SA|PLC|Staff|Reporter|Writer|Correspondent|News|Read|This|The|It|All|Photo|Archiv|Hinweis)$/i.test(
      next,
    ) &&
    !NOT_FIRST.test(foldCase(next))
  );
}

/** "NBC 5" is a station of its own town, "РИА «Воронеж»" an agency of its own: both begin like a known name. */
function isStation(name: string, rest: string): boolean {
  return (
    /^\s\d{1,2}\s?(?:$|[).,;|])/u.test(rest) || (name === 'РИА' && /^\s?[«"“]?\p{L}/u.test(rest))
  );
}

/** "Corriere di Lorne" is not the Corriere della Sera: a paper known by one word and perhaps an article is another where its town follows. */
function isHalf(name: string, { isAgency }: Outlet, rest: string): boolean {
  const bare = name.replace(/^(?:the|le|la|el|il|lo|o|a)\s/iu, '');
  return (
    (!isAgency || bare !== name) &&
    !/[\s.]/u.test(bare) &&
    /^\s(?:of|di|d[aeo]|del|della|du|des|der)\s\p{Lu}/u.test(rest)
  );
}

/** Where each of the first words ends, punctuation after a word apart but inner dots and slashes kept. */
function wordEnds(window: string): number[] {
  const ends: number[] = [];
  for (const match of window.matchAll(/[^\s/|()[\]]+/gu)) {
    const word = match[0];
    const stripped = word.replace(/[,;:!?"”“»«*]+$/u, '');
    const end = match.index + stripped.length;
    if (!/[\p{L}\p{N}]/u.test(stripped)) break;
    ends.push(stripped.endsWith('.') ? end - 1 : end);
    if (stripped !== word && /[;!?]/.test(word.slice(stripped.length))) break;
    if (ends.length >= NAME_WORDS) break;
  }
  return ends;
}

function readUnspaced(window: string, start: number): ReadName | null {
  const raw = /^(?!\d{1,4}[年月日])[\p{L}\p{N}·—-]{2,24}/u.exec(window)?.[0] ?? '';
  if (raw === '' || /[”」』’]/u.test(window[raw.length] ?? '')) return null;
  const known = outletByName(raw);
  return { outlet: known?.name ?? raw, known: known !== null, start, end: start + raw.length };
}

/** A name that the table does not hold: capitalised words with small words between them. */
function readPrinted(window: string, start: number): ReadName | null {
  const determiner = window.slice(0, DETERMINER.exec(foldCase(window))?.[0].length ?? 0);
  const keepArticle = /^\p{Lu}/u.test(determiner);
  let end = 0;
  let words = 0;
  const begin = determiner.length;
  for (const match of window.slice(begin).matchAll(/\S+/gu)) {
    const word = match[0];
    const core = word.replace(/^[“"«(]+/u, '').replace(/[.,;:!?)\]}”"»*|—–]+$/u, '');
    if (words === 0 && (core === '' || NOT_FIRST.test(foldCase(core)))) return null;
    const inner = INNER_WORDS.has(core);
    if ((!inner && !isNameWord(core)) || UNCASED_STOP.test(core)) break;
    if (words > 0 && (core === 'The' || word.startsWith('('))) break;
    if (words > 0 && NOT_FIRST.test(foldCase(core)) && /\d/.test(core)) break;
    words++;
    if (words > NAME_WORDS) break;
    if (!inner || words === 1) end = begin + match.index + word.indexOf(core) + core.length;
    const tail = word.slice(word.indexOf(core) + core.length);
    if (tail !== '' && !(tail === '.' && ABBREVIATION().test(core))) break;
    if (inner && words === 1) return null;
  }
  if (end === 0) return null;
  const from = keepArticle ? 0 : begin;
  const printed = window.slice(from, end).replace(/['’]s$/u, '');
  if (printed.length < 2) return null;
  const isOther = isStation(printed, window.slice(end));
  const outlet = isOther ? printed : fullName(printed);
  return {
    outlet,
    known: outlet !== printed,
    start: start + from,
    end: start + from + printed.length,
  };
}

function isNameWord(core: string): boolean {
  return (
    /^[\p{Lu}\p{N}\p{Lo}@#]/u.test(core) || /^\p{Ll}{1,2}\p{Lu}/u.test(core) || looksLikeHost(core)
  );
}

/** Every known outlet named in a stretch of at most 300 characters, in order, none twice. */
export function knownOutlets(text: string): ReadName[] {
  const found: ReadName[] = [];
  const window = text.slice(0, 300);
  let past = 0;
  for (const match of window.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (match.index < past) continue;
    const read = readKnown(window, match.index);
    if (!read) continue;
    past = read.end;
    if (!found.some((other) => other.outlet === read.outlet)) found.push(read);
  }
  return found;
}

/** Words in an agency list that name nobody: conjunctions, and "agencies" in the languages of the table. */
const LIST_WORD =
  /^(?:and|und|et|y|e|и|och|en|&|with|mit|avec|con|com|с|by|von|par|por|di|da|from|via|staff|wire|wires|reports?|report|agencies|agencias|agences|agentur|agenturen|agenzie|agências|агентства|online|news|services?|inputs?|sport|bhasha)$/;
const AGENCIES =
  /^(?:(?:news |wire )?agenc(?:y|ies)|agencias|agences|agenturen|agenzie|agências|agenturmaterial(?:ien)?|агентства|وكالات|الوكالات|एजेंसी|एजेंसियां|एजेंसियाँ|agentschappen)$/;

/** "afp/dpa": German desks sign with small letters. Alone, so short a word may be anybody's initials. */
function lowerAgency(item: string): Outlet | null {
  return /^\p{Ll}{3,8}$/u.test(item) && isAgencyName(item.toUpperCase())
    ? outletByName(item)
    : null;
}

/** Words that are names only where nothing but names stands: （共同）. */
const JAPANESE_DESKS: ReadonlyMap<string, string> = new Map([
  ['共同', 'Kyodo News'],
  ['時事', 'Jiji Press'],
]);

/** Said for "(وكالات)" and "Agencies": somebody else's text, whose is not said. */
export const UNNAMED_AGENCIES = 'News agencies';

/**
 * Reads a list that holds nothing but outlets ("AFP, EFE y Reuters", "sak/Reuters", "وكالات").
 * Names, without doubles; null when any item is neither an outlet nor a writer's initials.
 */
export function outletList(content: string): string[] | null {
  if (content.length > 120) return null;
  const names: string[] = [];
  const items = content
    .replace(/^\s*[-–—*]+\s*/u, '')
    .replace(
      /^(?:[Mm]it|[Mm]e[td]|[Aa]vec|[Cc]o[nm]|[Ww]ith|[Tt]heo|[Сс])\s(?:l['’]|the\s|der\s|la\s)?(?:(?:agência|agenzia|agence)\s)?/u,
      '',
    )
    .split(/[,،、;/|+&]|\s(?:and|AND|und|et|y|e|и|och|en|و)\s/u);
  for (const raw of items) {
    const item = raw
      .trim()
      .replace(/^[-–—]\s*|\.$/gu, '')
      .replace(/^[Кк]орр?\.\s?|^据|(?<=\p{Script=Han})[电電讯訊]$/gu, '');
    if (item === '') continue;
    const desk = JAPANESE_DESKS.get(item);
    if (desk) names.push(desk);
    else if (AGENCIES.test(foldCase(item))) names.push(UNNAMED_AGENCIES);
    else {
      const outlet = outletInText(item) ?? (items.length > 1 ? lowerAgency(item) : null);
      if (outlet) names.push(outlet.name);
      else if (looksLikeHost(item)) names.push(item);
      else if (!/^\p{Ll}{2,4}$/u.test(item) && !LIST_WORD.test(foldCase(item))) return null;
    }
  }
  return names.length === 0 ? null : [...new Set(names)];
}
