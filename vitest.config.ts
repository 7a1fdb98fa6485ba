/** Every test in one run: rules and components in Node, then the built extension in real browsers. */
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { noonZone } from './tests/support/noon-zone.ts';

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/closing-line.ts'],
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'rules',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/structure/**'],
          setupFiles: ['tests/support/setup.ts', 'tests/support/seed.ts'],
          // Far above what any test takes: only a stuck one may end by time, on whatever machine.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'structure',
          include: ['tests/structure/**/*.test.ts'],
          testTimeout: 240_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'browsers',
          include: ['tests/e2e/**/*.test.ts'],
          setupFiles: ['tests/support/setup.ts'],
          // For the tests and the browsers that they start.
          env: { TZ: noonZone() },
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 20_000 } },
          sequence: { groupOrder: 2 },
          // Two cores: one browser at a time, so that no test waits for another's.
          fileParallelism: false,
        },
      },
    ],
  },
});
