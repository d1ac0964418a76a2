import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '@/lib/text/paragraphs';
import { findQuotations } from '@/lib/text/quotations';
import { splitSentences } from '@/lib/text/sentences';

const cut = (text: string) =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('splitSentences', () => {
  it.each([
    ['two', 'It rained. Nobody came.', ['It rained.', 'Nobody came.']],
    [
      'closing marks belong to the sentence',
      '“It rained.” Nobody came.',
      ['“It rained.”', 'Nobody came.'],
    ],
    ['opening marks too', 'It rained. “Nobody came.”', ['It rained.', '“Nobody came.”']],
    [
      'a quoted question goes on in small letters',
      '“Why?” he asked. So.',
      ['“Why?” he asked.', 'So.'],
    ],
    ['titles', 'Dr. Roe met Mr. Doe. They spoke.', ['Dr. Roe met Mr. Doe.', 'They spoke.']],
    [
      'initials and states',
      'J. Roe left the U.S. Navy. He sails.',
      ['J. Roe left the U.S. Navy.', 'He sails.'],
    ],
    ['months', 'On Jan. 5 it rained. Then snow.', ['On Jan. 5 it rained.', 'Then snow.']],
    ['decimals', 'Up 3.5 percent. Down 2.', ['Up 3.5 percent.', 'Down 2.']],
    ['ellipsis inside', 'It is… not over. End.', ['It is… not over.', 'End.']],
    [
      'ellipsis at the end',
      'Nothing is done…. When they come, go.',
      ['Nothing is done….', 'When they come, go.'],
    ],
    ['no end', 'A heading without a stop', ['A heading without a stop']],
    ['German abbreviations', 'Das gilt z.B. hier. Und dort.', ['Das gilt z.B. hier.', 'Und dort.']],
    ['Chinese', '他走了。她来了！', ['他走了。', '她来了！']],
    ['Hindi', 'वह गया। वह आई।', ['वह गया।', 'वह आई।']],
    ['Arabic', 'هل جاء؟ نعم جاء.', ['هل جاء؟', 'نعم جاء.']],
  ])('%s', (_, text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it('loses nothing but white space', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."aB .!?”“'\n1。…"), maxLength: 60 }),
        (text) => {
          expect(cut(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});

describe('splitParagraphs', () => {
  const paragraphs = (text: string) =>
    splitParagraphs(text).map(({ start, end }) => text.slice(start, end));
  it.each([
    ['blank lines', 'one\n\ntwo\n \n\nthree', ['one', 'two', 'three']],
    ['line breaks where there is no blank line', 'one\ntwo\nthree', ['one', 'two', 'three']],
    ['wrapped lines between blank lines', 'one\nmore\n\ntwo', ['one\nmore', 'two']],
    ['carriage returns', 'one\r\n\r\ntwo', ['one', 'two']],
    ['white space only', ' \n\n ', []],
    ['blank lines of odd white space', 'one\n\u3000\ufeff\n\ttwo\nmore', ['one', 'two\nmore']],
  ])('%s', (_, text, expected) => {
    expect(paragraphs(text)).toEqual(expected);
  });
});

describe('findQuotations', () => {
  it.each([
    ['curly', 'He said “yes, now” twice.', ['“yes, now”']],
    ['straight', 'He said "yes" and "no".', ['"yes"', '"no"']],
    ['German and French', '„ja“ und «non»', ['„ja“', '«non»']],
    ['left open', '“It goes on', ['“It goes on']],
    ['Japanese', '彼は「はい」と', ['「はい」']],
    ['apostrophes are none', "it's John's", []],
    ['German angles', '»Ja«, sagte er, »gern«.', ['»Ja«', '»gern«']],
    ['French with spaces', 'Il dit « oui » puis « non ».', ['« oui »', '« non »']],
    ['Russian', 'Он сказал: «Нет», — и ушёл.', ['«Нет»']],
    ['Arabic', 'قال: «نعم» ثم غادر', ['«نعم»']],
    ['Swedish', '”Ja”, sade hon. ”Nej”, sade han.', ['”Ja”', '”Nej”']],
    ['Finnish angles', 'Hän sanoi: »Kyllä» ja lähti.', ['»Kyllä»']],
    ['Polish', 'Powiedział: „Tak” i „Nie”.', ['„Tak”', '„Nie”']],
    ['Chinese', '他说：“好。”然后走了。', ['“好。”']],
    ['Japanese, one in another', '「彼は『はい』と」言った', ['「彼は『はい』と」']],
    ['upright Japanese', '彼は﹁はい﹂と', ['﹁はい﹂']],
    ['Hebrew', 'הוא אמר "כן" והלך', ['"כן"']],
    ['Hebrew with its own marks', 'הוא אמר ״כן״ והלך', ['״כן״']],
    ['Hebrew initials open nothing', 'דובר צה"ל וארה״ב', []],
    ['Hebrew initials close nothing', '"דובר צה"ל הגיב" אמר', ['"דובר צה"ל הגיב"']],
    ['inches', 'a 6" pipe, a "good" one', ['"good"']],
    ['a closing mark alone', 'that was it.” He left. Yes» and no«.', []],
  ])('%s', (_, text, expected) => {
    const found = findQuotations(text, { start: 0, end: text.length });
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
