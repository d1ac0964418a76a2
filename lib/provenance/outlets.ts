import { foldCase } from '../text/fold-case';
import { once } from '../text/once';
import { splitWords } from '../text/split-words';
import { ASKED_NAMES } from '../thresholds';
import { OUTLETS, type Outlet } from './outlet-table';

/** Longest text worth looking up as a name: the longest real name has 60 characters. */
const MAX_NAME = 120;

/** Words before a name that are no part of it, in the languages of the table. */
const ARTICLES: ReadonlySet<string> = new Set(
  'the der die das dem den des le la les l el los il lo de het o a os as al agence agencia agencja agenzia agentur агентство агентства агентством газета газеты сайт сайта издание издания وكالة'.split(
    ' ',
  ),
);

/** Words after a name that leave it the same outlet. */
const SUFFIX =
  /\s+(?:news agency|news service|newswire|wire service|wire|agency|staff|reporter|reporters|correspondent|writer|writers|nachrichtenagentur|online|website|网站|网)$/;

/** Where a Chinese or Japanese outlet prints besides: its application, its accounts with networks, its site. */
const CHANNEL = once(
  () =>
    /(?<=\p{Script=Han}{2})(?:デジタル|オンライン|電子版|ニュース|速報|客户端|客戶端|微信公众号|微信号|公众号|官方微博|微博|官微|官方网站|网站|官网)$/u,
);

/** A possessive and what follows it: "RFE/RL's Armenian Service" is RFE/RL. */
const DESK = once(
  () => /^(.{2,60}?)['’]s?\s+(?:[\p{L}-]+\s+){0,3}(?:service|desk|bureau|website|site|newsroom)$/u,
);

/** Has nothing to be decomposed. */
const PLAIN = /^[\x20-\x7e]*$/;

function words(name: string): string {
  if (PLAIN.test(name)) {
    return name
      .slice(0, MAX_NAME)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  }
  const folded = name
    .slice(0, MAX_NAME)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670]/g, '')
    .replace(/[أإآ]/g, 'ا')
    .normalize('NFC')
    .toLowerCase();
  return splitWords(folded).join(' ');
}

const compact = (name: string): string => name.replaceAll(' ', '');

/** The words of a name without an article at its head. */
function withoutArticle(key: string): string {
  const end = key.indexOf(' ');
  return end > 0 && ARTICLES.has(key.slice(0, end)) ? key.slice(end + 1) : key;
}

/** Letters that are not Latin: a name that has any has one in its key, too. */
const BEYOND_LATIN = /[\u0370-\u1dff\u1f00-\u1fff\u2e80-\uffff]/;

/** How keys begin: most words of a text begin none. */
const START = 2;

/** A name as the table has it. `isBare`: it is looked up without its article, where no other has that key. */
interface NamedOutlet {
  name: string;
  isBare: boolean;
  outlet: Outlet;
}

/** Outlets by the letters of their names. These are made ready for the beginnings that are asked for alone: a page asks for few. */
class Names {
  private readonly byStart = new Map<string, NamedOutlet[]>();
  private readonly ready = new Map<string, ReadonlyMap<string, Outlet>>();

  /** `isBeyond`: of the names with letters that are not Latin, or of all others. */
  constructor(isBeyond: boolean) {
    for (const outlet of OUTLETS) {
      for (const name of namesOf(outlet)) {
        if (BEYOND_LATIN.test(name) !== isBeyond) continue;
        this.add(startOf(name), { name, isBare: false, outlet });
        if (THE.test(name)) this.add(startOf(name.slice(4)), { name, isBare: true, outlet });
      }
    }
  }

  /** Whether a name begins with these `START` letters. */
  begins(start: string): boolean {
    return this.byStart.has(start);
  }

  get(key: string): Outlet | undefined {
    const start = compact(key).slice(0, START);
    let names = this.ready.get(start);
    if (names === undefined) {
      const waiting = this.byStart.get(start);
      if (waiting === undefined) return undefined;
      names = keyed(waiting);
      this.ready.set(start, names);
    }
    return names.get(key);
  }

  private add(start: string, named: NamedOutlet): void {
    const same = this.byStart.get(start);
    if (same) same.push(named);
    else this.byStart.set(start, [named]);
  }
}

const THE = /^the /i;

/** The first letters of a name's key; most are plain, and then the rest is not read. */
function startOf(name: string): string {
  let start = '';
  for (let at = 0; at < name.length && start.length < START; at += 1) {
    if (name.charCodeAt(at) > 126) return compact(words(name)).slice(0, START);
    const letter = (name[at] as string).toLowerCase();
    if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) start += letter;
  }
  return start;
}

function keyed(waiting: readonly NamedOutlet[]): ReadonlyMap<string, Outlet> {
  const names = new Map<string, Outlet>();
  for (const { name, isBare, outlet } of waiting) {
    const spaced = isBare ? words(name).slice(4) : words(name);
    const key = compact(spaced);
    const other = names.get(key);
    // Of outlets with the same letters ("LaPresse", "La Presse") the spaces tell which is meant.
    if (!isBare && other !== undefined && other !== outlet) names.set(spaced, outlet);
    else if (!isBare || other === undefined) names.set(key, outlet);
  }
  return names;
}

const namesOf = (outlet: Outlet): string[] => [outlet.name, ...outlet.aliases];

/* Made when first asked for. */
const latinNames = once(() => new Names(false));
/** In other scripts, which take longer to fold: only a text that has letters of them asks. */
const otherNames = once(() => new Names(true));

const named = (key: string): Outlet | undefined =>
  (PLAIN.test(key) ? undefined : otherNames().get(key)) ?? latinNames().get(key);

const startsName = (start: string): boolean =>
  latinNames().begins(start) || (!PLAIN.test(start) && otherNames().begins(start));

const domains = once(
  () =>
    new Map(OUTLETS.flatMap((outlet) => outlet.domains.map((domain) => [domain, outlet] as const))),
);

/** Abbreviations and words that also stand for other things, and an index of shares: alone on a line they name nobody. */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  'AA APA APP APR ANP ATS CP EP IPS KNA MENA MTI NAN OTS PAP RIA SANA SDA SID SPA STT TNS TT VNA WAM ABR DHA DDP POLITIKEN RZECZPOSPOLITA'
    .split(' ')
    .concat('DOW JONES'),
);

/**
 * The outlet that is called exactly this, in any letter case, article and "news agency" apart.
 * Null for a name the table does not hold.
 */
export function outletByName(text: string): Outlet | null {
  if (text.length > MAX_NAME) return null;
  const seen = ASKED.get(text);
  if (seen !== undefined) return seen;
  // Hostile text asks for the same few names a hundred thousand times; forgetting all keeps it small.
  if (ASKED.size >= ASKED_NAMES) ASKED.clear();
  const outlet = lookUpName(text);
  ASKED.set(text, outlet);
  return outlet;
}

const ASKED = new Map<string, Outlet | null>();

function lookUpName(text: string): Outlet | null {
  const trimmed = text.trim();
  if (!mayBeName(trimmed)) return null;
  const key = words(trimmed);
  const found = named(key) ?? named(compact(key));
  if (found) return found;
  const bare = withoutArticle(key);
  const main = PLAIN.test(bare) ? bare : bare.replace(CHANNEL(), '');
  const byBare =
    named(compact(bare)) ??
    (main === bare ? undefined : named(compact(main))) ??
    named(compact(bare.replace(SUFFIX, '')));
  if (byBare) return byBare;
  const desk = /['’]/.test(trimmed) ? DESK().exec(foldCase(trimmed)) : null;
  return desk?.[1] ? (named(compact(withoutArticle(words(desk[1])))) ?? null) : null;
}

/** Asks the first letters before the whole name is looked up; words that may stand before a name pass. */
function mayBeName(text: string): boolean {
  const start = words(text.slice(0, 24));
  return (
    startsName(compact(start).slice(0, START)) || ARTICLES.has(start.split(' ', 1)[0] as string)
  );
}

/**
 * As `outletByName`, for a stretch of running text: a name begins with a capital where the table
 * prints one, and up to five letters must stand as the table prints them or in capitals, so that
 * "conversation", "time" and "pa" stay words.
 */
export function outletInText(text: string): Outlet | null {
  const outlet = outletByName(text);
  if (!outlet) return null;
  const bare = text.trim().replace(/^(?:the|The|THE)\s+/, '');
  if (isPrinted(bare, outlet) || !/\p{Ll}|\p{Lu}/u.test(bare)) return outlet;
  if (compact(words(bare)).length <= 5) return null;
  return /^[^\p{L}]*\p{Ll}/u.test(bare) && !looksLikeHost(bare) && !beginsSmall(outlet)
    ? null
    : outlet;
}

/** Whether an outlet prints its name so, or in capitals. */
const isPrinted = (text: string, outlet: Outlet): boolean =>
  namesOf(outlet).some((name) => name === text || name.toUpperCase() === text);

/** Outlets that print their own name with a small first letter. */
const beginsSmall = (outlet: Outlet): boolean =>
  namesOf(outlet).some((name) => /^\p{Ll}/u.test(name));

/** Whether a name that stands alone on a line means an outlet, and not a word, a button or an abbreviation of other things. */
export function isPlainName(text: string): boolean {
  const name = text.trim();
  return !AMBIGUOUS.has(name.toUpperCase()) && outletInText(name) !== null;
}

/** As `isPlainName`, for agencies alone: a paper's name on a line may be a menu entry. */
export function isAgencyName(text: string): boolean {
  return isPlainName(text) && outletInText(text.trim())?.isAgency === true;
}

/** The outlet that prints at this host or at a domain above it. */
export function outletByHost(host: string): Outlet | null {
  if (host.length > 253) return null;
  let rest = host.trim().toLowerCase().replace(/\.$/, '');
  while (rest.includes('.')) {
    const found = domains().get(rest);
    if (found) return found;
    rest = rest.slice(rest.indexOf('.') + 1);
  }
  return null;
}

function resolve(name: string): Outlet | null {
  return outletByName(name) ?? (looksLikeHost(name) ? outletByHost(name) : null);
}

/** Whether a text is a bare host name: `example.org`, `www.example.co.uk`. */
export function looksLikeHost(text: string): boolean {
  return (
    text.length <= 253 &&
    /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,5}\.[a-z]{2,24}$/i.test(text.trim())
  );
}

/** The telling part of a host: `www.example.co.uk` → `example`. */
function hostLabel(host: string): string {
  const labels = host.trim().toLowerCase().split('.');
  labels.pop();
  while (labels.length > 1 && (labels[labels.length - 1] ?? '').length <= 3) labels.pop();
  return labels.pop() ?? '';
}

/**
 * Whether two names, or a name and a host, mean one outlet: by the table, else by their letters
 * ("Live Science", "livescience.com"). Empty names mean nobody.
 */
export function sameOutlet(a: string | null, b: string | null): boolean {
  if (!a || !b) return false;
  const key = outletKey(a);
  return key !== '' && key === outletKey(b);
}

/** What two names of one outlet have in common: its row of the table, else their letters; '' for a name without letters. */
export function outletKey(name: string): Outlet | string {
  const seen = KEYS.get(name);
  if (seen !== undefined) return seen;
  if (KEYS.size >= ASKED_NAMES) KEYS.clear();
  const label = looksLikeHost(name) ? hostLabel(name) : name;
  const key = resolve(name) ?? compact(words(label).replace(/^the\s+/, '')).replace(/^the/, '');
  if (name.length <= MAX_NAME) KEYS.set(name, key);
  return key;
}

const KEYS = new Map<string, Outlet | string>();

/** Full English name where the table knows the outlet, else the name as given. */
export function fullName(name: string): string {
  return resolve(name)?.name ?? name.trim();
}
