/**
 * Whether two addresses show the same page, so that what is known of one may be shown for the
 * other. Sites add and drop parameters of the page that they show (position, share marks); a
 * parameter with another value is another page. Fragments do not count. An address that is hidden
 * from us (null, undefined) or is none is no page's but its own.
 */
export function isSamePage(url: string, other: string | null | undefined): boolean {
  if (!other || !URL.canParse(url) || !URL.canParse(other)) return url === other;
  const [a, b] = [new URL(url), new URL(other)];
  if (a.origin !== b.origin || a.pathname !== b.pathname) return false;
  return [...new Set(a.searchParams.keys())].every((name) => {
    const there = b.searchParams.getAll(name);
    return there.length === 0 || isSameList(there, a.searchParams.getAll(name));
  });
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at]);
}
