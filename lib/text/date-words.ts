const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Names of months in the languages of the furniture tables, folded. */
const MONTHS = set(
  'january januar janvier janeiro jan february februar febrero febbraio feb février fevrier fevereiro fév fev march mars marzo março marz mar märz april aprile apr avril avr abril abr may mai mayo maio maggio mag june jun juni juin junio junho giugno giu july juli julio julho jul juillet luglio lug august aug août agosto ago september septembre septiembre sept sep setembro settembre set october octobre octubre oct oktober okt outubro out ottobre ott november novembre noviembre novembro nov december dec dezember dezembro dez décembre déc decembre dicembre diciembre dic enero ene gennaio gen январь января февраль февраля март марта апрель апреля май мая июнь июня июль июля август августа сентябрь сентября октябрь октября ноябрь ноября декабрь декабря जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
);

/** Names of days of the week, likewise. */
const WEEKDAYS = set(
  'monday montag mon tuesday tues tue wednesday wed thursday thurs thu friday fri saturday sat sunday sun dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica понедельник вторник среда четверг пятница суббота воскресенье',
);

/** Words that make numbers a date or a time. */
const MOMENT_WORDS = set(
  'am pm uhr utc gmt ago hour hours hr hrs minute minutes min mins day days week weeks stunde stunden minuten lesezeit heure heures lecture hace há hora horas leitura lectura fa вчера сегодня heute gestern today yesterday hier hoy ayer hoje ontem oggi ieri 年 月 日',
);

/** What else stands in a date line. */
const SMALL_WORDS = set(
  'a p m est edt et pst pdt pt cst cet cest ist msk bst jst t z of de del der den le el the at on um à às las ore alle в г года om updated update published posted last modified first created date read reading time stand aktualisiert veröffentlicht zuletzt erstellt vor publié mis jour mise modifié il y temps publicado actualizado actualización atualizado atualização pubblicato aggiornato опубликовано обновлено 发布 更新 时间 发稿时间 발행 入力',
);

/** The name of a month or of a day of the week, folded, in full or cut short. */
export function isMonthOrWeekday(word: string): boolean {
  return MONTHS.has(word) || WEEKDAYS.has(word) || word.endsWith('-feira');
}

/** The name of a day of the week, folded, in full or cut short, in German also with its hours: Dienstagabend. */
export function isWeekday(word: string): boolean {
  return (
    WEEKDAYS.has(word) ||
    word.endsWith('-feira') ||
    (word.includes('tag') &&
      WEEKDAYS.has(
        word.replace(/(?<=tag)(?:s|morgen|vormittag|mittag|nachmittag|abend|nacht|früh)$/u, ''),
      ))
  );
}

/** One word of a date line, folded: a number, a month, an hour, or one of the small words between them. */
export function isDateWord(word: string): boolean {
  return (
    isMonthOrWeekday(word) ||
    MOMENT_WORDS.has(word) ||
    SMALL_WORDS.has(word) ||
    /^\d{1,4}(?:st|nd|rd|th|er|º|h\d{0,2})?$|^\d{1,2}[ap]m$/.test(word)
  );
}

/** A word that makes numbers a date or a time, folded: a row of decimals is none. */
export function isDayOrTime(word: string): boolean {
  return (
    isMonthOrWeekday(word) || MOMENT_WORDS.has(word) || /^\d{1,2}(?:am|pm|h\d{0,2})$/.test(word)
  );
}
