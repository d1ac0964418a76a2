import { i18n } from '#i18n';
import { type SiteChange, type SiteRules, sitesCovering } from '@/lib/settings/site-rules';
import { Foreign, keepPlaces, Message } from './Message';

interface NotHereProps {
  host: string;
  rules: SiteRules;
  onChange: (change: SiteChange) => void;
}

/** A site that the reader's own rules keep Firstprint off: which rule it is, and the one click that ends it. */
export function NotHere({ host, rules, onChange }: NotHereProps) {
  const [site] = sitesCovering(rules.never, host);
  const isOnly = rules.mode === 'only';
  return (
    <section class="note">
      <h1>{i18n.t('sites.notHere')}</h1>
      <p class="of">
        {isOnly ? (
          i18n.t('sites.notHereOnly', rules.only.length)
        ) : (
          <Message
            text={i18n.t('sites.notHereNever', keepPlaces('site'))}
            places={{ site: <Foreign text={site ?? host} /> }}
          />
        )}
      </p>
      <p class="why">{i18n.t('sites.notHereWhy')}</p>
      <div class="actions wrap">
        <button type="button" class="main" onClick={() => onChange({ kind: 'too', host })}>
          {i18n.t('sites.include')}
        </button>
        {isOnly && (
          <button type="button" onClick={() => onChange({ kind: 'mode', mode: 'all' })}>
            {i18n.t('sites.everywhere')}
          </button>
        )}
      </div>
    </section>
  );
}
