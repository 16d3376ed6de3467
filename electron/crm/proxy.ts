import { request as plainRequest } from 'node:http'
import type { Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { isLoopback } from './endpoint.ts'
import type { HttpTrouble } from './http.ts'

/** Names the way to a URL as browsers do: `DIRECT` or `PROXY host:port`, several by semicolon. */
export type ResolveProxy = (url: string) => Promise<string>

/** The way a request goes. */
export type Route =
  | { readonly kind: 'direct' }
  | { readonly kind: 'proxy'; readonly host: string; readonly port: number }
  | { readonly kind: 'unsupported'; readonly name: string }

/** A TLS connection through a proxy, as an option of `https.request`. */
export type Tunnel =
  | { readonly kind: 'open'; readonly connection: object }
  | { readonly kind: 'failed'; readonly trouble: HttpTrouble; readonly detail: string }

/** Picks the first way offered that can be gone; this computer itself is always reached directly. */
export async function chooseRoute(
  url: URL,
  resolveProxy: ResolveProxy | undefined,
  signal: AbortSignal,
): Promise<Route> {
  if (resolveProxy === undefined || isLoopback(url.hostname)) return { kind: 'direct' }
  const offered = await Promise.race([resolveProxy(url.origin), calledOff(signal)]).catch(
    () => 'DIRECT',
  )
  const names = offered.split(';').map((name) => name.trim())
  for (const name of names) {
    if (name === 'DIRECT' || name === '') return { kind: 'direct' }
    const proxy = /^PROXY\s+(.+):(\d{1,5})$/.exec(name)
    if (proxy?.[1] !== undefined) return { kind: 'proxy', host: proxy[1], port: Number(proxy[2]) }
  }
  return { kind: 'unsupported', name: names[0]?.split(' ')[0] ?? '' }
}

// A script that finds the proxy may never end; whoever called it off does not wait for it.
const calledOff = (signal: AbortSignal): Promise<string> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve('DIRECT')
    signal.addEventListener('abort', () => resolve('DIRECT'), { once: true })
  })

/** Opens a tunnel (CONNECT); the proxy learns the CRM's host name and nothing of the request. */
export async function openTunnel(
  proxy: { readonly host: string; readonly port: number },
  url: URL,
  signal: AbortSignal,
  ca: string | undefined,
): Promise<Tunnel> {
  const authority = `${url.hostname}:${url.port || '443'}`
  try {
    const socket = await connectThrough(proxy, authority, signal)
    // No agent beside it: with one, even `false`, Node would connect by itself.
    const createConnection = () =>
      connectTls({
        socket,
        servername: url.hostname,
        minVersion: 'TLSv1.2',
        ...(ca === undefined ? {} : { ca }),
      })
    return { kind: 'open', connection: { createConnection } }
  } catch (error) {
    const trouble = signal.aborted ? 'aborted' : 'proxy'
    return { kind: 'failed', trouble, detail: error instanceof Error ? error.message : 'unknown' }
  }
}

function connectThrough(
  proxy: { readonly host: string; readonly port: number },
  authority: string,
  signal: AbortSignal,
): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const outgoing = plainRequest({
      host: proxy.host,
      port: proxy.port,
      method: 'CONNECT',
      path: authority,
      headers: { Host: authority },
      agent: false,
      signal,
    })
    outgoing.once('error', reject)
    outgoing.once('connect', (response, socket) => {
      if (response.statusCode === 200) return resolve(socket)
      socket.destroy()
      reject(new Error(`proxy answered ${response.statusCode}`))
    })
    outgoing.end()
  })
}
