import { isHot, MUTATE } from './tests/mutation/parts.mjs'

const part = process.env.MUTATED ?? 'domain'
const folder = `out/mutation/${part}`

export default {
  testRunner: isHot(part) ? 'hot' : 'vitest',
  plugins: ['@stryker-mutator/*', './tests/mutation/hotRunner.mjs'],
  vitest: { configFile: 'vitest.mutation.config.ts' },
  // There is none: the preprocessor wants a compiler interface that TypeScript 7 has no more.
  tsconfigFile: `${folder}/no-tsconfig.json`,
  coverageAnalysis: 'perTest',
  mutate: MUTATE[part],
  concurrency: 2,
  timeoutMS: 10_000,
  tempDirName: `${folder}/work`,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { logTests: false, allowColor: false },
  incrementalFile: `${folder}/incremental.json`,
  jsonReporter: { fileName: `${folder}/report.json` },
  thresholds: { high: 95, low: 85, break: 85 },
  ignorePatterns: ['out', 'dist', 'docs/pictures'],
}
