import { defineConfig } from 'wxt';
import { factsPack } from './lib/commands/facts-pack.ts';

/** Test builds keep the card's shadow root open, so that tests can look inside; `--mode test` makes one. */
const isTestBuild = (mode: string) => mode === 'test';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  vite: ({ mode }) => ({
    plugins: [factsPack()],
    define: { __TEST_BUILD__: JSON.stringify(isTestBuild(mode)) },
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    // Terser makes what pages pay for a kilobyte smaller than esbuild does. ASCII, because Chrome refuses scripts with non-characters in them.
    build: {
      target: 'es2023',
      sourcemap: false,
      minify: 'terser',
      // What CommonJS modules export is what is imported of them, without a wrapper that runs them late or looks for a default.
      commonjsOptions: { strictRequires: 'auto', defaultIsModuleExports: true },
      terserOptions: { ecma: 2020, toplevel: true, compress: { passes: 4 }, format: { ascii_only: true } },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting'],
    // Marks appear on whichever news page a reader opens; `scripting` needs the same hosts to inject the reader.
    host_permissions: ['http://*/*', 'https://*/*'],
    commands: {
      'step-next': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_stepNext__' },
      'step-previous': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_stepPrevious__' },
    },
    action: { default_title: '__MSG_name__' },
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'backstory@backstory.news', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  hooks: {
    // WXT announces its own content scripts to the page; an unlisted script named here runs unannounced.
    'build:manifestGenerated': (_, manifest) => {
      manifest.content_scripts = [
        { matches: ['http://*/*', 'https://*/*'], js: ['sentinel.js'], run_at: 'document_idle', all_frames: true },
      ];
    },
  },
});
