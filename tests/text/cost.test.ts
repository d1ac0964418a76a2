import { describe, expect, it, test } from 'vitest';
import { articlePrints, wordPrints } from '@/lib/fingerprint/prints';
import { labelParagraphs } from '@/lib/text/furniture';
import { splitParagraphs } from '@/lib/text/paragraphs';
import { findQuotations } from '@/lib/text/quotations';
import { splitSentences } from '@/lib/text/sentences';
import { readWords } from '@/lib/text/words';
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts';
import { cpuTime } from '../support/cpu-time';
import { expectInProportion } from '../support/in-proportion';

const SHORT = 50_000;
/** Ten megabytes in UTF-8 for the most part, in one paragraph, with FIRSTPRINT_LARGE; else a part of it. */
const LONG = process.env.FIRSTPRINT_LARGE === undefined ? 400_000 : 10_000_000;

/** Everything that reads a text as one paragraph. */
function readAll(text: string): void {
  const whole = { start: 0, end: text.length };
  wordPrints(readWords(text));
  articlePrints(text);
  splitSentences(text, whole);
  findQuotations(text, whole);
  splitParagraphs(text);
  labelParagraphs([{ text }, { text }], { title: text.slice(0, 500) });
}

describe('reading takes time in proportion to the text', () => {
  it.each(HOSTILE_TEXTS)('%s', (_, make) => expectInProportion(readAll, make(SHORT), make(LONG)));
});

test.each(['责任编辑 ', '记者 记者记者', '记者 王小', '责编 王王王王王王王王王王 '])(
  'a line that may be of editors alone, in many ways, is told in time: %s',
  (words) => {
    const texts = Array.from({ length: 20 }, (_, at) => `${words.repeat(20).slice(0, 52 + at)}.`);
    const paragraphs = texts.map((text) => ({ text }));
    expect(cpuTime(() => labelParagraphs(paragraphs, { title: null }))).toBeLessThan(1_000);
  },
);
