import { defineConfig } from '@playwright/test'
import pictures from '../playwright.config.ts'

// `npm run pictures:guide`: the pictures of docs/guide, taken anew. No test, and not part of `npm test`.
export default defineConfig(pictures, {
  testDir: import.meta.dirname,
  testMatch: 'takeGuide.ts',
  outputDir: '../../../../test-results/guide',
  expect: { timeout: 30_000 },
})
