import { i18n } from '#i18n';
import { type SiteChange, type SiteRules, sitesCovering } from '@/lib/settings/site-rules';

interface SiteRowProps {
  /** A host that is checked. */
  host: string;
  rules: SiteRules;
  onChange: (change: SiteChange) => void;
}

/** Where Firstprint checks, and one click to have it check less. What a click does can be taken back in its place. */
export function SiteRow({ host, rules, onChange }: SiteRowProps) {
  const others = rules.only.length - sitesCovering(rules.only, host).length;
  const isOnly = rules.mode === 'only';
  return (
    <section class="site-row" aria-label={i18n.t('sites.label')}>
      {isOnly && <span>{i18n.t('sites.onlyOn', rules.only.length)}</span>}
      <button type="button" class="quiet" onClick={() => onChange({ kind: 'never', host })}>
        {isOnly ? i18n.t('sites.leave') : i18n.t('sites.never')}
      </button>
      {isOnly ? (
        <button type="button" class="quiet" onClick={() => onChange({ kind: 'mode', mode: 'all' })}>
          {i18n.t('sites.everywhere')}
        </button>
      ) : (
        <button type="button" class="quiet" onClick={() => onChange({ kind: 'only', host })}>
          {i18n.t('sites.only', others)}
        </button>
      )}
    </section>
  );
}
