import type { MatterWords } from './matter-words';

/** French. */
export const MATTER_WORDS_FR: MatterWords = {
  tells:
    'le les des du et est une dans pour que qui par sur avec pas au aux ce cette ces son ses leur leurs il elle ils elles nous vous je mais ou où plus été était sont ont avait dun dune lon à après avant entre sous sans comme lors depuis dont selon aussi très même tout tous toutes être avoir fait on y en la un se si',
  nothing:
    "ne .. que #|pas seulement|non seulement|pas moins de|n'est-ce pas|pas à pas|rien que|avoué .. avocat|sans doute|sans cesse|pas encore sûr|selon que|peut-on|à l'origine|pas de-porte",
  negation:
    "pas|jamais|aucun|aucune|aucuns|rien|ni|non|nullement|guère|ne .. plus|n'est plus|n'a plus|n'ont plus|n'y a plus|sans|ne .. personne|nulle part",
  denial:
    "dément|démentent|démenti|démentie|démentis|démentir|démentait|nie|nient|nié|niée|nier|niait|niaient|réfute*|réfuté|conteste*|contesté*|rejette/rejettent/rejeté/rejetait .. accusation*/allégation*/critique*|récuse*|récusé|refus*/refusé de/à .. commenter/répondre|refus* .. commenter/commentaire|pas souhaité/voulu .. commenter/répondre/réagir/s'exprimer|pas répondu|pas .. réagi|pas donné suite|pas .. commenté|plaidé non coupable|plaide non coupable|clame* .. innocence|clamé .. innocence|injoignable*|aucun commentaire|infondé*|sans fondement|mensonger*|n'a pu être joint*|pas pu être joint*",
  hedge:
    "peut-être|probablement|sans doute|vraisemblablement|apparemment|présumé|présumée|présumés|présumées|soupçonné*|prétendu*|éventuel*|éventuellement|pourrait|pourraient|serait|seraient|aurait|auraient|semble|semblent|semblait|semblaient|sembl* .. que|il est possible|possible que|environ #|près de #|quelque #|autour de #|au moins #|jusqu'à #|plus/moins de #|quelques #|incertain*|on ignore|pas .. confirmé*|pas été confirmé*|pas .. vérifié*|non confirmé*|pas pu être vérifié*/confirmé*|à peu près|approximativement|estimé/estimée à|estimés à|selon toute vraisemblance|provisoire*|supposé*",
  attribution: {
    plain:
      "dit|disent|disait|a déclaré|déclare|déclaré|déclarait|déclarent|selon|d'après|explique|expliqué|expliquait|indique|indiqué|a écrit|écrit|raconte|raconté|annonce|annoncé|ajoute|ajouté|précise|précisé|répondu|rapporte|rapporté|note|estime|estimé que|a-t-il/elle dit|témoigné|témoigne",
    doubt:
      'prétend|prétendent|prétendait|prétendu que|affirme|affirmé|affirmait|affirment|soutient|soutiennent|soutenu que|assure|assuré|assurent|allègue*|insinue|insinué|suggère|suggéré|argue|avance que|avancé que',
    admission:
      'reconnaît|reconnait|reconnaissent|reconnu|reconnaissait|admet|admettent|admis|avoue|avoué|avouent|concède|concédé|confesse|confessé',
    fact: 'confirme|confirmé|confirment|confirmait|révèle|révélé|révèlent|souligne|souligné|rappelle|rappelé|démontre|démontré|prouve que|constate|constaté|établi que',
    force:
      "avertit|averti|prévient|prévenu|met en garde|mis en garde|martèle|martelé|dénonce|dénoncé|dénoncent|menace|menacé|accuse|accusé|accusent|fustige|fustigé|promet|promis|exige|exigé|insiste|insisté|proclame|proclamé|s'insurge|tonne",
  },
  numbers:
    'deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante=80 octante=80 nonante=90 dizaine=10 dizaines=10 douzaine=12 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 centaine=100 centaines=100 milliers=1000 millier=1000 moitié=0.5',
  scales:
    'cent=100 cents=100 mille=1000 million=1000000 millions=1000000 milliard=1000000000 milliards=1000000000',
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  months:
    'janvier/janv février/févr mars avril/avr mai juin juillet/juil août septembre octobre/oct novembre/nov décembre/déc',
  relativeDays: 'hier demain aujourdhui',
  notNames:
    'monsieur madame mme mlle docteur professeur président présidente ministre premier première roi reine pape général directeur directrice maire sénateur sénatrice député députée maître saint sainte nord sud est ouest etat etats états état',
};
