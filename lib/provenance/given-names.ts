import { foldCase } from '../text/fold-case';
import { once } from '../text/once';
import { isNobody } from './nobody';
import { beginsNoName, INNER_WORDS } from './outlet-reading';
import { looksLikeHost } from './outlets';
import { hostOf } from './page-address';

/** The longest name in words: "The International Consortium of Investigative Journalists" has six. */
const MOST_WORDS = 7;

/** A name as a line gives it, and whether its words are those of an outlet. */
export interface GivenName {
  outlet: string;
  isOutletLike: boolean;
}

/** Words of which outlets' names are made, and people's are not. */
const OUTLET_WORDS = once(
  () =>
    /(?<!\p{L})(?:\p{L}*news|newspapers?|times|gazette|courier|herald|tribune|chronicle|journal|observer|telegraph|inquirer|examiner|sentinel|dispatch|bulletin|daily|weekly|magazine|media|press|\p{L}*wire|radio|tv|broadcasting|mirror|echo|express|ledger|register|review|standard|independent|guardian|mercury|argus|advertiser|\p{L}*(?:zeitung|nachrichten|tagblatt|tageblatt|anzeiger|kurier|rundschau|presse|magazin|dagblad|krant|tidning(?:en)?)|\p{L}*(?:bote|boten)|courrier|dépêche|quotidien|hebdo|diario|diário|periódico|jornal|correio|corriere|giornale|gazzetta|messaggero|noticias|notícias|notizie|вестник\p{L}*|газет\p{L}*|известия|новости|вести|ведомости|правда|सम\p{L}*चार|जागरण|صحيفة|جريدة|أخبار)(?!\p{L})/u,
);
/** Outlets are called so, and people too: an article before the name tells. */
const OUTLET_OR_SURNAME = once(
  () =>
    /^(?:the|der|die|das|le|la|les|el|il|de|het)\s(?:[^\s]+\s){0,4}(?:post|mail|star|sun|globe|voice|record|leader|world|watch|monitor|reporter|today|page|bee|eagle|phare|faro|voz|voix|stimme|tag|blatt)$/u,
);

/** Words of who gives figures and statements: no outlet, unless the name says so besides. */
const OFFICE = once(
  () =>
    /(?<!\p{L})(?:police|polizei\p{L}*|polic[ií]a|polizia|полиция|мвд|fire|feuerwehr|court|gericht|staatsanwalt\p{L}*|hospital|ministry|minist[eè]r\p{L}*|\p{L}+ministerium|министерство\p{L}*|department|dept|office|board|bureau|commission|council|county|committee|authorit\p{L}*|administration|government|parliament|senate|congress|embassy|party|census|statisti\p{L}*|statista|eurostat|destatis|insee|istat|росстат|ine|ons|bls|bea|abs|oecd|ocde|imf|fmi|iwf|wto|opec|world bank|weltbank|bank|banco|banque|banca|банк|who|oms|un|uno|onu|оон|unesco|unicef|unhcr|fao|nato|eu|ue|ecb|ezb|bce|fed|nasa|noaa|usgs|esa|ipcc|iea|eia|cdc|fda|fbi|cia|sec|universit\p{L}*|университет|college|school|institut\p{L}*|академия|academy|foundation|stiftung|association|verband|federation|union|society|survey|umfrage|polls?|yougov|ipsos|gallup|pew|research|\p{L}*data|datos|donn[ée]es|daten\p{L}*|figures|calculations?|berechnung\p{L}*|darstellung|eigene?|elaboraci[oó]n|elaborazione|analys[ei]s|estimates?|report|study|studie|maps?|openstreetmap|mapbox|google|apple|microsoft|openai|factset|refinitiv|lseg|nielsen|gfk|sipri|opta|transfermarkt|imdb|box office|bundes\p{L}*|landes\p{L}*|\p{L}*amt|behörde|\p{L}*behörde|archivo|archiv|privat|private|internet|epa|imago|alamy|afp photo|ap photo|bible|dictionary|book|author|company|companies|see|read|click|here|link|below|above)(?!\p{L})/u,
);
/** Words of who gives pictures and releases: no name of an outlet outweighs them. */
const PICTURE_OR_RELEASE = once(
  () =>
    /(?<!\p{L})(?:photos?|fotos?|images?|pictures?|video|screenshot|handout|getty|courtesy|archives?|press release|pressemitteilung|pressemeldung|communiqué|presseportal|pr newswire|business wire|globe ?newswire)(?!\p{L})/u,
);
/** Hosts of offices, of figures, and of whoever lets everybody post. */
const NO_OUTLET_HOST =
  /(?:^|\.)(?:gov|gob|gouv|mil|edu|int|ac|europa|wikipedia|wikimedia|youtube|youtu|twitter|x|facebook|instagram|tiktok|reddit|flickr|t|telegram|linkedin|pinterest|google|goo|bit|statista|ourworldindata|github|amazon|imdb|gettyimages|unsplash|pixabay|pexels|shutterstock|doi|arxiv)\.[a-z.]{2,12}$|\.(?:gov|mil|edu|int)$/u;

/** A name, a host or an address that stands alone in `text`; null for words that name nobody or, unless `isAnybody`, no outlet. */
export function givenName(text: string, isAnybody = false): GivenName | null {
  const name = text
    .trim()
    .replace(/^(?:the|der|die|das|dem|den|le|la|les|el|los|il|lo)\s(?=\p{Lu})/u, '')
    .replace(/^["“«„»”]|["”»“]$/gu, '');
  if (name.length < 3 || name.length > 200) return null;
  const host = /^https?:\/\/\S+$/iu.test(name) ? hostOf(name) : looksLikeHost(name) ? name : null;
  if (host !== null) {
    const bare = host.toLowerCase().replace(/^www\d{0,2}\./u, '');
    return NO_OUTLET_HOST.test(bare) ? null : { outlet: bare, isOutletLike: true };
  }
  if (!isName(name) || isNobody(name)) return null;
  const folded = foldCase(name);
  const isOutletLike = OUTLET_WORDS().test(folded) || OUTLET_OR_SURNAME().test(folded);
  const isOther =
    PICTURE_OR_RELEASE().test(folded) || (!isOutletLike && !isAnybody && OFFICE().test(folded));
  return isOther ? null : { outlet: name, isOutletLike };
}

/** Words with capitals, and small ones between them; of scripts without capitals a few words. Cyrillic names go on in small letters. */
function isName(name: string): boolean {
  if (/[.,!?;:/|"“”«»()[\]{}<>@#=+*]/u.test(name.replace(/(?<=\p{Lu}|\b(?:St|Mt|Dr))\./gu, '')))
    return false;
  const words = name.split(/\s+/u);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length > MOST_WORDS || !/\p{L}{2}/u.test(name)) return false;
  if (beginsNoName(foldCase(first)) || INNER_WORDS.has(last)) return false;
  if (/^[\p{Script=Cyrillic}\s-]+$/u.test(name)) return /^\p{Lu}/u.test(name) && words.length <= 4;
  if (/^\p{Lo}/u.test(name)) return words.length <= 4;
  return (
    words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || INNER_WORDS.has(word)) &&
    words.some((word) => /^\p{Lu}/u.test(word))
  );
}
