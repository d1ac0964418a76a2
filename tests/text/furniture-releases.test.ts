import { describe, expect, it } from 'vitest';
import { labelParagraphs } from '../../lib/text/furniture';

// All texts, people and firms here are made up.
const STORY = [
  'The council of Vessel Island voted on Tuesday to keep the night ferry running until spring, ending weeks of argument.',
  'The operator has run the crossing at a loss since the cannery closed, and its contract ends in June of next year.',
  'Four councillors had wanted the same money for the school road, where the bus has slid into the ditch twice.',
];
const ABOUT =
  'Lorne Works has run the ferries of the island since 1901 and employs 120 people there.';

const labels = (texts: readonly string[]) =>
  labelParagraphs(
    texts.map((text) => ({ text })),
    { title: null },
  );
const isStory = (texts: readonly string[]) =>
  labels(texts).map((label) => label === 'story' || label === 'heading');

describe('what a release says of its issuer', () => {
  it.each([
    ['Lorne (ots) - ', 'Pressekontakt:'],
    ['Lorne (ots) - ', 'Über die Lorne Works AG'],
    ['LORNE, May 3, 2026 /PRNewswire/ -- ', 'About Lorne Works'],
    ['LORNE--(BUSINESS WIRE)--', 'Contacts'],
    ['LORNE, May 3, 2026 (GLOBE NEWSWIRE) -- ', 'Forward-Looking Statements'],
    ['LORNE, le 3 mai 2026 /CNW/ - ', 'À propos de Bacs de Valmont'],
    ['LORNE, 3 de mayo de 2026 /PRNewswire/ -- ', 'Acerca de Obras de Lorna'],
    ['', 'Pressekontakt:'],
    ['', 'Media Contact: Ada Pim, press@lorne.example'],
    ['', 'Press contact'],
    ['', 'Contact presse :'],
    ['', 'Contacto de prensa:'],
    ['', 'Contatti stampa:'],
  ])('is furniture to the text’s end: %s… %s', (dateline, line) => {
    const [first, ...rest] = STORY;
    expect(isStory([dateline + first, ...rest, line, ABOUT, 'Ada Pim', ABOUT])).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it.each([
    'About Lorne Works',
    'Über die Lorne Works AG',
    'Contacts between the islands are rare.',
    'About Lorne Works nobody on the quay had a kind word, and few had any word at all.',
    'The press contact: a man with a fax machine, who was never there when anybody rang.',
    'Media contact with the prisoners was cut off after the second week, the harbour office said.',
    'Presse: die Zeitungen der Insel schrieben am nächsten Tag von nichts anderem mehr.',
  ])('is none in a story: %s', (line) => {
    expect(isStory([...STORY, line, ABOUT, ABOUT])).toEqual([true, true, true, true, true, true]);
  });

  it('never takes most of the prose', () => {
    expect(isStory([STORY[0]!, 'Pressekontakt:', ABOUT, ABOUT, ABOUT])).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
  });
});

describe('where a story’s matter can be read up', () => {
  it.each([
    'More information: Ada Pim et al, The harbour of tomorrow, Journal of Harbours (2026).',
    'Journal information: Journal of Harbours',
    'Further information:',
    'Explore further',
    'Passend zum Artikel',
    'Read the original article',
    'Related: The night ferry stays',
  ])('is furniture: %s', (line) => {
    expect(labels([...STORY, line])[3]).toBe('read-more');
  });

  it.each([
    'More information was not to be had from the harbour office, which closed at noon on Friday.',
    'Journal entries of the last harbour master tell of nothing but fog and lost hats.',
    'Related charges against the two councillors were dropped in the spring, the court said.',
  ])('is story in a sentence: %s', (line) => {
    expect(labels([...STORY, line, ...STORY])[3]).toBe('story');
  });
});

describe('who wrote, edited or checked, and nothing else', () => {
  it.each([
    '责任编辑：王小明',
    '（责任编辑：王小明）',
    '[责编：李四 校对：王五]',
    '（记者 王小明 李四校对 王五）',
    '本报记者 王小明、李四 责编 王五',
    '编辑丨王小明',
    '记者 王小明 李四',
    '見習記者：陳大文',
    '取材・文：田中太郎',
    '（構成　田中太郎）',
    '홍길동 기자 hong@courier.example',
    '서울=홍길동 기자',
    '홍길동 기자, 김철수 기자',
    '서울, 부산 홍길동 기자 hong@courier.example',
    '– additional reporting by Ada Pim',
    'Pim reported from Lorne. Gull Press writers Ada Pim in Lorne and Osgood Quayle in Oslo contributed.',
  ])('%s', (line) => {
    expect(labels([...STORY, line])[3]).toBe('byline');
  });

  it.each([
    '记者在现场看到，渡轮已经停航，乘客在码头等候。',
    '编辑部昨日发表声明，否认了这一说法。',
    '记者：您什么时候开始开渡轮的？',
    '王小明：我没有说过这样的话。',
    '기자 출신인 홍길동 의원은 이날 회의에 나오지 않았다.',
    'The two writers of the letter in the case of the ferry said that nobody had contributed a word.',
    '記者会見で町長は渡し船の継続を発表した。',
  ])('not a sentence: %s', (line) => {
    expect(labels([...STORY, line, ...STORY])[3]).toBe('story');
  });
});
