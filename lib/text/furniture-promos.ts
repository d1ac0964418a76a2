import { LONG_PROMO_LENGTH, PROMO_LENGTH, TELL_US_LENGTH } from '../thresholds';
import { foldCase } from './fold-case';
import { type Hint, hintedPattern, hintedPatterns } from './hinted-pattern';
import { once } from './once';
import { HINTS } from './pattern-hints';

/**
 * Calls to action. Each begins a sentence and speaks for the site ("our", "us") or names the
 * thing to subscribe to, so that "Join us or die, the rebels told villagers." stays story.
 */
const CALLS = hintedPatterns(HINTS.CALLS, [
  // English
  () =>
    /^(?:please\s|now\s)?(?:join|follow|find|like|watch|add|message|contact|reach|visit|see|get|catch)\s(?:us|our|@\w|[\p{L}][\p{L}.&’' ]{1,30}?)(?:[^.!?,]{0,50}?)\s(?:on|via|through)\s(?:telegram|whatsapp|facebook|twitter|x\b|instagram|youtube|linkedin|threads|bluesky|mastodon|tiktok|viber|signal|google news|apple news|flipboard|social media|reddit|snapchat)/u,
  () =>
    /^(?:please\s|click (?:here )?to\s|tap (?:here )?to\s|be sure to\s|don[’']t forget to\s|remember to\s|you can(?: also)?\s)?(?:join|follow|subscribe to|sign up (?:for|to)|sign up here|register for|check out|listen to|download|get|try|install|support|visit|like|add)\s(?:our|the latest|the best|the free|the new|the official|the daily|the weekly|my|one of our|all (?:of )?our|more from|breaking|daily|free|a free|a weekly|a daily|independent|quality|local|public|nonprofit|exclusive|unlimited|full|premium|this newsletter|weekly)\b[^?]{0,160}?(?:telegram|whatsapp|channel|newsletters?|e-?mail|inbox|app\b|apps\b|facebook|twitter|instagram|youtube|google news|podcast|notifications|alerts|subscription|membership|journalism|reporting|newsroom|briefings?|updates|access|page|community|group|mailing list|edition|headlines|stories|coverage|archive)/u,
  () =>
    /^(?:please\s|click (?:here )?to\s)?(?:subscribe|sign up|donate|register|enroll|log in|become a (?:member|subscriber|supporter|patron)|go premium|upgrade)(?:\s(?:now|today|here|free|for free|below|to|for|and)\b[^?]{0,80})?[.!»>→]*$/u,
  () =>
    /^(?:please\s)?(?:subscribe|sign up)\s(?:to|for|here|now|today)\b[^?]{0,120}(?:newsletters?|e-?mail|inbox|channel|podcast|alerts|updates|notifications|briefing|digest|premium|print|magazine|newspaper|feed|rss|subscription|week|month|morning|today)/u,
  () =>
    /^(?:please\s(?:consider\s)?|help us\s|you can\s)?(?:support(?:ing)?|donat(?:e|ing)|contribut(?:e|ing)|mak(?:e|ing) a (?:tax-deductible )?(?:donation|gift|contribution)|chip(?:ping)? in|becom(?:e|ing) a (?:member|supporter|subscriber))\b[^?]{0,100}(?:our|us\b|journalism|reporting|newsroom|independent|today|now|work|readers? like you)/u,
  () =>
    /^(?:get|receive|have)\s[^?]{0,120}(?:(?:in|to|into|straight to|directly to) your (?:inbox|e-?mail|phone|mailbox)|delivered|newsletter|by e-?mail|push notifications)/u,
  () =>
    /^(?:want|need|looking for|like|love|enjoy(?:ed|ing)?|like what|did you (?:like|enjoy|know)|have you|got|do you have|have)\s[^?]{0,80}(?:more|this (?:story|article|content|post|piece)|what you(?:[’']re| are)? (?:read|see)\p{L}*|a (?:news )?(?:tip|story|question|view)|something to (?:say|share)|an opinion|questions?)\b[^?]{0,60}\?/u,
  () =>
    /^(?:send|email|e-mail|tip|contact|write to)\s(?:us|our|the (?:author|editor|writer|newsroom))\b/u,
  () =>
    /^(?:for|to (?:get|read|see|receive|stay))\s[^,.]{2,80},?\s(?:please\s)?(?:follow|subscribe|sign up|join|download|visit|check out|click|go to|like|see)\s(?:us|our|the|to|for|here|@)/u,
  () =>
    /^(?:stay|keep)\s(?:informed|up to date|up-to-date|connected|tuned|ahead|in the know|updated)\b[^?]{0,80}(?:with|by|on|via|!|newsletter|our|follow)/u,
  () => /^(?:click|tap|swipe|scroll)\s(?:here|below|the link|on the link|this link|through)\b/u,
  () => /^(?:don[’']t|never)\smiss\s(?:a|an|out|any|another|the|our|important)\b[^?]{0,80}/u,
  () =>
    /^(?:our|your)\s(?:newsletter|app|telegram channel|support|donation|subscription|contribution|membership)\b[^?]{0,100}(?:make|help|keep|free|available|download|sign|allow|possible|matter|subscribe|here|now)/u,
  () =>
    /^(?:download|get|install|try)\s(?:the|our|my)\s(?:[\p{L}\d.&-]+\s){0,4}(?:mobile\s)?app\b/u,
  () => /^(?:join|follow)\sour\b[^?]{0,120}/u,
  () => /^(?:click|tap)\s(?:the\s)?(?:bell|button|link)\b/u,
  () =>
    /^(?:read|get|enjoy)\s(?:unlimited|full|free|ad-free|all)\b[^?]{0,60}(?:access|articles|stories)\b/u,
  () =>
    /^(?:this (?:is|story is|article is) (?:for|exclusive to|available (?:only )?to)|already an?)\s(?:subscribers?|members?)\b/u,
  () =>
    /^if you (?:value|like|enjoy(?:ed)?|appreciate|believe in|rely on|love|find)\b[^.?!]{0,60}\b(?:our|this|us|what we|independent|local)\b[^.?!]{0,80}(?:consider|support|donat|subscri|contribut|becom|join|shar)/u,
  () => /^we(?:[’']re| are) (?:now )?hiring[!.]*$/u,
  () =>
    /^(?:listen|watch|read|hear)\s(?:to (?:this|it)\s)?in\s(?:the|our)\s(?:\p{L}+\s)?app[.!]*$/u,
  () => /^(?:get a (?:free )?quote|buy now)\b[^.?!]{0,60}$/u,
  // German, Dutch
  () =>
    /^(?:jetzt\s)?in (?:der|unserer) app\s(?:anhören|hören|lesen|ansehen|öffnen|weiterlesen)[.!]*$/u,
  () =>
    /^(?:bitte\s)?(?:abonnieren|folgen|melden|registrieren|bestellen|laden|holen|unterstützen|jetzt|testen|lesen|sichern|erhalten|verpassen|besuchen|diskutieren)\s(?:sie|du|euch|sie sich|uns|unseren?|unsere|kostenlos)\b[^?]{0,160}?(?:newsletter|kanal|whatsapp|telegram|facebook|twitter|instagram|youtube|app\b|push|google news|journalismus|abo\b|podcast|mitglied|kostenlos|uns\b|anmelden|registrieren|postfach|e-mail|spende)/u,
  () =>
    /^(?:abonniere|folge?|melde dich|lade|hol dir|unterstütze?|werde|werden sie|spenden sie|spende)\b[^?]{0,120}(?:newsletter|kanal|uns\b|unser|app\b|mitglied|abonnent|journalismus|instagram|facebook|telegram|whatsapp|jetzt)/u,
  () =>
    /^(?:sie möchten|sie wollen|möchten sie|wollen sie|hat ihnen|gefällt ihnen|keine (?:nachricht|news|meldung|geschichte))\b[^.]{0,120}(?:newsletter|artikel|mehr|verpassen|abonnieren|weiterlesen|gefallen)/u,
  () =>
    /^(?:mis|schrijf je in|abonneer|volg ons|download onze|steun)\b[^?]{0,100}(?:nieuwsbrief|ons\b|onze|app\b|journalistiek|kanaal)/u,
  // French
  () =>
    /^(?:abonnez-vous|inscrivez-vous|suivez|suivez-nous|rejoignez|téléchargez|recevez|soutenez|faites un don|retrouvez|découvrez|activez|ne manquez|je m[’']abonne|je m[’']inscris)\b[^?]{0,160}(?:newsletter|nous|notre|nos\b|chaîne|whatsapp|telegram|facebook|twitter|instagram|youtube|application|appli\b|app\b|notifications|alertes|journalisme|offre|abonnement|gratuit|google|dons?\b|actualité|vous|$)/u,
  // Spanish, Portuguese
  () =>
    /^(?:suscríb[ae](?:te|se)|suscribir(?:te|se)|síguenos|siga(?:nos)?|sigue|únete|únase|descarga|descargue|recib[ae]|apoy[ae]|dona|haz una donación|regístrate|apúntate|activa|entra|visita|no te pierdas|quieres?|hazte)\b[^?]{0,160}(?:newsletter|boletín|boletines|nuestr[oa]s?|canal|whatsapp|telegram|facebook|twitter|instagram|youtube|app\b|aplicación|notificaciones|alertas|periodismo|suscripción|socio|gratis|google|correo|aquí|nos\b)/u,
  () =>
    /^(?:síguenos|suscríbete|apúntate|siga-nos|inscreva-se|assine|seguici|iscriviti|подписывайтесь|abonnez-vous)[.!»>]*$/u,
  () =>
    /^(?:assine|inscreva-se|siga(?:-nos)?|participe|entre|baixe|receba|apoie|cadastre-se|acompanhe|clique|faça parte|subscreva|junte-se|descarregue|quer)\b[^?]{0,160}(?:newsletter|noss[oa]s?|canal|grupo|whatsapp|telegram|facebook|twitter|instagram|youtube|app\b|aplicativo|aplicação|notificações|alertas|jornalismo|assinatura|assinante|google|e-mail|aqui|grátis|gratuita)/u,
  // Italian
  () =>
    /^(?:iscriviti|segui|seguici|abbonati|scarica|ricevi|sostieni|unisciti|entra|clicca|attiva|resta|rimani|non perder[et]i?)\b[^?]{0,160}(?:newsletter|nostr[oaie]|canale|whatsapp|telegram|facebook|twitter|instagram|youtube|app\b|notifiche|giornalismo|abbonamento|google|qui\b|aggiornat|gratis)/u,
  // Russian, Ukrainian
  () =>
    /^(?:подпис(?:ывайтесь|аться|ывайся|ка)|подпишитесь|присоединяйтесь|следите|читайте|скачайте|скачивайте|поддержите|поддержать|вступайте|установите|получайте|смотрите|будьте|підписуйтесь|підпишіться|приєднуйтесь|підтримайте|читайте нас)(?!\p{L})[^?]{0,160}(?:телеграм|telegram|канал|наш|нас(?!\p{L})|рассылк|розсилк|вконтакте|facebook|instagram|twitter|youtube|дзен|приложени|whatsapp|viber|google|нам(?!\p{L})|push|донат|журналист)/u,
  // Chinese, Arabic, Hindi
  () =>
    /^(?:欢迎)?(?:关注|订阅|扫码|扫描|下载|加入|点击|长按|请关注|訂閱|關注|下載)[^。]{0,60}(?:公众号|微信|微博|我们|客户端|app|频道|二维码|电子报|频道|邮件|此处|这里|这儿|本报|本站|頻道|公眾號)/u,
  () =>
    /^(?:اشترك|اشتركوا|تابعنا|تابعونا|تابع|انضم|انضموا|حمل|حمّل|حملوا|ادعم|سجل)(?!\p{L})[^؟]{0,120}(?:قناة|قناتنا|نشرة|النشرة|نشرتنا|تطبيق|تلغرام|تيليغرام|تليجرام|واتساب|فيسبوك|تويتر|يوتيوب|انستغرام|صفحتنا|بريد|الآن|على|غوغل)/u,
  () =>
    /(?:सब्सक्राइब|फॉलो|फ़ॉलो|डाउनलोड|ज्वाइन|जॉइन|जुड़ें|जुड़िए|क्लिक)\s?(?:करें|करे|कीजिए|कर सकते|हमारे|हमसे)|(?:हमारे|हमें)\s[^।]{0,60}(?:चैनल|पेज|ऐप|व्हाट्सएप|टेलीग्राम|फेसबुक|फॉलो|सब्सक्राइब)/u,
]);

/** Asks for the reader's own story: a promo by itself, but at a longer text's end only its last words. */
const TELL_US = hintedPattern(
  HINTS.TELL_US,
  () =>
    /^(?:please\s)?(?:tell us|share|let us know|get in touch|write to us|we(?:[’']d| would) (?:like|love) to hear)\b[^?]{0,100}(?:your (?:story|stories|experiences?|views?|thoughts)|e-?mail|using the form|in the comments|with us\b|@)/u,
);

/** Says how often a newsletter comes: furniture next to a call to take it. */
const ISSUED =
  /\b(?:bulletin|newsletter|briefing|digest|podcast|round-?up)\b[^.?!]{0,40}\b(?:is|are|goes|comes|appears|arrives|lands)\b/u;

/** "The Valley bulletin is issued every weekday by our newsroom": a series speaks of itself. */
const SERIES = hintedPattern(
  HINTS.SERIES,
  () =>
    /^(?:the|this|our)\s(?:[\p{L}-]+\s){0,4}(?:bulletin|newsletter|briefing|digest)\sis\s(?:issued|published|sent|compiled|produced|put together|prepared|edited)\b[^.?!]{0,60}\b(?:every|each|daily|weekly)\b[^.?!]{0,80}\b(?:newsroom|editors?|our|us|subscribers?|inbox|e-?mail)\b/u,
);

/** Somebody speaks, or the past is told: the paragraph reports, it does not call. */
const REPORTS = hintedPatterns(HINTS.REPORTS, [
  () =>
    /[,”"»’]\s?(?:\p{L}+\s){0,3}(?:said|says|told|asked|wrote|added|tells|warned|urged|shouted|insisted|recalled|replied|read|ran)\b/u,
  () =>
    /\b(?:he|she|they|who|police|officials|the \p{L}+)\s(?:\p{L}+\s)?(?:said|told|were|was|had|urged|asked|shouted|wrote|warned)\b/u,
  () =>
    /(?:sagte|sagten|erklärte|rief|a déclaré|a dit|ont dit|dijo|dijeron|disse|disseram|ha detto|сказал|сказала|заявил|заявила|сообщил)(?!\p{L})/u,
]);

/** The site speaks to its reader. */
const VOICE = once(
  () =>
    /\b(?:our|us|we|you|your|newsletter|subscribe|donate|free|today|inbox|unser\p{L}{0,2}|uns|sie|ihr\p{L}{0,2}|nous|notre|nos|vous|votre|nuestr[oa]s?|nosotros|usted|tu|tus|nós|noss[oa]s?|você|noi|nostr[oaie]|voi)\b|нас|наш|вас|ваш|我们|您|لنا|كم|हम|आप/u,
);

const APPEAL_WORDS = [
  () =>
    /\b(?:donat(?:e|ion|ions|ing)|spenden?|spende|faire un don|donación|doação|donazione|пожертв\p{L}*)/u,
  () =>
    /\b(?:readers? like you|our readers|our journalism|independent journalism|quality journalism|nonprofit newsroom|our work|our newsroom|unabhängige\p{L}* journalismus|journalisme indépendant|periodismo independiente|jornalismo independente)\b/u,
  () =>
    /\b(?:support us|your support|your help|your contribution|become a member|tax-deductible|as little as|subscribe|chip in|make a gift|unterstützen sie|soutenez|apóyanos|apoie)\b/u,
  () =>
    /\b(?:paywall|ad-free|no ads|free for everyone|free to read|sign up|newsletter|inbox|today)\b/u,
].map((pattern, at) => hintedPattern(HINTS.APPEAL_WORDS[at] as Hint, pattern));

/** Whether a paragraph asks its reader to subscribe, follow, download, donate or write in. */
export function isPromoText(text: string): boolean {
  if (text.length > LONG_PROMO_LENGTH || /^["“„«‘']/.test(text)) return false;
  const folded = foldCase(text);
  if (text.length > PROMO_LENGTH) return isAppeal(folded);
  if (SERIES.test(folded)) return true;
  if (!mayCall(folded)) return isAppeal(folded);
  const parts = text
    .replace(/^[^\p{L}@]+/u, '')
    .split(/(?<=[.!?…。！|])\s+(?=[\p{Lu}\p{Lo}@👉])|\s[|•»]\s/u)
    .map((part) => foldCase(part.replace(/^[^\p{L}@]+/u, '').trim()))
    .filter((part) => part !== '');
  const isShort = text.length <= TELL_US_LENGTH;
  const calls = parts.filter(
    (part) => CALLS.test(part, folded) || (isShort && TELL_US.test(part, folded)),
  );
  if (calls.length === 0) return isAppeal(folded);
  if (REPORTS.test(folded, folded)) return false;
  return parts.every(
    (part) => calls.includes(part) || part.length <= 60 || VOICE().test(part) || ISSUED.test(part),
  );
}

/** How much of a sentence is looked at for how it begins, UTF-16 units: more than any hint has. */
const HEAD_UNITS = 32;
/** May end a sentence, or part two pieces of a line, where white space follows. */
const STOP = /[.!?…。！|•»]\s/g;
/** A letter or @; of other scripts, whatever may be one. */
const LETTER = /[a-z@\u0080-\u1fff\u2070-\uffff]/gi;

/** Whether a sentence of a folded text may begin like a call: asked before the text is cut into sentences, which takes longer. */
function mayCall(folded: string): boolean {
  if (CALLS.mayHold(folded)) return true;
  for (let at = 0; at >= 0; ) {
    LETTER.lastIndex = at;
    const letter = LETTER.exec(folded);
    if (letter === null) return false;
    // Other scripts are told by the patterns themselves.
    if (folded.charCodeAt(letter.index) >= 128) return true;
    const head = folded.slice(letter.index, letter.index + HEAD_UNITS);
    if (CALLS.mayBegin(head) || TELL_US.mayBegin(head)) return true;
    STOP.lastIndex = at;
    at = STOP.test(folded) ? STOP.lastIndex : -1;
  }
  return false;
}

/** A fund-raising text: three of its marks at once. */
function isAppeal(folded: string): boolean {
  return (
    APPEAL_WORDS.filter((word) => word.test(folded)).length >= 3 &&
    /\b(?:we|our|us|wir|uns|nous|nosotros|nós|noi)\b/u.test(folded) &&
    !REPORTS.test(folded, folded)
  );
}
