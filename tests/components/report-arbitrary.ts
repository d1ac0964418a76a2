import fc from 'fast-check';
import type { Report } from '@/lib/report/report';
import { buildReport, type Paragraph, type Piece } from '../fixtures/report-markup';

const word = fc.constantFrom(
  'ferry',
  'baker',
  'night',
  'öre',
  '12,400',
  'it’s',
  '渡船',
  'the',
  'نعم',
);
const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((list) => list.join(' '));
/** A sentence with the marks around it that real ones have. */
const sentence = fc
  .tuple(fc.constantFrom('', '“', '— '), words, fc.constantFrom('.', '.”', '?', ' …', ''))
  .map(([open, text, close]) => open + text + close);

const piece: fc.Arbitrary<Piece> = fc.oneof(
  { weight: 4, arbitrary: sentence.map((text): Piece => ({ kind: 'kept', text })) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom('out', 'heading', 'furniture', 'added'), sentence)
      .map(([kind, text]): Piece => ({ kind, text }) as Piece),
  },
  { weight: 1, arbitrary: word.map((text): Piece => ({ kind: 'word', text })) },
  {
    weight: 1,
    arbitrary: fc.tuple(words, words).map(([text, to]): Piece => ({ kind: 'edit', text, to })),
  },
);

const paragraphs = (sources: number): fc.Arbitrary<Paragraph[]> =>
  fc.array(
    fc.record({
      source: fc.nat({ max: sources - 1 }),
      pieces: fc.array(piece, { minLength: 1, maxLength: 6 }),
    }),
    { minLength: 1, maxLength: 12 },
  );

/** Made-up Reports whose spans keep the Report's own laws. */
export const anyReport: fc.Arbitrary<Report> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }))
  .chain(([sources, counts]) =>
    paragraphs(sources).map((list) =>
      buildReport(
        list,
        Array.from({ length: sources }, (_, index) => ({ leftOutCounts: counts[index] ?? true })),
      ),
    ),
  );
