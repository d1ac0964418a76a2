import type { Phrase } from './credit-phrase';

/**
 * As `PHRASES`, in languages of which few words are read: Polish, Czech and Slovak, Ukrainian, Swedish with Danish
 * and Norwegian, Greek, Turkish, Romanian, Indonesian with Malay, Vietnamese. Only at the story's edge, and only of outlets that are known.
 */
export const EUROPEAN_PHRASES: readonly Phrase[] = [
  {
    kind: 'first-published',
    language: 'pl',
    hints: ['ukazał', 'opublikowan'],
    next: 'named',
    about: 'any',
    knownOnly: true,
    edgeOnly: true,
    lead: () =>
      /(?<!\p{L})(?:(?:pierwotnie|oryginalnie|po raz pierwszy)\s(?:został[aoy]?\s)?(?:ukazał[aoy]?\ssię|opublikowan[yaoe])|(?:ukazał[aoy]?\ssię|opublikowan[yaoe])\s(?:pierwotnie|oryginalnie|po raz pierwszy))\s(?:w|we|na|przez)\s(?:(?:serwisie|portalu|stronie|łamach|tygodniku|dzienniku|magazynie|miesięczniku)\s)?/gu,
  },
  {
    kind: 'republished',
    language: 'pl',
    hints: ['przedruk', 'za zgodą'],
    next: 'named',
    about: 'any',
    knownOnly: true,
    edgeOnly: true,
    lead: () =>
      /(?<!\p{L})(?:przedruk(?:owan[yaoe])?\s(?:z|ze|za zgodą)|publikujemy za zgodą)\s(?:(?:serwisu|portalu|redakcji|tygodnika|dziennika|magazynu)\s)?/gu,
  },
  {
    kind: 'first-published',
    language: 'cs',
    hints: ['původně', 'poprvé', 'pôvodne', 'prvýkrát'],
    next: 'named',
    about: 'any',
    knownOnly: true,
    edgeOnly: true,
    lead: () =>
      /(?<!\p{L})(?:původně|poprvé|pôvodne|prvýkrát)\s(?:byl[aoi]?\s|bol[aoi]?\s)?(?:vyšel|vyšiel|vyšl[aoyi]|publikov[aá]n\p{L}{0,2}|zveřejněn\p{L}?|zverejnen\p{L}{0,2})\s(?:v|ve|vo|na)\s(?:(?:serveru|webu|portálu|portáli|deníku|denníku|týdeníku|týždenníku|časopise|magazínu)\s)?/gu,
  },
  {
    kind: 'first-published',
    language: 'uk',
    hints: ['опублікован', 'вийш', 'явив', 'явил'],
    next: 'named',
    about: 'any',
    knownOnly: true,
    edgeOnly: true,
    lead: () =>
      /(?<!\p{L})(?:уперше|вперше|спочатку|початково|первісно)\s(?:був\s|була\s|було\s)?(?:опублікован\p{L}{1,2}|вийш(?:ов|ла|ло)|з[’'ʼ]яви(?:вся|ла?(?:ся|сь)|ло(?:ся|сь)))\s(?:у|в|на)\s(?:(?:сайті|виданні|порталі|журналі|газеті)\s)?/gu,
  },
  {
    kind: 'republished',
    language: 'uk',
    hints: ['передрук', 'оригінал'],
    next: 'named',
    about: 'any',
    knownOnly: true,
    edgeOnly: true,
    lead: () =>
      /(?<!\p{L})(?:передрук(?:овано)?\s(?:з|із|за згодою)|оригінал (?:статті|матеріалу|тексту)\s?(?:опубліковано\s)?(?::|у|в|на))\s(?:(?:сайту|сайті|видання|виданні)\s)?/gu,
  },
  {
    kind: 'first-published',
    language: 'sv',
    hints: ['publicera', 'publicere', 'publisert', 'bragt', 'udgivet', 'offentliggjort'],
    next: 'named',
    about: 'any',
    knownOnly: true,
    edgeOnly: true,
    lead: () =>
      /(?<!\p{L})(?:(?:ursprungligen|först|oprindeligt|oprindelig|opprinnelig|først)\s(?:blev\s|ble\s|bragt\s)?(?:publicera(?:d|t|des)|publiceret|publisert|bragt|udgivet|offentliggjort)|(?:publicerades|publiceret|publisert|bragt)\s(?:ursprungligen|först|oprindeligt|opprinnelig|først))\s(?:i|på|av|af|hos)\s/gu,
  },
  {
    kind: 'first-published',
    language: 'el',
    hints: ['δημοσιεύ'],
    next: 'named',
    about: 'any',
    knownOnly: true,
    edgeOnly: true,
    lead: () =>
      /(?<!\p{L})(?:πρωτοδημοσιεύ[θτ]ηκε|δημοσιεύ[θτ]ηκε\s(?:αρχικά|πρώτα|για πρώτη φορά)|αρχικά δημοσιεύ[θτ]ηκε)\s(?:στο|στον|στη|στην|από (?:το|τον|τη|την))\s/gu,
  },
  {
    kind: 'first-published',
    language: 'tr',
    hints: ['yayımlan', 'yayınlan'],
    next: 'named',
    about: 'any',
    knownOnly: true,
    edgeOnly: true,
    lead: () =>
      /(?<!\p{L})ilk (?:olarak|kez|defa)\s(?=[^.!?]{2,60}[’'](?:n?d[ae]|t[ae])\s(?:yayım|yayın)lan(?:dı|mıştır|mıştı)(?!\p{L}))/gu,
  },
  {
    kind: 'first-published',
    language: 'id',
    hints: ['pertama kali', 'awalnya', 'telah tayang'],
    next: 'named',
    about: 'any',
    knownOnly: true,
    edgeOnly: true,
    lead: () =>
      /(?<!\p{L})(?:(?:pertama kali|awalnya)\s(?:diterbitkan|dipublikasikan|dimuat|terbit|tayang)|(?:diterbitkan|dipublikasikan|dimuat|terbit|tayang)\spertama kali|(?:artikel|berita|tulisan) ini telah tayang)\s(?:di|dalam|oleh|pada)\s(?:(?:situs|laman|portal|majalah)\s)?/gu,
  },
  {
    kind: 'first-published',
    language: 'ro',
    hints: ['inițial', 'iniţial', 'prima dată', 'prima oară'],
    next: 'named',
    about: 'any',
    knownOnly: true,
    edgeOnly: true,
    lead: () =>
      /(?<!\p{L})(?:(?:acest\s)?(?:articol|text|material|interviu)(?:ul)?\s)?(?:a\s)?(?:fost\s)?(?:apărut|publicat)\s(?:ini[țţ]ial|pentru prima (?:dată|oară))\s(?:în|pe|de)\s(?:(?:site-ul|portalul|ziarul|revista)\s)?/gu,
  },
  {
    kind: 'first-published',
    language: 'vi',
    hints: ['lần đầu'],
    next: 'named',
    about: 'any',
    knownOnly: true,
    edgeOnly: true,
    lead: () =>
      /(?<!\p{L})(?:bài (?:viết|báo)(?:\snày)?\s)?(?:được\s)?(?:đăng|đăng tải|xuất bản|công bố)\slần đầu\s(?:tiên\s)?(?:trên|ở|tại)\s(?:(?:trang|báo|tạp chí)\s)?/gu,
  },
];
