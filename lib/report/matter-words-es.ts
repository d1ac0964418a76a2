import type { MatterWords } from './matter-words';

/** Spanish. */
export const MATTER_WORDS_ES: MatterWords = {
  tells:
    'el los las y en con del que una por para su sus se lo al más pero fue ha han había como este esta estos estas ese esa también entre desde hasta sobre según cuando muy ya ser está están son era eran tras donde hay ante contra durante sin todo todos todas otro otra uno la un es le les nos ellos ellas él ella hacia porque aunque mientras quien',
  nothing:
    'no sólo|no solo|no obstante|no más de #|no menos de #|sin embargo|sin duda|nada más|no cabe duda|admitido/admitida en .. hospital|puede ser visto',
  negation: 'no|nunca|jamás|ningún|ninguna|ninguno|ningunos|nadie|nada|ni|tampoco|sin|apenas',
  denial:
    'niega|niegan|negó|negaron|negado|negaba|negar|desmiente|desmienten|desmintió|desmintieron|desmentido|desmentir|rechaz* .. acusacion*/acusación*/alegacion*/denuncia*/crítica*/señalamiento*/imputacion*|refut*|no respondió|no respondieron|no han respondido|no ha respondido|no quiso/quisieron .. comentar/responder/declarar/hacer|no contestó|no contestaron|sin comentarios|declinó|declinaron|se negó/negaron a|rehusó|rehusaron|no fue posible contactar|no pudo ser contactad*|se declaró/declararon inocente*|no culpable|inocencia|infundad*|falso/falsa que|carece/carecen de fundamento',
  hedge:
    'quizá|quizás|tal vez|probablemente|posiblemente|posible que|aparentemente|presunt*|presuntamente|supuest*|supuestamente|al parecer|podría|podrían|habría|habrían|sería|serían|estaría|estarían|tendría|tendrían|puede que|parece|parecen|parecía|parecían|sospechos*|eventual|unos/unas #|alrededor de #|cerca de #|casi #|al menos #|hasta #|más/menos de #|aproximadamente|se estima|estimad*|no .. confirmad*|sin confirmar|no .. verificad*|no .. verificar|no está claro|se desconoce|se cree|se presume|preliminar*|incierto|incierta|a lo mejor',
  attribution: {
    plain:
      'dijo|dijeron|dice|dicen|decía|dicho|señaló|señala|señalaron|según|de acuerdo con|declaró|declara|declararon|explicó|explica|explicaron|escribió|escribe|contó|cuenta que|agregó|añadió|añade|indicó|indica|indicaron|manifestó|comentó|comenta|informó|informaron|expresó|respondió|apuntó|relató|anunció|anunciaron|expuso|precisó|detalló',
    doubt:
      'asegura|aseguró|aseguran|aseguraron|afirma|afirmó|afirman|afirmaron|alega|alegó|alegan|alegaron|sostiene|sostuvo|sostienen|sostuvieron|pretende que|argumenta|argumentó|insinuó|insinúa|sugirió|sugiere|insistió|insiste|insisten',
    admission:
      'admite|admitió|admiten|admitieron|reconoce|reconoció|reconocen|reconocieron|confiesa|confesó|confesaron|concede|concedió que',
    fact: 'confirma|confirmó|confirman|confirmaron|revela|reveló|revelan|revelaron|recordó|recuerda|subrayó|subraya|demostró|demuestra|destacó|destaca|constató|aclaró|aclara|comprobó',
    force:
      'advierte|advirtió|advierten|advirtieron|denuncia|denunció|denuncian|denunciaron|acusa|acusó|acusan|acusaron|amenaza|amenazó|critica|criticó|criticaron|arremetió|exige|exigió|exigieron|promete|prometió|lamentó|lamenta|reclamó|condenó|proclamó|alertó',
  },
  numbers:
    'dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiuno=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 decena=10 decenas=10 docena=12 docenas=12 centenar=100 centenares=100 cientos=100 miles=1000 millar=1000 millares=1000 doscientos=200 trescientos=300 cuatrocientos=400 quinientos=500 mitad=0.5 doble=2x',
  scales:
    'cien=100 ciento=100 mil=1000 millón=1000000 millones=1000000 billón=1000000000000 billones=1000000000000',
  weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
  months:
    'enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre',
  relativeDays: 'hoy ayer mañana anoche',
  notNames:
    'señor señora sr sra don doña doctor doctora profesor profesora presidente presidenta ministro ministra primer primera rey reina papa general director directora alcalde alcaldesa senador senadora diputado diputada gobernador gobernadora san santa norte sur este oeste estado gobierno',
};
