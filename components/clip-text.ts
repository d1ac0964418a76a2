/**
 * The beginning of a text, at most `length` characters of it and whole words, with an ellipsis
 * where something was cut. A single word longer than that is cut inside.
 */
export function clipEnd(text: string, length: number): string {
  if (text.length <= length) return text;
  const room = partsPair(text, length) ? length - 1 : length;
  // A space at `room` itself is a whole word's end.
  const space = text.slice(0, room + 1).search(/\s\S*$/);
  return `${text.slice(0, space > length / 2 ? space : room).trimEnd()} …`;
}

/**
 * At most some `length` characters of a text as one line, with the place `at` among them: from its
 * beginning where the place is near it, else from a few words before the place.
 */
export function clipAround(text: string, at: number, length: number): string {
  const line = (part: string) => part.replace(/\s+/g, ' ').trim();
  if (at < length * 0.75) return clipEnd(line(text), length);
  const before = clipStart(line(text.slice(0, at)), Math.round(length / 4));
  const behind = line(text.slice(at, at + length));
  const rest = at + length < text.length ? `${behind} …` : behind;
  return clipEnd(`${before} ${rest}`, length);
}

/** The end of a text, as `clipEnd`. */
export function clipStart(text: string, length: number): string {
  if (text.length <= length) return text;
  const at = text.length - length;
  const from = partsPair(text, at) ? at + 1 : at;
  const space = text.slice(from - 1).search(/\s/);
  const cut = space >= 0 && space < length / 2 ? from - 1 + space : from;
  return `… ${text.slice(cut).trimStart()}`;
}

/** Whether a cut at `at` would part the two halves of one character. */
function partsPair(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
