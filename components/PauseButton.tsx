import { i18n } from '#i18n';

interface PauseButtonProps {
  paused: boolean;
  onChange: (paused: boolean) => void;
}

/** Stops and starts all of Firstprint. */
export function PauseButton({ paused, onChange }: PauseButtonProps) {
  const label = paused ? i18n.t('control.resume') : i18n.t('control.pause');
  return (
    <button
      type="button"
      class={paused ? 'power off' : 'power'}
      aria-label={label}
      title={label}
      onClick={() => onChange(!paused)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 2v6M4.6 4.1a5.2 5.2 0 1 0 6.8 0" />
      </svg>
    </button>
  );
}
