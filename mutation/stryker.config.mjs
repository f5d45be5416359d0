// What `npm run mutation` does: changes one thing at a time in core's time and rules, and sees whether a test notices.
const core = 'packages/core/src';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
  vitest: { configFile: 'mutation/vitest.config.mjs', related: false },
  mutate: [
    `${core}/{time,rules}/**/*.ts`,
    '!**/*.test.ts',
    '!**/index.ts',
    // Data, held to its sources by tests of their own: a changed day or number is no mutant of the engine.
    `!${core}/time/china-notices.ts`,
    `!${core}/rules/national-rule-set.ts`,
    `!${core}/rules/presets/**`,
  ],
  // The sandbox holds what the tests read, and nothing of the other packages.
  ignorePatterns: [
    '/*',
    '!/package.json',
    '!/tsconfig.base.json',
    '!/packages',
    '/packages/*',
    '!/packages/core',
    '!/mutation',
    'dist',
  ],
  coverageAnalysis: 'perTest',
  // What is made once when a module loads, word lists and patterns, would need every test again for every change.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 10_000,
  tempDirName: '.stryker-tmp',
  reporters: ['clear-text', 'progress', 'json'],
  jsonReporter: { fileName: 'mutation/.cache/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 85 },
  allowConsoleColors: false,
};
