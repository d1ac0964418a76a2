import { expect, test } from 'vitest';
import { checkStories } from '../support/check-stories';

/*
 * Two reports, each in words of its own, of one event: both have its results as a table, or its one statement
 * beside a sentence that everybody prints. Made up.
 */
type Reports = [what: string, language: string, one: string[], other: string[]];
const REPORTS: Reports[] = [
  [
    'football table de',
    'de',
    [
      'Die Spiele der Küstenliga am Samstag im Überblick:',
      'FC Lorne - SV Hafenstadt 2:1 (1:1). Tore: 0:1 Holm (12.), 1:1 Vos (45., Foulelfmeter), 2:1 Roe (90.+3). Zuschauer: 8412.',
      'TSV Kollen - Fjordside 0:0. Zuschauer: 2310. Gelb-Rote Karte: Aas (78., Kollen).',
      'VfB Brandal - Eintracht Westmark 3:2 (2:0). Tore: 1:0 Eide (4.), 2:0 Lund (33.), 2:1 Hauge (51.), 2:2 Berge (60.), 3:2 Strand (88.). Zuschauer: 4150.',
      'Lorne bleibt damit Tabellenführer und kann am Mittwoch den Vorsprung ausbauen, wenn der Verfolger spielfrei hat.',
    ],
    [
      'Der FC Lorne hat die Tabellenspitze der Küstenliga verteidigt. Kapitän Roe traf in der Nachspielzeit per Kopf zum Sieg gegen die Gäste aus der Hafenstadt.',
      'Trainerin Brink lobte hinterher die Geduld ihrer Elf, die nach dem frühen Rückstand lange gegen eine Mauer anrannte.',
      'FC Lorne - SV Hafenstadt 2:1 (1:1). Tore: 0:1 Holm (12.), 1:1 Vos (45., Foulelfmeter), 2:1 Roe (90.+3). Zuschauer: 8412.',
      'TSV Kollen - Fjordside 0:0. Zuschauer: 2310. Gelb-Rote Karte: Aas (78., Kollen).',
      'VfB Brandal - Eintracht Westmark 3:2 (2:0). Tore: 1:0 Eide (4.), 2:0 Lund (33.), 2:1 Hauge (51.), 2:2 Berge (60.), 3:2 Strand (88.). Zuschauer: 4150.',
    ],
  ],
  [
    'election table it',
    'it',
    [
      'I risultati definitivi delle elezioni comunali di Lorne, diffusi nella notte dalla prefettura.',
      'Ada Brink (Lista Civica) 4.812 voti, 38,4 per cento; Sten Dahlberg (Unione) 4.101, 32,7; Tove Moe (Verdi) 2.204, 17,6; Pieter Vos (Porto Libero) 1.410, 11,3.',
      'Affluenza: 61,2 per cento. Schede bianche: 143. Schede nulle: 98. Sezioni scrutinate: 22 su 22.',
      'Si va dunque al ballottaggio fra due settimane tra Brink e Dahlberg, divisi da poco più di settecento preferenze.',
    ],
    [
      'Nessuno ce l’ha fatta al primo turno. La sindaca uscente si ferma sotto il quaranta per cento e dovrà vedersela con lo sfidante moderato fra quattordici giorni.',
      'Ada Brink (Lista Civica) 4.812 voti, 38,4 per cento; Sten Dahlberg (Unione) 4.101, 32,7; Tove Moe (Verdi) 2.204, 17,6; Pieter Vos (Porto Libero) 1.410, 11,3.',
      'Affluenza: 61,2 per cento. Schede bianche: 143. Schede nulle: 98. Sezioni scrutinate: 22 su 22.',
      'Decisivi saranno i Verdi, che in campagna elettorale avevano escluso qualsiasi apparentamento e che ora si prendono tre giorni per decidere.',
    ],
  ],
  [
    'ceo quotes en',
    'en',
    [
      'Sound Lines is to cut 120 jobs and take two ferries out of service this winter after passenger numbers fell for the third year in a row.',
      'The operator said on Tuesday that the Maren and the Tove would be laid up from November until Easter and that most of the cuts would come from voluntary departures.',
      '“This is a difficult day for everyone at Sound Lines, and we do not take these decisions lightly,” chief executive Ida Falk said in a statement. “But we have to adapt our network to the reality of fewer travellers and higher fuel costs if we want to be here in ten years’ time.”',
      'The union called the plan a betrayal and announced a strike ballot for next week.',
      'Shares in Sound Lines, which has operated on the coast since 1921 and employs about 1,400 people, fell 4.2 percent to 31.60 crowns.',
    ],
    [
      'More than one in twelve workers at the ferry company Sound Lines will lose their jobs, the company has confirmed, as it mothballs two of its nine ships for the cold months.',
      '“This is a difficult day for everyone at Sound Lines, and we do not take these decisions lightly,” said Ida Falk, who took over as chief executive in June. “But we have to adapt our network to the reality of fewer travellers and higher fuel costs if we want to be here in ten years’ time.”',
      'On Vessel Island the news was met with anger. “They took our doctor, then our bank and now our boat,” said the baker Runa Eskeland.',
      'County councillors will meet the company on Thursday to discuss whether the night service can be saved with public money.',
      'Shares in Sound Lines, which has operated on the coast since 1921 and employs about 1,400 people, fell 4.2 percent to 31.60 crowns.',
    ],
  ],
  [
    'minister speech pt',
    'pt',
    [
      'O ministro da Economia, Paulo Vaz, afirmou nesta terça-feira que o governo não pretende aumentar impostos neste ano e que o ajuste virá do corte de despesas.',
      '“Não vamos aumentar impostos. Vamos gastar melhor, cortar privilégios e devolver ao país a confiança que ele perdeu nos últimos anos”, disse Vaz durante evento com empresários em Lorne.',
      'Segundo o ministro, o pacote será enviado ao Congresso até o fim do mês e deve render 30 bilhões ao longo de dois anos.',
      'O dólar fechou em queda de 0,8%, cotado a R$ 5,21, e a bolsa subiu 1,1%, aos 128.430 pontos.',
    ],
    [
      'Diante de uma plateia de empresários, Paulo Vaz tentou acalmar os ânimos depois de uma semana de rumores sobre a volta do imposto do cheque.',
      '“Não vamos aumentar impostos. Vamos gastar melhor, cortar privilégios e devolver ao país a confiança que ele perdeu nos últimos anos”, prometeu, sob aplausos tímidos.',
      'A oposição reagiu com ironia. Para a senadora Ana Lemos, o plano “é uma lista de desejos sem uma única conta”.',
      'O mercado gostou: o dólar fechou em queda de 0,8%, cotado a R$ 5,21, e a bolsa subiu 1,1%, aos 128.430 pontos.',
    ],
  ],
  [
    'obituary fr',
    'fr',
    [
      'Le cinéaste Armand Vézelin est mort dimanche à Lorne à l’âge de 87 ans, a annoncé sa famille à l’Agence de presse côtière.',
      'Né le 3 mai 1937 à Brandal, fils d’un gardien de phare, il avait tourné onze longs-métrages, dont « Les Marées » (1968), « La Digue » (1974) et « Un hiver sans bateaux » (1983), récompensé à Cannes.',
      '« Il filmait la mer comme d’autres filment les visages », a réagi la ministre de la culture. « Son œuvre restera comme l’une des plus singulières du siècle. »',
      'Ses obsèques auront lieu vendredi dans l’intimité, selon la famille, qui prie de ne pas envoyer de fleurs.',
    ],
    [
      'Avec Armand Vézelin disparaît un franc-tireur. Celui qui n’avait jamais voulu d’agent ni de producteur attitré s’est éteint dimanche, à 87 ans, dans sa maison de la pointe.',
      'On le croisait chaque matin à la criée, carnet en poche, à noter ce que disaient les pêcheurs. De ces carnets naquirent onze films, dont « Les Marées » (1968), « La Digue » (1974) et « Un hiver sans bateaux » (1983).',
      'La ministre de la culture a rendu hommage au disparu : « Il filmait la mer comme d’autres filment les visages. Son œuvre restera comme l’une des plus singulières du siècle. »',
      'La cinémathèque de Lorne projettera tout l’été ses films de jeunesse, que l’on croyait perdus dans l’incendie du studio en 1991.',
    ],
  ],
  [
    'bestsellers of two weeks en',
    'en',
    [
      'Bestsellers in Lorne this week, hardcover fiction:',
      '1. “The Salt Year” by Greta Holm (Merrin). 2. “Cold Harbour” by Ivo Lund (Strand House). 3. “Nine Lamps” by Ruta Almeida (Merrin). 4. “A Field of Bells” by Karel Moss (Orrin Press). 5. “The Ferryman’s Wife” by Lena Brandt (Quay).',
      'Sales figures are provided by 84 independent bookshops. Titles in bold are new this week.',
    ],
    [
      'Bestsellers in Lorne this week, hardcover fiction:',
      '1. “Cold Harbour” by Ivo Lund (Strand House). 2. “The Salt Year” by Greta Holm (Merrin). 3. “The Long Thaw” by Otto Vos (Quay). 4. “Nine Lamps” by Ruta Almeida (Merrin). 5. “A Field of Bells” by Karel Moss (Orrin Press).',
      'Sales figures are provided by 84 independent bookshops. Titles in bold are new this week.',
    ],
  ],
  [
    'one company’s results keyed in by two desks en',
    'en',
    [
      'Shr 41 cts vs 36 cts',
      'Net 18,200,000 vs 15,930,000',
      'Revs 201.4 mln vs 188.2 mln',
      'Nine mths',
      'Shr 1.12 crowns vs 98 cts',
      'Net 49,700,000 vs 43,200,000',
      'Revs 590.1 mln vs 551.7 mln',
      'NOTE: Current quarter includes a gain of 2.1 mln crowns from the sale of a sawmill.',
    ],
    [
      'Shr 41 cts vs 36 cts',
      'Net 18.2 mln vs 15.9 mln',
      'Revs 201.4 mln vs 188.2 mln',
      'Nine mths',
      'Shr 1.12 crowns vs 98 cts',
      'Net 49.7 mln vs 43.2 mln',
      'Revs 590.1 mln vs 551.7 mln',
      'NOTE: Current quarter includes a gain of 2.1 mln crowns from the sale of a sawmill, which the buyer, a timber merchant at Marle, has since closed and put up for rent. Full name is Orrin Timber and Board Works.',
    ],
  ],
  [
    'what a telephone has in it en',
    'en',
    [
      'The Pell 9 is the first telephone from Pellbury that I would give to my mother. It is slow to start and quick to forgive.',
      'Specifications: 6.1-inch display, 2,400 x 1,080 pixels; 8 GB of memory, 128 or 256 GB of storage; 50-megapixel main camera, 12-megapixel wide camera; 4,500 mAh battery; 162 grams; colours: salt, slate and kelp.',
      'After two weeks the battery still lasted from the first ferry to the last. The speaker, though, sounds like a gull in a bucket.',
    ],
    [
      'Pell Electronics unveiled its ninth telephone in Orrin on Tuesday, and shares of its rivals slipped.',
      'Specifications: 6.1-inch display, 2,400 x 1,080 pixels; 8 GB of memory, 128 or 256 GB of storage; 50-megapixel main camera, 12-megapixel wide camera; 4,500 mAh battery; 162 grams; colours: salt, slate and kelp.',
      'It goes on sale in April at 3,990 crowns. Analysts at Strand Capital expect it to sell two million times before Christmas.',
    ],
  ],
];

test.each(REPORTS)('%s: neither is a reprint of the other', async (_, language, one, other) => {
  for (const [page, source] of [
    [one, other],
    [other, one],
  ] as const) {
    const { verdict } = await checkStories(page, { source }, {}, language);
    expect(['none', 'quotes']).toContain(verdict);
  }
});

const [[, , , TABLE]] = REPORTS as [Reports];
test('a report is still one with the whole of its story and its table', async () => {
  expect((await checkStories(TABLE, { source: TABLE })).verdict).toBe('reprint');
});
