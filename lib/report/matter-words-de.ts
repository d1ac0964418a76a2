import type { MatterWords } from './matter-words';

/** German. */
export const MATTER_WORDS_DE: MatterWords = {
  tells:
    'der die das und ist nicht mit den dem des ein eine einen einem einer eines auf für von zu sich auch wie aus bei nach wird wurde wurden werden sind war waren hat haben hatte hatten dass oder aber noch nur über vor zum zur im am als er sie es wir ich ihr sein seine seiner seinen ihre ihrer ihren durch gegen ohne bis wenn weil unter zwischen diese dieser dieses man kein keine mehr seit vom beim',
  nounsHaveCapitals: true,
  datesHaveCapitals: true,
  nothing:
    'nicht nur|nichts anderes als|nicht zuletzt|nicht mehr als #|dürfen nicht|darf nicht|räumte .. auf/aus|wollen wir|bestritt/bestreitet/bestreiten/bestritten .. spiel/spiele/partie/partien/rennen/länderspiel/länderspiele/lauf/unterhalt/lebensunterhalt|spiel/spiele/partie/partien/rennen/länderspiel/länderspiele/unterhalt/lebensunterhalt .. bestritt/bestreitet/bestreiten/bestritten|wies/weist/wiesen .. den weg|wies/weist/wiesen .. den weg zurück|gab .. zu protokoll|mögen',
  negation:
    'nicht|nie|niemals|kein|keine|keinen|keinem|keiner|keines|keinerlei|niemand|niemanden|niemandem|nichts|weder|ohne|nirgends|nirgendwo|keineswegs|mitnichten|kaum',
  denial:
    'dementier*|dementi|dementis|bestreite|bestreiten|bestreitend*|bestritt|bestritten|bestreitet|leugne*|abgestritten|stritt/streitet .. ab|streiten .. ab|wies/weist/wiesen/weisen .. zurück|zurückgewiesen|zurückweis*|zurückzuweisen|widerspr*|verneint*|äußert*/äußern sich .. nicht|äußern .. nicht|äußerte/äußerten .. nicht|wollte/wollten/will/wollen .. nicht äußern/kommentieren|nicht äußern|nicht kommentieren|nicht kommentiert|kein kommentar|keine stellungnahme/angaben/auskunft|lehnt*/lehnten .. stellungnahme/kommentar .. ab|lehnte/lehnten/lehnt .. stellungnahme/kommentar|reagierte/reagierten .. nicht|nicht zu erreichen|nicht erreichbar|unschuld|unbegründet|haltlos|haltlose|haltlosen|unwahr|aus der luft gegriffen|ließ/ließen .. unbeantwortet|ließ/ließen .. offen',
  hedge:
    'offenbar|möglicherweise|vielleicht|wahrscheinlich|wohl|angeblich|angebliche*|mutmaßlich*|vermutlich|anscheinend|scheinbar|könnte|könnten|dürfte|dürften|soll .. haben/sein/werden|sollen .. haben/sein/werden|solle|sollen .. sein|eventuell|womöglich|allem anschein nach|unklar|ungewiss|unbestätigt*|nicht .. unabhängig .. überprüf*/bestätig*/prüfen|nicht unabhängig|nicht bestätigt|ließ/ließen/lässt/lassen sich .. nicht .. überprüf*/bestätigen/prüfen|schien|schienen|scheint|scheinen|vermutet|etwa/rund/circa/ca/fast/knapp/gut #|ungefähr|schätzungsweise|geschätzt*|mindestens #|bis zu #|mehr/weniger als #|vorläufig*|unter umständen|verdacht*',
  attribution: {
    plain:
      'sagt|sagte|sagten|sagen|gesagt|laut|zufolge|nach angaben|teilte/teilt/teilten .. mit|mitgeteilt|erklärt|erklärte|erklärten|schrieb|schreibt|schrieben|meinte|äußerte|berichtet|berichtete|berichteten|antwortete|fügte .. hinzu|hieß es|so der/die|erläuterte|erzählte|wörtlich',
    doubt:
      'behauptet|behauptete|behaupteten|behauptung*|will .. haben|wollen .. haben|unterstellt|unterstellte|mutmaßte|mutmaßt|spekulierte|beharrt|beharrte|argumentiert|argumentierte|beteuert|beteuerte|beteuerten',
    admission:
      'räumte/räumt/räumten .. ein|eingeräumt|einräumte|gab/gibt/gaben .. zu|zugegeben|gestand|gesteht|gestanden|eingestanden|gab/gibt/gaben zu',
    fact: 'bestätigt|bestätigte|bestätigten|enthüllt|enthüllte|enthüllten|wies/weist/wiesen darauf hin|stellte/stellt/stellten .. klar|stellte/stellten .. fest|belegt|belegte|machte .. deutlich|offenbarte',
    force:
      'warnt|warnte|warnten|betont|betonte|betonten|kritisiert|kritisierte|kritisierten|droht|drohte|drohten|fordert|forderte|forderten|wirft .. vor|warf/warfen .. vor|versprach|verspricht|beklagt|beklagte|schimpfte|wetterte|mahnt|mahnte|unterstrich|prahlte|verkündete|beschuldigte|beschuldigt',
  },
  numbers:
    'zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 hunderte=100 tausende=1000 hunderten=100 tausenden=1000 dutzend=12 dutzende=12 zweihundert=200 dreihundert=300 fünfhundert=500 eintausend=1000 zweitausend=2000 dreitausend=3000 zehntausende=10000 hunderttausende=100000 fünfundzwanzig=25 hälfte=0.5 doppelt=2x verdoppelt=2x einundzwanzig=21',
  scales:
    'hundert=100 tausend=1000 million=1000000 millionen=1000000 mio=1000000 milliarde=1000000000 milliarden=1000000000 mrd=1000000000 billion=1000000000000 billionen=1000000000000',
  weekdays:
    'montag/montags/montagabend/montagmorgen dienstag/dienstags/dienstagabend/dienstagmorgen mittwoch/mittwochs/mittwochabend/mittwochmorgen donnerstag/donnerstags/donnerstagabend/donnerstagmorgen freitag/freitags/freitagabend/freitagmorgen samstag/sonnabend/samstags/samstagabend sonntag/sonntags/sonntagabend',
  months:
    'januar/jänner februar/feber märz april mai juni juli august september/sept oktober/okt november/nov dezember/dez',
  relativeDays: 'heute gestern morgen vorgestern übermorgen',
  notNames:
    'herr frau herrn doktor professor präsident präsidentin minister ministerin ministerpräsident kanzler kanzlerin bundeskanzler bundeskanzlerin außenminister außenministerin sprecher sprecherin chef chefin direktor direktorin bürgermeister bürgermeisterin könig königin papst general ende anfang mitte euro dollar prozent million millionen milliarde milliarden tonnen tonne liter meter kilometer quadratmeter stunden minuten sekunden tage jahre monate wochen uhr grad paar stück seite seiten teil teile hunderte tausende menschen personen mal jahr woche monat tag kronen franken mark nummer platz kapitel absatz artikel punkt punkte dutzend dutzende abend morgen nacht mittag vormittag nachmittag früh zahl zahlen',
};
