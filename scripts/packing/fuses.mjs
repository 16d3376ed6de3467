import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { MODULES, NODE } from '../setup/places.mjs'

/** Electron's fuses as the packaged desk has them, each with its reason. */
export const FUSES = {
  runAsNode: [false, 'the program is not a Node for others to run scripts with'],
  enableCookieEncryption: [true, 'what Chromium stores is sealed too'],
  enableNodeOptionsEnvironmentVariable: [false, 'no code comes in through NODE_OPTIONS'],
  enableNodeCliInspectArguments: [false, 'no debugger attaches to the process with the key'],
  enableEmbeddedAsarIntegrityValidation: [true, 'a changed archive does not start'],
  onlyLoadAppFromAsar: [true, 'nor does a folder beside it'],
  loadBrowserProcessSpecificV8Snapshot: [false, 'there is no such snapshot'],
  grantFileProtocolExtraPrivileges: [false, 'pages come from app://, never from file://'],
}

function differences(found) {
  const names = new Set([...Object.keys(FUSES), ...Object.keys(found)])
  return [...names]
    .filter((name) => found[name] !== FUSES[name]?.[0])
    .map(
      (name) => `fuse ${name} is ${found[name] ?? 'not set'}, not ${FUSES[name]?.[0] ?? 'known'}`,
    )
}

/** Where electron-builder.yml differs from the list, in sentences. */
export function wrongFuseSettings(yml) {
  const block = /^electronFuses:\n((?: {2}.*\n)+)/m.exec(yml)?.[1] ?? ''
  const lines = [...block.matchAll(/^ {2}(\w+): (true|false)$/gm)]
  return differences(Object.fromEntries(lines.map(([, name, value]) => [name, value === 'true'])))
}

/** Where the fuse wire of a packaged program differs from the list, in sentences. */
export function wrongFuseWire(program) {
  const tool = join(MODULES, '@electron', 'fuses', 'dist', 'bin.js')
  const { stdout } = spawnSync(NODE, [tool, 'read', '--app', program], { encoding: 'utf8' })
  const lines = [...stripVTControlCharacters(stdout).matchAll(/^ {2}(\w+) is (\w+)$/gm)]
  const states = lines.map(([, name = '', state]) => [
    name.charAt(0).toLowerCase() + name.slice(1),
    state === 'Enabled',
  ])
  return differences(Object.fromEntries(states.filter(([name]) => String(name) in FUSES)))
}

/** The build's settings, as text. */
export function readBuilderSettings(root) {
  return readFileSync(join(root, 'electron-builder.yml'), 'utf8')
}
