import { i18n } from '#i18n';
import { creditsAnother, owesCredit, saysCredit } from '@/lib/conclusions/credit-owed';
import { creditTone } from '@/lib/conclusions/credit-tone';
import { findingOutlet } from '@/lib/conclusions/outlet-names';
import type { Report } from '@/lib/report/report';
import type { Span } from '@/lib/text/span';
import { clipEnd } from './clip-text';
import { Foreign, keepPlaces, Message } from './Message';
import { originalOutlet } from './outlets';
import { ShowButton } from './ShowButton';
import { useWords } from './words-of-text';

/** Characters of a credit line that are shown: longer ones are whole paragraphs with a credit in them. */
const CREDIT_LENGTH = 160;

/** Whether the page says where its text comes from, in words. To be asked only where `saysCredit`. */
export function CreditWords({ report }: { report: Report }) {
  const t = useWords();
  const { credit, original, page } = report;
  if (original?.isThisPage) return <>{i18n.t('credit.own')}</>;
  const keep = keepPlaces('outlet');
  const finding = findingWords(report, keep);
  const outlet = findingOutlet(report);
  if (finding !== null && outlet !== null)
    return (
      <Message text={finding} places={{ outlet: <Foreign text={originalOutlet({ outlet })} /> }} />
    );
  const places = { outlet: credit.outlet === null ? null : <Foreign text={credit.outlet} /> };
  if (credit.status === 'no' && page.from) return <>{i18n.t('credit.noText')}</>;
  if (credit.status === 'no') return <>{t('credit.no')}</>;
  if (!creditsAnother(report))
    return credit.outlet === null ? (
      t('credit.yes')
    ) : (
      <Message text={i18n.t('credit.yesTo', keep)} places={places} />
    );
  return credit.outlet === null ? (
    i18n.t('credit.other')
  ) : (
    <Message text={i18n.t('credit.otherTo', keep)} places={places} />
  );
}

/** What the finding says of the original, where it says more than "yes", "other" and "no" do. */
function findingWords({ credit }: Report, keep: { outlet: string }): string | null {
  switch (credit.finding) {
    case 'credited-top':
      // A byline names it too: the words that are shown beside this stand at the foot.
      return credit.place === 'foot' ? null : i18n.t('credit.topTo', keep);
    case 'credited-foot':
      return i18n.t('credit.footTo', keep);
    case 'credited-part':
      return i18n.t('page.creditPart', keep);
    case 'credited-metadata':
      return i18n.t('credit.metadataTo', keep);
    case 'named-once':
      return i18n.t('credit.namedOnce', keep);
    case 'linked':
      return i18n.t('credit.linked', keep);
    case 'staff-byline':
      return i18n.t('credit.staffByline', keep);
    default:
      return null;
  }
}

interface CreditBoxProps {
  report: Report;
  /** Without it the credit's place is not offered. */
  onShow?: (page: Span) => void;
}

/** The credit verdict with the page's own words for it; nothing where there is nothing to say of credit. */
export function CreditBox({ report, onShow }: CreditBoxProps) {
  if (!saysCredit(report)) return null;
  const { credit, original } = report;
  const hidden =
    credit.status === 'no' &&
    !report.page.from &&
    owesCredit(report) &&
    !original?.isThisPage &&
    !credit.instead;
  const words = credit.text ?? credit.instead?.text ?? null;
  const place = credit.page ?? credit.instead?.page ?? null;
  return (
    <div class={`credit ${creditTone(report)}`}>
      <CreditMark report={report} />
      <div>
        <p>
          <CreditWords report={report} />
        </p>
        {words !== null && (
          <blockquote dir="auto">
            {i18n.t('export.quotation', { quotation: clipEnd(words, CREDIT_LENGTH) })}
          </blockquote>
        )}
        {hidden && <p class="soft">{i18n.t('credit.noWhy')}</p>}
      </div>
      {onShow && place && <ShowButton page={place} onShow={onShow} />}
    </div>
  );
}

/** Tick, cross or arrow: the tone without its colour. */
export function CreditMark({ report }: { report: Report }) {
  const tone = creditTone(report);
  const path = {
    good: 'M3 8.5 6.5 12 13 4.5',
    bad: 'M4 4l8 8M12 4l-8 8',
    other: 'M2.5 8h10M9 4.5 12.5 8 9 11.5',
    plain: 'M3.5 8h9',
  }[tone];
  return (
    <svg class={`mark ${tone}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
