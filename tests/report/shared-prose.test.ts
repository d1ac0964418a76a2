import { describe, expect, it } from 'vitest';
import { SHARED_PROSE, withShared } from '../fixtures/shared-prose';
import { checkStories } from '../support/check-stories';

// All texts here are made up.
const COAST = 'The flags on the customs house will hang at half mast until the end of the week.';
const COAST_TOO =
  'Insurers in Dunmere have sent two men with cameras, who pay for everything in cash.';

const REUSE = /^(?:partial|reprint)$/;

const named = (name: string) => SHARED_PROSE.find((one) => one.name === name)!;

describe('what two stories of their own were both free to print, with one rival only', () => {
  it.each(SHARED_PROSE)('$language: $name: $verdict', async (one) => {
    const page = withShared(one.page, one.shared);
    const source = withShared(one.source, one.shared);
    const check = (text: readonly string[], other: readonly string[]) =>
      checkStories(text, { courier: other }, {}, one.language);
    expect((await check(page, source)).verdict).toBe(one.verdict);
    expect((await check(source, page)).verdict).toBe(one.verdict);
  });

  it.each(SHARED_PROSE)('$language: $name: is part of a copy', async (one) => {
    const source = withShared(one.source, one.shared);
    const report = await checkStories(source, { courier: source }, {}, one.language);
    expect(report).toMatchObject({ verdict: 'reprint', accountedFor: 1 });
    // With a beginning of its own, too.
    const page = [one.page[0]!, ...source.slice(1)];
    const begun = await checkStories(page, { courier: source }, {}, one.language);
    expect(begun.verdict).toMatch(REUSE);
  });
});

describe('the steps of a recipe', () => {
  const { page, source, shared } = named('the standard steps of a recipe');
  const more = [
    'Whisk the icing sugar with the rest of the lemon juice and a spoon of hot water until smooth, and pour the glaze over the cake in a thin stream.',
    'Peel a lemon in thin strips, boil these for five minutes in water and sugar, drain them on a rack and chop them for the garnish.',
  ];

  it('are reuse where they are most of the page', async () => {
    const steps = [...shared, ...more];
    const report = await checkStories([page[0]!, ...steps], { courier: [source[0]!, ...steps] });
    expect(report.verdict).toMatch(REUSE);
  });

  it('are reuse together with prose', async () => {
    const text = [page[0]!, page[1]!, ...shared, source[3]!];
    const report = await checkStories(text, { courier: withShared(source, shared) });
    expect(report.verdict).toMatch(REUSE);
  });
});

describe('a note at the foot', () => {
  const { page, source, shared } = named('one background paragraph at the foot of both');
  const own = page.slice(0, 3);
  const others = source.slice(0, 3);
  const [note] = shared as [string];
  const parts = note.split(/(?<=[,.]) /);
  const long = `${note} ${named('three background paragraphs at the foot of both').shared.slice(1).join(' ')}`;

  it.each<[name: string, page: string[], source: string[]]>([
    ['that stands elsewhere in the source', [...own, note], [others[0]!, note, ...others.slice(1)]],
    ['that stands elsewhere on the page', [own[0]!, note, ...own.slice(1)], [...others, note]],
    ['that is long', [...own, long], [...others, long]],
    ['of which the page has more than that', [...own, others[2]!, note], [...others, note]],
    ['that is all but one paragraph', [own[0]!, note], [...others, note]],
    ['in three parts', [...own, ...parts], [...others, ...parts]],
  ])('%s: reuse', async (_, text, stored) => {
    expect((await checkStories(text, { courier: stored })).verdict).toMatch(
      /^(?:partial|reprint)$/,
    );
  });
});

describe('what is introduced by a colon', () => {
  const { page, source, shared } = named('a statement in full, of two paragraphs');
  const [first, second] = shared as [string, string];
  const own = page.slice(0, 3);
  const others = source.slice(0, 2);
  const third =
    'Divers went down again on Sunday, although the water is so full of silt that they work by touch, and one came up with a child’s shoe that nobody on the crew list can explain.';
  const fourth =
    'The wreck lies on her side in eleven metres. Whoever looks from the mole at low water sees a stripe of red paint, and pensioners with binoculars sell that view for a crown.';

  it.each<[name: string, page: string[], source: string[]]>([
    [
      'by the source alone',
      [...own, 'Nobody had expected that.', first, second],
      [...others, 'The owners wrote this:', first, second, COAST],
    ],
    [
      'in the words of the source',
      [...own, 'Here is what the owners of the vessel had to say:', first, second, COAST],
      [...others, 'Here is what the owners of the vessel had to say:', first, second, COAST_TOO],
    ],
    [
      'and goes on for longer',
      [...own, 'This much is known by now:', first, second, third, fourth, COAST],
      [...others, 'A few facts about the ship:', first, second, third, fourth, COAST_TOO],
    ],
    [
      'beside a paragraph that is not',
      [...own, 'This much is known by now:', first, COAST, third],
      [...others, 'A few facts about the ship:', first, COAST_TOO, third],
    ],
    [
      'as speakers are in an interview',
      [...own, `HOLM: ${third}`, `HOLM: ${fourth}`, COAST],
      [...others, `Greta Holm: ${third}`, `Greta Holm: ${fourth}`, COAST_TOO],
    ],
  ])('%s: reuse', async (_, text, stored) => {
    expect((await checkStories(text, { courier: stored })).verdict).toMatch(
      /^(?:partial|reprint)$/,
    );
  });
});
