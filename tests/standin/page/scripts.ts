import { readFileSync } from 'node:fs'
import { makePageBase64 } from './base64.ts'
import { makeCodec } from './codec.ts'
import { makeIpcRenderer } from './ipcRenderer.ts'
import { startIsolatedWorld } from './isolatedWorld.ts'
import { startMainWorld } from './mainWorld.ts'
import { makePeer } from './peer.ts'

/** The name of the world the preload runs in; Electron calls it the same. */
export const ISOLATED_WORLD = 'Electron Isolated Context'

const PARTS = Object.entries({ makeCodec, makePageBase64, makePeer, makeIpcRenderer })
  .map(([name, part]) => `${name}: ${part.toString()}`)
  .join(', ')

/** Source for the page's own world. */
export function mainWorldSource(secret: string): string {
  return `(${startMainWorld.toString()})({ ${PARTS}, secret: '${secret}' })`
}

/** Source for the preload's world, around the bundle in `file`. */
export function isolatedWorldSource(secret: string, file: string | undefined): string {
  const preload = file
    ? `function (require, module, exports, process) {\n${readFileSync(file, 'utf8')}\n}`
    : 'undefined'
  const about = JSON.stringify({
    type: 'renderer',
    platform: process.platform,
    arch: process.arch,
    versions: { ...process.versions },
    env: {},
    argv: [],
    sandboxed: true,
    contextIsolated: true,
  })
  return `(${startIsolatedWorld.toString()})({ ${PARTS}, secret: '${secret}', process: ${about}, preload: ${preload} })`
}
