import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { highlightsOn, paused, siteRules } from '@/lib/settings/settings';
import { type SiteChange, siteRulesFrom } from '@/lib/settings/site-rules';
import type { Ask } from './ask';
import { errorWords } from './error-words';
import { SettingsJudgements } from './SettingsJudgements';
import { type KeyCommand, SettingsKeys } from './SettingsKeys';
import { SettingsSites } from './SettingsSites';
import { SettingsSwitch } from './SettingsSwitch';
import { useSetting } from './use-setting';

/** Every setting, with a line on what it does; each counts at once. */
export function SettingsView({ ask, commands }: { ask: Ask; commands: readonly KeyCommand[] }) {
  const [highlights, setHighlights] = useSetting(highlightsOn);
  const [isPaused, setPaused] = useSetting(paused);
  const [rules] = useSetting(siteRules);
  const [trouble, setTrouble] = useState<string | null>(null);
  const change = async (one: SiteChange) => {
    const answer = await ask('changeSites', one);
    setTrouble(answer.ok ? null : errorWords(answer.error));
  };
  return (
    <section class="sheet-page" aria-labelledby="settings-title">
      <h1 id="settings-title">{i18n.t('prefs.title')}</h1>
      <p class="of">{i18n.t('prefs.why')}</p>
      <section class="block" aria-labelledby="reading-title">
        <h2 id="reading-title">{i18n.t('prefs.reading')}</h2>
        <SettingsSwitch
          label={i18n.t('prefs.highlights')}
          why={i18n.t('prefs.highlightsWhy')}
          on={highlights}
          onChange={setHighlights}
        />
        <SettingsSwitch
          label={i18n.t('prefs.pause')}
          why={i18n.t('prefs.pauseWhy')}
          on={isPaused}
          onChange={setPaused}
        />
      </section>
      {rules !== undefined && (
        <SettingsSites rules={siteRulesFrom(rules)} trouble={trouble} onChange={change} />
      )}
      <SettingsJudgements ask={ask} />
      <SettingsKeys commands={commands} />
    </section>
  );
}
