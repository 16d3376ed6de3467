import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const exe = process.platform === 'win32' ? '.exe' : ''

/** The repository's own folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
export const MODULES = join(ROOT, 'node_modules')
export const BIN = join(MODULES, '.bin')
/** Node 24, as the npm package `node` brings it. */
export const NODE = join(MODULES, 'node', 'bin', `node${exe}`)
/** What Node has read and compiled, so that another start need not. */
export const CACHE = join(MODULES, '.cache', 'node')
export const STANDIN = join(ROOT, 'tests', 'standin')
