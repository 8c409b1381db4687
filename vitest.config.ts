import { defineConfig } from 'vitest/config';

/** The same tests in each browser: two real browsers at a time, since one leaves half of a small machine idle, and more would wait for each other. */
const browserTests = (name: string, tested: string) => ({
  test: {
    name,
    include: ['test/browser/**/*.test.ts'],
    env: { WIREPRINT_TESTED: tested },
    maxWorkers: 2,
    // A browser on a busy machine is late now and then. `npm test` names those that needed the second try.
    retry: 1,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});

const unitTests = {
  test: {
    name: 'unit',
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**', 'test/packages/**'],
    // No frames are drawn: an effect that waits for one would wake when the page of its test is gone.
    environmentOptions: { jsdom: { pretendToBeVisual: false } },
    // No test measures time: these only end what would never end, however busy the machine.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
};

const packageTests = {
  test: { name: 'packages', include: ['test/packages/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000 },
};

/** `npx vitest run` alone runs the unit tests. The others need builds and browsers, so they run only where they are named: `--project browser`. */
const isProjectNamed = process.argv.some((argument) => argument.startsWith('--project'));

export default defineConfig({
  test: {
    projects: isProjectNamed
      ? [unitTests, packageTests, browserTests('browser', 'chromium'), browserTests('firefox', 'firefox')]
      : [unitTests],
  },
});
