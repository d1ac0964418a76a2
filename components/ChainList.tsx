import { i18n } from '#i18n';
import { isOwnWord } from '@/lib/conclusions/credit-owed';
import type { ChainHop, Report } from '@/lib/report/report';
import type { Span } from '@/lib/text/span';
import { hopClass } from './ChainLine';
import { chainWay } from './chain-way';
import { HopEvidence } from './HopEvidence';
import { locale } from './locale';
import { Foreign } from './Message';
import { outletOf } from './outlets';
import { safeLink } from './page-access';
import { formatDate } from './partial-date';
import { useWords } from './words-of-text';

interface ChainListProps {
  report: Report;
  onShow: (page: Span) => void;
}

/** The chain hop under hop, with all its evidence, and the copies that branch off it. */
export function ChainList({ report, onShow }: ChainListProps) {
  const t = useWords();
  const way = chainWay(report);
  if (way === null) return null;
  const { line, gap, branches } = way;
  const place = { report, onShow };
  const fresh = unrepeated();
  return (
    <>
      <ol class="chain" aria-label={t('chain.label')}>
        {line.map((hop, index) => (
          <Hop
            key={index}
            {...place}
            hop={fresh(hop)}
            kind={hopClass(hop, index, gap)}
            label={index === 0 ? firstWords(hop, report) : laterWords(t, hop)}
          />
        ))}
      </ol>
      {branches.length > 0 && (
        <ul class="chain branches">
          {branches.map((hop) => (
            <Hop
              key={hop.source ?? hop.outlet}
              {...place}
              hop={fresh(hop)}
              kind={hop.certainty}
              label={i18n.t('chain.also')}
            />
          ))}
        </ul>
      )}
    </>
  );
}

/** One credit may prove several hops: its words are shown under the first of them. */
function unrepeated(): (hop: ChainHop) => ChainHop {
  const shown = new Set<string>();
  return (hop) => ({
    ...hop,
    evidence: hop.evidence.filter(({ source, text }) => {
      const key = `${source} ${text}`;
      const isNew = !shown.has(key);
      shown.add(key);
      return isNew;
    }),
  });
}

interface HopProps extends ChainListProps {
  hop: ChainHop;
  kind: string;
  label: string;
}

function Hop({ hop, kind, label, report, onShow }: HopProps) {
  const link = hop.role === 'page' ? null : safeLink(hop.url);
  const outlet = outletOf({ site: hop.outlet, url: hop.url });
  const name = <Foreign text={outlet ?? i18n.t('chain.nameless')} />;
  const date = formatDate(hop.published, locale());
  return (
    <li class={kind}>
      <p class="label">
        {label}
        {date !== null && <span>{date}</span>}
      </p>
      <p class="name">
        {link === null ? (
          name
        ) : (
          <a href={link} target="_blank" rel="noreferrer">
            {name}
          </a>
        )}
      </p>
      <HopEvidence hop={hop} report={report} onShow={onShow} />
    </li>
  );
}

function firstWords({ role, certainty }: ChainHop, report: Report): string {
  const { original } = report;
  if (role === 'earliest')
    return original?.basis === 'fullest' ? i18n.t('chain.fullest') : i18n.t('chain.earliest');
  if (certainty === 'stated')
    return isOwnWord(report) ? i18n.t('claimed.first') : i18n.t('sources.first');
  return certainty === 'likely' ? i18n.t('sources.firstLikely') : i18n.t('sources.firstUnsure');
}

function laterWords(t: typeof i18n.t, { role }: ChainHop): string {
  return role === 'page' ? t('sources.here') : i18n.t('chain.via');
}
