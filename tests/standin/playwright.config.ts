import { defineConfig } from '@playwright/test'

// Read in the process that launches, by Electron's own package.
process.env.ELECTRON_OVERRIDE_DIST_PATH = import.meta.dirname
delete process.env.DISPLAY
delete process.env.WAYLAND_DISPLAY

export default defineConfig({
  testDir: './specs',
  testIgnore: 'headed.spec.ts',
  outputDir: '../../out/standin-results',
  timeout: 30_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list']],
})
