import { i18n } from '#i18n';
import type { Matter, MatterKind } from '@/lib/report/report';

/** What a list may be narrowed to. */
export type KindChoice = MatterKind | 'headline';

/** In the order in which they are offered: the headline stands first on a page, then the weightiest. */
export const KIND_CHOICES: readonly KindChoice[] = [
  'headline',
  'denial',
  'quotation',
  'number',
  'negation',
  'hedge',
  'attribution',
  'name',
];

export function kindName(kind: KindChoice): string {
  switch (kind) {
    case 'headline':
      return i18n.t('matters.headline');
    case 'denial':
      return i18n.t('matters.denial');
    case 'quotation':
      return i18n.t('matters.quotation');
    case 'number':
      return i18n.t('matters.number');
    case 'negation':
      return i18n.t('matters.negation');
    case 'hedge':
      return i18n.t('matters.hedge');
    case 'attribution':
      return i18n.t('matters.attribution');
    case 'name':
      return i18n.t('matters.name');
  }
}

/** The kinds of several stretches, each once, the weightiest first. */
export function kindsOf(matters: readonly Matter[]): MatterKind[] {
  return KIND_CHOICES.filter((kind) => kind !== 'headline').filter((kind) =>
    matters.some((one) => one.kind === kind),
  );
}

/** How many of some lists of kinds have each kind. */
export function countKinds(lists: readonly (readonly KindChoice[])[]): Map<KindChoice, number> {
  const counts = new Map<KindChoice, number>();
  for (const kind of KIND_CHOICES) {
    const count = lists.filter((list) => list.includes(kind)).length;
    if (count > 0) counts.set(kind, count);
  }
  return counts;
}
