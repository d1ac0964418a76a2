import type { UiHandlers } from '@/lib/messaging/background-door';
import { type ChosenPages, choiceFor, withChoice } from '@/lib/settings/chosen-pages';
import { changeSites, type SiteRules, siteRulesFrom } from '@/lib/settings/site-rules';
import { amendChoice } from '@/lib/text/chosen-blocks';
import type { Kept } from './remembered';
import { createTurns } from './turns';

/** All that choosing touches. */
export interface ChoosingTools {
  siteRules: Kept<SiteRules>;
  chosenPages: Kept<ChosenPages>;
  inWords(error: unknown): string;
}

/**
 * What is chosen in any window is changed here, one change after the other: two windows that each
 * wrote what they had read would take back each other's changes.
 */
export function choosingHandlers(
  tools: ChoosingTools,
): Pick<UiHandlers, 'changeSites' | 'chooseBlocks'> {
  const inTurn = createTurns<'sites' | 'blocks'>();

  async function changed<T>(name: 'sites' | 'blocks', kept: Kept<T>, change: (before: T) => T) {
    try {
      await inTurn(name, async () => kept.write(change(await kept.read())));
      return { ok: true as const, value: null };
    } catch (error) {
      return { ok: false as const, error: tools.inWords(error) };
    }
  }

  return {
    changeSites: (change) =>
      changed('sites', tools.siteRules, (rules) => changeSites(siteRulesFrom(rules), change)),
    chooseBlocks: ({ url, later }) =>
      changed('blocks', tools.chosenPages, (pages) =>
        withChoice(pages, url, later && amendChoice(choiceFor(pages, url) ?? [], later)),
      ),
  };
}
