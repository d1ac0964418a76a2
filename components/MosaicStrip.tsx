import { useId } from 'preact/hooks';
import type { Report } from '@/lib/report/report';
import { FURTHER, sourceLetter, sourceNumber } from './source-number';
import type { StripSegment } from './strip-segments';

/** A letter stands in stretches of at least so much of the strip: in a popup of 320 px some 18 px. */
const LETTER_SHARE = 0.06;

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;

interface MosaicStripProps {
  report: Report;
  segments: readonly StripSegment[];
}

/**
 * The stretches of a page of several sources: colour, pattern and letter tell the source, the line
 * below, unbroken, dashed or dotted, how closely it was followed.
 */
export function MosaicStrip({ report, segments }: MosaicStripProps) {
  const id = useId();
  const reused = segments.flatMap(({ source, ...segment }) => {
    const number = source === undefined ? null : sourceNumber(report, source);
    return number === null ? [] : [{ ...segment, number }];
  });
  const numbers = [...new Set(reused.map(({ number }) => number))];
  return (
    <>
      <defs>
        {numbers.map((number) => (
          <pattern
            key={number}
            id={`${id}-${number}`}
            class={`tile from-${number}`}
            patternUnits="userSpaceOnUse"
            width="8"
            height="14"
            y="5"
          >
            <rect width="8" height="14" />
            <path d={PATTERNS[number - 1]} />
          </pattern>
        ))}
      </defs>
      {reused.map(({ start, end, kind, number }) => (
        <g key={start} class={`from-${number}`}>
          <rect
            x={percent(start)}
            width={percent(end - start)}
            y="5"
            height="14"
            fill={`url(#${id}-${number})`}
          />
          <line class={`how ${kind}`} x1={percent(start)} x2={percent(end)} y1="23" y2="23" />
          {end - start >= LETTER_SHARE && (
            <text x={percent((start + end) / 2)} y="16">
              {sourceLetter(number)}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

/** On a tile of 8 by 14 px, by number; each echoes the line that its source has above the text of the page. */
const PATTERNS: Record<number, string> = {
  0: '',
  1: 'M0 3.5H8M0 10.5H8',
  2: 'M0 10.5L8 3.5M-2 5.25L2 1.75M6 12.25L10 8.75',
  3: 'M1 3.5H3M5 3.5H7M1 7H3M5 7H7M1 10.5H3M5 10.5H7',
  4: 'M2 0V14M6 0V14',
  5: 'M0 5L4 9L8 5M0 1L4 5L8 1M0 10L4 14L8 10',
  [FURTHER - 1]: 'M2 3.5H6M2 7H6M2 10.5H6M4 1V13',
};
