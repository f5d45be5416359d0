import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const page = (name: string) => fileURLToPath(new URL(`pages/${name}.html`, import.meta.url));

export default defineConfig({
  root: fileURLToPath(new URL('pages', import.meta.url)),
  logLevel: 'warn',
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'chrome69',
    // No inline scripts: the pages are served under a strict policy.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: [
        'index',
        'portal',
        'kiosk',
        'prints',
        'board',
        'window',
        'desk',
        'display',
        'staff',
        'ticket',
        'oversight',
        'rate',
        'tablet',
      ].map(page),
      // What the second script of a rating shares with other elements comes with the first: only then can it be tried again alone.
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'sending',
              test: /internal\/(hall-element|gateway-source|kept-refusals|wish)\.ts$|model\/rating\.ts$/,
            },
          ],
        },
      },
    },
  },
});
