/**
 * Where a run of words stands among others, ascending, overlapping places too; an empty run stands
 * nowhere. The time grows with both alone (Knuth, Morris and Pratt), for a page may be one word over and over.
 */
export function placesOfRun(run: readonly string[], words: readonly string[]): number[] {
  if (run.length === 0) return [];
  /** Words at the beginning of the run that also end its first words, by how many those are. */
  const border = new Uint32Array(run.length + 1);
  const places: number[] = [];
  for (let at = 1, held = 0; at < run.length; at += 1) {
    while (held > 0 && run[at] !== run[held]) held = border[held] as number;
    if (run[at] === run[held]) held += 1;
    border[at + 1] = held;
  }
  for (let at = 0, held = 0; at < words.length; at += 1) {
    while (held > 0 && words[at] !== run[held]) held = border[held] as number;
    if (words[at] === run[held]) held += 1;
    if (held < run.length) continue;
    places.push(at + 1 - run.length);
    held = border[held] as number;
  }
  return places;
}
