/** The languages whose credit phrases are read; those that share phrases share the words for doubt. */
export type PhraseLanguage = 'en' | 'de' | 'fr' | 'es' | 'it' | 'ru' | 'zh' | 'ar' | 'hi';

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
  /** Words by which the text went elsewhere, later or by no right: it does not come from there. */
  elsewhere?: string;
  /** Words stand without spaces. */
  isUnspaced?: true;
}

export const DOUBTS: Readonly<Record<PhraseLanguage, DoubtWords>> = {
  en: {
    not: "not|never|cannot|neither|nor|none of|no (?:evidence|proof|record|sign) (?:that|of)|hardly|scarcely|purport(?:s|ed)? to|no longer|\\p{L}{2,6}n[’']t|(?:thought|believed|said|claimed|rumou?red|supposed|alleged|assumed|presumed|reported|considered|known) to|allegedly|supposedly|purportedly|reportedly|apparently|possibly|perhaps|maybe|probably|falsely|wrongly|mistakenly|incorrectly|erroneously|(?:may|might|could|would|should|can|must) (?:\\p{L}{2,8} )?(?:be|have)",
    given:
      '^\\P{L}*had|if|whether|unless|until|unlike|contrary to|in contrast (?:to|with)|compared (?:to|with)|instead of|rather than|as opposed to|(?:different|differs) from',
    says: '(?:said|says|told|tells|claim|assert|alleg|insist|suggest|believ|thought|suppos|rumou?r|suspect|wrote|tweet|argu|jok|den(?:y|ie)|doubt|pretend)\\p{L}*|thinks?',
    that: 'that',
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
    elsewhere: 'später|danach|ohne (?:unsere |jede )?(?:genehmigung|erlaubnis|zustimmung)',
  },
  fr: {
    not: 'pas|jamais|nullement|aurait|auraient|serait|prétendument|soi-disant|peut-être|probablement|faussement|à tort|par erreur',
    given: 'si|contrairement|à la différence|au lieu|plutôt que|est-ce que',
    says: '(?:dit|disent|affirm|préten|assur|croi|pens|soutien|écri(?!te?s? par)|dout)\\p{L}*|nie',
    that: "que|qu[’']",
  },
  // With Portuguese, where "no" is "in the"
  es: {
    not: 'no(?=\\s(?:fue|ha|había|se|es|era|está|haya|apareció|salió)\\s|\\s$)|nunca|jamás|jamais|tampoco|não|supuestamente|presuntamente|habría|podría|quizás?|tal vez|talvez|probablemente|provavelmente|falsamente|erróneamente|erroneamente|por error|por engano|supostamente|alegadamente|teria|poderia|seria|sería',
    given:
      'si|se(?=\\s$)|a diferencia|al contrario|en lugar|en vez|ao contrário|diferentemente|em vez|ao invés',
    says: '(?:dice|dij|afirm|asegur|sostien|sostuv|aleg|escrib|niega|negó|duda|diz|disse|acredit|escrev|nega)\\p{L}*|cree|creyó',
    that: 'que',
  },
  it: {
    not: 'non|sarebbe|avrebbe|potrebbe|forse|presumibilmente|presuntamente|probabilmente|erroneamente|per errore|a quanto pare',
    given: 'se|a differenza|al contrario|diversamente|invece',
    says: '(?:dice|dett|disse|afferm|sostien|cred|scriv|scritt(?![oaie] da)|dubit)\\p{L}*|nega',
    that: 'che',
  },
  ru: {
    not: 'не(?=\\s(?:был[аои]?|является)\\s|\\s$)|никогда|вовсе|якобы|будто|возможно|вероятно|предположительно|ошибочно|по ошибке|ли|мог(?:л[аои])?',
    given: 'если|в отличие|вместо|была ли|правда ли',
    says: '(?:сказал|говор|заяв|утвержда|счита|дума|написал|пиш|отрица|сомнева)\\p{L}*',
    that: 'что|будто',
  },
  zh: {
    not: '并非|并未|並非|並未|不是|未曾|从未|從未|没有|沒有|未|非$|不$|是否|被认为|据称|据说|疑似',
    given:
      '网传|網傳|误传|误以为|有人|据称|据说|疑似|如果|若|假如|倘若|是否|谎称|声称|不是|不同于|凡|如(?=本文|文章|该文)',
    says: '称|说|說|表示|认为|否认',
    that: '：',
    isUnspaced: true,
  },
  ar: {
    not: 'لم|لن|ليس|ليست|ربما|يُ?قال|زُ?عم|يُ?زعم|يُ?عتقد|يُ?ظن',
    given: 'هل|إذا|لو|على عكس|بخلاف|خلاف(?:ا|اً)',
    says: '(?:قال|تقول|يقول|زعم|يزعم|ادعى|يدعي|كتب)\\p{L}*',
    that: 'إن|أن',
  },
  hi: {
    not: 'नहीं|कथित|शायद|संभवतः|गलती',
    given: 'क्या|अगर|यदि|के विपरीत|के बजाय',
    says: 'कहा|कहते|दावा',
    that: 'कि',
  },
};
