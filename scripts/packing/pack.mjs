import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runQuietly } from '../setup/command.mjs'
import { MODULES, NODE, ROOT } from '../setup/places.mjs'
import { Plain } from '../setup/say.mjs'

const DIST = join(ROOT, 'dist')
const PACKED = join(DIST, 'linux-unpacked')

/** A folder with the outline of an Electron distribution: enough to pack, nothing to run. */
function emptyDistribution() {
  const folder = join(DIST, 'no-electron')
  const { version } = JSON.parse(readFileSync(join(MODULES, 'electron', 'package.json'), 'utf8'))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'version'), version)
  writeFileSync(join(folder, 'electron'), '')
  chmodSync(join(folder, 'electron'), 0o755)
  return folder
}

/**
 * Packs the Linux directory build: with Electron's own binary, or (`real` undefined) with an empty
 * distribution, which has no fuse wire to set. Gives the archive's and the program's path.
 */
export async function packLinux(real, env) {
  rmSync(DIST, { recursive: true, force: true })
  const without = () => ({ electronDist: emptyDistribution(), electronFuses: null })
  const settings = join(DIST, 'settings.json')
  const own = real ? { electronDist: real } : without()
  mkdirSync(DIST, { recursive: true })
  writeFileSync(settings, JSON.stringify({ extends: 'electron-builder.yml', ...own }))
  const builder = join(MODULES, 'electron-builder', 'cli.js')
  const args = [builder, '--linux', 'dir', '--x64', '--config', settings, '--publish', 'never']
  const { code, output } = await runQuietly('Packing a Linux directory build', NODE, args, { env })
  if (code !== 0) throw new Plain(`electron-builder could not pack it:\n${output.trim()}`)
  return {
    archive: join(PACKED, 'resources', 'app.asar'),
    program: join(PACKED, 'salessystemcrm-desk'),
  }
}
