import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

interface Scope {
  /** Of all rules these alone. */
  rules?: string[];
  /** A selector of what is passed over. */
  exclude?: string;
}

/** What axe finds wrong in a view as it stands, one line for each rule. */
export async function axeFindings(page: Page, { rules, exclude }: Scope = {}): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (rules) axe.withRules(rules);
  if (exclude) axe.exclude(exclude);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** The same in light and in dark, where of all rules `inDark` alone count. */
export async function axeFindingsInBoth(view: Page, inDark?: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await view.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const scope = colorScheme === 'dark' && inDark ? { rules: inDark } : {};
    found.push(...(await axeFindings(view, scope)).map((line) => `${colorScheme} ${line}`));
  }
  return found;
}
