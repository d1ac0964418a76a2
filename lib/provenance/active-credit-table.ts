import type { CreditKind } from './credit';
import type { PhraseLanguage } from './doubt-words';

/** A form of sentence whose subject is the outlet, or that names it in its middle. */
export interface ActiveForm {
  kind: CreditKind;
  language: PhraseLanguage;
  /** Parts of words of which the folded text must have one. */
  hints: readonly string[];
  /** Matched against the folded text; the group `name`, or `other` where there are two places for it, holds the outlet. */
  sentence: () => RegExp;
  /** Only in a short block at the story's head or foot. */
  edgeOnly?: true;
  /** The words point to this text so plainly that any name in quotation marks is believed. */
  quoted?: true;
}

/** Where a sentence begins. */
const START = '(?:^|(?<=[.!?…]["”’»)]?\\s)|(?<=[\\n(*•|–—]\\s?))';
/** An outlet's name, in quotation marks or not, on one line and without a stop. */
const NAME = '[«“„"]?\\s?(?<name>[^.!?;:,\\n«»“”„"()]{2,60}?)\\s?[»”“"]?';
/** The name ends where the sentence does, or its time and place follow. */
const END = '(?=\\s?(?:[.,;)!»”]|$)|\\s(?:on|in|am|im|le|en|el|em|il|в)\\s)';

const TEXT_EN =
  '(?:article|story|report|piece|essay|column|interview|post|analysis|op-ed|commentary|investigation|feature)';
const TEXT_DE =
  '(?:artikel|text|beitrag|bericht|essay|kommentar|meldung|interview|analyse|recherche|reportage|kolumne|geschichte)';
const TEXT_FR =
  '(?:article|texte|reportage|entretien|tribune|enquête|analyse|chronique|récit|dépêche)';
const TEXT_ES =
  '(?:artículo|artigo|texto|nota|reportaje|reportagem|matéria|entrevista|análisis|análise|columna|coluna|crónica|crônica)';
const TEXT_IT = '(?:articolo|testo|intervista|analisi|reportage|inchiesta|pezzo|commento)';
const TEXT_RU = '(?:стать[юи]|материал|текст|интервью|репортаж|расследование|колонку|заметку)';
const TEXT_HI = '(?:लेख|रिपोर्ट|आलेख|खबर|ख़बर|कहानी)';
const TEXT_AR = '(?:المقال|المقالة|التقرير|المادة|النص|الحوار)';

const FIRST_DE = '(?:zuerst|ursprünglich|erstmals)';
const FIRST_FR = "(?:initialement|d[’']abord|en premier|pour la première fois)";
const FIRST_ES =
  '(?:originalmente|inicialmente|primero|primeiro|por primera vez|pela primeira vez)';
const FIRST_IT = '(?:per prim[oa]|originariamente|inizialmente|per la prima volta)';
const FIRST_RU = '(?:впервые|перв(?:ым|ой|ое|ыми)|первоначально|изначально)';
const FIRST_HI = '(?:सबसे पहले|पहली बार|मूल रूप से)';
const FIRST_AR = '(?:لأول مرة|أول مرة|للمرة الأولى|أولا|أولاً|في الأصل)';

/** First match wins where two overlap. Names are bounded: every form reads at most some 160 characters. */
export const ACTIVE_FORMS: readonly ActiveForm[] = [
  {
    kind: 'first-published',
    language: 'en',
    hints: [
      'published this',
      'ran this',
      'printed this',
      'posted this',
      'the above',
      'the first to',
    ],
    sentence: () =>
      new RegExp(
        `${START}${NAME}\\s(?:(?:has\\s)?(?:first|originally|initially)\\s(?:published|ran|printed|posted)|was\\sthe\\sfirst\\sto\\s(?:publish|run|print))\\s(?:this|the above)\\s${TEXT_EN}\\b`,
        'gu',
      ),
  },
  {
    kind: 'republished',
    language: 'en',
    hints: ['wrote this'],
    sentence: () =>
      new RegExp(
        `\\bwrote\\sthis\\s${TEXT_EN}\\s(?:exclusively\\s|originally\\s)?for\\s${NAME}${END}`,
        'gu',
      ),
  },
  {
    kind: 'first-published',
    language: 'de',
    hints: ['veröffentlicht', 'publiziert'],
    sentence: () =>
      new RegExp(
        `${START}${NAME}\\s(?:(?:hat|hatte)\\sdiese[ns]?\\s${TEXT_DE}\\s${FIRST_DE}\\s(?:veröffentlicht|publiziert)(?!\\p{L})|(?:veröffentlichte|publizierte)\\sdiese[ns]?\\s${TEXT_DE}\\s${FIRST_DE})`,
        'gu',
      ),
  },
  {
    kind: 'first-published',
    language: 'de',
    hints: ['veröffentlicht', 'publiziert'],
    sentence: () =>
      new RegExp(
        `diese[ns]?\\s${TEXT_DE}\\s(?:hat\\s${FIRST_DE}\\s${NAME}\\s(?:veröffentlicht|publiziert)(?!\\p{L})|(?:veröffentlichte|publizierte)\\s${FIRST_DE}\\s${NAME.replace('<name>', '<other>')}${END})`,
        'gu',
      ),
  },
  {
    kind: 'republished',
    language: 'de',
    hints: ['geschrieben', 'verfasst'],
    sentence: () =>
      new RegExp(
        `diese[nrs]?\\s${TEXT_DE}\\s(?:\\p{L}+\\s)?für\\s${NAME}\\s(?:geschrieben|verfasst)(?!\\p{L})`,
        'gu',
      ),
  },
  {
    kind: 'first-published',
    language: 'fr',
    hints: ['publié', 'diffusé'],
    sentence: () =>
      new RegExp(
        `${START}${NAME}\\sa\\s(?:${FIRST_FR}\\s(?:publié|diffusé)\\s(?:cet|cette|ce)\\s${TEXT_FR}|(?:publié|diffusé)\\s(?:cet|cette|ce)\\s${TEXT_FR}\\s${FIRST_FR})`,
        'gu',
      ),
  },
  {
    kind: 'republished',
    language: 'fr',
    hints: ['écrit c', 'écrite pour', 'écrit pour'],
    sentence: () =>
      new RegExp(
        `(?:\\sa\\sécrit\\s(?:cet|cette|ce)\\s${TEXT_FR}|(?:cet|cette|ce)\\s${TEXT_FR}\\sa\\sété\\sécrite?)\\spour\\s${NAME}${END}`,
        'gu',
      ),
  },
  {
    kind: 'first-published',
    language: 'es',
    hints: ['publicó ', 'publicou '],
    sentence: () =>
      new RegExp(
        `${START}${NAME}\\spublic(?:ó|ou)\\s(?:${FIRST_ES}\\sest[ae]\\s${TEXT_ES}|est[ae]\\s${TEXT_ES}\\s${FIRST_ES})`,
        'gu',
      ),
  },
  {
    kind: 'republished',
    language: 'es',
    hints: ['escribió est', 'escreveu est', 'escrito para', 'escrita para'],
    sentence: () =>
      new RegExp(
        `(?:escribió|escreveu|est[ae]\\s${TEXT_ES}\\sf(?:ue|oi)\\sescrit[oa])\\s(?:est[ae]\\s${TEXT_ES}\\s)?para\\s${NAME}${END}`,
        'gu',
      ),
  },
  {
    kind: 'first-published',
    language: 'it',
    hints: ['pubblicato '],
    sentence: () =>
      new RegExp(
        `${START}${NAME}\\sha\\spubblicato\\s(?:${FIRST_IT}\\squest[oa’']\\s?${TEXT_IT}|quest[oa’']\\s?${TEXT_IT}\\s${FIRST_IT})`,
        'gu',
      ),
  },
  {
    kind: 'republished',
    language: 'it',
    hints: ['scritto quest', 'scritto per', 'scritta per'],
    sentence: () =>
      new RegExp(
        `(?:ha\\sscritto\\squest[oa’']\\s?${TEXT_IT}|quest[oa’']\\s?${TEXT_IT}\\sè\\sstat[oa]\\sscritt[oa])\\sper\\s${NAME}${END}`,
        'gu',
      ),
  },
  {
    kind: 'first-published',
    language: 'ru',
    hints: ['опубликовал'],
    sentence: () =>
      new RegExp(
        `${START}${NAME}\\s${FIRST_RU}\\sопубликовал[аои]?\\sэт(?:у|от|о)\\s${TEXT_RU}(?!\\p{L})`,
        'gu',
      ),
  },
  {
    kind: 'first-published',
    language: 'ru',
    hints: ['опубликовал'],
    quoted: true,
    sentence: () =>
      new RegExp(
        `(?<!\\p{L})эт(?:у|от|о)\\s${TEXT_RU}\\s(?:${FIRST_RU}\\s)?опубликовал[аои]?\\s(?:сайт|портал|издание|газета|журнал|агентство)?\\s?${NAME}${END}`,
        'gu',
      ),
  },
  // In news of science "the article" is the study's.
  {
    kind: 'first-published',
    language: 'ru',
    hints: ['опубликовал'],
    edgeOnly: true,
    sentence: () =>
      new RegExp(
        `${START}${TEXT_RU}\\s(?:${FIRST_RU}\\s)?опубликовал[аои]?\\s(?:сайт|портал|издание|газета|журнал|агентство)?\\s?${NAME}${END}`,
        'gu',
      ),
  },
  {
    kind: 'republished',
    language: 'ru',
    hints: ['написал', 'написан', 'подготовлен'],
    edgeOnly: true,
    sentence: () =>
      new RegExp(
        `(?<!\\p{L})(?:написал[аи]?\\s(?:её|ее|его|эту\\s${TEXT_RU}|этот\\s${TEXT_RU})|(?:материал|текст|репортаж|статья|колонка|заметка|интервью)\\s(?:был[аои]?\\s)?(?:написан|подготовлен)[аоы]?)\\s(?:специально\\s)?для\\s(?:сайта|портала|издания|газеты|журнала)?\\s?${NAME}${END}`,
        'gu',
      ),
  },
  {
    kind: 'first-published',
    language: 'zh',
    hints: ['首发', '首發', '发布', '發布', '发表', '刊发', '转载'],
    sentence: () =>
      /(?:本文|此文|该文|这篇文章)(?:(?:最早|最初|最先|首先)由[《「“]?(?<name>[\p{L}\p{N}·]{2,16}?)[》」”]?(?:发布|發布|发表|刊发|刊登)|(?:由|系)[《「“]?(?<other>[\p{L}\p{N}·]{2,16}?)[》」”]?(?:原创)?(?:首发|首發|首先发布|首次发布|首次发表|首先刊发))/gu,
  },
  {
    kind: 'republished',
    language: 'zh',
    hints: ['授权转载', '授權轉載'],
    sentence: () =>
      /(?:本文|此文|该文|这篇文章)(?:由|经|經|获|獲)[《「“]?(?<name>[\p{L}\p{N}·]{2,16}?)[》」”]?(?:授权转载|授權轉載)/gu,
  },
  {
    kind: 'first-published',
    language: 'ar',
    hints: ['نشر'],
    sentence: () =>
      new RegExp(
        `(?<![\\p{L}\\p{M}])نشرت?\\s${NAME}\\s(?:هذا|هذه)\\s${TEXT_AR}\\s${FIRST_AR}`,
        'gu',
      ),
  },
  {
    kind: 'first-published',
    language: 'hi',
    hints: ['प्रकाशित', 'छाप'],
    sentence: () =>
      new RegExp(
        `(?:^|(?<=[।.(]\\s?))${NAME.replace('{2,60}', '{2,40}')}\\sने\\s(?:यह|इस)\\s${TEXT_HI}(?:\\sको)?\\s${FIRST_HI}\\s(?:प्रकाशित|छापा|छापी)`,
        'gu',
      ),
  },
  {
    kind: 'republished',
    language: 'hi',
    hints: ['अनुमति', 'सौजन्य'],
    sentence: () =>
      new RegExp(
        `(?:^|(?<=[।.(]\\s?))${NAME.replace('{2,60}', '{2,40}')}\\s(?:की\\sअनुमति|के\\sसौजन्य)\\sसे\\s(?:पुन[र्ः:]*\\s?)?(?:प्रकाशित|साभार)`,
        'gu',
      ),
  },
  {
    kind: 'republished',
    language: 'hi',
    hints: ['से पुन', 'से साभार', 'से लिया', 'पर पढ़'],
    sentence: () =>
      new RegExp(
        `(?:(?:यह|मूल)\\s${TEXT_HI}\\s${NAME.replace('{2,60}', '{2,40}')}\\sसे\\s(?:पुन|साभार|लिया)|मूल\\s${TEXT_HI}\\s${NAME.replace('{2,60}', '{2,40}').replace('<name>', '<other>')}\\sपर\\sपढ़)`,
        'gu',
      ),
  },
  {
    kind: 'first-published',
    language: 'ko',
    hints: ['처음', '최초로', '먼저'],
    edgeOnly: true,
    sentence: () =>
      /(?<![\p{L}\p{N}])(?:이|본)\s?(?:기사|글|칼럼|인터뷰|보도|원고)[는은]\s[<〈《「『“"]?(?<name>[\p{L}\p{N}·.& ]{2,40}?)[>〉》」』”"]?에(?:서)?\s(?:처음|최초로|먼저)(?:으로)?\s(?:게재|보도|발행|공개|실렸|실린)(?![^.!?]{0,16}(?:않|아니|아닙|못|[까?]))(?!(?:된|(?<=실린))\s(?!(?:기사|글|칼럼|인터뷰|보도|원고|것)(?:입니다|이다|임)))/gu,
  },
];
