import { once } from '../text/once';
import type { CreditMatch } from './credit';
import { kindOfName } from './outlet-words';
import { outletByName } from './outlets';

/**
 * Japanese puts the name before the verb: "この記事は最初に『北の海新聞』に掲載されました",
 * "※北の海新聞から転載". A sentence that denies or asks credits nobody.
 */
const SENTENCE = once(
  () =>
    /(?:[※＊*（(]?\s?(?:この|本|当)(?:記事|稿|原稿|コラム|文章|インタビュー)は[、,]?|(?:[※＊*（(]\s?|^)(?!この|本|当))(?:\d{1,4}[年月日]){0,3}(?:に|付の?)?(?:最初に|初めて|もともと|元々)?[「『]?([\p{L}\p{N}ー・. ]{2,24}?)[」』]?(?:(?:に|で|において)(?:最初に|初めて)?(?:掲載|公開|発表|配信)|(から|より)の?(?:転載|引用))([^。]{0,24})/gu,
);

const DOUBT = /ない|ません|[か？?]$|ようだ|とされ|という/u;

/** How the largest Japanese portal says whose its texts are: "3/3(火) 8:00配信 時事通信". */
const DELIVERED = once(
  () =>
    /^\d{1,2}\/\d{1,2}[(（][月火水木金土日][)）]\s?\d{1,2}:\d\d\s?配信\s+(?<name>[\p{L}\p{N}ー・.() ]{2,30})$/u,
);

function delivered(text: string): CreditMatch[] {
  const name = DELIVERED().exec(text.trim())?.groups?.name?.trim();
  if (name === undefined) return [];
  const known = outletByName(name);
  if (!known && kindOfName(name) === 'none') return [];
  return [
    {
      outlet: known?.name ?? name,
      known: known !== null,
      start: 0,
      end: text.length,
      kind: 'source-line',
      share: 'whole',
      ...(known === null && { asGiven: true }),
    },
  ];
}

/** Only a sentence about this text, or a line that is nothing else, speaks of where the text was first. */
export function readJapanese(text: string): CreditMatch[] {
  if (!/掲載|公開|発表|配信|転載|引用/u.test(text)) return [];
  const found: CreditMatch[] = delivered(text);
  for (const match of text.matchAll(SENTENCE())) {
    const [words, printed = '', taken, behind = ''] = match;
    const known = outletByName(printed);
    const isAbout = /(?:この|本|当)[^」』]{1,8}は/u.test(words);
    const isNamed = known !== null || kindOfName(printed) === 'outlet' || /[「『]/u.test(words);
    if (DOUBT.test(behind) || !(taken ?? (isAbout && isNamed))) continue;
    found.push({
      outlet: known?.name ?? printed,
      known: known !== null,
      start: match.index,
      end: match.index + words.length,
      kind: taken ? 'republished' : 'first-published',
      share: 'whole',
    });
  }
  return found;
}
