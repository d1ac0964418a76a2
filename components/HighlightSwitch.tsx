import { i18n } from '#i18n';

interface HighlightSwitchProps {
  /** Undefined until the setting is read. */
  on: boolean | undefined;
  onChange: (on: boolean) => void;
}

/** Whether the page's reused passages are marked on the page. */
export function HighlightSwitch({ on, onChange }: HighlightSwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on === true}
      onClick={() => onChange(on !== true)}
    >
      <span class="track" aria-hidden="true">
        <span class="knob" />
      </span>
      {i18n.t('control.highlights')}
    </button>
  );
}
