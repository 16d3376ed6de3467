import { delimiter, join } from 'node:path'
import { BIN, CACHE, STANDIN } from './places.mjs'

/**
 * The environment of every command we run: Node 24 and the project's own tools come first, and what
 * Node has read and compiled once is kept: the tests start the same programs some hundred times.
 */
export function environment(more = {}) {
  return {
    NODE_COMPILE_CACHE: CACHE,
    ...process.env,
    ...more,
    PATH: [BIN, process.env.PATH].join(delimiter),
  }
}

/** What the stand-in for Electron's binary needs to be found by Electron, Playwright and Vite. */
export function standinEnvironment(chromium) {
  return {
    ELECTRON_OVERRIDE_DIST_PATH: STANDIN,
    ELECTRON_EXEC_PATH: join(STANDIN, 'electron'),
    DESK_CHROMIUM: chromium,
  }
}
