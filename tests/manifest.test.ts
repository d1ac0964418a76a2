import { describe, expect, it } from 'vitest';
import type { ConfigEnv, UserManifest } from 'wxt';
import background from '@/entrypoints/background';
import config from '../wxt.config';
import { GECKO_ID } from './support/firefox-browser';

async function manifestFor(browser: 'chrome' | 'firefox'): Promise<UserManifest> {
  const env: ConfigEnv = {
    ...{ browser, command: 'build', mode: 'production' },
    manifestVersion: browser === 'firefox' ? 2 : 3,
  };
  return typeof config.manifest === 'function'
    ? config.manifest(env)
    : ((await config.manifest) ?? {});
}

describe('the manifest for Firefox', () => {
  it('asks for nothing that Firefox does not know, and otherwise for what Chromium is asked for', async () => {
    const [firefox, chrome] = await Promise.all([manifestFor('firefox'), manifestFor('chrome')]);
    expect(chrome.permissions).toContain('sidePanel');
    expect(firefox.permissions).toEqual(chrome.permissions?.filter((one) => one !== 'sidePanel'));
    expect(firefox).not.toHaveProperty('minimum_chrome_version');
    expect(firefox.content_security_policy).toEqual(chrome.content_security_policy);
  });

  it('has an id that stays, says that no data is collected, and from which version on it runs', async () => {
    const { browser_specific_settings: settings } = await manifestFor('firefox');
    expect(settings?.gecko).toMatchObject({
      id: GECKO_ID,
      strict_min_version: '146.0',
      data_collection_permissions: { required: ['none'] },
    });
  });

  it('has a background that sleeps: of one that stays Firefox forgets the menu when it is switched off and on', () => {
    expect(background.persistent).toBe(false);
  });
});
