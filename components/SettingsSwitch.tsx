import { useId } from 'preact/hooks';

interface SettingsSwitchProps {
  label: string;
  why: string;
  /** Undefined until the setting is read. */
  on: boolean | undefined;
  onChange: (on: boolean) => void;
}

/** One setting that is on or off, with a line on what it does. */
export function SettingsSwitch({ label, why, on, onChange }: SettingsSwitchProps) {
  const id = useId();
  return (
    <div class="setting">
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={on ?? false}
        aria-disabled={on === undefined}
        aria-describedby={id}
        onClick={() => on !== undefined && onChange(!on)}
      >
        <span class="track" aria-hidden="true">
          <span class="knob" />
        </span>
        {label}
      </button>
      <p id={id} class="soft">
        {why}
      </p>
    </div>
  );
}
