/**
 * The beginning of a text, at most `length` characters and whole words, with an ellipsis where
 * something was cut. A single word longer than that is cut inside.
 */
export function clipEnd(text: string, length: number): string {
  if (text.length <= length) return text;
  const room = safeEnd(text, length - 1);
  const space = text.slice(0, room + 1).search(/\s\S*$/);
  const cut = space > length / 2 ? space : room;
  return `${text.slice(0, cut).trimEnd()} …`;
}

/** The end of a text, as `clipEnd`. */
export function clipStart(text: string, length: number): string {
  if (text.length <= length) return text;
  const from = safeEnd(text, text.length - length + 1);
  const space = text.slice(from - 1).search(/\s/);
  const cut = space >= 0 && space < length / 2 ? from - 1 + space : from;
  return `… ${text.slice(cut).trimStart()}`;
}

/** The nearest place at or before `at` that does not part a surrogate pair. */
function safeEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
