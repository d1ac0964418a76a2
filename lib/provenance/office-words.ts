import { once } from '../text/once';

/** Words of who gives figures and statements, of schools, banks and unions of states: no outlet by themselves. */
export const OFFICES: ReadonlySet<string> = new Set(
  [
    'police fire court hospital clinic ministry department dept office board bureau commission council county committee authority authorities administration government parliament senate congress embassy party census statistics statistical university college school institute institution academy foundation association federation union society survey poll polls bank research data figures calculation calculations analysis estimates report study map maps book author dictionary bible',
    'feuerwehr gericht staatsanwaltschaft ministerium behörde amt institut stiftung verband verein universität hochschule umfrage berechnung berechnungen darstellung eigene eigen studie archiv privat anstalt stadt landkreis kreis gemeinde stadtverwaltung rathaus',
    'ministère ministerio ministério ministero préfecture mairie gouvernement gobierno governo parlement parlamento tribunal comisión commissione comissão consejo conselho consiglio policía polizia polícia instituto istituto universidad universidade università université banco banque banca données datos dados dati estadística estatística statistiche elaboración elaborazione archivo ayuntamiento câmara comune ministerie politie rechtbank gemeente',
    'полиция полиции мвд министерство министерства росстат университет университета академия банк центробанк правительство суд прокуратура мэрия управление служба комитет комиссия поліція міністерство суд',
    'وزارة هيئة شرطة جامعة معهد بنك مجلس حكومة محكمة مركز دائرة मंत्रालय पुलिस विश्वविद्यालय आयोग विभाग',
    'statista eurostat destatis insee istat ine ons bls bea abs ibge dane inegi oecd ocde imf fmi iwf wto opec who oms un uno onu оон unesco unicef unhcr fao nato eu ue ecb ezb bce fed nasa noaa usgs esa ipcc iea eia cdc fda epa fbi cia sec rki dwd',
    'yougov ipsos gallup pew forsa infratest insa kantar nielsen gfk sipri opta transfermarkt imdb factset refinitiv lseg tradingview coinmarketcap coingecko glassnode similarweb flightradar24 marinetraffic openstreetmap mapbox google apple microsoft openai amazon',
    'internet see read click here link below above private',
  ]
    .join(' ')
    .split(' '),
);

/** Longer words with such a one at an end: "Innenministerium", "Polizeipräsidium", "Bundesbank". */
export const OFFICE_ENDING = once(
  () =>
    /^(?:polizei\p{L}*|bundes\p{L}*|landes\p{L}*|staatsanwalt\p{L}*|universit\p{L}*|statisti\p{L}*|министерств\p{L}*|минист\p{L}+|\p{L}+(?:ministerium|amt|behörde|institut|verband|stiftung|gericht|data))$/u,
);

/** "City of Lorne" */
export const OFFICE_START = once(
  () => /^(?:the )?(?:city|town|village|state|province|kingdom|republic|diocese|port) of\s/u,
);

/** Of scripts that write no spaces: bureaus, ministries, schools, banks. */
export const OFFICE_UNSPACED = once(
  () =>
    /(?:局|部|厅|廳|署|委|委员会|委員会|委員會|政府|法院|检察院|大学|大學|学院|學院|研究院|研究所|协会|協會|協会|基金会|银行|銀行|庁|省|県警|警察|公安|内閣府|청|경찰|대학교|은행|공사|연구원|위원회)$/u,
);

/** Networks where anybody posts, pictures, press offices and senders of releases: no word beside them makes an outlet of them. */
export const NO_OUTLETS = once(
  () =>
    /(?<!\p{L})(?:photos?|fotos?|images?|pictures?|video|screenshot|handout|getty|imago|alamy|istock|shutterstock|unsplash|pixabay|pexels|courtesy|archives?|press (?:release|office|service|team|statement|conference)s?|media (?:office|relations|team|statement|release|centre|center)|news (?:release|conference)|pressemitteilung|pressemeldung|pressestelle|presseamt|presseabteilung|pressekonferenz|pressesprecher\p{L}*|communiqué|service de presse|dossier de presse|conférence de presse|gabinete de (?:prensa|imprensa|comunicación)|oficina de prensa|nota de prensa|assessoria(?: de imprensa| de comunicação)?|ufficio stampa|comunicato stampa|пресс-?\s?(?:служб\p{L}*|релиз\p{L}*|центр\p{L}*)|بيان صحفي|presseportal|pr newswire|prnewswire|business wire|businesswire|globe ?newswire|accesswire|ein presswire|cision|instagram|facebook|twitter|youtube|tiktok|reddit|flickr|whatsapp|linkedin|pinterest|snapchat|weibo|wechat|bluesky|mastodon|twitch|tumblr|discord|vkontakte|вконтакте|инстаграм\p{L}*|фейсбук\p{L}*|ютуб\p{L}*|wikipedia|wikimedia|telegram(?:-?\s?(?:channel|kanal|post|group))|телеграм-?\s?канал\p{L}*|social media|soziale\p{L}* (?:medien|netzwerk\p{L}*)|redes sociales|redes sociais|réseaux sociaux|соцсет\p{L}*|социальн\p{L}+ сет\p{L}+|мультимедиа|eigene recherche|press kit|(?:google|apple) news|yahoo finance)(?!\p{L})|^(?:compan(?:y|ies)|telegram|телеграм|threads|the internet|mass media|social|media|press|news|presse|medien|die medien|la prensa|the press|the media|сми|пресса|медиа|الصحافة|وسائل الإعلام)$|^(?:微博|微信|微信公众号|公众号|抖音|小红书|知乎|百度|今日头条|头条号|百家号|网易号|搜狐号|企鹅号|大鱼号|澎湃号|个人图书馆|快手|哔哩哔哩)$|视觉中国|图虫|网友|インスタグラム|ツイッター|ユーチューブ|인스타그램|유튜브|페이스북/u,
);
