import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const ENDS = 'test/e2e/**/*.test.{ts,tsx}'

export default defineConfig({
  define: { __VERSION__: '"0.0.0-test"' },
  test: {
    globalSetup: ['test/support/global-setup.ts'],
    setupFiles: ['test/support/seed-properties.ts'],
    // Only against a test that never ends: how long one takes depends on what else the machine does.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // By default one processor is left to Vitest itself, which on two of them is half of the machine.
    maxWorkers: Math.max(2, availableParallelism()),
    projects: [
      {
        extends: true,
        // Nothing is kept between tests but what is worked out from data, so that the program is loaded once and not by
        // each file, which took more time than the tests.
        test: {
          name: 'rooms',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [ENDS],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'e2e', include: [ENDS], isolate: false } },
    ],
  },
})
