/** The languages whose credit phrases are read; those that share phrases share the words for doubt. */
export type PhraseLanguage =
  | ('en' | 'de' | 'fr' | 'es' | 'it' | 'ru' | 'zh' | 'ar' | 'hi')
  | ('pl' | 'cs' | 'uk' | 'sv' | 'el' | 'tr' | 'id' | 'ro' | 'vi' | 'ko');

/** One language's words for what is not so, or not sure; parts of patterns against folded text. */
export interface DoubtWords {
  /** Denials and doubts of what a sentence says of its subject. */
  not: string;
  /** Conditions, questions and comparisons, before the subject. */
  given: string;
  /** Verbs with which somebody else says it. */
  says: string;
  /** "That", between such a verb and what is said. */
  that: string;
  /** Verbs with which a text takes up another one: what is said behind them is that one's history. */
  deals: string;
  /** Words that call it a forgery, behind the outlet's name. */
  fake: string;
  /** Words by which the text went elsewhere, later or by no right: it does not come from there. */
  elsewhere?: string;
  /** Words stand without spaces. */
  isUnspaced?: true;
}

export const DOUBTS: Readonly<Record<PhraseLanguage, DoubtWords>> = {
  en: {
    not: "not|never|cannot|neither|nor|none of|no (?:evidence|proof|record|sign) (?:that|of)|hardly|scarcely|purport(?:s|ed)? to|no longer|\\p{L}{2,6}n[’']t|(?:thought|believed|said|claimed|rumou?red|supposed|alleged|assumed|presumed|reported|considered|known) to|(?:appear|seem)(?:s|ed)? to|allegedly|supposedly|purportedly|reportedly|apparently|possibly|perhaps|maybe|probably|falsely|wrongly|mistakenly|incorrectly|erroneously|(?:may|might|could|would|should|can|must) (?:\\p{L}{2,8} )?(?:be|have)",
    given:
      '^\\P{L}*had|if|whether|unless|until|unlike|contrary to|in contrast (?:to|with)|compared (?:to|with)|instead of|rather than|as opposed to|(?:different|differs) from',
    says: '(?:said|says|told|tells|claim|assert|alleg|insist|suggest|believ|thought|suppos|rumou?r|suspect|wrote|tweet|argu|jok|den(?:y|ie)|doubt|pretend)\\p{L}*|thinks?',
    that: 'that',
    deals:
      'respon(?:ds?|se|ding|ded) to|repl(?:y|ies|ied|ying) to|react(?:s|ed|ion|ing)? to|rebut\\p{L}*|answer(?:s|ed)?|cit(?:es?|ed|ing)|quot(?:es?|ed|ing)|mention(?:s|ed)?|refer(?:s|red)? to|link(?:s|ed)? to|reviews|discuss(?:es|ed)?|critici[sz]es?|contains?|includes?|based (?:up)?on|draws? on|relies on|builds on|inspired by|prompted by|follow(?:s|ed|-up)?|updates?|corrects?|analy[sz]es?|examines?|summari[sz]es?|describes?|debunks?|fact-?checks?|concerns?',
    fake: 'fake[ds]?|hoax(?:es)?|false|untrue|bogus|forger(?:y|ies)|forged|fabricat\\p{L}*|doctored|no such|not (?:true|real|genuine|authentic)',
    elsewhere:
      'later|subsequently|afterwards|will|stolen|plagiari[sz]ed|illegally|without (?:our |any )?(?:permission|consent|authori[sz]ation)',
  },
  // With Dutch
  de: {
    not: 'nicht|nie|niemals|kein\\p{L}{0,2}|keineswegs|keinesfalls|weder|angeblich|vermeintlich|mutmaßlich|vermutlich|vielleicht|womöglich|möglicherweise|fälschlich(?:erweise)?|irrtümlich|soll|solle|sollte|könnte|dürfte|wäre|hätte|niet|nooit|zou|vermoedelijk',
    given:
      'ob|falls|wenn|sofern|als|anders als|im (?:gegensatz|unterschied|vergleich) zu\\p{L}?|entgegen|statt|of|anders dan',
    says: '(?:behaupte|sag|erklär|glaub|schrieb|schreib|mein|bezweifel|bestreit|bestritt|zei|zegg|beweer)\\p{L}*|heißt es|hieß es',
    that: 'dass|dat',
    deals:
      'antwort\\p{L}*|erwider\\p{L}*|reagier\\p{L}*|bezieht|beziehen|beruf(?:t|en)|berief\\p{L}*|beruht|basiert|fußt|zitier\\p{L}*|erwähnt|verweist|verlinkt|bespricht|rezensiert|kritisiert|widerspricht|enthält|folgt|greift|handelt|stützt|reageert|reactie|citeert|gebaseerd',
    fake: 'gefälscht|fälschung|erfunden|unwahr|falsch|nicht (?:wahr|echt)|nep|vervalst',
    elsewhere: 'später|danach|ohne (?:unsere |jede )?(?:genehmigung|erlaubnis|zustimmung)',
  },
  fr: {
    not: 'pas|jamais|nullement|aurait|auraient|serait|prétendument|soi-disant|peut-être|probablement|faussement|à tort|par erreur',
    given: 'si|contrairement|à la différence|au lieu|plutôt que|est-ce que',
    says: '(?:dit|disent|affirm|préten|assur|croi|pens|soutien|écri(?!te?s? par)|dout)\\p{L}*|nie',
    that: "que|qu[’']",
    deals:
      "répon(?:d|dent|se)|réagit|réaction|cite|évoque|mentionne|renvoie|commente|critique|analyse|résume|contient|s[’']appuie|basée?|fondée?|inspirée?|fait suite|compte rendu",
    fake: 'faux|fausse|inventée?|falsifiée?|canular|mensonger',
  },
  // With Portuguese, where "no" is "in the"
  es: {
    not: 'no(?=\\s(?:fue|ha|había|se|es|era|está|haya|apareció|salió)\\s|\\s$)|nunca|jamás|jamais|tampoco|não|supuestamente|presuntamente|habría|podría|quizás?|tal vez|talvez|probablemente|provavelmente|falsamente|erróneamente|erroneamente|por error|por engano|supostamente|alegadamente|teria|poderia|seria|sería',
    given:
      'si|se(?=\\s$)|a diferencia|al contrario|en lugar|en vez|ao contrário|diferentemente|em vez|ao invés',
    says: '(?:dice|dij|afirm|asegur|sostien|sostuv|aleg|escrib|niega|negó|duda|diz|disse|acredit|escrev|nega)\\p{L}*|cree|creyó',
    that: 'que',
    deals:
      'respond(?:e|en|em|iendo)|respuesta|resposta|réplica|reacciona|reage|reacción|cita|menciona|se refiere|refere-se|comenta|critica|analiza|analisa|reseña|resume|contiene|contém|incluye|inclui|se basa|baseia-se|basad[oa]|basead[oa]|inspirad[oa]|enlaza|remite|remete',
    fake: 'fals[oa]s?|falsificad[oa]|inventad[oa]|bulo|mentira|forjad[oa]|boato',
  },
  it: {
    not: 'non|sarebbe|avrebbe|potrebbe|forse|presumibilmente|presuntamente|probabilmente|erroneamente|per errore|a quanto pare',
    given: 'se|a differenza|al contrario|diversamente|invece',
    says: '(?:dice|dett|disse|afferm|sostien|cred|scriv|scritt(?![oaie] da)|dubit)\\p{L}*|nega',
    that: 'che',
    deals:
      'risponde|risposta|replica|reagisce|cita|menziona|si riferisce|commenta|critica|analizza|recensisce|riassume|contiene|si basa|basat[oa]|ispirat[oa]|rimanda',
    fake: 'fals[oa]|bufala|inventat[oa]|contraffatt[oa]',
  },
  ru: {
    not: 'не(?=\\s(?:был[аои]?|является)\\s|\\s$)|никогда|вовсе|якобы|будто|возможно|вероятно|предположительно|ошибочно|по ошибке|ли|мог(?:л[аои])?',
    given: 'если|в отличие|вместо|была ли|правда ли',
    says: '(?:сказал|говор|заяв|утвержда|счита|дума|написал|пиш|отрица|сомнева)\\p{L}*',
    that: 'что|будто',
    deals:
      'отвеча(?:ет|ла)|ответ(?:ом)?|реагирует|цитирует|ссылается|упоминает|обсуждает|критикует|рецензирует|основан[аоы]?|содержит',
    fake: 'подделк[аи]|фальшивк[аи]|фейк(?:ом)?|неправда|ложь|выдумка',
  },
  pl: {
    not: 'nie|nigdy|rzekomo|podobno|ponoć|być może|prawdopodobnie|błędnie|omyłkowo',
    given: 'czy|jeśli|jeżeli|w odróżnieniu|w przeciwieństwie|zamiast',
    says: '(?:mówi|powiedzi|twierdz|pisz|napisa|uważ|zaprzecz)\\p{L}*',
    that: 'że|iż',
    deals:
      'odpowiada|odpowied[zź]\\p{L}{0,2}|polemi\\p{L}+|cytuje|powołuje|omawia|krytykuje|nawiązuje|opiera|na podstawie',
    fake: 'fałszywk\\p{L}|fałszyw\\p{L}|zmyślon\\p{L}|nieprawd\\p{L}*',
  },
  // With Slovak
  cs: {
    not: 'neby\\p{L}+|není|nie|nikdy|údajně|údajne|prý|možná|možno|zřejmě|zrejme|omylem|mylně',
    given: 'zda|jestli|pokud|ak|či|na rozdíl|na rozdiel|místo|namiesto',
    says: '(?:říká|řekl|tvrd|píš|napsal|hovor|povedal)\\p{L}*',
    that: 'že',
    deals:
      'odpovídá|odpověď|odpoveď|reaguje|reakce|reakcia|cituje|odkazuje|kritizuje|vychází|vychádza|shrnuje',
    fake: 'podvrh|falešn\\p{L}|falošn\\p{L}|vymyšlen\\p{L}|nepravd\\p{L}*',
  },
  uk: {
    not: 'не|ніколи|нібито|начебто|можливо|ймовірно|мабуть|помилково',
    given: 'чи|якщо|на відміну|замість',
    says: '(?:сказа|каж|говор|заяв|стверджу|вважа|написа|пиш|запереч)\\p{L}*',
    that: 'що',
    deals:
      'відповідає|відповідь|реагує|цитує|посилається|згадує|обговорює|критикує|ґрунтується|містить',
    fake: 'підробк\\p{L}|фейк\\p{L}{0,2}|неправд\\p{L}|вигадк\\p{L}',
  },
  // With Danish and Norwegian
  sv: {
    not: 'inte|aldrig|ej|ikke|aldri|aldrig|påstås|påstått|angiveligt|angivelig|kanske|måske|kanskje|sannolikt|sandsynligvis|sannsynligvis|felaktigt|fejlagtigt|feilaktig',
    given: 'om|ifall|hvis|till skillnad|i motsetning|i modsætning|istället|i stedet',
    says: '(?:säger|sade|påstå|hävda|skriv|tror|siger|sagde|skrev|sier|hevd)\\p{L}*',
    that: 'att|at',
    deals:
      'svar\\p{L}*|replik|bemöter|reagera\\p{L}*|citera\\p{L}*|citerer|siterer|omtalar|omtaler|hänvisar|henviser|kritiserar|kritiserer|bygger|baserad|baseret|basert',
    fake: 'falsk\\p{L}?|påhitta\\p{L}|opdigte\\p{L}|oppdiktet|förfalsk\\p{L}*',
  },
  el: {
    not: 'δεν|δε|ποτέ|μην|δήθεν|ίσως|πιθανόν|πιθανώς|φέρεται|λανθασμένα',
    given: 'αν|εάν|σε αντίθεση|αντί',
    says: '(?:λέει|είπε|ισχυρίζ|υποστήρι|γράφει|έγραψε|δήλωσε)\\p{L}*',
    that: 'ότι|πως',
    deals:
      'απαντά|απάντηση|αναφέρεται|επικαλείται|παραθέτει|σχολιάζει|επικρίνει|βασίζεται|βασισμέν\\p{L}',
    fake: 'ψευδ\\p{L}+|ψεύτικ\\p{L}|πλαστ\\p{L}|κατασκευασμέν\\p{L}',
  },
  tr: {
    not: 'değil|hiç|hiçbir|asla|sözde|güya|iddiaya göre|belki|muhtemelen|yanlışlıkla',
    given: 'eğer|acaba|yerine|aksine|ise',
    says: '(?:söyle|iddia|yaz|belirt|savun|diy|dedi)\\p{L}*',
    that: 'ki',
    deals:
      'yanıt\\p{L}*|cevap\\p{L}*|alıntıl\\p{L}*|değin\\p{L}*|eleştir\\p{L}*|dayan\\p{L}*|atıf\\p{L}*',
    fake: 'sahte|uydurma|yalan|asılsız',
  },
  // With Malay
  id: {
    not: 'tidak|tak|bukan|belum|konon|katanya|mungkin|barangkali|diduga|keliru|salah',
    given: 'apakah|jika|bila|kalau|apabila|berbeda|alih-alih|daripada',
    says: '(?:kata|ujar|sebut|klaim|tulis|mengatakan|menyebut|mengklaim|menulis)\\p{L}*',
    that: 'bahwa|bahawa',
    deals: 'menanggapi|tanggapan|menjawab|jawaban|mengutip|merujuk|membahas|mengkritik|berdasarkan',
    fake: 'palsu|hoaks|hoax|bohong|rekayasa',
  },
  zh: {
    not: '并非|并未|並非|並未|不是|未曾|从未|從未|没有|沒有|未|非$|不$|是否|被认为|据称|据说|疑似',
    given:
      '网传|網傳|误传|误以为|有人|据称|据说|疑似|如果|若|假如|倘若|是否|谎称|声称|不是|不同于|凡|如(?=本文|文章|该文)',
    says: '称|说|說|表示|认为|否认',
    that: '：',
    deals: '回应|回應|评论|評論|引用|援引|基于|基於|反驳|反駁|针对|針對|讨论|討論|提及',
    fake: '假的|虚假|虛假|捏造|伪造|偽造|不实|不實|谣言|謠言',
    isUnspaced: true,
  },
  ar: {
    not: 'لم|لن|ليس|ليست|ربما|يُ?قال|زُ?عم|يُ?زعم|يُ?عتقد|يُ?ظن',
    given: 'هل|إذا|لو|على عكس|بخلاف|خلاف(?:ا|اً)',
    says: '(?:قال|تقول|يقول|زعم|يزعم|ادعى|يدعي|كتب)\\p{L}*',
    that: 'إن|أن',
    deals: 'يرد|ترد|ردا|رداً|يستند|تستند|يشير|تشير|ينتقد|يقتبس|يناقش|يعلق',
    fake: 'مزيفة?|مفبركة?|كاذبة?|ملفقة?',
  },
  hi: {
    not: 'नहीं|कथित|शायद|संभवतः|गलती',
    given: 'क्या|अगर|यदि|के विपरीत|के बजाय',
    says: 'कहा|कहते|दावा',
    that: 'कि',
    deals: 'जवाब|प्रतिक्रिया|आधारित|हवाला|उद्धृत|समीक्षा|आलोचना',
    fake: 'फ़र्ज़ी|फर्जी|झूठा?ी?|नकली|मनगढ़ंत',
  },
  ro: {
    not: 'nu|niciodată|nicicând|chipurile|poate|probabil|se pare|din greșeală|eronat',
    given: 'dacă|oare|spre deosebire|în loc',
    says: '(?:spune|spus|afirm|susțin|susţin|scri|declar|neagă)\\p{L}*',
    that: 'că',
    deals: 'răspund\\p{L}*|răspuns|citează|menționează|comentează|critică|se bazează|bazat',
    fake: 'fals\\p{L}{0,2}|inventat|minciună',
  },
  vi: {
    not: 'không|chưa|chẳng|có lẽ|có thể|được cho là|nhầm',
    given: 'nếu|liệu|khác với|thay vì',
    says: 'nói|cho rằng|khẳng định|viết|tuyên bố',
    that: 'rằng|là',
    deals: 'phản hồi|trả lời|trích dẫn|bình luận|dựa trên|phê bình',
    fake: 'giả|bịa đặt|sai sự thật',
  },
  ko: {
    not: '아니|않|못|없|아마|듯',
    given: '만약|만일|여부|달리|대신',
    says: '말했다|주장|전했다|썼다',
    that: '고',
    deals: '반박|인용|언급|답변|비판|바탕',
    fake: '가짜|허위|조작|거짓',
    isUnspaced: true,
  },
};
