import type { MatterWords } from './matter-words';

/** Portuguese, of Portugal and of Brazil. */
export const MATTER_WORDS_PT: MatterWords = {
  tells:
    'o os as e em com do da dos das no na nos nas que uma um por para seu sua seus suas se ao à aos mais mas foi foram tem têm havia como este esta esse essa isso também entre desde até sobre segundo quando muito já ser está estão são era eram após onde há pelo pela pelos pelas num numa não ele ela eles elas pois porque embora enquanto quem é você a',
  nothing:
    'não só|não apenas|não mais de/que #|não menos de/que #|sem dúvida|nada mais|nada menos|admitido/admitida no/em .. hospital|segundo lugar|segundo turno|segundo andar',
  negation: 'não|nunca|jamais|nenhum|nenhuma|nenhuns|ninguém|nada|nem|tampouco|sem',
  denial:
    'nega|negam|negou|negaram|negado|negava|negar|desmente|desmentem|desmentiu|desmentiram|desmentido|desmentir|rejeit* .. acusaç*/alegaç*/denúncia*/crítica*|refut*|rebat* .. acusaç*/alegaç*/denúncia*/crítica*|não respondeu|não responderam|não se manifestou|não se manifestaram|não quis/quiseram .. comentar/responder/falar|não comentou|não comentaram|não retornou|não retornaram|sem comentários|recusou/recusaram .. comentar/responder|recusou-se|recusaram-se|preferiu não|declinou|não foi localizad*|não foi encontrad*|não foi possível contactar|declarou-se inocente|inocência|infundad*|sem fundamento|inverídic*|não culpado',
  hedge:
    'talvez|provavelmente|possivelmente|possível que|aparentemente|supost*|supostamente|alegad*|alegadamente|presumível|presumivelmente|poderia|poderiam|poderá|poderão|pode ter|podem ter|teria|teriam|seria|seriam|estaria|estariam|haveria|parece|parecem|parecia|suspeit*|eventual|cerca de #|quase #|perto de #|em torno de #|pelo menos #|ao menos #|até #|mais/menos de #|aproximadamente|estima-se|estimad*|não .. confirmad*|não .. verificad*|não .. verificar|não está claro|ainda não se sabe|não se sabe|acredita-se|preliminar*|incerto|incerta|por volta de #|ao que tudo indica',
  attribution: {
    plain:
      'disse|disseram|diz|dizem|dito|segundo|de acordo com|conforme|declarou|declara|declararam|explicou|explica|explicaram|escreveu|escreve|contou|conta que|acrescentou|acrescenta|informou|informaram|comentou|comenta|respondeu|relatou|anunciou|anunciaram|expressou|adiantou|falou|apontou|aponta|indicou|indica|referiu|refere',
    doubt:
      'alega|alegou|alegam|alegaram|afirma|afirmou|afirmam|afirmaram|sustenta|sustentou|sustentam|garante|garantiu|garantem|assegura|assegurou|argumenta|argumentou|insinuou|insinua|sugeriu|sugere|insistiu|insiste|pretende que',
    admission:
      'admite|admitiu|admitem|admitiram|reconhece|reconheceu|reconhecem|reconheceram|confessa|confessou|confessaram|assumiu',
    fact: 'confirma|confirmou|confirmam|confirmaram|revela|revelou|revelam|revelaram|lembrou|lembra|sublinhou|sublinha|ressaltou|destacou|destaca|demonstrou|comprovou|constatou|esclareceu|esclarece',
    force:
      'alerta|alertou|alertaram|adverte|advertiu|denuncia|denunciou|denunciaram|acusa|acusou|acusam|acusaram|ameaça|ameaçou|critica|criticou|criticaram|exige|exigiu|exigiram|promete|prometeu|lamentou|lamenta|condenou|disparou|proclamou|reclamou',
  },
  numbers:
    'dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13 catorze=14 quatorze=14 quinze=15 dezesseis=16 dezasseis=16 dezessete=17 dezassete=17 dezoito=18 dezenove=19 dezanove=19 vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 dezena=10 dezenas=10 dúzia=12 dúzias=12 centena=100 centenas=100 milhares=1000 milhar=1000 duzentos=200 trezentos=300 quinhentos=500 metade=0.5 dobro=2x',
  scales:
    'cem=100 cento=100 mil=1000 milhão=1000000 milhões=1000000 bilhão=1000000000 bilhões=1000000000',
  weekdays: 'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo',
  months:
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  relativeDays: 'hoje ontem amanhã anteontem',
  notNames:
    'senhor senhora sr sra dom dona doutor doutora dr dra professor professora presidente presidenta ministro ministra primeiro primeira rei rainha papa general diretor diretora director directora prefeito prefeita senador senadora deputado deputada governador governadora são santa santo norte sul leste oeste estado governo',
};
