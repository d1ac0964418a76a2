import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  type SiteChange,
  type SiteRules,
  siteFromText,
  sitesCovering,
} from '@/lib/settings/site-rules';
import { Foreign, keepPlaces, Message } from './Message';

type Mode = SiteRules['mode'];

interface SettingsSitesProps {
  rules: SiteRules;
  /** One sentence about a change that was not kept, or null. */
  trouble: string | null;
  onChange: (change: SiteChange) => void;
}

/** Where Firstprint checks: everywhere but on some sites, or only on some. Both lists are kept. */
export function SettingsSites({ rules, trouble, onChange }: SettingsSitesProps) {
  const id = useId();
  const mode = (value: Mode, label: string, why: string) => (
    <div class="setting">
      <label>
        <input
          type="radio"
          name={id}
          checked={rules.mode === value}
          aria-describedby={`${id}-${value}`}
          onChange={() => onChange({ kind: 'mode', mode: value })}
        />
        {label}
      </label>
      <p id={`${id}-${value}`} class="soft">
        {why}
      </p>
    </div>
  );
  return (
    <section class="block" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{i18n.t('prefs.sites')}</h2>
      <fieldset aria-labelledby={`${id}-title`}>
        {mode('all', i18n.t('prefs.all'), i18n.t('prefs.allWhy'))}
        {mode('only', i18n.t('prefs.only'), i18n.t('prefs.onlyWhy'))}
      </fieldset>
      <SiteList key={rules.mode} rules={rules} trouble={trouble} onChange={onChange} />
    </section>
  );
}

function SiteList({ rules, trouble, onChange }: SettingsSitesProps) {
  const id = useId();
  const list = rules.mode === 'only' ? 'only' : 'never';
  const sites = [...rules[list]].sort();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState('');
  /** The site that was removed last. */
  const [removed, setRemoved] = useState<string | null>(null);
  const change = (site: string, isListed: boolean) =>
    onChange({ kind: 'list', list, site, isListed });
  const add = () => {
    const site = siteFromText(text);
    if (site === null) {
      setWrong(i18n.t('prefs.siteWrong'));
      return;
    }
    if (sitesCovering(sites, site).length > 0) {
      setWrong(i18n.t('prefs.siteKnown'));
      return;
    }
    setWrong('');
    setText('');
    setRemoved(null);
    change(site, true);
  };
  return (
    <>
      {sites.length === 0 ? (
        <p class="soft">
          {list === 'only' ? i18n.t('prefs.noSitesOnly') : i18n.t('prefs.noSites')}
        </p>
      ) : (
        <ul class="site-list" aria-label={i18n.t('prefs.sites')}>
          {sites.map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
              <button
                type="button"
                class="quiet"
                aria-label={i18n.t('prefs.removeSite', { site })}
                onClick={() => {
                  setRemoved(site);
                  change(site, false);
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="undo-bar" role="status">
        {trouble !== null && <p>{trouble}</p>}
        {trouble === null && removed !== null && (
          <>
            <p>
              <Message
                text={i18n.t('prefs.siteRemoved', keepPlaces('site'))}
                places={{ site: <Foreign text={removed} /> }}
              />
            </p>
            <button
              type="button"
              onClick={() => {
                change(removed, true);
                setRemoved(null);
              }}
            >
              {i18n.t('prefs.undo')}
            </button>
          </>
        )}
      </div>
      <form
        class="filters"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <div class="field grow">
          <label for={`${id}-site`}>{i18n.t('prefs.site')}</label>
          <input
            id={`${id}-site`}
            value={text}
            spellcheck={false}
            autocomplete="off"
            aria-invalid={wrong !== ''}
            aria-describedby={`${id}-note`}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <p id={`${id}-note`} class={wrong === '' ? 'soft' : 'wrong'}>
            {wrong === '' ? i18n.t('prefs.siteHint') : wrong}
          </p>
        </div>
        <button type="submit">{i18n.t('prefs.addSite')}</button>
      </form>
    </>
  );
}
