import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'

/** What the server saw of one request. */
export type Seen = { body: string; url: string; method: string; socket: Socket }

/** A small server that answers as the test says, and remembers what it was asked. */
export async function startServer(
  answer: (request: IncomingMessage, response: ServerResponse, body: string) => void,
  tls?: { key: string; cert: string },
) {
  const seen: Seen[] = []
  const onRequest = (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8')
      const { url = '', method = '', socket } = request
      seen.push({ body, url, method, socket })
      answer(request, response, body)
    })
  }
  const server = tls === undefined ? createServer(onRequest) : createTlsServer(tls, onRequest)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    seen,
    port,
    url: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}/v1/`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** A promise with its resolver outside. */
export function gate<Value = void>() {
  return Promise.withResolvers<Value>()
}
