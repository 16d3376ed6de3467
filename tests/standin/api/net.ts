import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type * as Electron from 'electron'
import { guard } from '../guard.ts'
import { schemes } from '../network/schemes.ts'

const TYPES: Record<string, string> = {
  css: 'text/css',
  gif: 'image/gif',
  html: 'text/html',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  map: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  woff2: 'font/woff2',
}

/** `net.fetch`: Node's, which also reads files and the app's own schemes. */
export async function fetchLikeNet(
  input: string | globalThis.Request,
  init?: RequestInit & { bypassCustomProtocolHandlers?: boolean },
): Promise<Response> {
  const url = new URL(typeof input === 'string' ? input : input.url)
  if (url.protocol === 'file:') {
    const type = TYPES[url.pathname.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
    try {
      return new Response(await readFile(fileURLToPath(url)), { headers: { 'content-type': type } })
    } catch {
      throw new Error('net::ERR_FILE_NOT_FOUND')
    }
  }
  const handler = init?.bypassCustomProtocolHandlers
    ? undefined
    : schemes.handlers.get(url.protocol.slice(0, -1))
  return handler ? handler(new Request(input, init)) : fetch(input, init)
}

type Surface = Pick<Electron.Net, 'fetch' | 'isOnline' | 'online'>

/** Electron's `net`. */
export const net = guard('net', {
  fetch: fetchLikeNet,
  isOnline: () => true,
  online: true,
} satisfies Surface)
