import type { makePageBase64 } from './base64.ts'
import type { makeCodec } from './codec.ts'
import type { makeIpcRenderer, Wish } from './ipcRenderer.ts'
import type { makePeer } from './peer.ts'

type Preload = (
  require: (name: string) => unknown,
  module: { exports: object },
  exports: object,
  process: object,
) => void

type Parts = {
  makeCodec: typeof makeCodec
  makePageBase64: typeof makePageBase64
  makePeer: typeof makePeer
  makeIpcRenderer: typeof makeIpcRenderer
  secret: string
  process: object
  preload: Preload | undefined
}

/** Runs in an isolated world before any script of the page: a sandboxed preload and its surroundings. */
export function startIsolatedWorld(parts: Parts): void {
  if (window !== window.top) return
  const { secret, preload } = parts
  const codec = parts.makeCodec(parts.makePageBase64())
  const peer = parts.makePeer(codec, `${secret}<`, `${secret}>`, (_key, wish) => tell(wish as Wish))
  const exposed = new Set<string>()
  const { ipcRenderer, receive, EventEmitter, tell } = parts.makeIpcRenderer(codec)
  Object.defineProperty(globalThis, '__standinReceive', { value: receive })

  const missing = (name: string, members: object) =>
    new Proxy(members, {
      get(target, key) {
        if (key in target || typeof key === 'symbol') return Reflect.get(target, key)
        throw new Error(`Electron stand-in: ${name}.${key} is not implemented`)
      },
    })
  const contextBridge = {
    exposeInMainWorld(key: string, api: unknown) {
      if (exposed.has(key)) {
        throw new Error('Cannot bind an API on top of an existing property on the window object')
      }
      exposed.add(key)
      peer.expose(key, api)
    },
  }
  const modules: Record<string, unknown> = {
    electron: missing('electron (preload)', {
      contextBridge: missing('contextBridge', contextBridge),
      ipcRenderer,
    }),
    events: Object.assign(EventEmitter, { EventEmitter }),
    timers: { setTimeout, clearTimeout, setInterval, clearInterval },
    url: { URL, URLSearchParams },
  }
  const requireModule = (name: string) => {
    const found = modules[name.replace(/^node:/, '').replace(/^electron\/.*/, 'electron')]
    if (!found) throw new Error(`module not found: ${name}`)
    return found
  }
  const module = { exports: {} }
  try {
    preload?.(requireModule, module, module.exports, parts.process)
  } catch (error) {
    console.error('Unable to load preload script:', error)
  }
}
