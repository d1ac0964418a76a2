/** The address of the view that sets a tab's page and one of its sources side by side. */
export function compareAddress(tabId: number, sourceId: string): string {
  return `/compare.html?${new URLSearchParams({ tab: String(tabId), source: sourceId })}`;
}

/** What such an address asks for; null for what it does not say. */
export function comparedIn(search: string): { tabId: number | null; sourceId: string | null } {
  const asked = new URLSearchParams(search);
  const tab = asked.get('tab') ?? '';
  return { tabId: /^\d{1,15}$/.test(tab) ? Number(tab) : null, sourceId: asked.get('source') };
}
