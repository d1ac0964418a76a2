import { isDateWord, isDayOrTime } from './date-words';
import { foldCase } from './fold-case';
import { hasAny, partsOf } from './has-any';
import { hintedPattern } from './hinted-pattern';
import { once } from './once';
import { HINTS } from './pattern-hints';
import { splitWords } from './split-words';

/** A day in figures with its year, or a time of day. */
const DAY_IN_FIGURES =
  /\d{4}\s?[./年-]\s?\d{1,2}|\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:\d{4}|\d{2})(?!\d)|\d{1,2}\s?月|\b\d{1,2}:\d{2}\b/u;

const BYLINE_LEAD = hintedPattern(
  HINTS.BYLINE_LEAD,
  () =>
    /^(?:(?:story|words|text|written|report|reported|photos?|interview|analysis|opinion|compiled|edited|updated|posted|published|article|review)\s)?(?:by|von|par|por|di|da|door|af|av)\s+|^(?:a cura di|автор(?:ы)?\s?:|текст\s?:|author\s?:|autor(?:in|a)?\s?:|auteur\s?:|autore\s?:|text\s?:|texto\s?:|texte\s?:|testo\s?:|redaktion\s?:|reporter\s?:|writer\s?:|بقلم\s?:?|كتب\s?:|记者\s?[:：]?|作者\s?[:：]|责任编辑\s?[:：]|编辑\s?[:：]|責任編輯\s?[:：]|लेखक\s?[:：])\s*/u,
);
const NAME_WORD = once(
  () =>
    /^(?:[\p{Lu}\p{Lt}][\p{L}\p{M}.'’-]*|[\p{Lo}\p{M}]+|de|del|della|di|da|dos|van|von|der|den|la|le|al|bin|ibn|el|and|und|et|y|e|и|i|&|\||@[\w.]+|[·•,–—-])[,;.]?$/u,
);
/** The words of `NAME_WORD` in plain letters. */
const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de del della di da dos van von der den la le al bin ibn el and und et y e i'.split(' '),
);
const JOB_WORD =
  /^(?:staff|senior|chief|special|contributing|guest|freelance|political|foreign|national|international|science|health|business|sports?|tech(?:nology)?|deputy|assistant|managing|executive|news|world|culture|writers?|reporters?|correspondents?|editors?|columnists?|contributors?|journalists?|producers?|photographer|team|desk|bureau|agency|service|press|for|in|at|of|the|with|additional|reporting|redakteur(?:in)?|korrespondent(?:in)?|journaliste|periodista|repórter|giornalista|корреспондент|редактор)[,;.]?$/u;

/** Something that names a post in a newsroom; makes "Name, …" an author line. */
const JOB = hintedPattern(
  HINTS.JOB,
  () =>
    /\b(?:staff|writers?|reporters?|correspondents?|editors?|columnists?|contributors?|redakteur(?:in)?|korrespondent(?:in)?|journaliste|periodista|repórter|giornalista)\b/u,
);

/** A short author's note: who the writer is and how to reach them. */
const BIO = hintedPattern(
  HINTS.BIO,
  () =>
    /(?:@\w{2,}|\b[Ff]ollow (?:him|her|them|me|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:on|at|via|here)\b|\b(?:[Rr]each|[Cc]ontact|[Ee]-?mail|[Ww]rite to) (?:(?:him|her|them|me|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:at|on|via|here|by e-?mail)|the (?:author|writer|reporter))\b|\b[\w.+-]{1,40}@[\w-]{1,40}\.\w{2,})/u,
);
const BIO_VERB = hintedPattern(
  HINTS.BIO_VERB,
  () =>
    /\b(?:is|was|covers?|writes?|reports?|works?|joined|contributed|ist|arbeitet|schreibt|est|es|é)\b/u,
);

/** Words that say that a date follows. */
const DATE_MARK = hintedPattern(
  HINTS.DATE_MARK,
  () =>
    /^(?:published|updated|posted|last (?:updated|modified)|first published|stand|aktualisiert|veröffentlicht|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|опубликовано|обновлено|发布|更新|发稿时间)/u,
);

/** Nothing but a date, a time and up to four words of a place. */
export function isDateLine(text: string, folded: string, isEdge: boolean): boolean {
  if (text.length > 140 || !/\d/.test(text)) return false;
  const isMarked = DATE_MARK.test(folded);
  if ((!isEdge && !isMarked) || JOB.test(folded)) return false;
  const words = splitWords(text);
  const rest = words.filter((word) => !isDateWord(foldCase(word)) && !/^\d/.test(word));
  if (rest.length === words.length) return false;
  const isDay = DAY_IN_FIGURES.test(text) || words.some((word) => isDayOrTime(foldCase(word)));
  if (!isMarked && !isDay) return false;
  // "June 9 – Marble Ferry School" is a line of a calendar.
  if (rest.length > 0 && !/\d{4}|\d[:.]\d\d/.test(text)) return false;
  const isPlace = rest.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word));
  const hasDay = /\d{1,4}[./年-]\d{1,2}|\d{4}|\b\d{1,2}\b/.test(text);
  return (
    isPlace &&
    hasDay &&
    rest.length <= 4 &&
    rest.length < words.length - rest.length + 2 &&
    !/[!?]$/.test(text)
  );
}

const CONTRIBUTED = hintedPattern(
  HINTS.CONTRIBUTED,
  () =>
    /^(?:[^.!?]{3,90} reported from [^.!?]{3,90}\.\s)?[^.!?]{3,160}\s(?:also\s)?contributed (?:reporting )?to this (?:report|story|article)\.?$|^(?:[^.!?]{3,90} reported from [^.!?]{3,90}\.\s)?(?:[\p{L}’'-]{2,20}\s){0,3}(?:writers?|reporters?|correspondents?|journalists?)\s[^.!?]{3,240}\scontributed(?: reporting)?\.?$/u,
);
const DESK_WORK = hintedPattern(
  HINTS.DESK_WORK,
  () =>
    /^(?:[(–—-]\s?)?(?:additional )?(?:reporting|writing|editing|compiled) (?:and \w+ )?by\s[\p{L}][^!?]{2,240}$/u,
);

/** What an editor or writer does. */
const POSTS =
  '责任编辑|責任編輯|责编|責編|编辑|編輯|校对|校對|审核|審核|审读|监制|監製|主编|主編|记者|記者|撰文|撰稿|采写|采访|採訪|美编|通讯员|通訊員|取材・文|取材|聞き手|構成|執筆|編集|文責|デスク';
const POST_PARTS = partsOf(POSTS.split('|'));
/** "责任编辑：王小明", "（记者 王小明 校对 李四）", "取材・文：田中太郎": who wrote, edited or checked, and nothing but their names. */
const EDITORS = once(() => {
  const post = `(?:本文|本期|文字|网页|網頁|值班|执行|見習|见习|实习|實習|本报|本報|首席|高级|新媒体)?(?:${POSTS})[\\s:：丨｜|／/＝=]{1,4}`;
  const letter = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー·・]';
  // Ends where its letters do or the next post begins, and there alone: while a line could be told apart in several ways, ninety letters took a minute.
  const name = `(?:(?!${post})${letter}){2,10}(?:(?=${post})|(?!${letter}))`;
  const gap = '[\\s、，,／/|丨;；]';
  return new RegExp(
    `^[（(【[［]?\\s?(?:${post}${name}(?:${gap}{1,3}${name}){0,3}${gap}{0,3})+[）)】\\]］]?$`,
    'u',
  );
});
/** "홍길동 기자 hong@courier.example", "글=홍길동 기자": Korean reporters sign with their post. */
const KOREAN_REPORTER = hintedPattern(
  HINTS.KOREAN_REPORTER,
  () =>
    /^[[(【]?(?:[\p{Script=Hangul}]{1,8}\s?[=:]\s?)?(?:[\p{Script=Hangul}]{2,10},?\s){0,3}[\p{Script=Hangul}]{2,5}\s?(?:인턴|선임|객원|수습|전문|온라인)?\s?(?:기자|특파원)(?:\s?[\s,·/|]\s?[\p{Script=Hangul}]{2,5}\s?(?:인턴|선임)?\s?(?:기자|특파원)){0,3}\s?[\])】]?\s?(?:[(<[]?[\w.+-]{1,40}@[\w.-]{3,40}[)>\]]?)?$/u,
);
/** Longest line of editors' or reporters' names, UTF-16 units. */
const SIGNED_LINE = 90;
/** An address and nothing else: that of whoever wrote it, where it stands above or below the text. */
const ADDRESS = hintedPattern(
  HINTS.ADDRESS,
  () => /^[(<[]?[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}[)>\]]?$/u,
);

/** "By Jane Roe", "Jane Roe, Staff Writer | Feb 9, 2024", "Jane Roe contributed to this report." */
export function isAuthorLine(text: string, folded: string, isEdge: boolean): boolean {
  if (CONTRIBUTED.test(folded) || DESK_WORK.test(folded)) return true;
  if (text.length <= SIGNED_LINE && (isOfEditors(text) || KOREAN_REPORTER.test(text))) return true;
  if (isEdge && ADDRESS.test(text)) return true;
  if (
    isEdge &&
    text.length <= 300 &&
    BIO.test(text) &&
    BIO_VERB.test(folded) &&
    !/^["“]/.test(text)
  )
    return true;
  if (text.length > 140 || /[!?]$/.test(text)) return false;
  const lead = BYLINE_LEAD.exec(folded);
  const rest = text.slice(lead?.[0].length ?? 0);
  const words = rest.split(/[\s/]+/u).filter((word) => word !== '');
  if (words.length === 0 || words.length > 16) return false;
  const isNames = words.every(
    (word) => isNameWord(word) || JOB_WORD.test(foldCase(word)) || isDatePart(word),
  );
  if (!isNames) return false;
  if (lead)
    return (
      !isDatePart(words[0] ?? '') && /^[\p{Lu}\p{Lo}@]/u.test(rest) && (words.length >= 2 || isEdge)
    );
  return isEdge && words.length >= 3 && JOB.test(foldCase(rest)) && /[,|·•–—-]/.test(rest);
}

const isOfEditors = (text: string): boolean => hasAny(text, POST_PARTS) && EDITORS().test(text);

/** As `NAME_WORD`; words of plain letters are told without it. */
function isNameWord(word: string): boolean {
  if (/^[a-z]+$/.test(word)) return NAME_PARTICLES.has(word);
  return /^[A-Z][A-Za-z]*$/.test(word) || NAME_WORD().test(word);
}

function isDatePart(word: string): boolean {
  const core = splitWords(word).join(' ');
  return (
    core === '' || core.split(' ').every((part) => isDateWord(foldCase(part)) || /^\d/.test(part))
  );
}
