import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { runQuietly } from './command.mjs'
import { environment } from './environment.mjs'
import { MODULES, NODE, ROOT } from './places.mjs'
import { Plain } from './say.mjs'

const ROOMS = ['shared', 'electron', 'renderer', 'sandbox']
const FILES = [
  'package-lock.json',
  'package.json',
  'electron.vite.config.ts',
  'tsconfig.base.json',
  'scripts/packing/notices.mjs',
]
const STAMP = join(ROOT, 'out', '.built')
const PRODUCTS = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html']

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** A hash over everything the build is made from. */
export function sourceHash(root = ROOT) {
  const hash = createHash('sha256')
  const files = [
    ...FILES.map((name) => join(root, name)),
    ...ROOMS.flatMap((room) => filesBelow(join(root, room))),
  ]
  for (const file of files) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

function isBuilt(hash) {
  const hasAll = [STAMP, ...PRODUCTS.map((path) => join(ROOT, path))].every(existsSync)
  return hasAll && readFileSync(STAMP, 'utf8') === hash
}

/** Builds the desk, unless nothing has changed since the last build. */
export async function ensureBuild() {
  const hash = sourceHash()
  if (isBuilt(hash)) return
  rmSync(STAMP, { force: true })
  const vite = join(MODULES, 'electron-vite', 'bin', 'electron-vite.js')
  const { code, output } = await runQuietly('Building the desk', NODE, [vite, 'build'], {
    env: environment(),
  })
  if (code !== 0) throw new Plain(`The desk could not be built:\n${output.trim()}`)
  writeFileSync(STAMP, hash)
}
