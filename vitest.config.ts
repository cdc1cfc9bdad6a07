import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { SlowestFirst } from './tests/support/SlowestFirst.ts';

const shared = { requireAssertions: true } as const;
/** On the two cores that there are. */
const maxWorkers = 2;
/** Files share a process and its modules: none may count on fresh ones, and the start of 180 processes takes more than a minute. */
const together = { maxWorkers, isolate: false } as const;

export default defineConfig({
  test: {
    sequence: { sequencer: SlowestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          ...together,
          include: ['tests/{domain,server,cli}/**/*.test.ts'],
          globalSetup: ['tests/support/builtOtk.ts'],
          expect: shared,
          testTimeout: 30_000,
        },
      },
      // Not among the checks of a change: they need large programs, and `npm run prove:office` says which.
      { test: { name: 'prove', environment: 'node', include: ['tests/prove/*.test.ts'], expect: shared } },
      {
        test: {
          name: 'engines',
          environment: 'node',
          include: ['tests/prove/engines/*.test.ts'],
          globalSetup: ['tests/support/builtOtk.ts', 'tests/support/builtApp.ts'],
          expect: { ...shared, poll: { timeout: 20_000 } },
          testTimeout: 300_000,
          hookTimeout: 120_000,
          ...together,
          maxWorkers: 1,
          // A group that shares no run with another, for it has another number of workers.
          sequence: { groupOrder: 2 },
        },
      },
      {
        plugins: [svelte(), svelteTesting()],
        test: {
          name: 'client',
          environment: 'jsdom',
          ...together,
          include: ['tests/client/**/*.test.ts'],
          setupFiles: ['tests/support/client.ts'],
          expect: shared,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/builtOtk.ts', 'tests/support/builtApp.ts'],
          expect: { ...shared, poll: { timeout: 20_000 } },
          // A way through every screen takes minutes where a machine is slow or shared; what waits in vain says so much earlier by itself.
          testTimeout: 300_000,
          hookTimeout: 120_000,
          // Each file with its own server and browsers. Two of them keep two cores busy for nine tenths of the time; a fourth only slows the others.
          ...together,
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
