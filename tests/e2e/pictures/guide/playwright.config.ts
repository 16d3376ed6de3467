import { defineConfig } from '@playwright/test'

// `npm run pictures:guide`: the pictures of docs/guide, taken anew. No test, and not part of `npm test`.
export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: 'takeGuide.ts',
  outputDir: '../../../../test-results/guide',
  fullyParallel: true,
  workers: 2,
  timeout: 200_000,
  expect: { timeout: 30_000 },
  use: { actionTimeout: 10_000 },
})
