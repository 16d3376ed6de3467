import type { makePageBase64 } from './base64.ts'
import type { makeCodec } from './codec.ts'
import type { Wish } from './ipcRenderer.ts'
import type { makePeer } from './peer.ts'

type Parts = {
  makeCodec: typeof makeCodec
  makePageBase64: typeof makePageBase64
  makePeer: typeof makePeer
  secret: string
}

/** Runs in the page's own world before any script of the page: receives what the preload exposes. */
export function startMainWorld({ makeCodec, makePageBase64, makePeer, secret }: Parts): void {
  if (window !== window.top) return
  const wish = (wanted: Wish) => peer.expose('wish', wanted)
  const freeze = (value: unknown): unknown => {
    if (
      typeof value === 'object' &&
      value !== null &&
      Object.getPrototypeOf(value) === Object.prototype
    ) {
      for (const member of Object.values(value)) freeze(member)
      Object.freeze(value)
    }
    return value
  }
  const peer = makePeer(makeCodec(makePageBase64()), `${secret}>`, `${secret}<`, (key, value) => {
    Object.defineProperty(window, key, { value: freeze(value), enumerable: true })
  })
  // A page that Chromium opens natively would live before the app has been asked.
  window.open = (url = 'about:blank', frameName = '', features = '') => {
    wish({ kind: 'open', url: new URL(url, document.baseURI).href, frameName, features })
    return null
  }
  // Chromium lets a page close only what it opened; Electron lets it close its window.
  window.close = () => wish({ kind: 'close' })
}
