import { CLOCK_DIGITS, FURNITURE_LINE, LONGEST_CONSENT } from '../thresholds';
import { foldCase } from './fold-case';
import { hintedPattern } from './hinted-pattern';
import { HINTS } from './pattern-hints';

/*
 * Lines in which the site speaks of the page and not of the world: consent for what is embedded,
 * what a subscription would show, rules of the comments, counters of pictures, dates with clock times.
 */

/** Consent for embedded content, in the words of the law's languages. */
const EMBED = hintedPattern(
  HINTS.EMBED,
  () =>
    /(?<!\p{L})(?:extern(?:e[rnms]?)? inhalte?n?|inhalte? (?:von|aus) (?:drittanbieter|extern)|third[- ]party content|contenus? (?:externes?|tiers)|contenido (?:externo|de terceros)|conteúdo (?:externo|de terceiros)|contenut[oi] (?:estern[oi]|di terzi)|externe inhoud)(?!\p{L})/u,
);
const CONSENT = hintedPattern(
  HINTS.CONSENT,
  () =>
    /(?<!\p{L})(?:einverstanden|personenbezogene|datenschutz|anzeigen lassen|angezeigt|aktivier|zustimm|redaktionell|redakteuren ausgewählt|consent|accept|personal data|cookies?|accepte[rz]|données personnelles|aceptar?|datos personales|aceitar?|accetta|persoonsgegevens)/u,
);
const CONSENT_LINE = hintedPattern(
  HINTS.CONSENT_LINE,
  () =>
    /^(?:ein klick für den datenschutz|empfohlener (?:redaktioneller|externer) inhalt|einmalig anzeigen|immer anzeigen|externen inhalt (?:anzeigen|laden)|(?:this|the) (?:content|video|post|map) (?:is|was) (?:blocked|hosted|provided) (?:by|because)\b|ce contenu (?:est|a été) bloqué|este contenido está bloqueado)/u,
);

/** What a reader without a subscription is told. */
const WALL = hintedPattern(
  HINTS.WALL,
  () =>
    /^(?:il vous reste \d|la suite est réservée|cet article est réservé|pour (?:lire la suite|ajouter l[’']article)|vous (?:possédez|avez) déjà un (?:compte|abonnement)|déjà abonné|jetzt (?:abonnieren|weiterlesen|registrieren)\b|sie (?:haben|sind) (?:bereits|schon) (?:ein (?:abo|konto)|abonnent)|bereits (?:abonnent|registriert)|dieser (?:artikel|inhalt) ist (?:nur )?(?:für|exklusiv)|weiterlesen mit|already (?:a |have )?(?:an? )?(?:subscri|account|member|registered)|sign in or (?:create|register|subscribe)|log in (?:or|to) |to continue reading|create (?:a free|an) account to|this (?:article|story) is (?:for|only|exclusive|reserved)\b|ya (?:eres|soy) (?:suscriptor|usuario)|¿ya (?:eres|tienes)|contenido exclusivo para|este (?:artículo|contenido) es exclusivo|(?:conteúdo|matéria|artigo) (?:exclusiv|reservad)|já é assinante|questo (?:articolo|contenuto) è riservato|sei già (?:abbonato|registrato))/u,
);

/** Rules of the comments. */
const COMMENTS = hintedPattern(
  HINTS.COMMENTS,
  () =>
    /(?<!\p{L})(?:kommentaren?|comments?|commentaires?|comentarios?|comentários?|commenti|комментари\p{L}{1,3})(?!\p{L})/u,
);
const RULES = hintedPattern(
  HINTS.RULES,
  () =>
    /(?<!\p{L})(?:themenbezogen|verantwortung für den inhalt|netiquette|moderat(?:ed|or|ion)|moderiert|moderador|moderação|modéré\p{L}{0,2}|modérat\p{L}{1,4}|ofensiv\p{L}{1,3}|respeito|rispett\p{L}{1,4}|house rules|community guidelines|commenting (?:policy|rules)|geschlossen|are closed|модератор\p{L}{0,3})/u,
);

/** "Image 1 of 5", "1 of 12 |", "Bild 2 von 9", "1/8". */
const COUNTER = hintedPattern(
  HINTS.COUNTER,
  () =>
    /^(?:(?:image|photo|picture|slide|bild|foto|page|seite|photo|imagen|immagine)\s)?\d{1,3}\s?(?:of|von|de|sur|di|из|\/)\s?\d{1,3}\s?[|:.)]?$/u,
);
/** "21 mins ago", with a clock or a name behind it: the head of a post in a live blog. */
const AGO = hintedPattern(
  HINTS.AGO,
  () => /^\d{1,3}\s?(?:secs?|seconds?|mins?|minutes?|hrs?|hours?|days?)\s?ago(?!\p{L})/u,
);
/** A story that is still being written says so. */
const BREAKING = hintedPattern(
  HINTS.BREAKING,
  () =>
    /^(?:this is a (?:breaking|developing) (?:news? )?story|(?:more|updates?) to follow|more (?:details )?(?:to come|soon|follows)|mehr in kürze|plus d[’']informations à venir|más información en breve)/u,
);
/** How to cite the page, and whom to ask for its text: "Zitiervorschlag", "Citation: … retrieved 3 May from …", "Purchase Licensing Rights". */
const CITING = hintedPattern(
  HINTS.CITING,
  () =>
    /^(?:(?:zitiervorschlag|zitierweise|zitieren als|cite (?:this (?:article|page)|as)|how to cite(?: this article)?|citer cet article|cómo citar(?: este artículo)?)\s?(?::|$)|citation\s?:\s[^\n]{3,200}\sretrieved\s|[^\n]{3,200}\((?:abgerufen am|zugegriffen am|retrieved|accessed|consulté le|consultado el)\s?:?\s?\d[^()]{0,24}\)$|(?:purchase )?licensing rights$|reprints? (?:and|&) permissions$|this document is subject to copyright\b)/u,
);
/** "Email A at b@c or follow him @d": how to reach whoever wrote it. */
const REACH = hintedPattern(
  HINTS.REACH,
  () =>
    /^(?:e-?mail|contact|reach|write to|have a tip\??|got a tip\??|follow)\s[^!?]{0,160}(?:@|on (?:twitter|facebook|x|instagram|bluesky)(?!\p{L}))/u,
);

export type SiteLine = 'notice' | 'promo' | 'dateline' | 'caption' | 'byline';

/** What a line is that the site says of itself, or null. */
export function siteLine(text: string, isEdge: boolean): SiteLine | null {
  if (text.length > LONGEST_CONSENT || /^["“„«]/.test(text)) return null;
  const folded = foldCase(text);
  if (CONSENT_LINE.test(folded) || (EMBED.test(folded) && CONSENT.test(folded))) return 'notice';
  if (COMMENTS.test(folded) && RULES.test(folded) && !/["“”«»]/.test(text)) return 'notice';
  if (text.length > FURNITURE_LINE) return null;
  if (WALL.test(folded)) return 'promo';
  if (COUNTER.test(folded)) return 'caption';
  if (BREAKING.test(folded) || CITING.test(folded)) return 'notice';
  if (REACH.test(folded)) return 'byline';
  if (AGO.test(folded) && text.length <= 60) return 'dateline';
  return isEdge && isClockLine(text) ? 'dateline' : null;
}

/** A date with the time of day, and hardly anything else: "Giriş: 03.07.2024 - 18:24". */
function isClockLine(text: string): boolean {
  if (text.length > 140 || /[.!?]$/.test(text)) return false;
  if (!/(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)/.test(text)) return false;
  if (!/(?<!\d)(?:19|20)\d{2}(?!\d)|\d{1,2}[./-]\d{1,2}[./-]\d{2}(?!\d)/.test(text)) return false;
  const digits = text.match(/\d/g)?.length ?? 0;
  return digits >= CLOCK_DIGITS * text.replace(/\s/g, '').length;
}
