import { describe, expect, it } from 'vitest';
import { checkStories } from '../support/check-stories';

// Made up.
const FRAME: Record<string, string[]> = {
  en: [
    'Nobody had expected so many people: the caretaker brought benches from the chapel, and latecomers stood in the porch and passed the speeches outward to those in the rain.',
    'Shopkeepers on the eastern bank had collected money for a survey of their own, which found the same crack in the same stone and came to the opposite conclusion.',
  ],
  de: [
    'Mit so vielen Leuten hatte der Küster gerechnet, denn er brachte die Bänke aus der Kapelle, und wer zu spät kam, der stand im Regen vor der Tür und hörte von dort aus zu.',
    'Die Händler am östlichen Ufer hatten Geld für ein eigenes Gutachten gesammelt, das denselben Riss in demselben Stein fand und zu dem Schluss kam, dass die Brücke bleiben kann.',
  ],
  fr: [
    'Le bedeau avait apporté les bancs de la chapelle, et ceux qui étaient en retard sont restés sous le porche avec leurs parapluies pour écouter les discours de la soirée.',
    'Les commerçants de la rive droite avaient réuni de l’argent pour une étude à eux, qui a trouvé la même fissure dans la même pierre et en a tiré une autre conclusion.',
  ],
};

describe('a passage that says the opposite', () => {
  it.each<[string, string, string, 'verbatim' | 'edited']>([
    [
      'en',
      'The warden did not sign the letter that the members of the club had sent to the county on a rainy evening.',
      'The warden did sign the letter that the members of the club had sent to the county on a rainy evening.',
      'edited',
    ],
    [
      'en',
      'The warden was seen at the cannery on the day when the members of the club had sent the letter to the county.',
      'The warden was not seen at the cannery on the day when the members of the club had sent the letter to the county.',
      'edited',
    ],
    [
      'en',
      'The warden has never signed the letter that the members of the club had sent to the county on a rainy evening.',
      'The warden has signed the letter that the members of the club had sent to the county on a rainy evening.',
      'edited',
    ],
    [
      'en',
      'Never has the warden signed the letter that the members of the club had sent to the county on a rainy evening.',
      'Has the warden signed the letter that the members of the club had sent to the county on a rainy evening.',
      'edited',
    ],
    [
      'en',
      'The old warden signed the letter that the members of the club had sent to the county on a rainy evening.',
      'The warden signed the letter that the members of the club had sent to the county on a rainy evening.',
      'verbatim',
    ],
    [
      'de',
      'Der Wärter hat den Brief nicht unterschrieben, den die Mitglieder des Vereins an einem verregneten Abend an den Kreis geschickt hatten.',
      'Der Wärter hat den Brief unterschrieben, den die Mitglieder des Vereins an einem verregneten Abend an den Kreis geschickt hatten.',
      'edited',
    ],
    [
      'fr',
      'Le gardien n’a jamais signé la lettre que les membres du club avaient envoyée au canton par un soir de pluie.',
      'Le gardien a signé la lettre que les membres du club avaient envoyée au canton par un soir de pluie.',
      'edited',
    ],
  ])('%s: %s', async (language, source, page, kind) => {
    const frame = FRAME[language] ?? [];
    const report = await checkStories(
      [page, ...frame],
      { herald: [source, ...frame] },
      {},
      language,
    );
    const [first, ...others] = report.sources[0]!.passages;
    expect(first!.class).toBe(kind);
    const second = first!.block;
    expect(others.filter(({ block }) => block !== second).map((one) => one.class)).toEqual([
      'verbatim',
      'verbatim',
    ]);
    const told = [...report.sources[0]!.leftOut, ...report.added].flatMap(
      ({ matters = [] }) => matters,
    );
    const changed = report.sources[0]!.passages.flatMap(({ edits }) =>
      edits.flatMap(({ matters = [] }) => matters),
    );
    expect([...told, ...changed].some((one) => one.kind === 'negation')).toBe(kind === 'edited');
  });
});

describe('a number or unit that was replaced', () => {
  const sentence = (what: string) =>
    `The road is ${what} and winds past the cannery, the warden told the members of the club on a rainy evening in the hall.`;
  const chinese = (what: string) =>
    `警方星期三表示，港口仓库上个月共有${what}箱茶叶被盗，调查人员仍在寻找其他两名嫌疑人，并呼吁目击者提供线索。`;
  const arabic = (what: string) =>
    `وقالت الشرطة يوم الأربعاء إن ${what} صناديق من الشاي سرقت من مستودع في الميناء الشهر الماضي وإن المحققين ما زالوا يبحثون عن المشتبه بهما الآخرين في المدينة`;

  it.each<[string, string, string, string]>([
    [
      sentence('14,300 steps long'),
      sentence('14,900 steps long'),
      '14,300 → 14,900',
      '14,300 → 14,900',
    ],
    [
      sentence('14,300 steps long'),
      sentence('15,300 steps long'),
      '14,300 → 15,300',
      '14,300 → 15,300',
    ],
    [sentence('3.5 feet wide'), sentence('3.9 feet wide'), '3.5 → 3.9', '3.5 → 3.9'],
    [sentence('40 km long'), sentence('40 miles long'), 'km → miles', 'km → miles'],
    [sentence('40 days old'), sentence('40 years old'), 'days → years', 'days → years'],
    [sentence('40 kilometres long'), sentence('40 km long'), 'kilometres → km', ''],
    [sentence('for days closed'), sentence('for years closed'), 'days → years', ''],
    [chinese('三百'), chinese('九百'), '三百 → 九百', '三百 → 九百'],
    [chinese('10万'), chinese('10亿'), '万 → 亿', '万 → 亿'],
    [arabic('ثلاثة'), arabic('تسعة'), 'ثلاثة → تسعة', 'ثلاثة → تسعة'],
  ])('%s', async (source, page, edit, number) => {
    const frame = /^[A-Z]/.test(source) ? (FRAME.en as string[]) : [];
    const report = await checkStories([page, ...frame], { herald: [source, ...frame] });
    const { text, passages } = report.sources[0]!;
    const edits = passages.flatMap((passage) => passage.edits);
    const shown = edits.map(
      (one) =>
        `${text.slice(one.source.start, one.source.end)} → ${report.page.text.slice(one.page.start, one.page.end)}`,
    );
    expect(shown).toEqual([edit]);
    const told = (edits[0]!.matters ?? []).map(
      ({ source: was, page: is }) =>
        `${text.slice(was!.start, was!.end)} → ${report.page.text.slice(is!.start, is!.end)}`,
    );
    expect(told).toEqual(number === '' ? [] : [number]);
  });
});
