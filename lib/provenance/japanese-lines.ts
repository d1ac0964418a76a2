import type { CreditMatch } from './credit';
import { kindOfName } from './outlet-words';
import { outletByName } from './outlets';

/**
 * Japanese puts the name before the verb: "この記事は最初に『北の海新聞』に掲載されました",
 * "※北の海新聞から転載". A sentence that denies or asks credits nobody.
 */
const SENTENCE =
  /(?:[※＊*（(]?\s?(?:この|本|当)(?:記事|稿|原稿|コラム|文章|インタビュー)は[、,]?|(?:[※＊*（(]\s?|^)(?!この|本|当))(?:\d{1,4}[年月日]){0,3}(?:に|付の?)?(?:最初に|初めて|もともと|元々)?[「『]?([\p{L}\p{N}ー・. ]{2,24}?)[」』]?(?:(?:に|で|において)(?:最初に|初めて)?(?:掲載|公開|発表|配信)|(から|より)の?(?:転載|引用))([^。]{0,24})/gu;

const DOUBT = /ない|ません|[か？?]$|ようだ|とされ|という/u;

/** Only a sentence about this text, or a line that is nothing else, speaks of where the text was first. */
export function readJapanese(text: string): CreditMatch[] {
  if (!/掲載|公開|発表|配信|転載|引用/u.test(text)) return [];
  const found: CreditMatch[] = [];
  for (const match of text.matchAll(SENTENCE)) {
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
