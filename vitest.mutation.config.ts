import { configDefaults, defineConfig } from 'vitest/config'

/**
 * The tests that mutants of `MUTATED` have to be caught by: its own, so that a run has an end. Those
 * of the desk are run by `tests/mutation/hotRunner.mjs`.
 */
const TESTS: Readonly<Record<string, readonly string[]>> = {
  domain: ['tests/shared/**/*.test.ts'],
  journal: ['tests/electron/desk/journal/**/*.test.ts'],
  client: ['tests/electron/crm/**/*.test.ts'],
}

/**
 * Left out, and run by `npm test` only: those that open a journal some thousand times, and the one
 * that draws what it does by lot, so that a change would be noticed today and not tomorrow.
 */
const LEFT_OUT = ['cutFile', 'cutWal', 'damage', 'conformance.property'].map(
  (name) => `tests/electron/desk/journal/${name}.test.ts`,
)

export default defineConfig({
  test: {
    include: [...(TESTS[process.env.MUTATED ?? ''] ?? [])],
    exclude: [...configDefaults.exclude, ...LEFT_OUT],
    // The journal's tests are many and short: what they load is loaded once for a change.
    isolate: process.env.MUTATED !== 'journal',
    // A mutant that waits for ever is caught by this; whole tests take far less.
    testTimeout: 8_000,
  },
})
