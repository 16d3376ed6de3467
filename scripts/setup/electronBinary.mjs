import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runQuietly } from './command.mjs'
import { MODULES, NODE, STANDIN } from './places.mjs'
import { say } from './say.mjs'

const ELECTRON = join(MODULES, 'electron')
const REFUSED = join(MODULES, '.cache', 'desk', 'electron-refused.json')
const LIMIT_MS = 180_000
const REMEMBERED_MS = 12 * 60 * 60 * 1000

/** The folder of a real Electron's binary, or undefined. ELECTRON_OVERRIDE_DIST_PATH names one. */
export function realElectron() {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (named && named !== STANDIN) return named
  const pathFile = join(ELECTRON, 'path.txt')
  if (!existsSync(pathFile)) return undefined
  const dist = join(ELECTRON, 'dist')
  return existsSync(join(dist, readFileSync(pathFile, 'utf8'))) ? dist : undefined
}

function wasRefusedLately() {
  if (!existsSync(REFUSED)) return false
  return Date.now() - JSON.parse(readFileSync(REFUSED, 'utf8')).at < REMEMBERED_MS
}

function remember() {
  mkdirSync(dirname(REFUSED), { recursive: true })
  writeFileSync(REFUSED, JSON.stringify({ at: Date.now() }))
}

/** Asks once for Electron's own binary; a no is remembered for half a day, unless `again`. */
export async function askForElectron({ again = false } = {}) {
  if (realElectron() || (wasRefusedLately() && !again)) return
  const install = [join(ELECTRON, 'install.js')]
  const env = { ...process.env }
  delete env.ELECTRON_OVERRIDE_DIST_PATH
  const answer = await runQuietly("Asking for Electron's own binary", NODE, install, {
    env,
    limit: LIMIT_MS,
  })
  if (realElectron()) return rmSync(REFUSED, { force: true })
  remember()
  const reason = answer.isLate ? `no answer in ${LIMIT_MS / 1000} s` : 'it could not be fetched'
  say(`  Not to be had here (${reason}), so the stand-in of tests/standin takes its place.`)
}
