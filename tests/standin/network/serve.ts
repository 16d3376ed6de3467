import type { Protocol, Session } from '../chromium/cdp.ts'
import { headerToWeb, schemes, toApp } from './schemes.ts'
import { headersReceived } from './webRequest.ts'

type Paused = Protocol.Fetch.requestPausedPayload

// Describe the bytes as they travelled; the handler's body has been decoded already.
const DROPPED = new Set(['content-encoding', 'content-length', 'transfer-encoding'])

/** Whether the app itself answers this request. */
export function isServed(url: string): boolean {
  return toApp(url) !== url
}

/** Answers a request from the app's handler. */
export async function serve(session: Session, paused: Paused): Promise<void> {
  const url = toApp(paused.request.url)
  const handler = schemes.handlers.get(new URL(url).protocol.slice(0, -1))
  if (!handler) {
    await session.send('Fetch.failRequest', { requestId: paused.requestId, errorReason: 'Failed' })
    return
  }
  try {
    await answer(session, paused, await handler(toRequest(paused, url)))
  } catch (error) {
    console.error(`Electron stand-in: the handler of ${url} failed:`, error)
    await session.send('Fetch.failRequest', { requestId: paused.requestId, errorReason: 'Failed' })
  }
}

function toRequest({ request }: Paused, url: string): Request {
  const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [
    name,
    toApp(value),
  ])
  const entries = request.postDataEntries ?? []
  const body = Buffer.concat(entries.map((entry) => Buffer.from(entry.bytes ?? '', 'base64')))
  return new Request(url, {
    method: request.method,
    headers,
    ...(entries.length > 0 ? { body } : {}),
  })
}

async function answer(session: Session, paused: Paused, response: Response): Promise<void> {
  if (response.type === 'error') {
    await session.send('Fetch.failRequest', { requestId: paused.requestId, errorReason: 'Failed' })
    return
  }
  const body = Buffer.from(await response.arrayBuffer())
  const given = [...response.headers].map(([name, value]) => ({ name, value }))
  const seen = { ...paused, responseStatusCode: response.status, responseHeaders: given }
  const { responseHeaders = given } = await headersReceived(seen)
  await session.send('Fetch.fulfillRequest', {
    requestId: paused.requestId,
    responseCode: response.status,
    responseHeaders: responseHeaders
      .filter(({ name }) => !DROPPED.has(name.toLowerCase()))
      .map(({ name, value }) => ({ name, value: headerToWeb(value) })),
    body: body.toString('base64'),
  })
}
