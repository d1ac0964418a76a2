/** Cuts " | Outlet" and " - Outlet" off a title when what is cut off names the outlet. */
export function withoutOutlet(title: string | null, site: string | null): string | null {
  if (title === null || site === null) return title;
  const key = letters(site);
  if (key === '') return title;
  for (const mark of [' | ', ' - ', ' – ', ' — ', ' :: ', ' · ', ' » ', ' • ']) {
    const at = title.lastIndexOf(mark);
    if (at < 10) continue;
    const tail = letters(title.slice(at + mark.length));
    // One letter stands in nearly every name: "The long war – I".
    if (tail.length > 1 && (key.includes(tail) || tail.includes(key)))
      return title.slice(0, at).trim();
  }
  return title;
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/\.(?:com|org|net|co\.uk|[a-z]{2})$/, '')
    .replace(/[\s!-/:-@[-`{-~‐-⁞]+/g, '');
}
