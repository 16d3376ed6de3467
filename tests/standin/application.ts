import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** The app being run, from its package.json. */
export type Application = {
  path: string
  main: string
  name: string
  version: string
  resources: string
  electronVersion: string
}

type Package = { name?: string; productName?: string; version?: string; main?: string }

/** Reads the app at `entry`, a folder with a package.json or a script. */
export function readApplication(entry: string): Application {
  const electronVersion =
    readPackage(join(import.meta.dirname, '../../node_modules/electron')).version ?? ''
  const isFolder = existsSync(entry) && statSync(entry).isDirectory()
  const path = isFolder ? entry : nearestPackage(dirname(entry))
  const described = readPackage(path)
  return {
    path,
    main: isFolder ? resolve(entry, described.main ?? 'index.js') : resolve(entry),
    name: described.productName ?? described.name ?? 'Electron',
    version: described.version ?? electronVersion,
    resources: join(import.meta.dirname, 'resources'),
    electronVersion,
  }
}

function nearestPackage(folder: string): string {
  if (existsSync(join(folder, 'package.json')) || dirname(folder) === folder) return folder
  return nearestPackage(dirname(folder))
}

function readPackage(folder: string): Package {
  const file = join(folder, 'package.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Package) : {}
}
