import { type ClientRequest, Agent as PlainAgent, request as plainRequest } from 'node:http'
import { Agent as TlsAgent, request as tlsRequest } from 'node:https'
import { isLoopback } from './endpoint.ts'
import { type HttpAnswered, readAnswer } from './httpAnswer.ts'
import { chooseRoute, openTunnel, type ResolveProxy } from './proxy.ts'

/** One request. The body holds the key and may hold a card: it is never logged, never in the URL. */
export type HttpRequest = {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** `null` for a plain GET; anything else is posted. */
  readonly body: string | null
  /** A new connection, used once; nothing on the way repeats the request. */
  readonly fresh: boolean
  /** The most bytes the answer may have, where that is less than usual. */
  readonly maxBytes?: number
  readonly signal: AbortSignal
}

/** Whether any byte of the request may have reached the server. */
export type Sent = 'no' | 'maybe'

/** Why no whole answer came. */
export type HttpTrouble = 'aborted' | 'unreachable' | 'insecure' | 'cut' | 'tooLarge' | 'proxy'

/** What became of one request. `detail` is a system code such as `ECONNREFUSED`, never content. */
export type HttpOutcome =
  | HttpAnswered
  | {
      readonly kind: 'failed'
      readonly sent: Sent
      readonly trouble: HttpTrouble
      readonly detail: string
    }

/** The way out to the CRM. `send` never throws; `close` ends the connections that were kept. */
export type Http = {
  readonly send: (request: HttpRequest) => Promise<HttpOutcome>
  readonly close: () => void
}

/** Settings of the way out. */
export type HttpOptions = {
  /** Electron's `session.resolveProxy`, or nothing where the way is direct. */
  readonly resolveProxy?: ResolveProxy
  /** The most bytes an answer may have. */
  readonly maxBytes?: number
  /** Certificates to trust beside the system's, for tests. */
  readonly ca?: string
}

type Send = {
  readonly request: HttpRequest
  readonly url: URL
  readonly options: HttpOptions
  readonly connection: object
}

const MAX_BYTES = 32 * 1024 * 1024

/** Requests over Node's own http and https: no redirects followed, TLS 1.2 or newer, no retries. */
export function createHttp(options: HttpOptions = {}): Http {
  const kept = { keepAlive: true, maxFreeSockets: 8, timeout: 60_000 }
  const agents = { plain: new PlainAgent(kept), tls: new TlsAgent(kept) }
  return {
    send: async (request) => {
      const url = URL.parse(request.url)
      if (url === null || !isAllowed(url)) return notSent('insecure', 'plain http')
      const route = await chooseRoute(url, options.resolveProxy, request.signal)
      if (route.kind === 'unsupported') return notSent('proxy', route.name)
      if (route.kind === 'direct') {
        const agent = url.protocol === 'https:' ? agents.tls : agents.plain
        return exchange({
          request,
          url,
          options,
          connection: { agent: request.fresh ? false : agent },
        })
      }
      const tunnel = await openTunnel(route, url, request.signal, options.ca)
      if (tunnel.kind === 'failed') return notSent(tunnel.trouble, tunnel.detail)
      return exchange({ request, url, options, connection: tunnel.connection })
    },
    close: () => {
      agents.plain.destroy()
      agents.tls.destroy()
    },
  }
}

const isAllowed = (url: URL): boolean =>
  url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))

const notSent = (trouble: HttpTrouble, detail: string): HttpOutcome => ({
  kind: 'failed',
  sent: 'no',
  trouble,
  detail,
})

function exchange({ request, url, options, connection }: Send): Promise<HttpOutcome> {
  // Finding the way took time, and an abort that is over is not told to a new listener.
  if (request.signal.aborted) return Promise.resolve(notSent('aborted', ''))
  const isTls = url.protocol === 'https:'
  const start = isTls ? tlsRequest : plainRequest
  return new Promise((resolve) => {
    const outgoing = start(url, {
      ...headOf(request),
      minVersion: 'TLSv1.2',
      ...(options.ca === undefined ? {} : { ca: options.ca }),
      ...connection,
    })
    const sent = watchSent(outgoing, isTls)
    const abort = () => outgoing.destroy(new Error('aborted'))
    const settle = (outcome: HttpOutcome) => {
      request.signal.removeEventListener('abort', abort)
      resolve(outcome)
    }
    request.signal.addEventListener('abort', abort, { once: true })
    const fail = (trouble: HttpTrouble, detail: string) =>
      settle({
        kind: 'failed',
        sent: sent(),
        trouble: request.signal.aborted ? 'aborted' : trouble,
        detail,
      })
    outgoing.on('error', (error) => fail(troubleOf(error, sent()), codeOf(error)))
    outgoing.on('response', (response) => {
      void readAnswer(response, request.maxBytes ?? options.maxBytes ?? MAX_BYTES).then(
        (answer) => {
          if (answer.kind === 'answered') return settle(answer)
          outgoing.destroy()
          fail(answer.trouble, answer.detail)
        },
      )
    })
    outgoing.end(request.body ?? undefined)
  })
}

const headOf = ({ headers, body }: HttpRequest) =>
  body === null
    ? { method: 'GET', headers }
    : { method: 'POST', headers: { ...headers, 'Content-Length': Buffer.byteLength(body) } }

/** Nothing of a request can leave before its connection stands; from then on it may have. */
function watchSent(outgoing: ClientRequest, isTls: boolean): () => Sent {
  let sent: Sent = 'no'
  const mark = () => {
    sent = 'maybe'
  }
  outgoing.once('socket', (socket) => {
    const stands = outgoing.reusedSocket || !(isTls || socket.connecting)
    if (stands) mark()
    else socket.once(isTls ? 'secureConnect' : 'connect', mark)
  })
  return () => sent
}

const codeOf = (error: Error): string =>
  'code' in error && typeof error.code === 'string' ? error.code : 'unknown'

function troubleOf(error: Error, sent: Sent): HttpTrouble {
  if (sent === 'maybe') return 'cut'
  return /CERT|SSL|TLS|SIGNATURE|ALTNAME/.test(codeOf(error)) ? 'insecure' : 'unreachable'
}
