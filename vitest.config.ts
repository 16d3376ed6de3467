import { configDefaults, defineConfig } from 'vitest/config'
import { LongestFirst } from './tests/longestFirst.ts'

const UNIT = [
  'shared',
  'electron',
  'renderer',
  'sandbox',
  'scripts',
  'house',
  'simulation',
  'bench',
]

export default defineConfig({
  test: {
    // Properties take their time on a busy machine; a test that hangs still ends.
    testTimeout: 30_000,
    // A focused test would hide the others, here as in CI.
    allowOnly: false,
    exclude: [...configDefaults.exclude, 'out/**', 'dist/**'],
    // Two cores: one worker each.
    maxWorkers: 2,
    // Test files share what they load, which is most of what they cost; none may leave anything behind.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: UNIT.map((room) => `tests/${room}/**/*.test.{ts,tsx}`) },
      },
      {
        extends: true,
        test: { name: 'contract', include: ['tests/contract/**/*.test.ts'] },
      },
    ],
  },
})
