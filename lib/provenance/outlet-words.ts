import { foldCase } from '../text/fold-case';
import { once } from '../text/once';
import { NO_OUTLETS, OFFICE_ENDING, OFFICE_START, OFFICE_UNSPACED, OFFICES } from './office-words';
import { looksLikeHost } from './outlets';

/**
 * What the words of a name say of whoever bears it. `outlet`: somebody who prints. `office`: an authority, a
 * school, a bank, or who gives figures. `none`: a network where anybody posts, a picture, a release.
 * `open`: its words do not tell, as those of people, places and companies.
 */
export type NameKind = 'outlet' | 'office' | 'none' | 'open';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words of which outlets' names are made, and people's are not; by language. */
const OUTLET: ReadonlySet<string> = set(
  [
    'news newspaper newspapers times gazette courier herald tribune chronicle chronicles journal observer telegraph inquirer enquirer examiner sentinel dispatch bulletin daily weekly magazine media press radio tv television broadcasting mirror echo express ledger register review standard independent guardian mercury argus advertiser newsroom',
    'zeitung nachrichten anzeiger kurier rundschau presse magazin bote boten medien verlag rundfunk fernsehen merkur volksstimme illustrierte redaktionsnetzwerk',
    'courrier dépêche quotidien hebdo hebdomadaire gazette actualités actu médias télévision télé écho revue éditions',
    'diario periódico noticias prensa heraldo gaceta revista semanario televisión medios noticiero informativos crónica',
    'diário jornal correio notícias gazeta folha imprensa mídia semanário rádio televisão',
    'corriere giornale gazzetta messaggero notizie notiziario quotidiano stampa settimanale rivista editoriale televisione',
    'krant dagblad courant nieuws nieuwsblad omroep weekblad tijdschrift',
    'tidning tidningen tidningar tidende avis avisa avisen bladet dagbladet nyheter nyheder nyheterna sanomat lehti uutiset viikkolehti',
    'dziennik kurier wiadomości tygodnik prasa noviny deník denník listy zprávy správy rozhlas televize týdeník hírlap újság hírek napló rádió ziarul jurnalul știri',
    'gazetesi gazete haber haberleri ajansı dergisi medya basın εφημερίδα ειδήσεις τύπος',
    'вестник вестника газета газеты газете известия известий новости новостей вести вестей ведомости ведомостей правда правды курьер курьера журнал журнала пресса прессы радио тв телевидение телевидения телеканал телеканала медиа медиагруппа медиахолдинг редакция вісник вісті новини радіо газети',
    'समाचार जागरण न्यूज़ न्यूज टाइम्स पत्रिका खबर ख़बर दैनिक',
    'صحيفة جريدة أخبار الأخبار قناة مجلة إذاعة تلفزيون للأنباء أنباء روزنامه خبرگزاری',
  ].join(' '),
);

/** Ends of longer words: "Newswire", "Uferzeitung", "Nordseekurier", "Mediengruppe". */
const OUTLET_ENDING = once(
  () =>
    /(?:^.*(?:wire|news|zeitung|nachrichten|tagblatt|tageblatt|wochenblatt|volksblatt|anzeiger|kurier|rundschau|presse|magazin|dagblad|krant|tidning|tidningen|verlag|rundfunk|fernsehen|funkhaus|sanomat|вестник|газета|новости|медиа)|.*bote[n]?|medien(?:gruppe|haus|verlag|holding)|verlags(?:gruppe|haus|gesellschaft)|zeitungs(?:gruppe|verlag)|(?:presse|nachrichten)(?:agentur|dienst)|सम\p{L}*चार)$/u,
);

/** Chinese, Japanese and Korean names end so, with no space before it. */
const OUTLET_UNSPACED = once(
  () =>
    /(?:日报|日報|晚报|晚報|晨报|晨報|新闻|新聞|新闻网|通讯社|通訊社|电视台|電視台|电视|广播|客户端|周刊|週刊|杂志|雜誌|时报|時報|网|網|快报|商报|早报|导报|报社|报业集团|传媒|传媒集团|媒体|媒體|频道|出版社|报|報|通信|通信社|放送|放送局|テレビ|ラジオ|ニュース|タイムズ|新報|オンライン|デジタル|電子版|マガジン|ジャーナル|プレス|ポスト|일보|신문|뉴스|방송|통신|타임스|데일리|저널|미디어)$/u,
);

/** Outlets are called so, and people and other things too. */
const DOUBTFUL = set(
  'post mail star sun globe voice record leader world watch monitor reporter today page bee eagle phare faro voz voix stimme tag blatt posten',
);
const DETERMINERS = set('the der die das le la les el il de het');

/** Agencies of what these words say are offices; the others may be the press's. */
const AGENCIES = set('agency agentur agence agencia agência agenzia agentschap агентство');
const AFFAIRS = set(
  'weather meteorological wetter space espacial spaziale spatiale environment environmental umwelt energy energie health medicines drug food safety security sicherheit protection statistics tax revenue customs border intelligence development aid employment labour arbeit labor housing transport aviation maritime rail nuclear atomic water forest fisheries refugee migration fundamental rights geological crime standards travel estate advertising marketing creative design talent model rating booking',
);

/** Behind these the name says of what or of whom: what it is stands before. */
const OF = set('of for de del della dello di du des da do dos das der für von van for w og och');

const wordsOf = (folded: string): string[] => folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const isUnspaced = (name: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u.test(name);

const isOutletWord = (word: string): boolean => OUTLET.has(word) || OUTLET_ENDING().test(word);
const isOfficeWord = (word: string): boolean => OFFICES.has(word) || OFFICE_ENDING().test(word);

/** What a name that no table holds says of its bearer. Its last word, or the one before "of", says what it is. */
export function kindOfName(name: string): NameKind {
  const folded = foldCase(name.trim());
  if (looksLikeHost(folded)) return NO_OUTLET_HOST.test(folded) ? 'none' : 'outlet';
  if (NO_OUTLETS().test(folded)) return 'none';
  if (isUnspaced(folded)) {
    if (OFFICE_UNSPACED().test(folded)) return 'office';
    return OUTLET_UNSPACED().test(folded) ? 'outlet' : 'open';
  }
  const words = wordsOf(folded);
  const of = words.findIndex((word, at) => at > 0 && OF.has(word));
  const head = of > 0 ? words.slice(0, of) : words;
  const isOffice = words.some(isOfficeWord) || isAffairs(words) || OFFICE_START().test(folded);
  if (!isOffice) {
    return words.some(isOutletWord) || isArticled(words) ? 'outlet' : 'open';
  }
  const last = head.at(-1) ?? '';
  const isPrint = isOutletWord(last) || (!head.some(isOfficeWord) && head.some(isOutletWord));
  return isPrint ? 'outlet' : 'office';
}

const isAffairs = (words: readonly string[]): boolean =>
  words.some((word) => AGENCIES.has(word)) &&
  words.some((word) => AFFAIRS.has(word)) &&
  !words.some(isOutletWord);

/** "The Harbour Post": with an article it is no person. */
const isArticled = (words: readonly string[]): boolean =>
  words.length <= 6 && DETERMINERS.has(words[0] ?? '') && DOUBTFUL.has(words.at(-1) ?? '');

/** Hosts of offices, of figures, and of whoever lets everybody post. */
const NO_OUTLET_HOST =
  /(?:^|\.)(?:gov|gob|gouv|mil|edu|int|ac|europa|wikipedia|wikimedia|youtube|youtu|twitter|x|facebook|instagram|tiktok|reddit|flickr|t|telegram|linkedin|pinterest|threads|bsky|whatsapp|snapchat|weibo|vk|google|goo|bit|statista|ourworldindata|tradingview|tradingeconomics|coinmarketcap|github|amazon|imdb|gettyimages|unsplash|pixabay|pexels|shutterstock|istockphoto|doi|arxiv|prnewswire|businesswire|globenewswire|presseportal)\.[a-z.]{2,12}$|\.(?:gov|mil|edu|int)$/u;
