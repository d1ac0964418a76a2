import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Report } from '@/lib/report/report';
import { wholePercent } from '@/lib/text/whole-percent';
import { countsLeftOut, leftOutOf } from './left-out-counts';
import { listWords } from './locale';
import { MosaicStrip } from './MosaicStrip';
import { SourceKey } from './SourceMark';
import { drawableStrip, pageStrip, type StripSegment } from './strip-segments';
import { useWords } from './words-of-text';

type Kind = StripSegment['kind'];

const KINDS: readonly Kind[] = ['verbatim', 'edited', 'rewritten', 'added'];

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;

interface StripProps {
  report: Report;
  /** Shows one source alone. */
  only?: number;
  /** Under the strip: `ends` names first and last line, `legend` its marks. */
  under?: 'ends' | 'legend' | 'nothing';
}

/** The page from first line to last: what is reused and how, and where something was left out. */
export function Strip({ report, only, under = 'ends' }: StripProps) {
  const t = useWords();
  const strip = useMemo(() => pageStrip(report, only), [report, only]);
  const { segments, cuts } = useMemo(() => drawableStrip(strip), [strip]);
  const shares = KINDS.map((kind) => ({ kind, share: shareOf(strip.segments, kind) })).filter(
    ({ share }) => share > 0,
  );
  const isMosaic = report.sources.length > 1;
  const shown =
    only === undefined ? report : { ...report, sources: report.sources.slice(only, only + 1) };
  // What is missing and has no place on the page is no cut in the strip, and left out all the same.
  const isWhole = countsLeftOut(shown) && leftOutOf(shown).length === 0;
  const label = [
    only === undefined ? t('strip.label') : t('sources.whereLabel'),
    listWords([
      ...shares.map(({ kind, share }) =>
        i18n.t('strip.share', { share: wholePercent(share), kind: kindWords(kind) }),
      ),
      ...(strip.cuts.length > 0 || isWhole ? [i18n.t('strip.cuts', strip.cuts.length)] : []),
    ]),
  ].join(' ');
  return (
    <div class="strip-box">
      <svg class={isMosaic ? 'strip mosaic' : 'strip'} role="img" aria-label={label}>
        <rect class="sheet" x="0" y="5" width="100%" height="14" rx="1.5" />
        {isMosaic ? (
          <MosaicStrip report={report} segments={segments} />
        ) : (
          segments.map(({ start, end, kind }) => (
            <line
              key={start}
              class={`seg ${kind}`}
              x1={percent(start)}
              x2={percent(end)}
              y1="12"
              y2="12"
            />
          ))
        )}
        {segments.slice(1).map(({ start }) => (
          <line key={start} class="seam" x1={percent(start)} x2={percent(start)} y1="5" y2="19" />
        ))}
        {cuts.map(({ at, size }, index) => (
          <svg
            key={index}
            class={`cut ${size}`}
            x={percent(at)}
            y="0"
            overflow="visible"
            aria-hidden="true"
          >
            {size === 'full' ? <path d="M-4 0H4L1 4V22H-1V4Z" /> : <path d="M-1 9H1V23H-1Z" />}
          </svg>
        ))}
      </svg>
      {under === 'ends' && (
        <div class="ends" aria-hidden="true">
          <span>{i18n.t('strip.first')}</span>
          <span>{i18n.t('strip.last')}</span>
        </div>
      )}
      {under !== 'nothing' && <SourceKey report={report} folds={under === 'legend'} />}
      {under === 'legend' && (
        <ul class={isMosaic ? 'legend hows' : 'legend'} aria-hidden="true">
          {shares.map(({ kind }) => (
            <li key={kind}>
              <svg class="key" aria-hidden="true">
                {isMosaic && kind !== 'added' ? (
                  <line class={`how ${kind}`} x1="0" x2="16" y1="8" y2="8" />
                ) : (
                  <>
                    <rect class="sheet" x="0" y="1" width="16" height="10" rx="1.5" />
                    <line class={`seg ${kind}`} x1="0" x2="16" y1="6" y2="6" />
                  </>
                )}
              </svg>
              {kindWords(kind)}
            </li>
          ))}
          {cuts.length > 0 && (
            <li>
              <svg class="key narrow cut" aria-hidden="true">
                <path d="M0 0H8L5 4V12H3V4Z" />
              </svg>
              {i18n.t('strip.cut')}
            </li>
          )}
        </ul>
      )}
    </div>
  );
}

function shareOf(segments: readonly StripSegment[], kind: Kind): number {
  return segments.reduce((sum, segment) => {
    return segment.kind === kind ? sum + segment.end - segment.start : sum;
  }, 0);
}

function kindWords(kind: Kind): string {
  if (kind === 'verbatim') return i18n.t('strip.verbatim');
  if (kind === 'edited') return i18n.t('strip.edited');
  return kind === 'rewritten' ? i18n.t('strip.rewritten') : i18n.t('strip.added');
}
