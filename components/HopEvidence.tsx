import { i18n } from '#i18n';
import { encodeDirective } from '@/lib/export/text-fragment';
import type { ChainEvidence, ChainHop, Report } from '@/lib/report/report';
import type { Span } from '@/lib/text/span';
import { clipEnd } from './clip-text';
import { safeLink } from './page-access';
import { ReasonWords } from './ReasonWords';
import { ShowButton } from './ShowButton';

/** Characters of a credit that are shown. */
const LENGTH = 240;

interface HopEvidenceProps {
  hop: ChainHop;
  report: Report;
  onShow: (page: Span) => void;
}

/** Why a hop stands where it does, and the words that say so: with their place on the page, or the copy they stand in. */
export function HopEvidence({ hop, report, onShow }: HopEvidenceProps) {
  const credits = hop.evidence.filter(({ text, kind }) => text !== null && kind !== 'date');
  return (
    <>
      <p class="soft">
        <ReasonWords reason={hop.reason ?? null} because={hop.because} />
      </p>
      {credits.map((one) => (
        <div class="proof" key={`${one.source} ${one.kind} ${one.text}`}>
          <blockquote dir="auto">
            {i18n.t('export.quotation', { quotation: clipEnd(one.text ?? '', LENGTH) })}
          </blockquote>
          <Place evidence={one} report={report} onShow={onShow} />
        </div>
      ))}
    </>
  );
}

function Place({
  evidence,
  report,
  onShow,
}: Omit<HopEvidenceProps, 'hop'> & { evidence: ChainEvidence }) {
  const { source, span, text } = evidence;
  if (source === null) return span && <ShowButton page={span} onShow={onShow} />;
  const article = [...report.sources, ...report.copies].find(({ id }) => id === source);
  const link = safeLink(article?.url ?? null);
  if (link === null) return null;
  return (
    <a
      class="soft"
      href={span ? linkToWords(link, text ?? '') : link}
      target="_blank"
      rel="noreferrer"
    >
      {i18n.t('chain.openCopy')}
    </a>
  );
}

/** Browsers scroll to these words, if the article still has them (WICG, "URL Fragment Text Directives"). */
function linkToWords(link: string, words: string): string {
  if (link.includes('#') || words.length > LENGTH) return link;
  return `${link}#:~:text=${encodeDirective({ start: words })}`;
}
