import { join } from 'node:path'
import { alone } from './alone.mjs'
import { ensureBuild } from './build.mjs'
import { ensureChromium } from './chromium.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { askForElectron, realElectron } from './electronBinary.mjs'
import { environment, standinEnvironment } from './environment.mjs'
import { ROOT } from './places.mjs'

const LOCK = join(ROOT, 'out', '.setting-up')

async function binary() {
  await ensureDependencies()
  await askForElectron()
  const kind = realElectron() ? 'real' : 'standin'
  const more = kind === 'real' ? {} : standinEnvironment(await ensureChromium())
  return { kind, env: environment(more) }
}

/** Packages and Node 24: what the tools need. Gives the environment to run them in. */
export function setUpTools() {
  return alone(LOCK, async () => {
    await ensureDependencies()
    return { env: environment() }
  })
}

/** And a binary: Electron's own (`real`) or the stand-in with a Chromium (`standin`). */
export function setUpBinary() {
  return alone(LOCK, binary)
}

/** And a build of the desk: all that it takes to run it. */
export function setUpDesk() {
  return alone(LOCK, async () => {
    const desk = await binary()
    await ensureBuild()
    return desk
  })
}
