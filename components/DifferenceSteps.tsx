import { i18n } from '#i18n';
import type { Difference } from './side-by-side';

interface DifferenceStepsProps {
  differences: readonly Difference[];
  /** Either text has words besides, of which no difference speaks. */
  hasElsewhere: boolean;
  /** Number of the one that the reader is at; -1 for none. */
  at: number;
  onStep: (to: number) => void;
}

/** The way from difference to difference, by buttons or keys, said aloud. */
export function DifferenceSteps({ differences, hasElsewhere, at, onStep }: DifferenceStepsProps) {
  const { length } = differences;
  const one = differences[at];
  return (
    <div class="steps">
      <p role="status">
        {length === 0
          ? noneWords(hasElsewhere)
          : one
            ? i18n.t('sides.at', { number: at + 1, count: length, kind: kindWords(one) })
            : i18n.t('sides.differences', length)}
      </p>
      <button type="button" aria-keyshortcuts="p" disabled={at <= 0} onClick={() => onStep(at - 1)}>
        {i18n.t('sides.previous')} <kbd>p</kbd>
      </button>
      <button
        type="button"
        aria-keyshortcuts="n"
        disabled={at >= length - 1}
        onClick={() => onStep(at + 1)}
      >
        {i18n.t('sides.next')} <kbd>n</kbd>
      </button>
    </div>
  );
}

function noneWords(hasElsewhere: boolean): string {
  return hasElsewhere ? i18n.t('sides.noneShared') : i18n.t('sides.none');
}

function kindWords({ kind }: Difference): string {
  if (kind === 'left-out') return i18n.t('sides.leftOut');
  return kind === 'added' ? i18n.t('sides.added') : i18n.t('sides.replaced');
}
