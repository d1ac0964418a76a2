import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { DatedWitness, Reason, Sign, Witness } from '@/lib/report/report';
import { locale } from './locale';
import { Foreign, keepPlaces, Message } from './Message';
import { formatDate } from './partial-date';
import { useWords } from './words-of-text';

interface ReasonWordsProps {
  /** Null in Reports made before it was told. */
  reason: Reason | null;
  /** The same in English, shown where there is no `reason`. */
  because: string;
}

/** Why somebody is called the first, or a hop stands where it does: one or two sentences in the reader's language. */
export function ReasonWords({ reason, because }: ReasonWordsProps) {
  return reason === null ? <Foreign text={because} /> : <Words reason={reason} />;
}

function Words({ reason }: { reason: Reason }) {
  const t = useWords();
  switch (reason.kind) {
    case 'sign':
      return <SignWords {...reason} />;
    case 'page-names-nobody':
      return (
        <>
          {t('reason.pageNamesNobody')}
          <Credits {...reason} />
        </>
      );
    case 'source-not-said':
      return (
        <>
          {reason.copy === null ? (
            i18n.t('reason.notSaid')
          ) : (
            <Message
              text={i18n.t('reason.notSaidBy', keepPlaces('outlet'))}
              places={{ outlet: <Foreign text={reason.copy} /> }}
            />
          )}
          <Credits {...reason} />
        </>
      );
    case 'way-unknown':
      return <>{i18n.t('reason.wayUnknown')}</>;
    case 'earlier-and-fuller':
      return (
        <Message
          text={t('reason.earlierAndFuller', keepPlaces('copy'))}
          places={{ copy: <CopyName on={{ isPage: false, outlet: reason.outlet }} /> }}
        />
      );
    case 'earliest':
      return (
        <Message
          text={i18n.t('reason.earliest', keepPlaces('copy', 'date'))}
          places={{ copy: <CopyName on={reason.first.on} />, date: dateOf(reason.first) }}
        />
      );
    case 'fullest':
      return (
        <>
          {reason.tied === null ? i18n.t('reason.nobody') : <Tied tied={reason.tied} />}{' '}
          <Message
            text={i18n.t('reason.fullest', keepPlaces('copy'))}
            places={{ copy: <CopyName on={{ isPage: false, outlet: reason.outlet }} /> }}
          />
        </>
      );
  }
}

function SignWords({ sign, on, to, creditedBy, rival }: Extract<Reason, { kind: 'sign' }>) {
  return (
    <>
      <Message
        text={
          to === null
            ? i18n.t('reason.by', keepPlaces('sign', 'copy'))
            : i18n.t('reason.byLink', keepPlaces('copy', 'host'))
        }
        places={{
          sign: signName(sign),
          copy: <OfCopy on={on} />,
          host: <Foreign text={to ?? ''} />,
        }}
      />
      {creditedBy !== null && (
        <>
          {' '}
          <Message
            text={i18n.t('reason.creditedBy', keepPlaces('copy'))}
            places={{ copy: <CopyName on={creditedBy} /> }}
          />
        </>
      )}
      {rival !== null && (
        <>
          {' '}
          <Message
            text={i18n.t('reason.rival', keepPlaces('outlet'))}
            places={{ outlet: <Foreign text={rival} /> }}
          />
        </>
      )}
    </>
  );
}

function Credits({ by, outlet }: { by: Witness | null; outlet: string }) {
  if (by === null) return null;
  return (
    <>
      {' '}
      <Message
        text={i18n.t('reason.copyCredits', keepPlaces('copy', 'outlet'))}
        places={{ copy: <CopyName on={by} />, outlet: <Foreign text={outlet} /> }}
      />
    </>
  );
}

function Tied({ tied: [one, other] }: { tied: [DatedWitness, DatedWitness] }) {
  return (
    <Message
      text={i18n.t('reason.tied', keepPlaces('one', 'other', 'date', 'otherDate'))}
      places={{
        one: <CopyName on={one.on} />,
        date: dateOf(one),
        other: <CopyName on={other.on} />,
        otherDate: dateOf(other),
      }}
    />
  );
}

/** A printing as the subject of a sentence. */
function CopyName({ on }: { on: Witness }): ComponentChildren {
  const t = useWords();
  if (on.isPage) return t('reason.page');
  if (on.outlet === null) return i18n.t('reason.knownCopy');
  const places = { outlet: <Foreign text={on.outlet} /> };
  return <Message text={i18n.t('reason.copy', keepPlaces('outlet'))} places={places} />;
}

/** A printing as the owner of a sign. */
function OfCopy({ on }: { on: Witness }): ComponentChildren {
  const t = useWords();
  if (on.isPage) return t('reason.ofPage');
  if (on.outlet === null) return i18n.t('reason.ofKnownCopy');
  const places = { outlet: <Foreign text={on.outlet} /> };
  return <Message text={i18n.t('reason.ofCopy', keepPlaces('outlet'))} places={places} />;
}

const dateOf = ({ published, inAddress }: DatedWitness): string => {
  const date = formatDate(published, locale()) ?? i18n.t('sources.undated');
  const other = inAddress === undefined ? null : formatDate(inAddress, locale());
  return other === null ? date : i18n.t('reason.disputed', { date, other });
};

function signName(sign: Sign['sign']): string {
  switch (sign) {
    case 'source-line':
      return i18n.t('reason.sourceLine');
    case 'byline':
      return i18n.t('reason.byline');
    case 'dateline':
      return i18n.t('reason.dateline');
    case 'copyright':
      return i18n.t('reason.copyright');
    case 'metadata':
      return i18n.t('reason.metadata');
    default:
      return i18n.t('reason.creditLine');
  }
}
