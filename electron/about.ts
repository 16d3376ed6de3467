import { app } from 'electron'
import type { AboutView } from '../shared/desk/status.ts'

/** What this build runs on, for Settings > About. */
export const aboutThisBuild = (dataFolder: string): AboutView => ({
  version: app.getVersion(),
  electron: process.versions.electron ?? 'unknown',
  chrome: process.versions.chrome ?? 'unknown',
  node: process.versions.node,
  dataFolder,
})
