import { i18n } from '#i18n';

/** Leads to the stored articles and the settings, in a tab of their own. */
export function OptionsLink() {
  const label = i18n.t('control.options');
  return (
    <a class="power" href="/options.html" target="_blank" rel="noreferrer" title={label}>
      <span class="unseen">{label}</span>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2 4.5h7M13 4.5h1M2 11.5h1M7 11.5h7M11 2.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4M5 9.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4" />
      </svg>
    </a>
  );
}
