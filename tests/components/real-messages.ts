import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Gives the fake browser the real English messages, as the build makes them. */
export async function useRealMessages(): Promise<void> {
  const file = join(import.meta.dirname, '../../assets/locales/en.yml');
  const messages = generateChromeMessages(await parseMessagesFile(file));
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((name, substitutions) => {
    if (name === '@@ui_locale') return 'en';
    const given = [substitutions ?? []].flat().map(String);
    const message = messages[name]?.message ?? '';
    return message.replace(/\$(\d)/g, (_, number) => given[Number(number) - 1] ?? '');
  });
}
