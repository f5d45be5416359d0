import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/browser.mjs';

const options = await launchOptions();
// A function: vitest writes the project's name into the object, so two projects must not share one.
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  viewport: { width: 1000, height: 700 },
  provider: playwright({ launchOptions: options }),
  instances: [{ browser: 'chromium' as const }],
});

export default defineConfig({
  test: {
    projects: [
      // Time enough for a property of a thousand runs on a machine that is busy with something else.
      { test: { name: 'node', include: ['packages/{core,adapters}/src/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'repo',
          include: ['test/**/*.test.ts', 'packages/components/test/**/*.node.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'hall',
          include: ['examples/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      { test: { name: 'browser', include: ['packages/components/src/**/*.test.ts'], browser: browser() } },
      { plugins: [storybookTest({ configDir: '.storybook' })], test: { name: 'storybook', browser: browser() } },
    ],
  },
});
