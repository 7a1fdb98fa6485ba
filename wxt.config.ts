import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { intoFewChunks } from './scripts/popup-chunk';
import { READER_PAGE, readerPage } from './scripts/reader-page';
import { manifest } from './utils/platform/manifest';

const at = (path: string) => resolve(import.meta.dirname, path);
const POPUP = at('entrypoints/popup/main.tsx');
const APP = at('entrypoints/options/main.tsx');
const READING = {
  every: at('utils/services/read-page.ts'),
  recipes: at('utils/capture/read-site.ts'),
  layers: at('utils/capture/part-layers.ts'),
  linkedin: at('utils/capture/part-linkedin.ts'),
};

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  manifest,
  // Files lie on the disk: to name beforehand what each lazy part will load costs more than it saves.
  vite: () => ({ build: { target: 'es2024', modulePreload: false } }),
  hooks: {
    async 'build:publicAssets'(_wxt, files) {
      files.push({ relativeDest: READER_PAGE, contents: await readerPage() });
    },
    'vite:build:extendConfig'(entrypoints, config) {
      if (entrypoints.some(({ type }) => type === 'popup'))
        intoFewChunks(config, POPUP, APP, READING);
    },
  },
});
