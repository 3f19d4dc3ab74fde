import { runnerImport } from 'vite';
import { defineConfig } from 'wxt';
import { feedKeys } from './scripts/build/feed-keys';
import { feedUrls } from './scripts/build/feed-urls';
import { gateMatches, hostPermissions, observerMatches } from './scripts/build/hosts';
import { packPageScripts } from './scripts/build/pack-page-scripts';
import { withoutPolyfill } from './scripts/build/without-polyfill';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  imports: false,
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  manifestVersion: 3, // without this line WXT builds Firefox as MV2, which drops optional hosts
  webExt: { disabled: true },
  vite: () => ({
    define: {
      'import.meta.env.WXT_FEED_URLS': JSON.stringify(feedUrls(process.env).join(' ')),
      'import.meta.env.WXT_FEED_KEYS': JSON.stringify(feedKeys(process.env).join(' ')),
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'ja',
    permissions: ['storage', 'alarms', 'scripting', 'activeTab'],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['*://*/*'], // asked for by a press only, in the settings or on the welcome page
    action: { default_title: '__MSG_action__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'tsukaeru@extension', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '137' }),
  }),
  hooks: {
    'vite:build:extendConfig'(entrypoints, config) {
      withoutPolyfill(entrypoints, config);
      packPageScripts(entrypoints, config);
    },
    // The observer is an unlisted script: defineContentScript would announce the extension to every page with an event that bears its id.
    async 'build:manifestGenerated'(_wxt, manifest) {
      const options = { configFile: false, logLevel: 'warn' } as const;
      const { module: catalogue } = await runnerImport<typeof import('./src/catalogue/sites')>('./src/catalogue/sites.ts', options);
      const { module: upstream } = await runnerImport<typeof import('./src/outages/services')>('./src/outages/services.ts', options);
      const observed = observerMatches(catalogue.sites);
      const gated = gateMatches(catalogue.sites);
      manifest.content_scripts = [
        { matches: observed, js: ['observer.js'], all_frames: true, run_at: 'document_idle' },
        { matches: gated, js: ['gate.js'], all_frames: true, run_at: 'document_idle' },
      ];
      manifest.host_permissions = hostPermissions([...observed, ...gated], upstream.services);
    },
  },
});
