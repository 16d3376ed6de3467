import { defineConfig } from 'vitest/config'

/** The tests that mutants of `MUTATED` have to be caught by: its own, so that a run has an end. */
const TESTS: Readonly<Record<string, readonly string[]>> = {
  domain: ['tests/shared/**/*.test.ts'],
  journal: ['tests/electron/desk/journal/**/*.test.ts', 'tests/electron/desk/restart.test.ts'],
  desk: ['tests/electron/desk/**/*.test.ts'],
  client: ['tests/electron/crm/**/*.test.ts'],
}

export default defineConfig({
  test: {
    include: [...(TESTS[process.env.MUTATED ?? ''] ?? [])],
    // A mutant that waits for ever is caught by this; whole tests take far less.
    testTimeout: 8_000,
  },
})
