import { existsSync } from 'node:fs'
import { canInstall, installCommand, installDebian } from './debian.mjs'
import { Plain } from './say.mjs'

const XVFB_RUN = '/usr/bin/xvfb-run'

/** Whether a window can be shown here. */
export function hasDisplay(env = process.env, platform = process.platform) {
  if (platform === 'darwin' || platform === 'win32') return true
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

/** The command, on a display of its own where there is none: Debian's xvfb, installed as root. */
export async function onDisplay(command, args) {
  if (hasDisplay()) return [command, args]
  if (!existsSync(XVFB_RUN)) {
    const packages = ['xvfb', 'xauth']
    if (!canInstall()) {
      throw new Plain(`There is no display here. Install one:\n  ${installCommand(packages)}`)
    }
    await installDebian(packages)
  }
  return [XVFB_RUN, ['-a', '-s', '-screen 0 1920x1080x24', command, ...args]]
}
