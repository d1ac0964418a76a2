import { i18n } from '#i18n';
import { sendToBackground } from '@/lib/messaging/messages';
import type { Report } from '@/lib/report/report';
import { clipEnd } from './clip-text';
import { locale } from './locale';
import { Foreign } from './Message';
import { mostOutlets } from './most-outlets';
import { formatDate } from './partial-date';
import { useCorpusFacts } from './use-corpus-facts';

/** Outlets that are named; further ones are counted. */
const NAMED = 5;
const NAME_LENGTH = 60;

/** Whose articles the page was compared with, and how old they are. Nothing until it is known. */
export function CorpusSummary({ report }: { report: Report }) {
  const { facts } = useCorpusFacts(sendToBackground);
  if (!facts || facts.articles === 0 || report.comparedWith.articles === 0) return null;
  const { first, others, isCut } = mostOutlets(facts.outlets, NAMED);
  const oldest = formatDate(facts.oldest, locale());
  const number = `${others.toLocaleString(locale())}${isCut ? '+' : ''}`;
  return (
    <div class="corpus-summary">
      <h2>{i18n.t('checked.corpus')}</h2>
      <ul>
        {first.map(({ key, name, articles }) => (
          <li key={key}>
            <Foreign text={clipEnd(name, NAME_LENGTH)} />
            <span class="figure">{articles.toLocaleString(locale())}</span>
          </li>
        ))}
        {others > 0 && <li>{i18n.t('checked.others', others, [number])}</li>}
      </ul>
      {oldest !== null && <p class="soft">{i18n.t('checked.oldest', { date: oldest })}</p>}
    </div>
  );
}
