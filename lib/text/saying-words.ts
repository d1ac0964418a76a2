import { once } from './once';

/** Verbs of saying as reports have them, and what is said: of the languages that most news is printed in. */
const SAYING = [
  'said says told wrote writes statement announced according stated explained added argued warned spokesman spokeswoman spokesperson tweeted posted',
  'sagt sagte sagten teilte teilten erklärte erklärten schrieb laut zufolge angaben mitteilung erklärung stellungnahme betonte berichtete sprecher sprecherin',
  'dit déclaré annoncé expliqué écrit affirmé indiqué selon communiqué déclaration précisé ajouté',
  'dijo dijeron declaró afirmó explicó escribió según comunicado declaración señaló anunció aseguró',
  'detto dice dichiarato spiegato scritto secondo comunicato dichiarazione annunciato affermato aggiunto',
  'disse disseram afirmou declarou explicou escreveu segundo comunicado declaração anunciou informou nota',
  'zei zegt zeggen verklaarde schreef volgens verklaring meldde aldus vertelde',
  'sade säger sa uppgav skrev enligt uttalande sagde siger skrev ifølge udtalelse sier opplyser uttalelse',
  'powiedział powiedziała oświadczył oświadczyła oświadczenie poinformował poinformowała dodał dodała napisał napisała według',
  'řekl řekla uvedl uvedla prohlášení podle sdělil sdělila dodal dodala',
  'сказал сказала заявил заявила заявили сообщил сообщила сообщили заявление пояснил пояснила добавил добавила написал написала рассказал рассказала рассказывают словам',
  'сказав сказала заявив заявила повідомив повідомила повідомили заява пояснив пояснила додав додала написав написала словами',
  'dedi söyledi açıkladı açıklama açıklamada belirtti ifade bildirdi yazdı göre',
  'είπε δήλωσε δήλωση ανακοίνωση ανέφερε σύμφωνα έγραψε τόνισε',
  'kata mengatakan menyatakan pernyataan menurut ujar tutur jelas menulis',
  'sanoi sanoo kertoi mukaan tiedote kirjoitti totesi',
  'mondta közölte szerint közlemény nyilatkozat írta tette',
  'spus declarat anunțat potrivit comunicat scris precizat afirmat',
  'قال قالت صرح صرحت أعلن أعلنت بيان أضاف أضافت أوضح أكد ذكر تصريح',
  'אמר אמרה הודיע הודיעה הודעה מסר מסרה הוסיף הוסיפה לדברי כתב כתבה',
  'گفت گفته اعلام بیانیه افزود نوشت کہا بیان',
  'कहा बताया बयान अनुसार लिखा बोले',
];
/** The same where no spaces part words. */
const SAYING_UNSPACED =
  /表示|称|稱|声明|聲明|指出|告诉|告訴|宣布|宣佈|述べ|語った|話した|発表|コメント|によると|말했|밝혔|전했|성명|따르면|กล่าว|แถลง|ระบุ/gu;
/** Who speaks of himself: statements and speeches do, reports outside of quotation marks do not. */
const OWN_VOICE = [
  'we our ours us my me',
  'wir uns unser unsere unserer unserem unseren ich mein meine mir mich',
  'nous notre je mon',
  'nosotros nuestro nuestra nuestros nuestras',
  'noi nostro nostra nostri nostre',
  'nós nosso nossa nossos nossas',
  'wij onze ons ik vi vår våra vores vore våre jag jeg',
  'мы нас нам наш наша наше наши нашей я мне ми',
  'biz bizim ben benim',
  'εμείς μας',
  'kami kita saya',
  'نحن أنا אנחנו שלנו אני हम हमारे हमारी मैं',
];
const OWN_VOICE_UNSPACED = /我们|我們|私たち|我々|우리|เรา/gu;

const sayingWords = once(() => wordsOf(SAYING));
const ownWords = once(() => wordsOf(OWN_VOICE));

function wordsOf(lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')));
}

/** How many words of saying a text has. A word that no table holds is none: in other languages there are 0. */
export function countSaying(text: string): number {
  return countOf(text, sayingWords(), SAYING_UNSPACED);
}

/** How many words a text has by which somebody speaks of himself: "we", "our". */
export function countOwnVoice(text: string): number {
  // Small, it is "and" in Polish and an article in Italian.
  const capitals = text.match(/(?<![\p{L}.])I(?![\p{L}.])/gu)?.length ?? 0;
  return capitals + countOf(text, ownWords(), OWN_VOICE_UNSPACED);
}

function countOf(text: string, words: ReadonlySet<string>, unspaced: RegExp): number {
  let count = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (words.has(word.toLowerCase())) count += 1;
  }
  return count + (text.match(unspaced)?.length ?? 0);
}
