import { once } from './once';

/*
 * Words written with a full stop and followed by more of the same sentence. With their
 * inner stops, without the last. A text may be of any language: no word is listed that ends
 * sentences in another one ("on.", "ok.", "ill."), and what does so in small letters stands with a
 * capital and needs one ("Det.", which is "it" in Swedish).
 */
const LISTS = {
  English:
    'mr mrs ms messrs dr prof Sen Rep Gov Gen Col Lt Sgt Capt Cmdr Adm Maj Brig Rev Hon Pres Supt Det Insp ' +
    'St Ft Mt vs jr sr approx Dept Inc Ltd Corp Bros Ave Blvd Rd u.s u.k u.n e.u d.c a.m p.m e.g i.e etc cf al ca Co Ph.D',
  German:
    'bzw evtl ggf inkl exkl sog str usw usf vgl z.b d.h u.a u.ä o.ä i.d.r mio mrd tsd Hr Fr dipl Ing hrsg geb gest ' +
    'ehem einschl zzgl abzgl ggü österr jh Chr Tel stellv Jun',
  Romance:
    'mme mmes mlle mgr Ste Av env m.d sra srta sres dña dra ud uds vd Lic gral cnel tte mons pdte ee ee.uu aprox exmo ' +
    'exma séc Eng dott dott.ssa sig sig.ra sigg avv prof.ssa ecc dl dna alin',
  'Dutch and Nordic':
    'dhr mevr mw drs bijv o.a d.w.z m.b.t t.a.v jl bl.a t.ex d.v.s f.eks dvs osv jf pkt kl esim ym jne ns vrt',
  Slavic:
    'np tzn tj ul św im hab inż płk ks tys mln mld godz m.in tzw woj např tzv mj tř nám čs itd npr ' +
    'г гг т.е т.д т.п т.н др пр руб коп грн долл млн млрд тыс тис им ім ул вул пл просп стр д кв обл р-н пос ' +
    'проф акад доц ген полк св тел корп зам гл напр див бул лв',
  'Turkish and Hungarian': 'doç sn bkz örn yy yrd pl kb ún ifj özv krt',
  Greek: 'π.χ κ κκ κα δηλ π.μ μ.μ μ.χ π.χρ κ.ά κ.λπ βλ αγ λεωφ τηλ χλμ εκατ δισ',
  Hindi: 'डॉ श्री श्रीमती प्रो पं मो रु कि.मी जे पी एस के आर एम वी टी डी सी बी एन एल एच एफ यू ए ओ आई',
  Arabic: 'أ.د ا.ف.ب د.ب.أ م.م ص.ب ق.م',
};

/** An abbreviation only in front of a number: otherwise the word stands for itself ("He said no."). */
const NUMBERED =
  'no nos nr núm num nº fig vol art abs pp pag pág p s bd kap est jan feb mar apr jun jul aug sep sept oct nov dec okt dez ' +
  'janv févr juil déc abr αρ σελ рис ст č čl sz bl blz ص';

const ALWAYS: ReadonlySet<string> = new Set(
  Object.values(LISTS).flatMap((list) => list.split(' ')),
);
const BEFORE_NUMBERS: ReadonlySet<string> = new Set(NUMBERED.split(' '));

/** Longest abbreviation of the lists, UTF-16 units. */
export const LONGEST_ABBREVIATION = Math.max(
  ...[...ALWAYS, ...BEFORE_NUMBERS].map((word) => word.length),
);

/** Initials of names and countries: "J", "U.S", and single letters of scripts without capitals. */
const INITIALS = once(
  () =>
    /^(?:\p{Lu}(?:\.\p{Lu}){0,3}|[\p{Script=Arabic}\p{Script=Hebrew}](?:\.[\p{Script=Arabic}\p{Script=Hebrew}]){0,3})$/u,
);

/** Whether the word before a full stop is an abbreviation, and what follows goes on in the sentence. */
export function isAbbreviation(word: string, beforeNumber: boolean): boolean {
  if (INITIALS().test(word)) return true;
  const lower = word.toLowerCase();
  return ALWAYS.has(lower) || ALWAYS.has(word) || (beforeNumber && BEFORE_NUMBERS.has(lower));
}

/** Words before a German ordinal: "am 3. Mai", "der 2. Weltkrieg". */
const BEFORE_ORDINAL: ReadonlySet<string> = new Set(
  'am im ab bis seit vom zum zur beim der die das dem den des ein eine einem einen einer ihr ihre ihrem ihren sein seine seinem seinen jeder jede jedes jeden jedem'.split(
    ' ',
  ),
);
const MONTHS = once(
  () =>
    /^(?:Jan(?:uar)?|Jänner|Feb(?:ruar)?|Feber|März|Apr(?:il)?|Mai|Juni?|Juli?|Aug(?:ust)?|Sept?(?:ember)?|Okt(?:ober)?|Nov(?:ember)?|Dez(?:ember)?)(?!\p{L})/u,
);

/** Whether a number before a full stop is a German ordinal. `before` is the word in front of it, `after` the text behind. */
export function isOrdinal(number: string, before: string, after: string): boolean {
  if (!/^\d{1,2}$/.test(number)) return false;
  return BEFORE_ORDINAL.has(before.toLowerCase()) || MONTHS().test(after);
}
