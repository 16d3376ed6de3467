import type * as Electron from 'electron'
import { guard } from '../guard.ts'
import { record } from '../recorded.ts'

const parameters: Record<string, string> = {}

/** Electron's `crashReporter`: written down; no report is made or sent. */
export const crashReporter = guard('crashReporter', {
  start: (options) => record('crashReporter.start', options),
  addExtraParameter(key, value) {
    parameters[key] = value
  },
  removeExtraParameter(key) {
    delete parameters[key]
  },
  getParameters: () => ({ ...parameters }),
  getLastCrashReport: () => null,
  getUploadedReports: () => [],
  getUploadToServer: () => false,
  setUploadToServer: (upload) => record('crashReporter.setUploadToServer', upload),
} satisfies Electron.CrashReporter)
