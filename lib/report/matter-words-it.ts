import type { MatterWords } from './matter-words';

/** Italian. */
export const MATTER_WORDS_IT: MatterWords = {
  tells:
    'il gli di e è che con per una del della dei delle degli dello nel nella nei nelle al alla ai alle dal dalla dai dalle sul sulla sono ha hanno aveva era erano stato stata stati state anche come più ma suo sua suoi loro questo questa questi queste dopo prima tra fra lui lei noi io si lo la le un uno non ci dove quando mentre perché quello quella cui ogni tutti tutte tutto essere avere da in se i',
  nothing:
    'non solo|non soltanto|non più di #|non meno di #|senza dubbio|non appena|nientemeno|ammesso/ammessa/ricoverato in .. ospedale|niente di meno',
  negation: 'non|mai|nessun|nessuno|nessuna|niente|nulla|né|neanche|nemmeno|neppure|senza|mica|nè',
  denial:
    'nega|negano|negò|negato|negare|negava|negando|smentisce|smentiscono|smentì|smentito|smentita|smentite|smentire|respinge/respingono/respinto/respinse .. accus*/critich*/addebit*/insinuaz*|contesta/contestano/contestato .. accus*/ricostruz*/addebit*|confut*|non ha risposto|non hanno risposto|non risponde|non rispondono|non ha voluto|non hanno voluto|non ha .. commentato|non ha .. commentare|non commenta|nessun commento|no comment|non rilascia* dichiaraz*|rifiut* di .. commentare/rispondere|rifiutato di|si è dichiarat* innocente|si dichiara innocente|innocenza|infondat*|priv* di fondamento|falso che|non è stato possibile contattare|non raggiungibil*',
  hedge:
    'forse|probabilmente|possibilmente|magari|apparentemente|presunt*|presumibilmente|sospett*|asserit*|potrebbe|potrebbero|sarebbe|sarebbero|avrebbe|avrebbero|dovrebbe|dovrebbero|sembra|sembrano|sembrava|pare|parrebbe|sembrerebbe|eventuale|eventuali|possibile che|può darsi|circa #|quasi #|almeno #|fino a #|più/meno di #|intorno a/ai/alle #|approssimativamente|si stima|stimat*|circa un*|non .. confermat*|non .. verificat*|non .. verificare|non è chiaro|non si sa|si ritiene|si presume|provvisori*|incert*|secondo indiscrezioni|a quanto pare|un centinaio|una decina|una ventina|una trentina|un migliaio',
  attribution: {
    plain:
      'dice|dicono|disse|dissero|detto|diceva|secondo|a detta di|stando a|dichiara|dichiarato|dichiarò|spiega|spiegato|spiegò|scrive|scritto|scrisse|racconta|raccontato|raccontò|aggiunge|aggiunto|aggiunse|riferisce|riferito|riferiscono|annuncia|annunciato|commenta|commentato|risponde|risposto|rispose|osserva|osservato|precisa|precisato|fa sapere|ha fatto sapere|riporta',
    doubt:
      'sostiene|sostengono|sostenuto|sostenne|afferma|affermano|affermato|affermò|assicura|assicurato|assicurano|asserisce|pretende che|argomenta|argomentato|insinua|insinuato|ipotizza|ipotizzato|suggerisce|suggerito|insiste|insistito|insistono',
    admission:
      'ammette|ammettono|ammesso|ammise|riconosce|riconosciuto|riconoscono|confessa|confessato|confessò|concede che|concesso che',
    fact: 'conferma|confermano|confermato|confermò|rivela|rivelato|rivelano|rivelò|ricorda|ricordato|sottolinea|sottolineato|dimostra|dimostrato|evidenzia|evidenziato|chiarisce|chiarito|constata|constatato|accertato',
    force:
      'avverte|avvertito|avvertono|denuncia|denunciato|denunciano|accusa|accusato|accusano|minaccia|minacciato|attacca|attaccato|tuona|tuonato|promette|promesso|esige|chiede|chiesto|critica|criticato|lamenta|lamentato|condanna|condannato|proclama|ammonisce|ammonito',
  },
  numbers:
    'due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 venti=20 venticinque=25 trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90 decina=10 decine=10 dozzina=12 ventina=20 trentina=30 centinaio=100 centinaia=100 migliaio=1000 migliaia=1000 duecento=200 trecento=300 cinquecento=500 duemila=2000 tremila=3000 metà=0.5 doppio=2x',
  scales:
    'cento=100 mille=1000 mila=1000 milione=1000000 milioni=1000000 miliardo=1000000000 miliardi=1000000000',
  weekdays: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  months:
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  relativeDays: 'oggi ieri domani stasera stamattina stamane',
  notNames:
    'signor signora sig dottor dottoressa dott professor professore professoressa presidente ministro ministra primo prima premier re regina papa generale direttore direttrice sindaco sindaca senatore senatrice deputato deputata onorevole san santa santo nord sud est ovest stato governo',
};
