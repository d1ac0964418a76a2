import { CAPTION_LENGTH } from '../thresholds';
import { foldCase } from './fold-case';
import { hintedPattern } from './hinted-pattern';
import { once } from './once';
import { HINTS } from './pattern-hints';
import { textMemo } from './text-memo';

/** Words that name a picture or where pictures come from, inside a credit. */
const PICTURE_WORD =
  /(?:\b(?:photo|photos|photograph|photography|picture|image|images|illustration|graphic|screenshot|screengrab|screen grab|video|handout|released|getty|shutterstock|istock|istockphoto|alamy|flickr|unsplash|pexels|pixabay|wikimedia|wikipedia|creative commons|public domain|cc by|dvids|courtesy|file|pool|archive|archives|via|imago|picture alliance|epa|epa-efe|efe|zuma|sipa|newscom|nurphoto|anadolu|afp|ap|reuters|xinhua|tass|dpa|upi|pa wire|pa images|bloomberg|rex features|foto|fotos|bild|archiv|archivo|arquivo|imagen|imagem|immagine|divulgação|reprodução|reproducción|facebook|instagram|twitter|youtube|telegram|x)\b|фото|видео|скриншот|пресс-служба|图|圖|照片|摄|صورة|تصوير|फोटो|फ़ोटो|तस्वीर)/u;

/** Words of which one is enough: nothing but a picture is "released" or "via Getty". */
const STRONG_WORD = hintedPattern(
  HINTS.STRONG_WORD,
  () =>
    /(?:\b(?:photo|photos|photograph|picture|image|images|illustration|screenshot|screengrab|handout|getty|shutterstock|istock|istockphoto|alamy|flickr|unsplash|pexels|pixabay|wikimedia|dvids|courtesy|picture alliance|file|foto|fotos|bild|archiv|archivo|arquivo|divulgação|reprodução)\b|фото|скриншот|图|圖|照片|صورة|تصوير|फोटो|फ़ोटो|तस्वीर)/u,
);

/** "Photo:", "Foto von", "Image credit": what a picture line begins with. */
const PICTURE_LEAD = hintedPattern(
  HINTS.PICTURE_LEAD,
  () =>
    /^(?:(?:lead|cover|feature|featured|main|top|banner|hero|header|file|stock|archive)\s)?(?:(?:photo|photos|photograph|photographs|image|images|picture|pic|illustration|graphic|graphics|screenshot|video|caption|chart|map|fotos?|bild|bilder|grafik|titelbild|symbolbild|symbolfoto|archivbild|archivfoto|photographie|fotograf[íi]a|imagen|imagem|immagine|gráfico|infographic|crédit photo|crédito|créditos|crédits?|credits?)(?:\s(?:credits?|source|caption|courtesy|gallery))?\s?(?:[:©|]|\/\s?(?=\p{L})|(?:by|courtesy of|via|von|par|por|de|di)\s(?=[\p{L}@]))|©\s?(?=[^.]{2,80}\/)|фото\s?[:：©]|на (?:фото|снимке)\s?[:：]|图\s?[:：]|图片(?:来源)?\s?[:：]|图为|資料圖|资料图|صورة\s?[:：]|الصورة\s?[:：]|तस्वीर\s?[:：]|फोटो\s?[:：])/u,
);

/** "FILE - …", "In this file photo", "This image released by …": how agencies begin a caption. */
const CAPTION_LEAD = hintedPattern(
  HINTS.CAPTION_LEAD,
  () =>
    /^(?:(?:\(?(?:files?|archivo?|archiv|dossier|arquivo|архив)\)?\s?(?:photo|foto|image)?\s?[-–—:]\s?\p{L})|file photo\b|(?:in|on) this\s(?:[\p{L}\d.,]+\s){0,6}?(?:file |handout |undated |aerial |satellite )?(?:photo|image|picture|photograph|frame grab)\b|(?:this|these|an?)\s(?:[\p{L}]+\s){0,3}?(?:photos?|images?|picture|photograph|combination of photos|frame grab|still)\s(?:taken|released|provided|made available|obtained|from|courtesy|supplied)\b|an? (?:file|undated|handout) (?:photo|image|picture)\b|pictured(?:\s(?:above|here|left|right))?\s?[:,]|image caption\b|image source\b|photo caption\b|auf dem (?:foto|bild)\s?:|im bild\s?:|in foto\s?:|nella foto\s?:|en la (?:foto|imagen)\s?[:,]|na foto\s?[:,])/u,
);

/** "Screenshot from a video posted on Telegram": a picture named, and no sentence about it. */
const SCREENSHOT = hintedPattern(
  HINTS.SCREENSHOT,
  () =>
    /^(?:(?:an?\s)?(?:screenshot|screengrab|screen grab|video still|frame grab)\s|a\sstill\s(?=from))(?:from|of|taken from)\s[^.!?]{2,120}\.?$/u,
);
const PREDICATE = /\s(?:is|are|was|were|has|had|have|shows?|showed|shown|said)\s/u;

const TRAILING_BRACKET = /[([（]([^()[\]（）]{2,90})[)\]）]\s?\.?$/u;

/** "(Con información de AFP y EFE)", "(With inputs from …)": a story's sign-off. */
const AGENCY_SIGN = once(
  () =>
    /^(?:con|com|mit|avec|with|reporting|additional|writing|inputs?|edited|इनपुट|с|по)(?!\p{L})/u,
);

/** A credit behind the sentence: "… Photo: Jane Roe/AFP", "| Getty Images", "© X/Y", "Copyright AP Photo". */
const TRAILING_CREDIT = hintedPattern(
  HINTS.TRAILING_CREDIT,
  () =>
    /(?:[.!?|–—-]\s?|\s{1,3})(?:(?:photos?|photographs?|images?|pictures?|fotos?|bild|illustration|crédits?|credits?|crédito|imagen|imagem|immagine|фото|video)(?:\s(?:credit|courtesy|source))?\s?(?:[:©]|by\s(?=\p{L})|courtesy of\s|von\s(?=\p{L})|di\s(?=\p{L})|par\s(?=\p{L}))\s?[^.!?]{2,80}|(?:©|\(c\)|copyright)\s?(?:\d{4}\s)?[^.!?]{2,70})\.?$/u,
);

/** A picture house as the very last words: "Jane Roe | Getty Images". */
const HOUSE_END = hintedPattern(
  HINTS.HOUSE_END,
  () =>
    /(?:getty images|shutterstock|picture alliance|istock|alamy|ap images|imago images?|reuters connect)\.?$/u,
);

/**
 * Whether a paragraph's own words show it to be a picture's caption or credit. Only short
 * paragraphs can be one: captions run to about 60 words.
 */
export const isCaptionText = textMemo((text: string): boolean => {
  if (text.length > CAPTION_LENGTH || text === '') return false;
  const folded = foldCase(text);
  const isQuote = /^["“„«]/.test(text) && /["”“»]\s/.test(text);
  if (isQuote && !STRONG_WORD.test(folded.slice(-60), folded)) return false;
  return (
    leadsPicture(text, folded) ||
    CAPTION_LEAD.test(folded) ||
    (SCREENSHOT.test(folded) && !PREDICATE.test(folded)) ||
    endsInCredit(text) ||
    trailingCredit(text, folded) ||
    isCreditOnly(text)
  );
});

function leadsPicture(text: string, folded: string): boolean {
  const lead = PICTURE_LEAD.exec(folded);
  if (!lead) return false;
  const rest = text.slice(lead[0].length).trim();
  if (rest === '') return true;
  // "Image: the word politicians fear" and "Photo by photo, …" are sentences.
  if (
    /^\p{Ll}/u.test(rest) &&
    !/^(?:dpa|via|courtesy|privat|imago|picture|istock|epa|afp)/u.test(rest)
  )
    return false;
  return /[:：©|]\s?$/.test(lead[0]) || capitalShare(rest) >= 0.5;
}

function capitalShare(text: string): number {
  const words = text.split(/[\s/|,]+/u).filter((word) => /\p{L}/u.test(word));
  const capital = words.filter(
    (word) =>
      /^[^\p{L}]*[\p{Lu}\p{Lo}]/u.test(word) ||
      /^(?:[Vv]ia|[Bb]y|for|of|the|and|von|de|di|für|courtesy)$/.test(word),
  );
  return words.length === 0 ? 1 : capital.length / words.length;
}

function endsInCredit(text: string): boolean {
  const bracket = TRAILING_BRACKET.exec(text);
  const inside = bracket?.[1];
  if (!bracket || inside === undefined) return false;
  const words = foldCase(inside);
  if (!PICTURE_WORD.test(words)) return false;
  const isStrong = STRONG_WORD.test(words);
  const parts = inside.split(/\s?[/|]\s?|\svia\s/u);
  if (!isStrong && parts.length < 2) return false;
  const before = text.slice(0, bracket.index).trim();
  if (before === '' && !isStrong) return false;
  if (AGENCY_SIGN().test(words)) return false;
  // A closing "(AP/Reuters)" behind several sentences signs a story.
  if (
    !isStrong &&
    !/released|via/.test(words) &&
    parts.every((part) => /^\p{Lu}{2,5}$|^(?:dpa|Reuters|Xinhua|Bloomberg)$/u.test(part.trim()))
  ) {
    return false;
  }
  if (
    capitalShare(inside) < 0.5 &&
    !/^(?:(?:file|undated|archive|handout|stock|u\.s\.|official)\b.{0,20}\s)?(?:photos?|images?|foto|bild|screenshot|courtesy|handout|file|archiv\p{L}*)(?!\p{L})|फोटो|图|照片|صورة|фото/u.test(
      words,
    )
  )
    return false;
  return sentences(before) <= 3;
}

function trailingCredit(text: string, folded: string): boolean {
  const from = Math.max(0, text.length - 160);
  if (HOUSE_END.test(folded.slice(-24), folded)) {
    const credit = /[^.!?|–—]*(?:[|–—][^.!?|–—]*)?$/u.exec(text.slice(from, -1))?.[0] ?? '';
    return credit.length <= 110 && capitalShare(credit) >= 0.5 && sentences(text) <= 4;
  }
  const match = TRAILING_CREDIT.exec(folded.slice(from));
  if (!match) return false;
  const credit = text.slice(from + match.index, from + match.index + match[0].length);
  return capitalShare(credit) >= 0.4 && sentences(text) <= 4;
}

/** Nothing but names around a slash and a picture house: "Jane Roe/AFP/Getty Images". */
function isCreditOnly(text: string): boolean {
  if (text.length > 90 || !/[/|]/.test(text)) return false;
  const parts = text.split(/\s?[/|]\s?/u);
  return (
    parts.length >= 2 &&
    parts.length <= 5 &&
    parts.some((part) =>
      /^(?:©?\s?)?(?:ap|afp|epa|epa-efe|reuters|getty(?: images)?|shutterstock|istock|imago|dpa|picture alliance|anadolu|xinhua|tass|bloomberg|nurphoto|unsplash|alamy|pool|ap photo)\.?$/u.test(
        foldCase(part.trim()),
      ),
    ) &&
    parts.every(
      (part) =>
        part.trim().length <= 40 && capitalShare(part) >= 0.5 && !/\p{Ll}[.!?]\s/u.test(part),
    )
  );
}

/** Number of sentences, roughly: marks followed by white space. */
function sentences(text: string): number {
  return (text.match(/[.!?]["”’)]?\s+(?=[\p{Lu}“"])/gu)?.length ?? 0) + 1;
}
