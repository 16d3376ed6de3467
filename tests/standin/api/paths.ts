import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as Electron from 'electron'
import { runtime } from '../runtime.ts'

type Name = Parameters<Electron.App['getPath']>[0]

const chosen = new Map<string, string>()

/** `app.setPath`. */
export function setPath(name: string, path: string): void {
  chosen.set(name, path)
}

/** `app.getPath`, with the places of a Linux desktop. */
export function getPath(name: Name): string {
  const set = chosen.get(name)
  if (set !== undefined) return set
  if (name === 'userData')
    return runtime.switches.get('user-data-dir') || join(appData(), runtime.application.name)
  if (name === 'sessionData') return getPath('userData')
  if (name === 'logs') return join(getPath('userData'), 'logs')
  if (name === 'crashDumps') return join(getPath('userData'), 'Crashpad')
  const path = FIXED[name]?.()
  if (path === undefined) throw new Error(`Failed to get '${name}' path`)
  return path
}

const FIXED: Partial<Record<Name, () => string>> = {
  home: homedir,
  appData,
  assets: () => runtime.application.resources,
  temp: tmpdir,
  exe: () => runtime.executable,
  module: () => runtime.executable,
  desktop: () => join(homedir(), 'Desktop'),
  documents: () => join(homedir(), 'Documents'),
  downloads: () => join(homedir(), 'Downloads'),
  music: () => join(homedir(), 'Music'),
  pictures: () => join(homedir(), 'Pictures'),
  videos: () => join(homedir(), 'Videos'),
}

function appData(): string {
  return chosen.get('appData') ?? process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config')
}
