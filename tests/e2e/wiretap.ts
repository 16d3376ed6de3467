import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A listener on the line between a desk and its CRM; it changes nothing. */
export type Wiretap = {
  /** The end point to give to the desk. */
  readonly url: string
  /** Session ids heard, the latest last. */
  readonly sessions: () => readonly string[]
  /** Values heard of one parameter, the latest last. */
  readonly heard: (name: string) => readonly string[]
  /** Paths and query strings heard. */
  readonly urls: () => readonly string[]
  readonly stop: () => void
}

/** Stands between the desk and the CRM at `target`, because nothing else shows a live session id. */
export async function tap(target: string): Promise<Wiretap> {
  const bodies: URLSearchParams[] = []
  const urls: string[] = []
  const server = createServer((asked, answer) => {
    urls.push(asked.url ?? '')
    const chunks: Buffer[] = []
    asked.on('data', (chunk: Buffer) => chunks.push(chunk))
    asked.on('end', () => {
      const body = Buffer.concat(chunks)
      bodies.push(new URLSearchParams(body.toString()))
      const { method, headers } = asked
      const onward = request(new URL(asked.url ?? '', target), { method, headers }, (answered) => {
        answer.writeHead(answered.statusCode ?? 502, answered.headers)
        answered.pipe(answer)
      })
      onward.on('error', () => answer.destroy())
      onward.end(body)
    })
  })
  const heard = (name: string) => bodies.flatMap((body) => body.getAll(name))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: new URL(new URL(target).pathname, `http://127.0.0.1:${port}`).href,
    sessions: () => heard('session_id'),
    heard,
    urls: () => urls,
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
