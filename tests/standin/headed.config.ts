import { defineConfig } from '@playwright/test'
import base from './playwright.config.ts'

/** The visible half, on a display of its own; needs Xvfb. */
export default defineConfig({ ...base, testMatch: 'headed.spec.ts', testIgnore: [], workers: 1 })
