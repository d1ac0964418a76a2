import { CAPTION_LENGTH } from '../thresholds';

/** Words that name a picture or where pictures come from, inside a credit. */
const PICTURE_WORD =
  /(?:\b(?:photo|photos|photograph|photography|picture|image|images|illustration|graphic|screenshot|screengrab|screen grab|video|handout|released|getty|shutterstock|istock|istockphoto|alamy|flickr|unsplash|pexels|pixabay|wikimedia|wikipedia|creative commons|public domain|cc by|dvids|courtesy|file|pool|archive|archives|via|imago|picture alliance|epa|epa-efe|efe|zuma|sipa|newscom|nurphoto|anadolu|afp|ap|reuters|xinhua|tass|dpa|upi|pa wire|pa images|bloomberg|rex features|foto|fotos|bild|archiv|archivo|arquivo|imagen|imagem|immagine|divulgação|reprodução|reproducción|facebook|instagram|twitter|youtube|telegram|x)\b|фото|видео|скриншот|пресс-служба|图|圖|照片|摄|صورة|تصوير|फोटो|फ़ोटो|तस्वीर)/iu;

/** Words of which one is enough: nothing but a picture is "released" or "via Getty". */
const STRONG_WORD =
  /(?:\b(?:photo|photos|photograph|picture|image|images|illustration|screenshot|screengrab|handout|getty|shutterstock|istock|istockphoto|alamy|flickr|unsplash|pexels|pixabay|wikimedia|dvids|courtesy|picture alliance|file|foto|fotos|bild|archiv|archivo|arquivo|divulgação|reprodução)\b|фото|скриншот|图|圖|照片|صورة|تصوير|फोटो|फ़ोटो|तस्वीर)/iu;

/** "Photo:", "Foto von", "Image credit": what a picture line begins with. */
const PICTURE_LEAD =
  /^(?:(?:lead|cover|feature|featured|main|top|banner|hero|header|file|stock|archive)\s)?(?:(?:photo|photos|photograph|photographs|image|images|picture|pic|illustration|graphic|graphics|screenshot|video|caption|chart|map|fotos?|bild|bilder|grafik|titelbild|symbolbild|symbolfoto|archivbild|archivfoto|photographie|fotograf[íi]a|imagen|imagem|immagine|gráfico|infographic|crédit photo|crédito|créditos|crédits?|credits?)(?:\s(?:credits?|source|caption|courtesy|gallery))?\s?(?:[:©|]|\/\s?(?=\p{Lu})|(?:by|courtesy of|via|von|par|por|de|di)\s(?=[\p{Lu}@]))|©\s?(?=[^.]{2,80}\/)|фото\s?[:：©]|на (?:фото|снимке)\s?[:：]|图\s?[:：]|图片(?:来源)?\s?[:：]|图为|資料圖|资料图|صورة\s?[:：]|الصورة\s?[:：]|तस्वीर\s?[:：]|फोटो\s?[:：])/iu;

/** "FILE - …", "In this file photo", "This image released by …": how agencies begin a caption. */
const CAPTION_LEAD =
  /^(?:(?:\(?(?:FILES?|ARCHIVO?|ARCHIV|DOSSIER|ARQUIVO|АРХИВ)\)?\s?(?:PHOTO|FOTO|IMAGE)?\s?[-–—:]\s?\p{L})|FILE PHOTO\b|(?:in|on) this\s(?:[\p{L}\d.,]+\s){0,6}?(?:file |handout |undated |aerial |satellite )?(?:photo|image|picture|photograph|frame grab)\b|(?:this|these|an?)\s(?:[\p{L}]+\s){0,3}?(?:photos?|images?|picture|photograph|combination of photos|frame grab|still)\s(?:taken|released|provided|made available|obtained|from|courtesy|supplied)\b|an? (?:file|undated|handout) (?:photo|image|picture)\b|pictured(?:\s(?:above|here|left|right))?\s?[:,]|image caption\b|image source\b|photo caption\b|auf dem (?:foto|bild)\s?:|im bild\s?:|in foto\s?:|nella foto\s?:|en la (?:foto|imagen)\s?[:,]|na foto\s?[:,])/iu;

const TRAILING_BRACKET = /[([（]([^()[\]（）]{2,90})[)\]）]\s?\.?$/u;

/** A credit behind the sentence: "… Photo: Jane Roe/AFP", "| Getty Images", "© X/Y", "Copyright AP Photo". */
const TRAILING_CREDIT =
  /(?:[.!?|–—-]\s?|\s{1,3})(?:(?:photos?|photographs?|images?|pictures?|fotos?|bild|illustration|crédits?|credits?|crédito|imagen|imagem|immagine|фото|video)(?:\s(?:credit|courtesy|source))?\s?(?:[:©]|by\s(?=\p{Lu})|courtesy of\s|von\s(?=\p{Lu})|di\s(?=\p{Lu})|par\s(?=\p{Lu}))\s?[^.!?]{2,80}|(?:©|\(c\)|copyright)\s?(?:\d{4}\s)?[^.!?]{2,70}|[\p{Lu}][^.!?|]{1,40}(?:\s?[|/]\s?[^.!?|/]{2,30}){0,2}(?:getty images|shutterstock|picture alliance|istock|alamy|afp via getty images|ap images|imago images?|reuters connect))\.?$/iu;

/**
 * Whether a paragraph's own words show it to be a picture's caption or credit. Only short
 * paragraphs can be one: captions run to about 60 words.
 */
export function isCaptionText(text: string): boolean {
  if (text.length > CAPTION_LENGTH || text === '') return false;
  if (/^["“„«]/.test(text) && /["”“»]\s/.test(text) && !STRONG_WORD.test(text.slice(-60)))
    return false;
  return (
    leadsPicture(text) ||
    CAPTION_LEAD.test(text) ||
    endsInCredit(text) ||
    trailingCredit(text) ||
    isCreditOnly(text)
  );
}

function leadsPicture(text: string): boolean {
  const lead = PICTURE_LEAD.exec(text);
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
      /^(?:via|by|for|of|the|and|von|de|di|für|courtesy)$/i.test(word),
  );
  return words.length === 0 ? 1 : capital.length / words.length;
}

function endsInCredit(text: string): boolean {
  const bracket = TRAILING_BRACKET.exec(text);
  const inside = bracket?.[1];
  if (!bracket || inside === undefined || !PICTURE_WORD.test(inside)) return false;
  const parts = inside.split(/\s?[/|,]\s?|\svia\s/u);
  if (!STRONG_WORD.test(inside) && parts.length < 2) return false;
  const before = text.slice(0, bracket.index).trim();
  // A closing "(AP/Reuters)" behind several sentences signs a story.
  if (
    !STRONG_WORD.test(inside) &&
    !/released|via/i.test(inside) &&
    parts.every((part) => /^\p{Lu}{2,5}$|^(?:dpa|Reuters|Xinhua|Bloomberg)$/u.test(part.trim()))
  ) {
    return false;
  }
  if (
    capitalShare(inside) < 0.5 &&
    !/photo|image|video|foto|bild|screenshot|courtesy|फोटो|图|照片|صورة|фото/iu.test(inside)
  )
    return false;
  return sentences(before) <= 3;
}

function trailingCredit(text: string): boolean {
  const tail = text.length > 160 ? text.slice(text.length - 160) : text;
  const match = TRAILING_CREDIT.exec(tail);
  return match !== null && capitalShare(match[0]) >= 0.4 && sentences(text) <= 4;
}

/** Nothing but names around a slash and a picture house: "Jane Roe/AFP/Getty Images". */
function isCreditOnly(text: string): boolean {
  if (text.length > 90 || !/[/|]/.test(text)) return false;
  const parts = text.split(/\s?[/|]\s?/u);
  return (
    parts.length >= 2 &&
    parts.length <= 5 &&
    parts.some((part) =>
      /^(?:©?\s?)?(?:AP|AFP|EPA|EPA-EFE|Reuters|Getty(?: Images)?|Shutterstock|iStock|imago|dpa|picture alliance|Anadolu|Xinhua|TASS|Bloomberg|NurPhoto|Unsplash|Alamy|Pool|AP Photo)\.?$/iu.test(
        part.trim(),
      ),
    ) &&
    parts.every((part) => part.trim().length <= 40 && capitalShare(part) >= 0.5)
  );
}

/** Number of sentences, roughly: marks followed by white space. */
function sentences(text: string): number {
  return (text.match(/[.!?]["”’)]?\s+(?=[\p{Lu}“"])/gu)?.length ?? 0) + 1;
}
