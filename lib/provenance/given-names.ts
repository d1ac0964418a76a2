import { foldCase } from '../text/fold-case';
import { isNobody } from './nobody';
import { beginsNoName, INNER_WORDS } from './outlet-reading';
import { kindOfName } from './outlet-words';
import { looksLikeHost } from './outlets';
import { hostOf } from './page-address';

/** The longest name in words: "The International Consortium of Investigative Journalists" has six. */
const MOST_WORDS = 7;

/** A name as a line gives it, and whether its words are those of an outlet. */
export interface GivenName {
  outlet: string;
  isOutletLike: boolean;
}

/** A name, a host or an address that stands alone in `text`; null for words that name nobody or, unless `isAnybody`, no outlet. */
export function givenName(text: string, isAnybody = false): GivenName | null {
  const name = text
    .trim()
    .replace(/^(?:the|der|die|das|dem|den|le|la|les|el|los|il|lo)\s(?=\p{Lu})/u, '')
    .replace(/^["“«„»”]|["”»“]$/gu, '');
  if (name.length < 3 || name.length > 200) return null;
  const host = /^https?:\/\/\S+$/iu.test(name) ? hostOf(name) : looksLikeHost(name) ? name : null;
  if (host !== null) {
    const bare = host.toLowerCase().replace(/^www\d{0,2}\./u, '');
    return kindOfName(bare) === 'none' ? null : { outlet: bare, isOutletLike: true };
  }
  if (!isName(name) || isNobody(name)) return null;
  const kind = kindOfName(name);
  if (kind === 'none' || (kind === 'office' && !isAnybody)) return null;
  return { outlet: name, isOutletLike: kind === 'outlet' };
}

/** Words with capitals, and small ones between them; of scripts without capitals a few words. Cyrillic names go on in small letters. */
function isName(name: string): boolean {
  if (/[.,!?;:/|"“”«»()[\]{}<>@#=+*]/u.test(name.replace(/(?<=\p{Lu}|\b(?:St|Mt|Dr))\./gu, '')))
    return false;
  const words = name.split(/\s+/u);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length > MOST_WORDS || !/\p{L}{2}/u.test(name)) return false;
  if (beginsNoName(foldCase(first)) || INNER_WORDS.has(last)) return false;
  if (/^[\p{Script=Cyrillic}\s-]+$/u.test(name)) return /^\p{Lu}/u.test(name) && words.length <= 4;
  if (/^\p{Lo}/u.test(name)) return words.length <= 4;
  return (
    words.every(
      (word, at) =>
        /^[\p{Lu}\p{N}]/u.test(word) || INNER_WORDS.has(word) || isSmall(word, words[at - 1] ?? ''),
    ) && words.some((word) => /^\p{Lu}/u.test(word))
  );
}

/** Words of outlets' names that are written small: "Lornské noviny", "Agence de presse Valmont". */
function isSmall(word: string, before: string): boolean {
  return SMALL.has(word) || (INNER_WORDS.has(before) && OF_NEWS.has(word));
}

const SMALL: ReadonlySet<string> = new Set(
  'noviny listy deník denník zprávy správy hírlap sanomat uutiset lehti avis tidning tidende nyheter nyheder gazetesi haber ajansı noticias notícias notizie actualités'.split(
    ' ',
  ),
);
const OF_NEWS: ReadonlySet<string> = new Set(
  'presse prensa stampa imprensa noticias notícias notizie'.split(' '),
);
