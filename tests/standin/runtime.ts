import type { Application } from './application.ts'
import type { Chromium } from './chromium/launch.ts'

type Runtime = {
  application: Application
  executable: string
  switches: Map<string, string>
  /** The switches of these the app or a loader added; the rest were typed. */
  appended: Set<string>
  chromium: Chromium | undefined
  isReady: boolean
  /** Set once the app is on its way out; no window opens any more. */
  isQuitting: boolean
}

/** What every part of the running stand-in shares; boot.ts fills it before anything else is loaded. */
export const runtime: Runtime = {
  application: { path: '', main: '', name: '', version: '', resources: '', electronVersion: '' },
  executable: '',
  switches: new Map(),
  appended: new Set(),
  chromium: undefined,
  isReady: false,
  isQuitting: false,
}

/** The running Chromium. Throws before the app is ready. */
export function chromium(): Chromium {
  if (!runtime.chromium) throw new Error('Electron stand-in: Chromium has not been started')
  return runtime.chromium
}
