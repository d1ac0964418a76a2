import type { TabState } from '@/lib/messaging/tab-state';
import type { Span } from '@/lib/text/span';
import { pageMarks } from './page-marks';

/** The tab that a command was given in, as far as it is used. */
export interface CommandTab {
  id?: number | undefined;
  windowId: number;
}

/** All that a command touches. */
export interface CommandTools {
  /** Browsers allow it in the command's own turn only. */
  openPanel(windowId: number): void;
  readTabState(tabId: number): Promise<TabState | null>;
  /** The place in a tab's page that was last gone to, as an offset; null for none. */
  readPlace(tabId: number): Promise<number | null>;
  /** Has page and panel go to a place. */
  goTo(tabId: number, place: Span): Promise<void>;
  toggleHighlights(): Promise<void>;
  togglePause(): Promise<void>;
}

/** Answers one keyboard command. */
export async function answerCommand(
  command: string,
  tab: CommandTab | undefined,
  tools: CommandTools,
): Promise<void> {
  if (command === 'open-panel' && tab) tools.openPanel(tab.windowId);
  if (command === 'toggle-highlights') await tools.toggleHighlights();
  if (command === 'toggle-pause') await tools.togglePause();
  const step = command === 'next-place' ? 1 : command === 'previous-place' ? -1 : 0;
  if (step === 0 || tab?.id === undefined) return;
  const state = await tools.readTabState(tab.id);
  if (state?.kind !== 'report') return;
  const places = pageMarks(state.report, 0)?.leftOutAt ?? [];
  const place = placeAfter(places, await tools.readPlace(tab.id), step);
  if (place !== null) await tools.goTo(tab.id, { start: place, end: place });
}

/** The next place in page order, or the one before; behind the last comes the first. Null where there is none. */
export function placeAfter(
  places: readonly number[],
  from: number | null,
  step: 1 | -1,
): number | null {
  const ordered = step === 1 ? places : places.toReversed();
  const isBehind = (place: number) => from === null || (place - from) * step > 0;
  return ordered.find(isBehind) ?? ordered[0] ?? null;
}
