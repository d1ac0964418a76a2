import { i18n } from '#i18n';
import type { Report } from '@/lib/report/report';
import { clipEnd } from './clip-text';
import { Foreign, keepPlaces, Message } from './Message';

/** Characters of a credit line that are shown: longer ones are whole paragraphs with a credit in them. */
const CREDIT_LENGTH = 160;

/** `good`: nothing to object to. `bad`: the source is hidden. `other`: somebody else is named. */
type Tone = 'good' | 'bad' | 'other' | 'plain';

function toneOf({ credit, original, verdict }: Report): Tone {
  if (original?.isThisPage) return 'good';
  if (verdict === 'none') return 'plain';
  if (credit.status === 'yes') return 'good';
  return credit.status === 'other' ? 'other' : 'bad';
}

/** Whether the page says where its text comes from, in words. */
export function CreditWords({ report }: { report: Report }) {
  const { credit, original, verdict } = report;
  if (original?.isThisPage) return <>{i18n.t('credit.own')}</>;
  const keep = keepPlaces('outlet');
  const places = { outlet: credit.outlet === null ? null : <Foreign text={credit.outlet} /> };
  if (credit.status === 'no')
    return <>{verdict === 'none' ? i18n.t('credit.noSource') : i18n.t('credit.no')}</>;
  if (credit.status === 'yes' || verdict === 'none')
    return credit.outlet === null ? (
      i18n.t('credit.yes')
    ) : (
      <Message text={i18n.t('credit.yesTo', keep)} places={places} />
    );
  return credit.outlet === null ? (
    i18n.t('credit.other')
  ) : (
    <Message text={i18n.t('credit.otherTo', keep)} places={places} />
  );
}

/** The credit verdict with the page's own words for it. */
export function CreditBox({ report }: { report: Report }) {
  const { credit, original, verdict } = report;
  const hidden = credit.status === 'no' && verdict !== 'none' && !original?.isThisPage;
  return (
    <div class={`credit ${toneOf(report)}`}>
      <CreditMark report={report} />
      <div>
        <p>
          <CreditWords report={report} />
        </p>
        {credit.text !== null && (
          <blockquote dir="auto">{`“${clipEnd(credit.text, CREDIT_LENGTH)}”`}</blockquote>
        )}
        {hidden && <p class="soft">{i18n.t('credit.noWhy')}</p>}
      </div>
    </div>
  );
}

/** Tick, cross or arrow: the tone without its colour. */
export function CreditMark({ report }: { report: Report }) {
  const tone = toneOf(report);
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
