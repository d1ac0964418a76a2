import { hintedPattern } from './hinted-pattern';
import { HINTS } from './pattern-hints';

/** Names of months in the languages of the furniture tables, folded: source of a pattern. */
export const MONTH =
  'jan(?:uary|uar|vier|eiro)?|feb(?:ruary|ruar|rero|braio)?|f[ée]v(?:rier|ereiro)?|mar(?:ch|s|zo|ço|z)?|märz|apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|may|mai|mayo|maio|mag(?:gio)?|june?|juni|juin|junio|junho|giu(?:gno)?|jul(?:y|i|io|ho)?|juillet|lug(?:lio)?|aug(?:ust)?|août|ago(?:sto)?|sept?(?:ember|embre|iembre)?|set(?:embro|tembre)?|oct(?:ober|obre|ubre)?|okt(?:ober)?|out(?:ubro)?|ott(?:obre)?|nov(?:ember|embre|iembre|embro)?|dec(?:ember)?|dez(?:ember|embro)?|d[ée]c(?:embre)?|dic(?:embre|iembre)?|ene(?:ro)?|gen(?:naio)?|январ[ья]|феврал[ья]|марта?|апрел[ья]|мая|май|июн[ья]|июл[ья]|августа?|сентябр[ья]|октябр[ья]|ноябр[ья]|декабр[ья]|जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر';
/** Names of days of the week, likewise. */
export const WEEKDAY =
  'mon(?:day|tag)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:\\p{L}+-feira)|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье';

/** Sources of the patterns below. */
export const DATE_WORDS = {
  DATE_WORD: `^(?:${MONTH}|${WEEKDAY}|\\d{1,4}(?:st|nd|rd|th|er|º|h\\d{0,2})?|\\d{1,2}[ap]m|\\d{1,2}(?:am|pm)|am|pm|a|p|m|utc|gmt|est|edt|et|pst|pdt|pt|cst|cet|cest|ist|msk|bst|jst|uhr|t|z|of|de|del|der|den|le|el|the|at|at|on|um|am|à|às|a|las|ore|alle|в|г|года|om|updated|update|published|posted|last|modified|first|created|date|ago|hours?|hrs?|minutes?|mins?|days?|weeks?|read|reading|time|stand|aktualisiert|veröffentlicht|zuletzt|erstellt|vor|stunden?|minuten|min|lesezeit|publié|mis|jour|mise|modifié|il|y|heures?|lecture|temps|publicado|actualizado|actualización|atualizado|atualização|hace|há|horas?|leitura|lectura|pubblicato|aggiornato|fa|опубликовано|обновлено|вчера|сегодня|heute|gestern|today|yesterday|hier|hoy|ayer|hoje|ontem|oggi|ieri|发布|更新|时间|发稿时间|年|月|日|발행|入力)$`,
  DAY_OR_TIME: `^(?:${MONTH}|${WEEKDAY}|\\d{1,2}(?:am|pm|h\\d{0,2})|am|pm|uhr|utc|gmt|ago|hours?|hrs?|minutes?|mins?|days?|weeks?|stunden?|minuten|lesezeit|heures?|lecture|hace|há|horas?|leitura|lectura|fa|вчера|сегодня|heute|gestern|today|yesterday|hier|hoy|ayer|hoje|ontem|oggi|ieri|年|月|日)$`,
};

/** One word of a date line, folded: numbers, months, hours, and the small words between them. */
export const DATE_WORD = hintedPattern(
  HINTS.DATE_WORD,
  () => new RegExp(DATE_WORDS.DATE_WORD, 'u'),
);

/** Words that make numbers a date or a time: a row of decimals is none. */
export const DAY_OR_TIME = hintedPattern(
  HINTS.DAY_OR_TIME,
  () => new RegExp(DATE_WORDS.DAY_OR_TIME, 'u'),
);
