import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runQuietly } from './command.mjs'
import { MODULES, NODE, ROOT } from './places.mjs'
import { Plain } from './say.mjs'

function packagesIn(file) {
  const { packages } = JSON.parse(readFileSync(file, 'utf8'))
  return Object.entries(packages).filter(([place]) => place.startsWith('node_modules/'))
}

/**
 * Whether `modules` holds what `lockfile` asks for. npm writes down what it installed only when
 * it has finished, so an install that was cut short counts as none.
 */
export function isAsLocked(lockfile, modules) {
  const record = join(modules, '.package-lock.json')
  if (!existsSync(record)) return false
  const installed = new Map(packagesIn(record).map(([place, one]) => [place, one.version]))
  // Packages for other systems are optional, and rightly missing.
  return packagesIn(lockfile).every(([place, one]) =>
    installed.has(place) ? installed.get(place) === one.version : one.optional || one.devOptional,
  )
}

function hasNode24() {
  if (!existsSync(NODE)) return false
  return execFileSync(NODE, ['--version'], { encoding: 'utf8' }).startsWith('v24.')
}

function npm(args) {
  const script = process.env.npm_execpath
  // Under `npm run` npm is a script to be run by Node; on its own it is a command on the path.
  return script?.endsWith('.js') ? [process.execPath, [script, ...args]] : ['npm', args]
}

/** Installs from the lockfile, unless that is what is there. Node 24 comes with it. */
export async function ensureDependencies() {
  if (isAsLocked(join(ROOT, 'package-lock.json'), MODULES) && hasNode24()) return
  const [command, args] = npm(['ci', '--include=dev', '--no-audit', '--no-fund'])
  const { code, output } = await runQuietly(
    'Installing the packages of the lockfile',
    command,
    args,
  )
  if (code !== 0) throw new Plain(`npm could not install the packages:\n${output.trim()}`)
  if (!hasNode24()) {
    throw new Plain(
      'The npm package "node" is installed without its program: npm did not run its install script. ' +
        'Allow it (npm config delete ignore-scripts) and start again.',
    )
  }
}
