import { once } from '../text/once';

/**
 * Names of the months, January first: those in full, as they stand beside a day and by themselves, and short ones
 * that are no beginning of them. In a table, since a woken worker waits for the platform's own.
 */
const ENGLISH =
  'january february march april may june july august september october november december';
const USUAL = [
  'januar/jänner februar/feber märz april mai juni juli august september oktober november dezember',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'januari februari maart/mrt april mei juni juli augustus september oktober november december',
  'январь/января февраль/февраля март/марта апрель/апреля май/мая июнь/июня июль/июля август/августа сентябрь/сентября октябрь/октября ноябрь/ноября декабрь/декабря',
  'січень/січня лютий/лютого березень/березня квітень/квітня травень/травня червень/червня липень/липня серпень/серпня вересень/вересня жовтень/жовтня листопад/листопада грудень/грудня',
  'styczeń/stycznia luty/lutego marzec/marca kwiecień/kwietnia maj/maja czerwiec/czerwca lipiec/lipca sierpień/sierpnia wrzesień/września październik/października listopad/listopada grudzień/grudnia',
  'leden/ledna únor/února březen/března duben/dubna květen/května červen/června červenec/července srpen/srpna září říjen/října listopad/listopadu prosinec/prosince',
  'januari/januar februari/februar mars/marts april/apríl maj/mai juni juli augusti/august september oktober november december/desember',
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  // Of Iraq and the Levant: one word each, where two stand the second tells which of two months it is.
  '- شباط آذار نيسان أيار حزيران تموز آب أيلول - - -',
  // Of the Maghreb.
  'جانفي فيفري مارس أفريل ماي جوان جويلية/يوليوز أوت/غشت شتنبر أكتوبر نونبر دجنبر',
  'जनवरी/जन॰ फ़रवरी/फ़र॰ मार्च अप्रैल मई जून जुलाई/जुल॰ अगस्त/अग॰ सितंबर/सित॰ अक्टूबर/अक्टू॰ नवंबर/नव॰ दिसंबर/दिस॰',
];
/** Languages whose names are all in the table, those of their countries included. */
const TABLED = new Set('en de fr es pt it nl ru uk pl tr ar hi'.split(' '));
/** Languages kept at most: a page could name thousands. */
const KEPT = 60;

const english = once(() => namesIn([ENGLISH]));
const usual = once(() => namesIn(USUAL));
const byLanguage = new Map<string, ReadonlyMap<string, number>>();

/**
 * The month, 1 to 12, that a word in lower case names in English, in the page's language (BCP 47,
 * null for unknown) or in another that is usual in news, in full or cut to three or four letters; null for what is
 * no month's name.
 */
export function monthNumber(word: string, language: string | null): number | null {
  const plain = word.replace(/\.$/, '');
  const own =
    language === null || TABLED.has(language.split('-', 1)[0] as string) ? null : language;
  return (
    english().get(plain) ??
    (own === null ? undefined : namesOf(own).get(plain)) ??
    usual().get(plain) ??
    null
  );
}

function namesIn(tables: readonly string[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const table of tables) {
    const months = table.split(' ');
    months.forEach((of, month) => {
      for (const name of of.split('/')) if (name !== '-') addName(names, name, month + 1);
    });
  }
  return names;
}

/** "Sept." and "Febr." are longer than the usual short forms: cut to three letters and to four it is known, too. */
function addName(names: Map<string, number>, name: string, month: number): void {
  names.set(name, month);
  for (const length of [3, 4]) {
    const short = name.slice(0, length);
    if (name.length > length && !names.has(short)) names.set(short, month);
  }
}

function namesOf(language: string): ReadonlyMap<string, number> {
  const known = byLanguage.get(language);
  if (known) return known;
  const names = askPlatform(language);
  if (byLanguage.size < KEPT) byLanguage.set(language, names);
  return names;
}

/** By the platform's tables; with a day beside them, since many languages then decline the month's name. */
function askPlatform(language: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const formats = (['long', 'short'] as const).flatMap((month) => {
    try {
      const options = { month, timeZone: 'UTC' } as const;
      return [
        new Intl.DateTimeFormat(language, options),
        new Intl.DateTimeFormat(language, { ...options, day: 'numeric' }),
      ];
    } catch {
      return [];
    }
  });
  for (const format of formats) {
    for (let month = 1; month <= 12; month++) {
      const parts = format.formatToParts(Date.UTC(2024, month - 1, 15));
      const name = parts
        .find(({ type }) => type === 'month')
        ?.value.toLowerCase()
        .replace(/\.$/, '');
      if (name && !/\d/.test(name)) addName(names, name, month);
    }
  }
  return names;
}
