import { cutText } from '../text/cut-text';
import { oneLine } from '../text/one-line';
import { wholePercent } from '../text/whole-percent';

/** Names and titles are clipped here, UTF-16 units: no real one is longer. */
const NAME_LENGTH = 300;

/** A name or title in one line and of bounded length. */
export function nameLine(text: string): string {
  const line = oneLine(text);
  if (line.length <= NAME_LENGTH) return line;
  return `${cutText(line, NAME_LENGTH)}…`;
}

/** Puts values into the places of a template: `Reprint of {outlet}`. */
export function fill(template: string, places: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(places, name) ? (places[name] as string) : place,
  );
}

/** A share of 0 to 1 in whole per cent, as `wholePercent`. */
export function percent(share: number): string {
  return `${wholePercent(share)}\u00a0%`;
}
