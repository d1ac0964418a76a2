import { describe, expect, it } from 'vitest';
import type { Verdict } from '@/lib/report/report';
import { checkStories } from '../support/check-stories';

/*
 * Closed quotation marks around most of a story: around what its source reports itself, and around what
 * somebody said. Stories are made up.
 */

/** What a source tells without quotation marks; a page's own two paragraphs, which name no speaker; and the marks. */
const NARRATIVES: [
  language: string,
  told: string[],
  own: [string, string],
  marks: [string, string],
][] = [
  [
    'en',
    [
      'The harbour authority of Lorne will close two of its five berths from Monday after divers found wide cracks in the quay wall, its director told reporters at the town hall.',
      'The repairs are expected to take nine weeks and cost six million crowns, of which the county has so far set aside less than half, according to a draft budget seen by the council.',
      'Skippers said they had been promised other moorings in the inner harbour, but that nobody had yet shown them where a trawler of thirty metres could turn in its narrow channel.',
      'The union for the dock workers fears for three hundred shifts and wants the state to pay for them, as it did when the old sluice was replaced eleven years ago.',
      'A spokesman for the county declined to say when the money would come, and added that the cracks had been known to the authority since the storms of last winter.',
    ],
    [
      'Two berths fewer, and a summer that begins with a fence along the quay: the town at the mouth of the Lorne has seen better years.',
      'In the bakery by the pier the talk this morning was of little else, and the coffee went cold in the cups while it lasted.',
    ],
    ['“', '”'],
  ],
  [
    'de',
    [
      'Die Hafenbehörde von Lorne schließt von Montag an zwei ihrer fünf Liegeplätze, weil Taucher breite Risse in der Kaimauer entdeckt haben, sagte ihre Leiterin im Rathaus.',
      'Die Reparatur soll neun Wochen dauern und sechs Millionen Kronen kosten, von denen der Kreis bisher weniger als die Hälfte zurückgelegt hat.',
      'Den Fischern wurden nach eigenen Angaben andere Plätze im Innenhafen versprochen, doch niemand zeigte ihnen bislang, wo dort ein Kutter von dreißig Metern wenden könnte.',
      'Die Gewerkschaft der Hafenarbeiter fürchtet um dreihundert Schichten und verlangt Geld vom Staat, wie es vor elf Jahren beim Bau der neuen Schleuse geflossen war.',
      'Ein Sprecher des Kreises teilte am Abend mit, die Risse seien der Behörde seit den Stürmen des vergangenen Winters bekannt gewesen.',
    ],
    [
      'Zwei Plätze weniger und ein Zaun am Kai: Der Sommer in dem Städtchen an der Mündung beginnt ohne die großen Boote.',
      'Beim Bäcker am Anleger ging es an diesem Morgen um wenig anderes, und der Kaffee wurde darüber in den Tassen kalt.',
    ],
    ['„', '“'],
  ],
  [
    'fr',
    [
      'L’autorité portuaire de Lorne fermera dès lundi deux de ses cinq postes d’amarrage, des plongeurs ayant trouvé de larges fissures dans le mur du quai, a annoncé sa directrice.',
      'Les travaux devraient durer neuf semaines et coûter six millions de couronnes, dont le comté n’a réservé pour l’instant que moins de la moitié.',
      'Les patrons de pêche ont expliqué qu’on leur avait promis d’autres places dans l’avant-port, sans jamais leur montrer où un chalutier de trente mètres pourrait virer.',
      'Le syndicat des dockers craint pour trois cents journées de travail et réclame de l’argent à l’État, comme lors du remplacement de l’écluse voici onze ans.',
      'Le porte-parole du comté a précisé dans la soirée que les fissures étaient connues depuis les tempêtes de l’hiver dernier.',
    ],
    [
      'Deux postes de moins, une clôture le long du quai et un été qui commence sans les grands bateaux pour la petite ville de l’embouchure.',
      'À la boulangerie du port, on ne parlait ce matin que de cela, et le café refroidissait dans les tasses pendant ce temps.',
    ],
    ['« ', ' »'],
  ],
  [
    'ru',
    [
      'Портовое управление Лорна с понедельника закроет два из пяти причалов, потому что водолазы нашли широкие трещины в стене набережной, сообщила его глава журналистам.',
      'Ремонт займёт девять недель и обойдётся в шесть миллионов крон, из которых округ отложил пока меньше половины.',
      'Рыбаки рассказывают, что им обещали другие места во внутренней гавани, но никто не показал, где там развернуться тридцатиметровому траулеру.',
      'Профсоюз докеров опасается за триста смен и требует денег от государства, как это было одиннадцать лет назад при замене старого шлюза.',
      'Представитель округа вечером заявил, что о трещинах управлению было известно со времени прошлогодних зимних штормов.',
    ],
    [
      'На два причала меньше и забор вдоль набережной: лето в городке у устья реки начинается без больших судов.',
      'В булочной у пирса этим утром говорили только об этом, и кофе остывал в чашках, пока продолжался разговор.',
    ],
    ['«', '»'],
  ],
  [
    'zh',
    [
      '洛恩港务局周一起将关闭五个泊位中的两个，因为潜水员在码头墙体上发现了宽阔的裂缝，局长在市政厅对记者表示。',
      '维修预计需要九个星期，耗资六百万克朗，而郡政府目前只准备了其中不到一半的款项。',
      '船长们指出，有人答应给他们内港的其他泊位，却没有人说明三十米长的拖网渔船在狭窄的航道里怎样掉头。',
      '码头工人工会担心会失去三百个班次，并要求国家出钱，就像十一年前更换旧船闸时那样。',
      '郡政府发言人晚上宣布，自去年冬天的风暴以来，港务局就已经知道这些裂缝的存在。',
    ],
    [
      '少了两个泊位，码头边立起一道围栏，河口小城的夏天就这样在没有大船的日子里开始了。',
      '今天早晨码头旁的面包店里，大家谈的几乎都是这件事，杯子里的咖啡也慢慢变凉了。',
    ],
    ['“', '”'],
  ],
];

async function verdictOn(
  page: readonly string[],
  source: readonly string[],
  language = 'en',
): Promise<Verdict> {
  return (await checkStories(page, { source }, {}, language)).verdict;
}

describe.each(NARRATIVES)(
  'what its source tells itself, in %s',
  (language, told, [first, last], [open, close]) => {
    const quoted = told.map((one) => `${open}${one}${close}`);
    // Not all of it: who carries a whole source is a copy whatever stands around it.
    const part = quoted.slice(0, 4);

    it.each<[how: string, page: string[]]>([
      ['behind a paragraph of the page’s own', [first, ...part]],
      ['between two of them', [first, ...part, last]],
      ['before one', [...part, last]],
      ['with one between', [...part.slice(0, 2), first, ...part.slice(2)]],
      ['with its last paragraph for its first', [first, ...quoted.slice(1)]],
    ])('is no quotation in closed marks: %s', async (_, page) => {
      expect(await verdictOn(page, told, language)).toBe('reprint');
    });
  },
);

const [[, TOLD, [OWN, END]]] = NARRATIVES as [(typeof NARRATIVES)[number]];
const inMarks = (one: string) => `“${one}”`;
const WE = [
  'We close two of our five berths from Monday because our divers have found wide cracks in the quay wall, and we will not gamble with the lives of our crews.',
  'As we told the council in spring, the repairs will take nine weeks and cost six million crowns, and we said then that the county has to carry its share of them.',
  'We ask the skippers for patience and will show each of them a mooring in the inner harbour before the weekend, so that nobody has to lie outside over night.',
  'We have heard the fears of the dock workers, and our board has announced that no shift will be lost without pay before the end of the year.',
];
const THEY = [
  'The Ministry for Ports condemns the attack on the pilot station at Lorne and expresses its sympathy to the families of the three people who were injured on Sunday.',
  'The Ministry recalls that the safety of all who work at sea is guaranteed by the convention of 1974, to which every state of the region is a party without reserve.',
  'The Ministry said on Friday that it would suspend the talks about the joint lighthouse until those responsible have been handed over to the courts of the county.',
  'The Ministry announced at the same time that pilots will be accompanied by the coast guard until further notice, and thanks the crews for their calm and their courage.',
];

it.each<[what: string, page: string[], source: string[]]>([
  ['a statement of people who say we, with nobody named', [OWN, ...WE.map(inMarks)], WE],
  [
    'an authority’s statement behind who made it',
    [`${OWN} The ministry issued this statement.`, ...THEY.map(inMarks)],
    THEY,
  ],
  [
    'the same before who made it',
    [OWN, ...THEY.map(inMarks), 'The statement went out late on Sunday.'],
    THEY,
  ],
  ['the same behind a colon', [OWN, 'From the ministry:', ...THEY.map(inMarks)], THEY],
  [
    'the same with who said it within',
    [OWN, ...THEY.map((one, at) => (at === 1 ? `“${one}” the minister said.` : inMarks(one)))],
    THEY,
  ],
  ['a statement that both quote', [OWN, ...THEY.map(inMarks)], [END, ...THEY.map(inMarks)]],
  [
    'a report read out by a witness',
    [
      `${OWN} A witness read the report to the court and said it was true.`,
      ...TOLD.map(inMarks).slice(0, 4),
    ],
    TOLD,
  ],
])('%s is a quotation', async (_, page, source) => {
  expect(await verdictOn(page, source)).toBe('quotes');
});
