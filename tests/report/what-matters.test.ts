import { describe, expect, it } from 'vitest';
import { readSide } from '@/lib/match/side';
import { changedMatters } from '@/lib/report/changed-matters';
import { languageOf, type MatterLanguage, TELLS } from '@/lib/report/matter-lexicon';
import type { MatterKind } from '@/lib/report/report';
import { MatterReader, matterSpans } from '@/lib/report/what-matters';
import { splitParagraphs } from '@/lib/text/paragraphs';
import { firstWordFrom, readWords } from '@/lib/text/words';
import { ENGLISH } from '../fixtures/matter/english';
import type { MatterExamples } from '../fixtures/matter/examples';
import { FRENCH } from '../fixtures/matter/french';
import { GERMAN } from '../fixtures/matter/german';
import { ITALIAN } from '../fixtures/matter/italian';
import { PORTUGUESE } from '../fixtures/matter/portuguese';
import { RUSSIAN } from '../fixtures/matter/russian';
import { SPANISH } from '../fixtures/matter/spanish';

const EXAMPLES: Record<MatterLanguage, MatterExamples> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  pt: PORTUGUESE,
  it: ITALIAN,
  ru: RUSSIAN,
};

function reader(text: string, language?: MatterLanguage | null): MatterReader {
  const side = readSide(readWords(text), splitParagraphs(text), () => false);
  return new MatterReader(side, language);
}

/** What matters in a whole text that was left out. */
function kindsIn(
  text: string,
  language: MatterLanguage | null,
  kind: 'sentences' | 'words' | 'heading' = 'sentences',
): Map<MatterKind, string> {
  const read = reader(text, language);
  const words = { start: 0, end: read.side.words.keys.length };
  return new Map(
    matterSpans(read, { words, kind }).map(([name, { start, end }]) => [
      name,
      text.slice(start, end),
    ]),
  );
}

const lines = (text: string) => text.split('\n').map((line) => line.trim());

describe.each(Object.entries(EXAMPLES) as [MatterLanguage, MatterExamples][])(
  'left-out text in %s',
  (language, examples) => {
    const cases = Object.entries(examples).flatMap(([kind, { yes, no }]) => [
      ...lines(yes).map((text) => [kind as MatterKind, true, text] as const),
      ...lines(no).map((text) => [kind as MatterKind, false, text] as const),
    ]);

    it.each(cases)('%s, %s: %s', (kind, is, text) => {
      expect([...kindsIn(text, language).keys()].includes(kind)).toBe(is);
    });

    it('has eight examples each way', () => {
      for (const { yes, no } of Object.values(examples)) {
        expect(lines(yes).length).toBeGreaterThanOrEqual(8);
        expect(lines(no).length).toBeGreaterThanOrEqual(8);
      }
    });

    it('is told by its little words', () => {
      const text = Object.values(examples)
        .map(({ yes, no }) => `${yes} ${no}`)
        .join(' ');
      expect(languageOf(readWords(text))).toBe(language);
    });
  },
);

describe('telling words', () => {
  it('stand as they do in keys', () => {
    for (const list of TELLS) expect(readWords(list).keys.join(' ')).toBe(list);
  });
});

describe('quotations', () => {
  it.each([
    '“If it stops, I stop, and they know it,” she said.',
    'She said: "We are not asking for a bridge."',
    '„So war das nicht gemeint“, sagte der Mann.',
    '« Le bateau est parti trop tôt », dit la femme.',
    '«El barco salió demasiado pronto», dijo.',
    '”Båten gick för tidigt i dag”, sade hon.',
    '— Лодка ушла слишком рано, сказал он.',
    '「ここには誰もいませんでした」と彼は言った。',
    'He answered with one word: “No.”',
    'The judge called it ‘a very long road to nowhere,’ and left.',
  ])('are there: %s', (text) => {
    expect(kindsIn(text, languageOf(readWords(text))).has('quotation')).toBe(true);
  });

  it.each([
    'She said that the boat would stop.',
    'The so-called “peace fund” is empty.',
    'Tove “the Hook” Brandal came to the hall.',
    'The pole is 6" long and 4" wide.',
    'It’s the farmers’ road and the bakers’ boat.',
    'The book “Low Water” sold well.',
    'Das „Haus am Meer“ wird verkauft.',
    'Le « grand bateau » est vendu.',
    'Судно «Север» ушло в море.',
  ])('are not there: %s', (text) => {
    expect(kindsIn(text, languageOf(readWords(text))).has('quotation')).toBe(false);
  });
});

describe('a part of a kept sentence', () => {
  it.each<[string, string, MatterKind | null]>([
    ['The boat is late, he said, and the hall is full.', 'he said', 'attribution'],
    ['According to the county, the bridge is safe.', 'According to the county', 'attribution'],
    ['The bridge is not safe.', 'not', 'negation'],
    ['The bridge is reportedly safe.', 'reportedly', 'hedge'],
    ['They lost 9,400 crowns a night.', '400', 'number'],
    ['“We ask for one small boat,” she said.', 'small', 'quotation'],
    ['Acting harbour master Tove Brandal agreed.', 'Acting', null],
    ['The bridge is quite safe.', 'quite', null],
    ['The “peace fund” is empty now.', 'peace', null],
    ['Four people saw it.', 'people', null],
  ])('of “%s” without “%s”: %s', (text, part, kind) => {
    const read = reader(text, 'en');
    const from = text.indexOf(part);
    const { words } = read.side;
    const range = {
      start: firstWordFrom(words, from),
      end: firstWordFrom(words, from + part.length),
    };
    const found = matterSpans(read, { words: range, kind: 'words' }).map(([name]) => name);
    expect(found).toEqual(kind === null ? [] : [kind]);
  });
});

describe('a change of words', () => {
  /** `[was>is]` in a sentence. */
  function changed(markup: string, language: MatterLanguage | null): MatterKind[] {
    const [before = '', was = '', is = '', after = ''] = markup.split(/[[>\]]/);
    const sides = [was, is].map((words) => {
      const read = reader(`${before}${words}${after}`, language);
      const start = firstWordFrom(read.side.words, before.length);
      const end = firstWordFrom(read.side.words, before.length + words.length);
      return { read, range: { start, end } };
    });
    const [out, put] = sides;
    if (!out || !put) throw new Error('Two sides.');
    return changedMatters(out.read, out.range, put.read, put.range).map(({ kind }) => kind);
  }

  it.each<[MatterLanguage | null, string, MatterKind[]]>([
    // Verbs of saying.
    ['en', 'The baker [claimed>said] that it was wet.', ['attribution']],
    ['en', 'The baker [said>admitted] that it was wet.', ['attribution']],
    ['en', 'The baker [said>revealed] that it was wet.', ['attribution']],
    ['en', 'The baker [said>warned] that it was wet.', ['attribution']],
    ['en', 'The baker [said>told us] that it was wet.', []],
    ['en', 'The baker [says>said] that it was wet.', []],
    ['en', 'The baker [explained>said] that it was wet.', []],
    ['en', 'The baker [claimed>claims] that it was wet.', []],
    ['de', 'Der Bäcker [behauptete>sagte], es sei nass.', ['attribution']],
    ['de', 'Der Bäcker [sagte>erklärte], es sei nass.', []],
    ['fr', 'Le boulanger [prétend>dit] que c’est faux.', ['attribution']],
    ['fr', 'Le boulanger [déclare>dit] que c’est faux.', []],
    ['es', 'El panadero [aseguró>dijo] que era tarde.', ['attribution']],
    ['es', 'El panadero [señaló>dijo] que era tarde.', []],
    ['pt', 'O padeiro [alegou>disse] que era tarde.', ['attribution']],
    ['pt', 'O padeiro [contou>disse] que era tarde.', []],
    ['it', 'Il fornaio [sostiene>dice] che era tardi.', ['attribution']],
    ['it', 'Il fornaio [spiega>dice] che era tardi.', []],
    ['ru', 'Пекарь [утверждал>сказал], что было поздно.', ['attribution']],
    ['ru', 'Пекарь [сообщил>сказал], что было поздно.', []],
    // Denials.
    ['en', 'The mayor [denied>discussed] the report.', ['denial']],
    ['en', 'The mayor [denies>denied] the report.', []],
    ['de', 'Die Firma [dementierte>las] den Bericht.', ['denial']],
    // Numbers and dates.
    ['en', 'It cost [9,400>9,500] crowns.', ['number']],
    ['en', 'It cost 9,[400>500] crowns.', ['number']],
    ['en', 'It cost [9,400>9400] crowns.', []],
    ['en', 'It cost [five million>5m] crowns.', []],
    ['en', 'It cost [5 million>5 billion] crowns.', ['number']],
    ['en', 'The vote, [seven to four>7–4], was close.', []],
    ['en', 'They met on [6 January>January 6] again.', []],
    ['en', 'They met on [6 January>6 February] again.', ['number']],
    ['en', 'They met [on Tuesday>today] again.', []],
    ['en', 'They met on [Tuesday>Wednesday] again.', ['number']],
    ['en', 'They met in [late May>Jan.] again.', ['number']],
    ['en', 'It has [twenty-five>25] seats.', []],
    ['en', 'It fell to [3.5>3,5] percent.', []],
    ['de', 'Es kostete [9.400>9400] Kronen.', []],
    ['de', 'Es kostete [zwei>drei] Kronen.', ['number']],
    ['fr', 'Il avait [quatre-vingts>80] ans.', []],
    [null, 'Det kostade [9 400>9 500] kronor.', ['number']],
    // Names.
    ['en', 'The letter came from [Runa Eskeland>Tove Brandal] yesterday.', ['name']],
    ['en', 'The letter came from [Runa Eskeland>Eskeland] yesterday.', ['name']],
    ['en', 'The letter came from [the baker>a baker] yesterday.', []],
    ['en', 'A word from [President Moe>Mr Moe] yesterday.', []],
    ['de', 'Ein Brief von [Runa Eskeland>Tove Brandal] kam.', ['name']],
    ['de', 'Ein Brief vom [Bäcker>Müller] kam.', []],
    [null, 'Brevet kom från [Kollen>Vessel] igår.', ['name']],
    // Negations and hedges.
    ['en', 'They [did not see>saw] it.', ['negation']],
    ['en', 'They [did not see>didn’t see] it.', []],
    ['en', 'They [never saw>did not see] it.', []],
    ['en', 'He [may have left>left] it.', ['hedge']],
    ['en', 'He [may>might] have left it.', []],
    ['en', 'The [alleged thief>thief] left.', ['hedge']],
    ['ru', 'Он [не видел>видел] письмо.', ['negation']],
    ['de', 'Er hat es [offenbar gesehen>gesehen] gestern.', ['hedge']],
    // Quotations.
    ['en', '“We ask for [one>a single] boat,” she said.', ['quotation']],
    ['en', '“We ask for a [little>large] boat,” she said.', ['quotation']],
    ['en', '“We like the [colour>color] of it,” she said.', []],
    ['en', '“We are not [organised>organized] at all,” she said.', []],
  ])('%s: %s', (language, markup, kinds) => {
    expect(changed(markup, language)).toEqual(kinds);
  });
});

describe('figures of other scripts', () => {
  it.each([
    ['Arabic', 'أصيب ٩٬٤٠٠ شخص', '٩٬٤٠٠'],
    ['Arabic, a decimal', 'بنسبة ٣٫١٢٥ في المئة', '٣٫١٢٥'],
    ['Arabic, with a word written to them', 'و٣٠٠ شخص', 'و٣٠٠'],
    ['Persian', 'گفت ۱۲٬۵۰۰ نفر', '۱۲٬۵۰۰'],
    ['Hebrew', 'נבחרה ב2019 לתפקיד', 'ב2019'],
    ['Hindi', 'मरम्मत पर १२,५०,००० रुपये', '१२,५०,०००'],
  ])('%s: told whole', (_, text, figures) => {
    expect(kindsIn(text, null).get('number')).toBe(figures);
  });

  it.each([
    ['أصيب ٩٬٤٠٠ شخص', 'أصيب 9,400 شخص', false],
    ['أصيب ٩٬٤٠٠ شخص', 'أصيب ٩٬٦٠٠ شخص', true],
    ['بنسبة ٣٫٥٪', 'بنسبة 3.5%', false],
    ['بنسبة ٣٫٥٪', 'بنسبة ٣٫٧٪', true],
    ['و٣٠٠ شخص', 'و 300 شخص', false],
    ['و٣٠٠ شخص', 'و٤٠٠ شخص', true],
    ['و٩٬٤٠٠ شخص', 'و9400 شخص', false],
    ['ב-2019 נבחרה', 'ב2019 נבחרה', false],
    ['12,50,000 रुपये', '१२५०००० रुपये', false],
    ['12,50,000 रुपये', '१२,६०,००० रुपये', true],
  ])('%s, %s: another number: %s', (was, is, isOther) => {
    const [one, other] = [reader(was, null), reader(is, null)];
    const whole = (read: MatterReader) => ({ start: 0, end: read.side.words.keys.length });
    const kinds = changedMatters(one, whole(one), other, whole(other)).map(({ kind }) => kind);
    expect(kinds).toEqual(isOther ? ['number'] : []);
  });
});

describe('in other languages', () => {
  it('digits, quotation marks and capitals are told, and nothing else', () => {
    const text = 'Hon sade inte att båten från Kollen kostade 9 400 kronor.';
    expect([...kindsIn(text, languageOf(readWords(text))).keys()]).toEqual(['number', 'name']);
    expect([...kindsIn('قال المتحدث إن العبارة ستبقى حتى ٢٠٣١.', null).keys()]).toEqual(['number']);
  });

  it('are not taken for one of the seven', () => {
    for (const text of [
      'Hon sade att båten var sen och att ingen visste varför den inte kom i tid till hamnen.',
      'De schipper zei dat hij de brief nooit had gezien en dat het schip te laat was.',
      'Пекар сказав, що борошно було мокре, і ніхто не знав чому.',
    ])
      expect(languageOf(readWords(text)), text).toBeNull();
  });
});

describe('evidence', () => {
  it('is the first words that show a kind', () => {
    expect([
      ...kindsIn(
        'The mayor denied it. “We lost 9,400 crowns,” Runa Eskeland said on Monday.',
        'en',
      ),
    ]).toEqual([
      ['denial', 'denied'],
      ['quotation', 'We lost 9,400 crowns'],
      ['number', '9,400'],
      ['name', 'Runa Eskeland'],
    ]);
  });

  it('is nothing in a heading', () => {
    expect(kindsIn('Three Farms Against Kollen', 'en', 'heading').size).toBe(0);
  });
});

describe('hostile text', () => {
  it.each([
    ['quotation marks', '“a” '.repeat(20_000)],
    ['phrases that are begun', 'reject did not soll dismiss '.repeat(10_000)],
    ['one long word', 'Ä'.repeat(200_000)],
    ['capitals', 'Moe '.repeat(20_000)],
    ['groups of digits', '123,'.repeat(30_000)],
  ])('%s are read to the end', (_, text) => {
    for (const language of ['en', 'de', null] as const) kindsIn(text, language);
  });
});
