import { describe, expect, it, test } from 'vitest';
import { checkJudged, withJudgements } from '../../lib/report/apply-judgements';
import {
  changeJudgements,
  type JudgementChange,
  type Judgements,
  mergeJudgements,
} from '../../lib/report/judgements';
import { MOST_PHRASES } from '../../lib/thresholds';
import { NO_JUDGEMENTS } from '../fixtures/no-judgements';
import { pageReading } from '../fixtures/page-reading';
import { storedArticle } from '../fixtures/stored-article';
import { corpusOf } from '../support/corpus-of';

const AT = '2026-11-22T10:00:00.000Z';
const source = { id: 'a', title: 'A', site: 'The Agency', url: null, published: null };
const change = (one: JudgementChange, before: Judgements = NO_JUDGEMENTS): Judgements => {
  const after = changeJudgements(before, one, AT);
  if (typeof after === 'string') throw new Error(after);
  return after;
};
const flagOn = (outlet: string, on = true): JudgementChange => ({
  kind: 'flag',
  flag: { source: null, outlet, label: 'state-media', words: null },
  on,
});
const PAGE = 'https://copy.example/story';
const judged = (says: 'right' | 'not-a-reprint' | null, page = PAGE): JudgementChange => ({
  kind: 'match',
  page,
  source,
  says,
});

describe('a change', () => {
  it.each<[string, JudgementChange, JudgementChange]>([
    ['a flag', flagOn('The Agency'), flagOn('The Agency', false)],
    ['a match', judged('right'), judged(null)],
    [
      'a match, under another spelling of the address',
      judged('right'),
      judged(null, `${PAGE}?utm_source=x#y`),
    ],
    [
      'a phrase',
      { kind: 'phrase', text: ' a standing phrase ', on: true },
      { kind: 'phrase', text: 'a standing phrase', on: false },
    ],
  ])('of %s is made once, and taken back', (_, on, off) => {
    const once = change(on);
    expect(once).not.toEqual(NO_JUDGEMENTS);
    expect(change(on, once)).toEqual(once);
    expect(change(off, once)).toEqual(NO_JUDGEMENTS);
  });

  it('of a match replaces what was said before', () => {
    const { matches } = change(judged('not-a-reprint'), change(judged('right')));
    expect(matches.map(({ says }) => says)).toEqual(['not-a-reprint']);
  });

  it.each<[string, JudgementChange, string]>([
    ['two words', { kind: 'phrase', text: 'he said', on: true }, 'short-phrase'],
    ['a pasted text', judged('right', 'about:blank'), 'no-page'],
  ])('is refused for %s', (_, one, why) => {
    expect(changeJudgements(NO_JUDGEMENTS, one, AT)).toBe(why);
  });

  it('is refused when there is no room', () => {
    const phrases = Array.from({ length: MOST_PHRASES }, (_, at) => ({
      text: `so many ${at}`,
      at: AT,
    }));
    const full = { ...NO_JUDGEMENTS, phrases };
    expect(changeJudgements(full, { kind: 'phrase', text: 'one too many', on: true }, AT)).toBe(
      'full',
    );
    expect(
      mergeJudgements(full, { ...NO_JUDGEMENTS, phrases: [{ text: 'one too many', at: AT }] }),
    ).toEqual({
      merged: full,
      leftOut: 1,
    });
  });
});

test('a file adds to what is there, and doubles nothing', () => {
  const before = change(flagOn('The Agency'));
  const file = change(judged('right'), before);
  const { merged, leftOut } = mergeJudgements(before, file);
  expect(merged).toEqual(file);
  expect(leftOut).toBe(0);
});

// Made up: lanterns, boats and harbours that do not exist.
const sentence = (at: number) =>
  `Lantern keeper number ${at} counted ${at + 40} orange boats beside the crooked pier before breakfast was served.`;
const STANDING =
  'The harbour office answers all letters that reach it before the first of the month.';
const paragraphs = Array.from({ length: 8 }, (_, at) => sentence(at));
const other = Array.from(
  { length: 8 },
  (_, at) =>
    `Baker ${at} sold ${at + 11} loaves of rye to travellers who waited for the mountain train at dusk.`,
);

const corpusWith = (id: string, text: readonly string[]) =>
  corpusOf([storedArticle(id, text, { title: id, site: 'The Agency' })]);

const reading = (blocks: readonly string[]) =>
  pageReading(blocks, { url: PAGE, site: 'Copy', language: 'en' });

describe('a Report', () => {
  it('leaves out what was set aside for its page, and names it', async () => {
    const corpus = await corpusWith('a', paragraphs);
    const plain = await checkJudged(reading(paragraphs), corpus, NO_JUDGEMENTS);
    expect(plain).toMatchObject({ verdict: 'reprint', sources: [{ id: 'a' }] });
    expect(plain.judged).toBeUndefined();
    const judgements = change(judged('not-a-reprint', `${PAGE}/`));
    const report = await checkJudged(reading(paragraphs), corpus, judgements);
    expect(report).toMatchObject({
      verdict: 'none',
      sources: [],
      judged: [{ says: 'not-a-reprint', source }],
    });
    const elsewhere = { ...reading(paragraphs), url: 'https://copy.example/other' };
    expect((await checkJudged(elsewhere, corpus, judgements)).verdict).toBe('reprint');
  });

  it('tells the flags on its sources and outlets, and no others', async () => {
    const corpus = await corpusWith('a', paragraphs);
    let judgements = change(flagOn('the agency'));
    judgements = change(flagOn('Another'), judgements);
    judgements = change(
      { kind: 'flag', flag: { source: 'a', outlet: null, label: 'own', words: 'Mine' }, on: true },
      judgements,
    );
    const report = await checkJudged(reading(paragraphs), corpus, judgements);
    expect(report.flags).toEqual([
      { label: 'state-media', words: null, source: null, outlet: 'The Agency' },
      { label: 'own', words: 'Mine', source: 'a', outlet: null },
    ]);
    expect(withJudgements(report, judgements)).toBe(report);
    expect(withJudgements(report, NO_JUDGEMENTS)).not.toHaveProperty('flags');
  });

  it('counts no passage of an uncounted phrase alone: neither as reused nor as added nor as left out', async () => {
    const corpus = await corpusWith('a', [...paragraphs, STANDING]);
    const page = reading([...paragraphs, STANDING]);
    const before = await checkJudged(page, corpus, NO_JUDGEMENTS);
    const judgements = change({ kind: 'phrase', text: `“${STANDING}”`, on: true });
    const after = await checkJudged(page, corpus, judgements);
    expect(after.notCounted).toEqual([`“${STANDING}”`]);
    expect(after.sources[0]!.passages).toHaveLength(before.sources[0]!.passages.length - 1);
    expect(after).toMatchObject({ verdict: 'reprint', accountedFor: 1, added: [] });
    expect(after.sources[0]!.leftOut).toEqual([]);
    expect(after.page.words).toBeLessThan(before.page.words);
  });

  it('has no source that only an uncounted phrase speaks for', async () => {
    const corpus = await corpusWith('a', [...other, STANDING]);
    const page = reading([...paragraphs, STANDING]);
    expect((await checkJudged(page, corpus, NO_JUDGEMENTS)).sources).toHaveLength(1);
    const judgements = change({ kind: 'phrase', text: STANDING, on: true });
    const after = await checkJudged(page, corpus, judgements);
    expect(after.sources).toEqual([]);
    expect(after.notCounted).toEqual([STANDING]);
  });

  it('keeps a longer passage that an uncounted phrase is only a part of', async () => {
    const corpus = await corpusWith('a', paragraphs);
    const judgements = change({ kind: 'phrase', text: 'beside the crooked pier', on: true });
    const plain = await checkJudged(reading(paragraphs), corpus, NO_JUDGEMENTS);
    expect(await checkJudged(reading(paragraphs), corpus, judgements)).toEqual(plain);
  });
});
