import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** The Chromium to use: DESK_CHROMIUM, else Debian's, else one on the path. Throws if there is none. */
export function findChromium(env: NodeJS.ProcessEnv): string {
  if (env.DESK_CHROMIUM) return env.DESK_CHROMIUM
  const folders = (env.PATH ?? '').split(delimiter)
  const candidates = [
    '/usr/bin/chromium',
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
  ]
  const found = candidates.find(isExecutable)
  if (!found) {
    throw new Error(
      'Electron stand-in: no Chromium found. Install one, or name it in DESK_CHROMIUM.',
    )
  }
  return found
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
