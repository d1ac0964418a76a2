import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Report } from '@/lib/report/report';
import type { Span } from '@/lib/text/span';
import { wholePercent } from '@/lib/text/whole-percent';
import { clipEnd } from './clip-text';
import { Line, LineList } from './Line';
import { locale } from './locale';
import { SourceMark, SourceName } from './SourceMark';
import {
  remainderOf,
  type SuppliedParagraph,
  type Supply,
  suppliedParagraphs,
} from './supplied-paragraphs';

/** Characters of a paragraph's opening words: enough to know it again. */
const OPENING = 70;

interface MosaicListProps {
  report: Report;
  onShow: (page: Span) => void;
}

/** Who supplied which paragraph, and what nobody did. Only of use where there are several sources. */
export function MosaicList({ report, onShow }: MosaicListProps) {
  const paragraphs = useMemo(() => suppliedParagraphs(report), [report]);
  const remainder = remainderOf(paragraphs);
  return (
    <section class="mosaic">
      <h2>{i18n.t('mosaic.title')}</h2>
      <p class="soft">
        {remainder.words === 0
          ? i18n.t('mosaic.noRemainder')
          : i18n.t(
              'mosaic.remainder',
              remainder.words,
              [remainder.words.toLocaleString(locale())],
              { share: wholePercent(remainder.share) },
            )}
      </p>
      <LineList label={i18n.t('mosaic.title')}>
        {paragraphs.map((paragraph) => (
          <Supplied key={paragraph.page.start} {...{ report, paragraph, onShow }} />
        ))}
      </LineList>
    </section>
  );
}

function Supplied({
  report,
  paragraph: { page, from },
  onShow,
}: MosaicListProps & { paragraph: SuppliedParagraph }) {
  const opening = report.page.text.slice(page.start, page.end).replace(/\s+/g, ' ');
  return (
    <Line class="supplied" page={page} onShow={onShow} picked={null}>
      <p class="article" dir="auto">
        {clipEnd(opening, OPENING)}
      </p>
      <ul class="supplies">
        {from.map((supply) => (
          <li key={supply.source} class={supply.class ?? 'own'}>
            <SupplyWords report={report} supply={supply} />
          </li>
        ))}
      </ul>
    </Line>
  );
}

function SupplyWords({ report, supply }: { report: Report; supply: Supply }) {
  const { source, share } = supply;
  const percent = `${wholePercent(share)}\u00a0%`;
  if (source === null)
    return (
      <>
        <span class="source-mark none">
          <span>–</span>
        </span>
        <span>
          {i18n.t('mosaic.own')} <span class="figure">{percent}</span>
        </span>
      </>
    );
  return (
    <>
      <SourceMark report={report} index={source} />
      <span>
        <SourceName report={report} index={source} /> <span class="figure">{percent}</span>{' '}
        <span class="how">{className(supply)}</span>
      </span>
    </>
  );
}

function className({ class: form }: Supply): string {
  if (form === 'edited') return i18n.t('strip.edited');
  return form === 'rewritten' ? i18n.t('strip.rewritten') : i18n.t('strip.verbatim');
}
