import { defineConfig } from '@playwright/test'

// `npm run pictures`: every face of the desk, to be looked at. No test, and not part of `npm test`.
export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: 'takePictures.ts',
  outputDir: '../../../test-results/pictures',
  fullyParallel: true,
  workers: 2,
  timeout: 200_000,
  expect: { timeout: 10_000 },
  use: { actionTimeout: 10_000 },
})
