import { once } from '../text/once';

/** "His article", "the previous article", in the words up to its noun. */
const ANOTHER = once(
  () =>
    /(?<!\p{L})(?:his|her|their|its|previous|earlier|other|another|similar|preceding|sein\p{L}{0,2}|ihr\p{L}{0,2}|früher\p{L}{1,2}|vorig\p{L}{1,2}|vorherig\p{L}{1,2}|ander\p{L}{1,2}|ähnlich\p{L}{1,2}|autre|otr[oa]|outr[oa]|altr[oa]|его|её|ее|их|друг(?:ой|ая|ое)|предыдущ\p{L}{2}|похож\p{L}{2}|jego|jej|ich|inn[yae]|poprzedni[ae]?|podobn[yae]|wcześniejsz[yae]|jeho|její|jejich|jin[ýáé]|in[ýáé]|předchozí|predchádzajúc[ia]|dřívější|podobn[ýáé]|його|її|їхн(?:ій|я|є)|інш(?:ий|а|е)|попередн(?:ій|я|є)|схож(?:ий|а|е)|tidigare|föregående|tidligere|forrige|andra|anden|andre|annen)\s[\p{L}-]+$/u,
);

/** "The article in question", "o artigo dele", "artículo anterior": in the words behind the noun. */
const ANOTHER_BEHIND = once(
  () =>
    /^\s(?:(?:in question|deles?|delas?|suy[oa]|anterior(?!mente)|précédente?|precedente|similaire|similare)(?!\p{L})|(?:του|της|τους)\s*$)/u,
);

/** Behind a participle without a subject: "First published in X, the letter was withdrawn". */
const WORK_BEHIND = once(
  () =>
    /^[^.;:,]{0,40},\s(?:(?:the|his|her|their|(?:\p{L}{1,10}te\s)?(?:der|die|das)|el|los|las|la|les|le|lo|il|gli|i|o|os|as|a)\s|l[’'])(?:[\p{L}-]{1,16}\s){0,2}(?:letter|book|novel|memoir|study|poem|play|song|speech|photos?|photographs?|images?|pictures?|videos?|maps?|documents?|data|findings|files|emails?|list|ranking|survey|poll|memo|brief|buch|roman|studie|gedicht|foto|fotos|bild|bilder|dokumente|daten|liste|rede|umfrage|lettre|livre|étude|poème|photos?|documents|données|liste|sondage|libro|carta|novela|estudio|poema|fotos?|fotografía|documentos|datos|lista|encuesta|livro|romance|estudo|dados|lettera|romanzo|studio|poesia|documenti|dati|sondaggio)(?!\p{L})/u,
);

/** "Reprinting from X is prohibited", "… without permission is prohibited", "… only with permission". */
const PROHIBITED = once(
  () =>
    /^\P{L}*(?:(?:only|nur|uniquement|seulement|s[oó]lo|solamente|apenas|soltanto|alleen|только|tylko|wyłącznie|jen|pouze|len|лише|тільки|endast|kun)\s(?:with|mit|avec|con|com|met|с|za|se?|so?|за|з|із|med)(?!\p{L})|(?:(?:without|ohne|sans|sin|sem|senza|zonder|без|bez|utan|uden|uten)\s[^.;:!?]{0,60}\s)?(?:(?:is|are|ist|sind|est|es|è|é|jest|je)\s)?(?:[\p{L}-]{1,12}\s){0,1}(?:prohibited|forbidden|(?:not|nicht) (?:permitted|allowed|gestattet|erlaubt)|verboten|untersagt|interdite?s?|prohibid[oa]|proibid[oa]|vietat[oa]|verboden|запрещ[её]н[аоы]?|zabronion[yea]|wzbronion[yea]|zakázán[oay]?|zakázan[éáý]|заборонен(?:[оаі]|ий)|förbjude[nt]|forbudt)(?!\p{L}))/u,
);

/**
 * Whether the subject of a credit's sentence is another text than the page's. `subject` is what was read as
 * "this article", with the words before it; `between` stands from there to the credit's own words.
 */
export function isOtherText(subject: string, between: string): boolean {
  return ANOTHER().test(subject) || ANOTHER_BEHIND().test(between);
}

/** Whether a sentence without a subject before its credit has another one, or a ban, behind the outlet's name. */
export function isOfOtherWork(behind: string): boolean {
  return WORK_BEHIND().test(behind);
}

/** Whether what stands behind the outlet's name forbids what the credit's words say. */
export function isProhibited(behind: string): boolean {
  return PROHIBITED().test(behind);
}
