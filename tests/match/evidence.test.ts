import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignPair } from '@/lib/match/align';
import { hasEvidence } from '@/lib/match/evidence';
import { mayShare } from '@/lib/match/may-share';
import { numberPage } from '@/lib/match/page-words';
import { pairWith } from '@/lib/match/pair';
import { readSide, type Side } from '@/lib/match/side';
import { splitParagraphs } from '@/lib/text/paragraphs';
import { readWords } from '@/lib/text/words';

// All texts here are made up.
const DAM = [
  'Engineers will lower the water behind the Karst Mill dam by four metres before the winter, the provincial water board decided on Thursday, because sensors in the eastern wall have recorded movement since the dry spring.',
  'The decision cuts the harvest of electricity by a third and leaves the marina at Oberhafen without water until May. Boat owners were given three weeks to move to the lower basin or to land.',
  '“We are not in danger, but we do not wait until we are,” said Ruta Almeida, who runs the board. She put the cost of grouting the wall at 23 million crowns.',
  'Farmers below the dam fear for the second cut of hay. Their association has asked for a guarantee that the canals will run at least four hours a day through September.',
].join('\n\n');
const OTHER_WORDS =
  'lamp orchard verdict willow ransom copper ladder thimble saddle meadow turnip velvet anchor pebble cradle lantern'.split(
    ' ',
  );

const side = (text: string): Side => readSide(readWords(text), splitParagraphs(text), () => false);

/** Whether page and source share evidence, and whether the quick look at the source's hashes lets it pass. */
function look(pageText: string, sourceText: string) {
  const pair = pairWith(numberPage(side(pageText)), side(sourceText));
  return {
    evidence: hasEvidence(pair, alignPair(pair).link),
    passes: mayShare(pair.words, sourceText),
  };
}

/** Every `nth` word becomes another one. */
function change(text: string, nth: number, offset = 0): string {
  let at = offset;
  let other = 0;
  return text.replace(/\p{L}+/gu, (word) => {
    at += 1;
    if (at % nth !== 0) return word;
    other += 1;
    return OTHER_WORDS[other % OTHER_WORDS.length] as string;
  });
}

/**
 * Page and source of made-up words: runs of so many words that both have, behind each so many that differ. `together`:
 * the page left the others out instead of changing them.
 */
function patterned(
  pattern: readonly (readonly [kept: number, changed: number])[],
  together: boolean,
): [page: string, source: string] {
  const page: string[] = [];
  const source: string[] = [];
  const name = (lead: string, at: number) =>
    lead + at.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 26)));
  let at = 0;
  for (const [kept, changed] of pattern) {
    for (let word = 0; word < kept + changed; word += 1) {
      at += 1;
      source.push(name('lomar', at));
      if (word < kept) page.push(name('lomar', at));
      else if (!together) page.push(name('vetor', at));
    }
  }
  return [page.join(' '), source.join(' ')];
}

const own =
  'The choir of Saint Veit sings in the market hall on the first Sunday of each month, and the bakers of the town give it their unsold bread.';

describe('evidence', () => {
  it.each<[why: string, page: string, source: string]>([
    ['a whole copy', DAM, DAM],
    ['one sentence', `${own}\n\n${DAM.split('\n\n')[2]}`, DAM],
    ['a run of nine words of matter', `${own} ${DAM.slice(0, 72)} of which nothing is known.`, DAM],
    ['every fifth word changed', change(DAM, 5), DAM],
    ['every fifth word changed, from elsewhere on', change(DAM, 5, 3), DAM],
    ['every fourth word changed', change(DAM, 4), DAM],
    [
      'every fifth word changed, in one paragraph among others',
      `${own}\n\n${change(DAM.split('\n\n')[0] as string, 5)}\n\n${own}`,
      DAM,
    ],
    ['every fifth word left out', DAM.replace(/((?:\p{L}+\P{L}+){4})\p{L}+\P{L}+/gu, '$1'), DAM],
    [
      'three words put in after every fifth',
      DAM.replace(/((?:\p{L}+\P{L}+){5})/gu, '$1as we know '),
      DAM,
    ],
    [
      'a Chinese sentence',
      '昨天下午。\n\n水务局周四决定，在冬季之前将水库水位降低四米，因为东墙自春季以来一直在移动。',
      '水务局周四决定，在冬季之前将水库水位降低四米，因为东墙自春季以来一直在移动。农民担心收成。',
    ],
  ])('%s is evidence', (_, page, source) => {
    expect(look(page, source)).toEqual({ evidence: true, passes: true });
  });

  it.each<[why: string, page: string, source: string]>([
    [
      'another report of the same event',
      'Movement in the eastern wall of the Karst Mill dam has led the water board to draw the reservoir down by four metres this autumn.\n\nPower output falls by a third, and the marina at Oberhafen stays dry until May, the board said on Thursday. Boat owners have three weeks to leave.\n\nRuta Almeida, head of the board, said grouting would cost 23 million crowns. A farmers’ association wants the canals kept running four hours a day.',
      DAM,
    ],
    [
      'names, an office and a date',
      'Ruta Almeida, who runs the board, met the minister in Oberhafen on Thursday. The provincial water board and the Karst Mill dam were not on the agenda, her office said.',
      DAM,
    ],
    [
      'a long run of small words',
      'He said it was to be as it was in the time of the old man. It is what it is, and so on it goes.',
      'It was to be as it was in the sun. She had her own way of it, and so did he.',
    ],
    ['a short quotation', `${own} “We do not wait until we are,” said a reader.`, DAM],
    ['every second word changed', change(DAM, 2), DAM],
    ['the same words in another order', DAM.split(' ').reverse().join(' '), DAM],
    [
      'a Chinese name of an office',
      '中华人民共和国水利部昨天没有回答记者的提问。',
      '据中华人民共和国水利部介绍，今年的降雨量减少了三成。',
    ],
  ])('%s is none', (_, page, source) => {
    expect(look(page, source).evidence).toBe(false);
  });

  it('is not found in words that are taken', () => {
    const pair = pairWith(numberPage(side(DAM)), side(DAM));
    const { link } = alignPair(pair);
    const taken = new Uint8Array(link.length);
    expect(hasEvidence(pair, link, taken)).toBe(true);
    // Runs of seven words are left free between words that are taken.
    taken.forEach((_, at) => {
      if (at % 24 > 6) taken[at] = 1;
    });
    expect(hasEvidence(pair, link, taken)).toBe(false);
  });
});

describe('mayShare', () => {
  it('never refuses a text that holds evidence', () => {
    const words = [...OTHER_WORDS.slice(0, 9), 'of', 'the', 'in', 'to'];
    const sentence = fc.array(fc.constantFrom(...words), { minLength: 4, maxLength: 16 });
    const text = fc.array(sentence, { minLength: 2, maxLength: 9 });
    const edits = fc.array(
      fc.record({ at: fc.nat(150), word: fc.constantFrom(...words, 'novel') }),
      {
        maxLength: 40,
      },
    );
    const print = (sentences: string[][]) =>
      sentences.map((one) => `${one.join(' ').replace(/^./u, (c) => c.toUpperCase())}.`).join(' ');
    let held = 0;
    fc.assert(
      fc.property(text, text, edits, fc.nat(8), (first, second, changes, shared) => {
        const source = [...second, ...first.slice(0, shared)].map((one) => [...one]);
        const flat = source.flatMap((one, sentence) =>
          one.map((_, word) => [sentence, word] as const),
        );
        for (const { at, word } of changes) {
          const place = flat[at % flat.length];
          if (place) source[place[0]]![place[1]] = word;
        }
        const { evidence, passes } = look(print(first), print(source));
        if (evidence) held += 1;
        return !evidence || passes;
      }),
      { numRuns: 500 },
    );
    expect(held).toBeGreaterThan(50);
  });

  it('never refuses what is left of a text after words here and there were changed', () => {
    const kept = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 2 })),
      {
        minLength: 5,
        maxLength: 20,
      },
    );
    const thinned = fc.array(fc.tuple(fc.integer({ min: 2, max: 4 }), fc.constant(1)), {
      minLength: 8,
      maxLength: 14,
    });
    let held = 0;
    let sparse = 0;
    fc.assert(
      fc.property(fc.oneof(kept, thinned), fc.boolean(), (pattern, together) => {
        const { evidence, passes } = look(...patterned(pattern, together));
        if (evidence) held += 1;
        if (evidence && pattern.every(([run]) => run < 8)) sparse += 1;
        return !evidence || passes;
      }),
      { numRuns: 400 },
    );
    expect(held).toBeGreaterThan(50);
    expect(sparse).toBeGreaterThan(20);
  });

  it('lets runs of three and of two words pass that are dense together', () => {
    const runs = [3, 3, 3, 3, 3, 2, 2, 2, 2, 2].map((run) => [run, 1] as const);
    expect(look(...patterned(runs, false))).toEqual({ evidence: true, passes: true });
  });

  it('refuses unrelated news, and a text of another script', () => {
    const page = numberPage(side(DAM));
    expect(mayShare(page, own)).toBe(false);
    expect(mayShare(page, 'Вода ушла из берегов реки в ночь на четверг.')).toBe(false);
    expect(mayShare(page, '')).toBe(false);
  });
});
