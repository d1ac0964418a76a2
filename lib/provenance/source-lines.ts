import { foldCase } from '../text/fold-case';
import { hasAny, partsOf } from '../text/has-any';
import { once } from '../text/once';
import { CREDITS_IN_BLOCK } from '../thresholds';
import { type CreditMatch, creditsOf, SHORT_LINE } from './credit';
import { isPhoto } from './datelines';
import { givenName } from './given-names';
import { outletList, type ReadName, readKnown, readName } from './outlet-reading';
import { kindOfName, type NameKind } from './outlet-words';
import { looksLikeHost, outletByHost, outletInText } from './outlets';

const SOURCE_LEAD = once(
  () =>
    /(?:(?<![\p{L}\p{N}“"「『])(?:source|quellen?|fonte|fuente|fonti|fuentes|fontes|bron|bronnen|kilde|källa|lähde|źródło|zdroj|forrás|(?:haber\s)?kayna(?:k|ğı)|источник|джерело|извор|източник|izvor|sursa|sursă|πηγή|sumber|nguồn|منبع|מקור|المصدر|مصدر|स्रोत|सोर्स)\s?s?\s?[:：]\s?|(?<![“"「『]|注明|标明|標明|凡|图片|圖片|照片|数据|數據|资料|資料|视频|視頻|素材)(?:新闻|文章|信息|消息|稿件)?(?:来源|來源|稿源|出处|出處)\s?[:：丨｜|/]\s?|(?:(?:(?<!\p{L})(?:원문|기사|뉴스)\s?)?출처\s?[:：=]|(?<!写真|画像|映像|資料)(?:出典|初出|引用元|ソース|情報源|転載元|元記事|記事提供|提供元?|配信元?)\s?[:：])\s?)/gu,
);

/** "Fonte ANSA": with no mark between, and nothing but known names behind. */
const BARE_SOURCE = /^[([]?(?:source|quelle|fonte|fuente|bron|kilde|källa|источник)\s+/u;

const SOURCE_HINTS = partsOf(
  'ソース 情報源 引用元 source quelle fonte fuente fonti fuentes bron kilde källa lähde źródło zdroj forrás kaynak kaynağı источник джерело извор източник izvor sursa sursă πηγή sumber nguồn منبع מקור مصدر स्रोत सोर्स 来源 來源 稿源 出处 出處 출처 出典 初出 転載元 元記事 提供 配信'.split(
    ' ',
  ),
);

const COPYRIGHT_HINTS = partsOf(['©', '(c)', 'copyright', 'dpa-infocom']);

/** Chinese pages write these where no outlet is meant. */
const NO_SOURCE =
  /^(?:转载|轉載|转载文章|网络|網絡|网络整理|互联网|互聯網|微博|微信|微信公众号|公众号|本站|原创|原創|综合|未知|其他|网友|作者|投稿|佚名|(?:本报|本站|本网|本刊|原创|记者|编辑部).*|xxx.*)$/u;

/**
 * "Source: X". The name must be a known outlet, a host, or made of an outlet's words: most such lines
 * stand under charts and name where figures come from. One that no table holds is as given.
 */
export function readSource(text: string): CreditMatch[] {
  const found: CreditMatch[] = [];
  const folded = foldCase(text);
  if (!hasAny(folded, SOURCE_HINTS)) return found;
  const bare = text.length <= SHORT_LINE ? BARE_SOURCE.exec(folded) : null;
  const alone = bare && outletList(text.slice(bare[0].length).replace(/[.)\s]+$/u, ''));
  if (alone) return creditsOf(alone, 'source-line', 'whole', 0, text.length).flatMap(asFarAsKnown);
  if (!/[:：丨｜|/=]/.test(folded)) return found;
  let tried = 0;
  for (const match of folded.matchAll(SOURCE_LEAD())) {
    if (++tried > CREDITS_IN_BLOCK) break;
    const at = match.index + match[0].length;
    const isUnspaced = /[来來稿处處]/u.test(match[0]);
    const stopped = /^[^\n|]{1,120}/u.exec(text.slice(at))?.[0] ?? '';
    const stands =
      match.index === 0 ||
      (match.index === 1 && /^[([（]/u.test(text)) ||
      isUnspaced ||
      /[.!?。”"»)\]|\s]$/u.test(text.slice(0, match.index).trimEnd().slice(-1));
    if (!stands || (!isUnspaced && text.length - at > SHORT_LINE)) continue;
    const listed = outletList(stopped.replace(/[.。]\s*$/u, '').trim());
    const end = at + stopped.trimEnd().length;
    if (listed)
      found.push(
        ...creditsOf(listed, 'source-line', 'whole', match.index, end).flatMap(asFarAsKnown),
      );
    else {
      found.push(...namedBeside(stopped, match.index, end));
      found.push(
        ...oneSource(
          text,
          match.index,
          at,
          stopped,
          /[来來稿处處].*[:：]|初出|転載元|引用元|元記事/u.test(match[0]),
        ),
      );
    }
  }
  return found;
}

/** Behind an outlet's name: what it gave are figures, as most such lines say of a chart. */
const FIGURES = once(
  () =>
    /^(?:\s?\/\s?[\p{L}\s]{2,25}?)?[,;]?[\s-](?:(?:own|authors?[’']s?|eigene|egne|egna|vlastní|vlastné|obliczenia własne na|cálculos propios|propi[oa]s|własne)\s)?(?:interviews?|calculations?|data|analys[ei]s|estimates?|polls?|surveys?|tall(?:y|ies)|research|graphics?|charts?|figures|statistics|berechnung(?:en)?|daten|umfragen?|auswertung(?:en)?|schätzung(?:en)?|grafik(?:en)?|calculs?|données|sondages?|estimations?|cálculos?|datos|encuestas?|estimaciones|dados|pesquisa|calcoli|dati|sondaggi?o?|berekening(?:en)?|gegevens|расч[её]т\p{L}*|данные|опрос\p{L}*|undersökning(?:ar)?|undersøgelser?|undersøkelser?|beräkning(?:ar)?|beregning(?:er)?|výpočty|výpočet|průzkum|prieskum|obliczenia|sondaż|anketi|verileri)(?!\p{L})/u,
);

function oneSource(
  text: string,
  start: number,
  at: number,
  stopped: string,
  isSure: boolean,
): CreditMatch[] {
  const read: ReadName | null = readName(text, at);
  const name = read?.known ? read : (wholeName(stopped, at) ?? read);
  if (!name || NO_SOURCE.test(foldCase(name.outlet))) return [];
  const rest = text.slice(name.end, name.end + 3);
  if (/^[”」』"]/u.test(rest)) return [];
  if (FIGURES().test(foldCase(text.slice(name.end, name.end + 30)))) return [];
  if (text.length <= SHORT_LINE && isPhoto(text)) return [];
  const kind = name.known ? 'outlet' : kindOfName(name.outlet);
  // Of several names behind one that is no outlet's, none is credited.
  if (/^\s?[;,&]/.test(rest) && kind !== 'outlet') return [];
  // Where the words say that they mean the text, offices send texts, too.
  const isAnybody = isSure && kind !== 'none' && name.outlet.length >= 3;
  if (kind !== 'outlet' && !(isAnybody && text.length < SHORT_LINE)) return [];
  const end = /^\s?[\]】)]/u.test(rest) ? name.end + rest.search(/[\]】)]/u) + 1 : name.end;
  const { outlet, known } = name;
  return asFarAsKnown({ outlet, known, start, end, kind: 'source-line', share: 'whole' });
}

/**
 * Known outlets beside one that no table holds: "The Lorne Courier/AP". They are named, and what each of them
 * gave is not said. Beside an office or a provider of figures they gave figures or a picture.
 */
function namedBeside(stopped: string, start: number, end: number): CreditMatch[] {
  const names = stopped
    .split(/[,、;/|+&]|\s(?:and|und|et|y|e|и|och|en|و)\s/u)
    .map((name) => name.replace(/[.)\]\s]+$/u, '').trim());
  if (names.length < 2 || !names.every((name) => MAY_GIVE.has(kindOfName(name)))) return [];
  return creditsOf(
    names.flatMap((name) => outletInText(name)?.name ?? []),
    'source-line',
    'whole',
    start,
    end,
  ).map((match) => ({ ...match, asGiven: true }));
}

const MAY_GIVE: ReadonlySet<NameKind> = new Set(['outlet', 'open']);

/** All that stands there is an outlet's name: of Cyrillic and Czech ones the second word has a small letter. */
function wholeName(stopped: string, at: number): ReadName | null {
  const words = stopped.replace(/[\s.)\]]+$/u, '');
  const given = givenName(words);
  if (!given?.isOutletLike || !words.endsWith(given.outlet)) return null;
  const end = at + words.length;
  return { outlet: given.outlet, known: false, start: end - given.outlet.length, end };
}

/** An outlet that no table holds is as the line gives it; a host where anybody posts is nobody's. */
function asFarAsKnown(match: CreditMatch): CreditMatch[] {
  const isHost = looksLikeHost(match.outlet);
  if (match.known && !isHost) return [match];
  const known = isHost ? outletByHost(match.outlet) : null;
  if (known) return [{ ...match, outlet: known.name, known: true }];
  return kindOfName(match.outlet) === 'none' ? [] : [{ ...match, known: false, asGiven: true }];
}

const COPYRIGHT =
  /(?:^(?:riproduzione riservata\s)?|(?<=[.!?”"»)\s]))(?:©|\(c\)|copyright)\s?(?:©|\(c\)|copyright)?\s?(?::\s?)?(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?\s?)?,?\s?(?:by\s)?(?:the\s)?/gu;

/** "© dpa-AFX | 12.03.2026": a day and nothing else. */
const DATED =
  /^\s?[|,·•–—-]?\s?(?:\d{1,2}[./]\s?\d{1,2}[./]\s?(?:\d{2}){1,2}|\d{4}-\d\d-\d\d)[\s,|–-]*(?:\d{1,2}[:.]\d\d)?(?:\s?uhr)?\.?$/u;

/** "© Agence France-Presse", "Copyright 2011 The Associated Press." and dpa's number line. */
export function readCopyright(text: string, closes: boolean): CreditMatch[] {
  const folded = foldCase(text);
  if (!hasAny(folded, COPYRIGHT_HINTS)) return [];
  const code = /(?:©\s?)?dpa-infocom,?\s?dpa:[\d-]{4,24}(?:\/\d{1,3})?/u.exec(folded);
  if (code)
    return creditsOf(
      ['Deutsche Presse-Agentur'],
      'copyright',
      'whole',
      code.index,
      code.index + code[0].length,
    );
  for (const match of folded.matchAll(COPYRIGHT)) {
    if (match.index > 0 && !closes) continue;
    const at = match.index + match[0].length;
    const name = readKnown(text, at);
    if (!name || isPhoto(text.slice(match.index, name.end + 40))) continue;
    const rest = folded.slice(name.end, name.end + 60);
    if (closes && DATED.test(rest))
      return creditsOf([name.outlet], 'copyright', 'whole', match.index, name.end);
    // "Copyright: dpa" stands under pictures, "Copyright: Project Syndicate, 2025" under texts.
    if (match[0].includes(':') && !/^,?\s(?:19|20)\d\d\b/.test(rest)) continue;
    // "© Reuters / David Mercado" and "© AFP | HANDOUT" are pictures.
    if (
      !/^(?:\s?(?:19|20)\d\d)?\s?(?:[.,;)]|$|\s?[-–—]?\s?(?:all rights|alle rechte|tous droits|todos los|todos os|tutti i|все права|limited|inc|news))/u.test(
        rest,
      )
    )
      continue;
    return creditsOf(
      [name.outlet],
      'copyright',
      'whole',
      match.index,
      sentenceEnd(folded, name.end),
    );
  }
  return [];
}

function sentenceEnd(text: string, at: number): number {
  const rest = text.slice(at, at + 400);
  const close =
    /(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|redistributed|reserved)\.?/u.exec(
      rest,
    );
  return close && close.index < 60
    ? at + close.index + close[0].length
    : at + (/^[.)]/.test(rest) ? 1 : 0);
}
