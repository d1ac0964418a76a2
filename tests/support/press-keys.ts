import type { Page } from 'playwright-core';

/** Modifiers as DevTools counts them. */
const MODIFIERS: Record<string, number> = { Alt: 1, Ctrl: 2, Shift: 8 };
/** Keys that commands have, with the numbers that Windows and Chromium call them by. */
const KEYS: Record<string, { key: string; number: number }> = {
  '1': { key: '1', number: 49 },
  '2': { key: '2', number: 50 },
  Comma: { key: ',', number: 188 },
  Period: { key: '.', number: 190 },
};

/**
 * Presses a command's keys, as `Alt+Shift+Period`, on the page in front. Playwright's own keys end in the
 * page; a raw one that has its native number, and that no page takes, goes on to the browser, headless too.
 */
export async function pressKeys(page: Page, keys: string): Promise<void> {
  const parts = keys.split('+');
  const known = KEYS[parts.pop() ?? ''];
  if (!known) throw new Error(`No key is known for ${keys}.`);
  const { key, number } = known;
  const modifiers = parts.reduce((sum, part) => sum + (MODIFIERS[part] ?? 0), 0);
  const session = await page.context().newCDPSession(page);
  for (const type of ['rawKeyDown', 'keyUp'] as const) {
    await session.send('Input.dispatchKeyEvent', {
      type,
      key,
      modifiers,
      windowsVirtualKeyCode: number,
      nativeVirtualKeyCode: number,
    });
  }
  await session.detach();
}
