import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignPair } from '@/lib/match/align';
import { accountedInSource, accountedOnPage, missingText } from '@/lib/match/left-out';
import { numberPage } from '@/lib/match/page-words';
import { pairWith } from '@/lib/match/pair';
import { cutPassages, rangeSpan } from '@/lib/match/passages';
import { readSide, type Side } from '@/lib/match/side';
import { splitParagraphs } from '@/lib/text/paragraphs';
import { readWords } from '@/lib/text/words';

// All texts here are made up.
const FERRY = [
  'The council of Port Lorne voted on Tuesday to close the old ferry terminal, ending a service that had carried workers across the bay since 1921.',
  '“Nobody wanted this day to come,” said Mayor Ilse Brandt, who had promised in her campaign to keep the boats running. “But the money is gone.”',
  'The last crossing is planned for 30 June. About 240 people work for the line, and the council has offered 90 of them posts with the bus company.',
  'Critics disagree.',
  'A report by the regional auditor, published in March, put the cost of repairing the two piers at 14 million crowns, twice the figure that the council gave last year.',
  'Opponents say that the auditor counted work which had been finished long ago. They have asked the court to stop the sale of the boats until the autumn.',
];

const side = (paragraphs: readonly string[]): Side => {
  const text = paragraphs.join('\n\n');
  return readSide(readWords(text), splitParagraphs(text), () => false);
};

function align(pageParagraphs: readonly string[], sourceParagraphs: readonly string[]) {
  const page = side(pageParagraphs);
  const source = side(sourceParagraphs);
  const pair = pairWith(numberPage(page), source);
  const alignment = alignPair(pair);
  const passages = cutPassages(pair, alignment);
  const text = (of: Side, span: { start: number; end: number }) =>
    of.words.raw.slice(span.start, span.end);
  return {
    page,
    source,
    alignment,
    passages,
    classes: passages.map((passage) => passage.class),
    pageText: passages.map((passage) => text(page, rangeSpan(page, passage.page))),
    edits: passages.flatMap((passage) =>
      passage.edits.map((edit) => [
        page.words.keys.slice(edit.page.start, edit.page.end).join(' '),
        source.words.keys.slice(edit.source.start, edit.source.end).join(' '),
      ]),
    ),
    leftOut: missingText(
      source,
      accountedInSource(source, alignment.link, passages),
      () => false,
    ).map((missing) => `${missing.kind}: ${text(source, missing.span)}`),
    added: missingText(page, accountedOnPage(page, passages), () => false).map((missing) =>
      text(page, missing.span),
    ),
  };
}

const changed = (change: (paragraphs: string[]) => void): string[] => {
  const paragraphs = [...FERRY];
  change(paragraphs);
  return paragraphs;
};

describe('alignPair and cutPassages', () => {
  it('finds a whole copy verbatim', () => {
    const found = align(FERRY, FERRY);
    expect(found.classes).toEqual(FERRY.map(() => 'verbatim'));
    expect(found.pageText).toEqual(FERRY);
    expect(found.leftOut).toEqual([]);
    expect(found.added).toEqual([]);
  });

  it('names a sentence cut from the end of a paragraph, a paragraph and a single word', () => {
    const page = changed((p) => {
      p[0] = p[0]!.replace('old ferry', 'ferry');
      p[1] = p[1]!.replace(' “But the money is gone.”', '');
      p.splice(4, 1);
    });
    expect(align(page, FERRY).leftOut).toEqual([
      'words: old',
      'sentences: “But the money is gone.”',
      `sentences: ${FERRY[4]}`,
    ]);
  });

  it('names what the page added, and puts it in no passage', () => {
    const page = changed((p) => {
      p[2] = p[2]!.replace('The last crossing', 'The very last crossing');
      p.splice(3, 0, 'Our reporter counted eleven passengers on a wet Monday morning last week.');
    });
    const found = align(page, FERRY);
    expect(found.added).toEqual([
      'very',
      'Our reporter counted eleven passengers on a wet Monday morning last week.',
    ]);
    expect(found.leftOut).toEqual([]);
  });

  it('survives paragraphs merged, split and moved', () => {
    const merged = [
      `${FERRY[0]} ${FERRY[1]}`,
      `${FERRY[2]} ${FERRY[3]}`,
      `${FERRY[4]}`,
      `${FERRY[5]}`,
    ];
    const split = FERRY.flatMap((paragraph) => paragraph.split(/(?<=[.”]) (?=[A-Z“])/));
    const moved = [FERRY[4]!, FERRY[3]!, FERRY[5]!, FERRY[0]!, FERRY[1]!, FERRY[2]!];
    for (const page of [merged, split, moved]) {
      const found = align(page, FERRY);
      expect(found.leftOut).toEqual([]);
      expect(found.added).toEqual([]);
      expect(new Set(found.classes)).toEqual(new Set(['verbatim']));
    }
  });

  it('survives quotes straightened, dashes changed, apostrophes and spaces lost', () => {
    const page = FERRY.map((p) => p.replace(/[“”]/g, '"').replace(/\. /g, '.').toUpperCase());
    const found = align(page, FERRY);
    expect(found.leftOut).toEqual([]);
    expect(found.added).toEqual([]);
  });

  it('shows replaced words as edits', () => {
    const page = changed((p) => {
      p[4] = p[4]!
        .replace('14 million', '12 million')
        .replace('published in March', 'published this spring');
      p[2] = p[2]!.replace('30 June', '1 July');
    });
    const found = align(page, FERRY);
    expect(found.edits).toEqual([
      ['1 july', '30 june'],
      ['this spring', 'in march'],
      ['12', '14'],
    ]);
    expect(found.classes).toEqual([
      'verbatim',
      'verbatim',
      'edited',
      'verbatim',
      'edited',
      'verbatim',
    ]);
    expect(found.leftOut).toEqual([]);
    expect(found.added).toEqual([]);
  });

  it('shows words replaced at the start and the end of a sentence as edits', () => {
    const page = changed((p) => {
      p[2] = p[2]!
        .replace('The last crossing', 'A final trip')
        .replace('the bus company', 'the tram operator');
    });
    const found = align(page, FERRY);
    expect(found.edits).toEqual([
      ['a final trip', 'the last crossing'],
      ['tram operator', 'bus company'],
    ]);
    expect(found.leftOut).toEqual([]);
  });

  it('finds a sentence that moved and was edited', () => {
    const page = changed((p) => {
      const moved =
        'A report by the regional auditor, published in spring, put the cost of mending the two piers at 14 million crowns, twice the figure which the council gave last year.';
      p.splice(4, 1);
      p.unshift(moved);
    });
    const found = align(page, FERRY);
    expect(found.classes[0]).toBe('edited');
    expect(found.leftOut).toEqual([]);
  });

  it('recognises a pull quote that repeats a sentence of the page', () => {
    const page = changed((p) =>
      p.splice(3, 0, 'They have asked the court to stop the sale of the boats until the autumn.'),
    );
    const found = align(page, FERRY);
    expect(found.added).toEqual([]);
    expect(found.leftOut).toEqual([]);
  });

  it('leaves another story of the same event alone', () => {
    const found = align(
      [
        'Port Lorne will lose its ferry this summer after councillors decided on Tuesday that the boats had become too expensive.',
        'Mayor Ilse Brandt told reporters she regretted the step. Some 240 jobs depend on the line, which opened in 1921.',
        'An auditor has put repairs to the piers at 14 million crowns, a sum that campaigners dispute.',
      ],
      FERRY,
    );
    expect(found.passages).toEqual([]);
    expect(found.leftOut.join(' ')).toContain('Critics disagree.');
  });

  it('puts every word of the source in one of kept, replaced, left out, and every page word in one of passage, added', () => {
    const sentence = fc.array(
      fc.constantFrom(
        ...'alpha bravo carol delta echoes foxes golf hotel india of the to in'.split(' '),
      ),
      { minLength: 3, maxLength: 14 },
    );
    const article = fc.array(sentence, { minLength: 3, maxLength: 12 });
    const change = fc.record({
      at: fc.nat(11),
      kind: fc.constantFrom('drop', 'swap', 'word', 'cut', 'insert', 'none'),
      word: fc.nat(13),
    });
    fc.assert(
      fc.property(article, fc.array(change, { maxLength: 8 }), (sentences, changes) => {
        const copy = sentences.map((words) => [...words]);
        for (const { at, kind, word } of changes) {
          const place = at % copy.length;
          const words = copy[place]!;
          if (kind === 'drop' && copy.length > 1) copy.splice(place, 1);
          if (kind === 'swap') copy.push(...copy.splice(place, 1));
          if (kind === 'word') words[word % words.length] = 'novel';
          if (kind === 'cut' && words.length > 1) words.splice(word % words.length, 1);
          if (kind === 'insert') words.splice(word % words.length, 0, 'extra', 'words');
        }
        const print = (all: string[][]) =>
          all.map((words) => `${words.join(' ').replace(/^./, (c) => c.toUpperCase())}.`);
        const { page, source, alignment, passages } = align(print(copy), print(sentences));
        const inSource = new Uint8Array(source.words.keys.length);
        const claimedTwice: number[] = [];
        const claim = (array: Uint8Array, at: number) => {
          if (array[at] !== 0) claimedTwice.push(at);
          array[at] = 1;
        };
        for (const at of alignment.link) if (at >= 0) claim(inSource, at);
        const inPage = new Uint8Array(page.words.keys.length);
        for (const passage of passages) {
          for (let at = passage.page.start; at < passage.page.end; at += 1) claim(inPage, at);
          for (const edit of passage.edits) {
            expect(edit.page.end).toBeGreaterThan(edit.page.start);
            expect(edit.source.end).toBeGreaterThan(edit.source.start);
            for (let at = edit.source.start; at < edit.source.end; at += 1) claim(inSource, at);
          }
        }
        const left = missingText(
          source,
          accountedInSource(source, alignment.link, passages),
          () => false,
        );
        for (const { words } of left)
          for (let at = words.start; at < words.end; at += 1) claim(inSource, at);
        const added = missingText(page, accountedOnPage(page, passages), () => false);
        for (const { words } of added)
          for (let at = words.start; at < words.end; at += 1) claim(inPage, at);
        expect(claimedTwice).toEqual([]);
        expect(inSource.every((flag) => flag === 1)).toBe(true);
        expect(inPage.every((flag) => flag === 1)).toBe(true);
        alignment.link.forEach((at, word) => {
          if (at >= 0) expect(source.words.keys[at]).toBe(page.words.keys[word]);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('ends for texts that repeat themselves and texts that share nothing', () => {
    const same = align(['word '.repeat(30_000)], ['word '.repeat(30_000)]);
    expect(same.page.words.keys).toHaveLength(30_000);
    const sentences = align(['Word. '.repeat(40_000)], ['Word. '.repeat(40_000)]);
    expect(sentences.page.sentences).toHaveLength(40_000);
    const lines = Array.from({ length: 5_000 }, () => 'A line without a stop');
    expect(align(lines, lines).page.paragraphs).toHaveLength(5_000);
    const numbers = (from: number) => [
      Array.from({ length: 30_000 }, (_, at) => `w${from + at}`).join(' '),
    ];
    expect(align(numbers(0), numbers(30_000)).passages).toEqual([]);
  });
});
