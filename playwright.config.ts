import { defineConfig } from '@playwright/test'

// What staff do, on the built app. Each test has its own userData and its own sandbox CRM.
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  forbidOnly: true,
  fullyParallel: true,
  // The machine that judges has two cores; a retry would hide a race.
  workers: 2,
  retries: 0,
  // Pictures of paper are text, and the same on every machine.
  snapshotPathTemplate: '{testDir}/paper/pictures/{arg}{ext}',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: { trace: 'retain-on-failure' },
})
