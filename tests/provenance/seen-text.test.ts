import { describe, expect, test } from 'vitest';
import { readCredits } from '../../lib/provenance/credit-lines';
import { seenText } from '../../lib/provenance/seen-text';

/* All sentences are made up; outlets are real where their names are the point. */
const PROSE =
  'The river rose for three days before anybody in the valley thought of leaving, and then everybody left at once.';
const creditsAtFoot = (line: string) =>
  readCredits(
    [PROSE, PROSE, PROSE, PROSE, line].map((text) => ({ text })),
    { site: null, host: null, canonical: null },
  );

describe('a credit is read as a reader sees it', () => {
  test.each([
    [
      'soft hyphens',
      'This ar\u00adti\u00adcle was orig\u00adi\u00adnal\u00adly pub\u00adlished in The Guard\u00adian.',
      'The Guardian',
    ],
    [
      'spaces without width',
      'This article was originally pub\u200blished in The Guardian.',
      'The Guardian',
    ],
    [
      'marks of direction',
      '\u200fنُشر هذا المقال للمرة الأولى في The Conversation.',
      'The Conversation',
    ],
    [
      'letters apart from their marks',
      'Cet article a été initialement publié par Le Monde.'.normalize('NFD'),
      'Le Monde',
    ],
    [
      'Vietnamese letters apart from their marks',
      'Bài viết được đăng lần đầu trên The Conversation.'.normalize('NFD'),
      'The Conversation',
    ],
    [
      'syllables in pieces',
      '이 기사는 The Conversation에 처음 게재되었습니다.'.normalize('NFD'),
      'The Conversation',
    ],
  ])('%s', (_name, line, outlet) => {
    const credits = creditsAtFoot(line);
    expect(credits.map((credit) => credit.outlet)).toEqual([outlet]);
    expect(credits[0]?.start).toBeLessThanOrEqual(1);
    expect(credits[0]?.end).toBe(line.length);
  });

  test('the place of a credit is the one in the text that was given', () => {
    const before = 'Die Fäh\u00adre fährt.\u200b '.normalize('NFD');
    const line = `${before}This article was originally published in The Guard\u00adian. Mehr.`;
    const [credit] = creditsAtFoot(line);
    expect(line.slice(credit?.start, credit?.end).trim()).toBe(
      'This article was originally published in The Guard\u00adian.',
    );
  });

  test('a text without such signs is itself', () => {
    expect(seenText('Käse und संवाद')).toBeNull();
  });

  test('halves of signs stay', () => {
    expect(seenText('\ud800a\u00adb\udc00')?.text).toBe('\ud800ab\udc00');
  });
});
