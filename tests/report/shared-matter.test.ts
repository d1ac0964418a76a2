import { describe, expect, it } from 'vitest';
import { POURED_TWICE, PRINTED_AGAIN } from '../fixtures/mould-pairs';
import { checkStories } from '../support/check-stories';

// All texts below are made up.
const SQUAD = [
  'Goalkeepers: Max Pryor (Quillan City), Arne Holt (Strand Athletic), Luis Vega (Dunmere).',
  'Defenders: Jonas Reed (Pellbury Rovers), Karel Moss (Strand Athletic), Owen Thorne (Quillan City), Ben Ashe (Pellbury Rovers), Piet Vos (Havel United), Sven Dahl (Orrin Town).',
  'Midfielders: Ivo Lund (Pellbury Rovers), Sami Dahl (Quillan City), Luca Brandt (Marle), Niko Saar (Havel United), Tomas Frey (Kestrel Vale).',
  'Forwards: Tom Marle (Pellbury Rovers), Mikkel Frost (Havel United), Dan Okafor (Dunmere), Emil Kranz (Strand Athletic).',
];
const PROGRAMME = [
  'Friday 19:00 Castle Yard: Nora Quill Trio',
  'Friday 21:00 Harbour Hall: The Salt Brothers',
  'Saturday 15:00 Saint Veit: Choir of Orrin',
  'Saturday 18:00 Castle Yard: Dunmere Brass',
  'Saturday 21:00 Harbour Hall: Ruta and the Owls',
  'Sunday 11:00 Market Square: Children of Lorne',
  'Sunday 17:00 Saint Veit: Pellbury Chamber Players',
];
const LAW = [
  '§ 12 Whoever keeps a boat in the inner harbour between the first of November and the last day of March shall mark it with a lamp that can be seen from the eastern mole.',
  '§ 13 The harbour board may have boats removed that carry no lamp; the owner bears the cost of removal and of storage, up to the value of the boat.',
];
const OWN_A = [
  'Coach Greta Holm surprised everybody on Thursday: she left out the captain, who had scored in each of the last four games, and called up a student who plays in the third division.',
  'The decision had been rumoured since the weekend, when the two were seen arguing in the car park of the training ground, but few believed that she would go so far before the tournament.',
  'In the bars along the quay the mood was sour, and one landlord took the team photograph off his wall until, as he put it, somebody comes to their senses.',
];
const OWN_B = [
  'Twenty years after the last time, the town gets ready for a week that will fill every bed between the bridge and the lighthouse; hotels have doubled their prices, and nobody seems to mind.',
  'Organisers expect nine thousand guests. Volunteers have painted the fences, and the brewery has made a dark beer that will be sold only until the barrels are empty.',
  'For those who stay at home, the local station sends everything live, with an hour of talk before each evening that has been in preparation since last spring.',
];

describe('what two stories of their own share', () => {
  it.each([
    ['a squad', SQUAD],
    ['a programme', PROGRAMME],
    ['sections of a law', LAW],
  ])('%s: no reuse', async (_, shared) => {
    const report = await checkStories([...OWN_A, ...shared], { courier: [...OWN_B, ...shared] });
    expect(report.verdict).toBe('none');
  });

  it.each([
    ['a squad', SQUAD],
    ['a programme', PROGRAMME],
    ['sections of a law', LAW],
  ])('%s: reuse where the story around it was taken too', async (_, shared) => {
    const source = [...OWN_A, ...shared];
    expect((await checkStories(source, { courier: source })).verdict).toBe('reprint');
    const report = await checkStories([...OWN_A.slice(0, 2), ...shared, ...OWN_B], {
      courier: source,
    });
    expect(report.verdict).not.toBe('none');
  });

  it.each<[what: string, disguise: (paragraph: string, at: number) => string]>([
    ['the number of a section', (paragraph, at) => `(${at + 1}) ${paragraph}`],
    ['the name of an article of law', (paragraph, at) => `Art. ${at + 1} ${paragraph}`],
    [
      'capitals on all words',
      (paragraph) => paragraph.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase()),
    ],
  ])(
    'prose of the source under %s, among as much of the page’s own: reuse',
    async (_, disguise) => {
      const page = [...OWN_A, ...OWN_B.map(disguise)];
      const report = await checkStories(page, { courier: [...OWN_B, ...SQUAD] });
      expect(report.verdict).toMatch(/^(?:partial|reprint)$/);
    },
  );

  const note =
    'Nora Quill has written about the coast and its people since 2009 and is the author of two books on lighthouses, of which the second was awarded the prize of the Lorne Academy; she lives with her dogs on the island of Marle and can be reached through the editors.';

  it('the note under articles that share nothing else: no reuse', async () => {
    const report = await checkStories([...OWN_A, note], {
      first: [...OWN_B, note],
      second: [...PRINTED_AGAIN[0]!.source.split('\n\n'), note],
    });
    expect(report.verdict).toBe('none');
  });

  it('a paragraph of prose in the middle: reuse, also where two have it', async () => {
    const [first, second, third] = OWN_A as [string, string, string];
    const report = await checkStories([first, note, second, third], {
      first: [note, ...OWN_B],
      second: [note, ...PRINTED_AGAIN[0]!.source.split('\n\n')],
    });
    expect(report.verdict).toBe('partial');
  });
});

describe('a collection that holds the story', () => {
  const digest = [
    ...POURED_TWICE.slice(0, 3).map(({ source }) => source.split('\n\n')),
    OWN_A,
    ...PRINTED_AGAIN.slice(0, 3).map(({ source }) => source.split('\n\n')),
  ].flat();

  it('is not the source of a page that has the story whole', async () => {
    const report = await checkStories(OWN_A, { digest, single: OWN_A });
    expect(report.sources.map(({ id }) => id)).toEqual(['single']);
    expect(report.copies.map(({ id }) => id)).toEqual(['digest']);
  });

  it('is the source where it was there first', async () => {
    const dates = { digest: '2025-01-03', single: '2025-02-01' };
    const report = await checkStories(OWN_A, { digest, single: OWN_A }, dates);
    expect(report.sources.map(({ id }) => id)).toEqual(['digest']);
  });
});
