import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { bodyLimit } from 'hono/body-limit'

/** Sizes and times no caller can stretch; a slow or endless request is cut off. */
const LIMITS = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 5_000,
}

const MAX_SOCKETS = 512

type Fetch = Parameters<typeof createAdaptorServer>[0]['fetch']

export function createListener(fetch: Fetch): Server {
  // Without TLS options the adaptor makes a plain HTTP server.
  const server = createAdaptorServer({ fetch, serverOptions: LIMITS }) as Server
  server.maxConnections = MAX_SOCKETS
  return server
}

/** Refuses a body above so many bytes, and the connection with it: the rest is not read. */
export const limitBody = (maxSize: number) =>
  bodyLimit({ maxSize, onError: (c) => c.text('Too large', 413, { connection: 'close' }) })

/** Resolves with `http://ADDRESS:PORT` once connections are taken. */
export function listen(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const address = server.address()
      const actual = typeof address === 'object' && address !== null ? address.port : port
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${actual}`)
    })
  })
}

export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

/** Waits so long, or until the signal comes. */
export function delay(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (milliseconds === 0 || signal.aborted) return Promise.resolve()
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    signal.addEventListener('abort', done)
  })
}
