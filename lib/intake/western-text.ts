/*
 * Windows-1252 is what spreadsheets in Western Europe and America write where nobody asks for UTF-8.
 * Every byte means something in it, so that text in another encoding can be read as it too, into other
 * letters. It is believed where all letters outside ASCII belong to one language that is written in it:
 * Czech, Polish, Hungarian, Romanian, Turkish, Russian and Greek files give letters that no one of them has.
 */

/** Letters outside ASCII, by language: German, French, Spanish and Catalan, Portuguese, Italian, Danish and Norwegian, Swedish and Finnish, Dutch, Icelandic. */
const ALPHABETS = [
  'äöüß',
  'àâæçéèêëîïôœùûüÿ',
  'áéíñóúüàçèïò',
  'áâãàçéêíóôõúü',
  'àèéìíîòóùú',
  'æøåéèêóòâô',
  'åäöéàü',
  'áàäéèëïíóöúü',
  'áðéíóúýþæö',
].map((letters) => new Set(letters));

/** Signs besides letters: quotation marks, dashes, dots, spaces, currencies and the like. */
const SIGNS = new Set('‘’‚“”„‹›«»–—…•·§©®™°€£¥¢¿¡ªº²³½¼¾±×÷´¨µ¶†‡\u00a0\u00ad');

/** Names from elsewhere stand in every paper: so large a share of letters, one in so many, is of no matter. */
const FOREIGN = 20;

/** Whether text that was read as Windows-1252 is likely to be just that. */
export function isWestern(text: string): boolean {
  const letters = [...text.matchAll(/[^\0-\x7f]/gu)].map(([sign]) => sign.toLowerCase());
  const counted = letters.filter((sign) => !SIGNS.has(sign));
  return ALPHABETS.some((alphabet) => {
    const foreign = counted.filter((letter) => !alphabet.has(letter)).length;
    return foreign * FOREIGN <= counted.length;
  });
}
