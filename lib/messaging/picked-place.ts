import { sessionItem } from './session-item';

/** The place that the reader last clicked among a page's marks. */
export interface PickedPlace {
  /** Offset into the page text. */
  offset: number;
  /** When, in milliseconds since 1970: two clicks on one place are two picks. */
  at: number;
}

/** By tab. An open panel is told; with no panel open it waits for the next pick or the tab's end. */
export const pickedPlaces = sessionItem<PickedPlace>('picked:');
