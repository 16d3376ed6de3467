// What is mutated, by the name given in MUTATED; `scripts/mutate.mjs` runs them one after another.
const MUTATE = {
  domain: [
    'shared/domain/settling/*.ts',
    'shared/domain/orderOutcome.ts',
    'shared/domain/paymentOutcome.ts',
  ],
  journal: ['electron/desk/journal/*.ts'],
  desk: ['electron/desk/{orders,payments,settling,again}/*.ts'],
  client: ['electron/crm/{caller,failure,answer}.ts'],
}
const part = process.env.MUTATED ?? 'domain'
const folder = `out/mutation/${part}`

export default {
  testRunner: 'vitest',
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
  jsonReporter: { fileName: `${folder}/report.json` },
  thresholds: { high: 95, low: 85, break: 85 },
  ignorePatterns: ['out', 'dist', 'docs/pictures'],
}
