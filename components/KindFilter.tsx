import { i18n } from '#i18n';
import { Empty } from './Empty';
import { KIND_CHOICES, type KindChoice, kindName } from './matter-kinds';

interface KindFilterProps {
  /** How many lines there are. */
  all: number;
  /** How many of each kind. */
  counts: ReadonlyMap<KindChoice, number>;
  chosen: KindChoice | null;
  onChoose: (kind: KindChoice | null) => void;
}

/** Narrows a list to one kind of what matters. One line needs no choice; a choice made stays to be undone. */
export function KindFilter({ all, counts, chosen, onChoose }: KindFilterProps) {
  if (chosen === null && (all < 2 || counts.size === 0)) return null;
  const kinds = KIND_CHOICES.filter((kind) => counts.has(kind) || kind === chosen);
  return (
    <fieldset class="kinds">
      <legend class="unseen">{i18n.t('matters.filter')}</legend>
      <Choice
        name={i18n.t('matters.all')}
        count={all}
        is={chosen === null}
        onPress={() => onChoose(null)}
      />
      {kinds.map((kind) => (
        <Choice
          key={kind}
          name={kindName(kind)}
          count={counts.get(kind) ?? 0}
          is={kind === chosen}
          onPress={() => onChoose(kind === chosen ? null : kind)}
        />
      ))}
    </fieldset>
  );
}

interface ChoiceProps {
  name: string;
  count: number;
  is: boolean;
  onPress: () => void;
}

function Choice({ name, count, is, onPress }: ChoiceProps) {
  return (
    <button type="button" aria-pressed={is} onClick={onPress}>
      {name} <span class="count">{count}</span>
    </button>
  );
}

/** The chosen kind has no lines: the Report was made anew since it was chosen. */
export function NoneOfKind({
  kind,
  onChoose,
}: {
  kind: KindChoice;
  onChoose: (kind: null) => void;
}) {
  return (
    <div class="none-of-kind">
      <Empty title={i18n.t('matters.none', { kind: kindName(kind) })}>
        {i18n.t('matters.noneWhy')}
      </Empty>
      <button type="button" onClick={() => onChoose(null)}>
        {i18n.t('matters.showAll')}
      </button>
    </div>
  );
}
