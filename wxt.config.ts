import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { localeGaps } from './tests/support/locale-gaps';

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  imports: false,
  // A command that builds has a folder of its own until the build is whole (see tests/support/build.mjs). A folder in
  // the usual one: the name of `outDir` stands in `.wxt/tsconfig.json`, which other commands read meanwhile.
  outDir: '.output',
  ...(process.env.FIRSTPRINT_OUTPUT && { outDirTemplate: process.env.FIRSTPRINT_OUTPUT }),
  publicDir: 'assets/public',
  i18n: { localesDir: 'assets/locales' },
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  webExt: { disabled: true },
  hooks: {
    'build:before': async () => {
      const gaps = await localeGaps('assets/locales');
      if (gaps.length > 0) throw new Error(`The languages differ:\n${gaps.join('\n')}`);
    },
    // Every file is a request that the popup's first frame waits for: what two pages share is one file.
    'vite:build:extendConfig': (entrypoints, config) => {
      const output = config.build?.rollupOptions?.output;
      if (!output || Array.isArray(output)) throw new Error('Pages are built in another way.');
      // Of a script with other letters a woken worker makes two bytes a letter before it runs: some 2 ms more.
      if (entrypoints[0]?.name === 'background') output.charset = 'ascii';
      if (entrypoints.length < 2) return;
      output.codeSplitting = { groups: [{ name: 'shared', minShareCount: 2 }] };
    },
  },
  vite: () => ({
    plugins: [preact()],
    resolve: {
      alias: {
        // Its file without what older browsers need: a woken worker runs all of it before anything else.
        dexie: resolve('node_modules/dexie/dist/modern/dexie.mjs'),
        'wxt/utils/content-script-context': resolve('entrypoints/content/no-context.ts'),
      },
    },
    // The polyfill fetches modules ahead: the only fetch that the build would hold.
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    // unlimitedStorage cannot be asked for later, and the corpus must not be evicted.
    permissions: [
      'alarms',
      'contextMenus',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: ['http://*/*', 'https://*/*'],
    // Browsers suggest keys for four commands at most. Of Alt+Shift with a figure or a point neither browsers nor pages make use.
    commands: {
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+1' },
        description: '__MSG_commandOpenPanel__',
      },
      'next-place': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_commandNextPlace__',
      },
      'previous-place': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_commandPreviousPlace__',
      },
      'toggle-highlights': {
        suggested_key: { default: 'Alt+Shift+2' },
        description: '__MSG_commandToggleHighlights__',
      },
      'toggle-pause': { description: '__MSG_commandTogglePause__' },
    },
    web_accessible_resources: [],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'firstprint@example.org',
              // Marks are told apart by lines, which Firefox draws in highlights from 146 on (the API came with 140).
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
