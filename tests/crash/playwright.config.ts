import { defineConfig } from '@playwright/test'

// `npm run crash`: every step at which a desk is killed; three of them are in `npm test` as well.
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/crash',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
})
