import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { type Context, Hono } from 'hono'
import { answerCall, type Desk } from './call.ts'
import { bodyPairs, type Pairs } from './httpParams.ts'
import { limitBody } from './listener.ts'
import type { Outgoing } from './outgoing.ts'

const MAX_BODY = 1024 * 1024

type Env = { Bindings: HttpBindings }

/** The CRM's own port: `/v1/` takes calls, `/v1/images/` shows pictures, all else is not there. */
export function createEndpoint(desk: Desk): Hono<Env> {
  const app = new Hono<Env>()
  app.on(['GET', 'POST'], ['/v1', '/v1/'], limitBody(MAX_BODY), async (c) => {
    const pairs = await readPairs(c)
    if (pairs === undefined) return c.text('Cannot be read', 400)
    const outgoing = await answerCall(desk, {
      verb: c.req.method,
      pairs,
      remote: c.env.incoming.socket.remoteAddress ?? '',
      origin: c.req.header('origin'),
      referer: c.req.header('referer'),
    })
    return send(c, outgoing)
  })
  app.get('/v1/images/:file{[a-z0-9-]+\\.svg}', (c) => {
    const svg = desk.picture(c.req.param('file').replace(/\.svg$/, ''))
    if (svg === undefined) return c.notFound()
    return c.body(svg, 200, { 'content-type': 'image/svg+xml', 'cache-control': 'max-age=86400' })
  })
  app.on(['PUT', 'DELETE', 'PATCH'], ['/v1', '/v1/'], (c) => c.text('Only GET and POST', 405))
  app.notFound((c) => c.text('Not found', 404))
  app.onError((error, c) => {
    desk.onBug(error)
    return c.text('The CRM could not answer.', 500)
  })
  return app
}

async function readPairs(c: Context<Env>): Promise<Pairs | undefined> {
  const inAddress = [...new URL(c.req.url).searchParams]
  if (c.req.method === 'GET') return inAddress
  const body = await c.req.arrayBuffer().catch(() => undefined)
  // The caller went away in the middle of it.
  if (body === undefined) return undefined
  const inBody = await bodyPairs(new Uint8Array(body), c.req.header('content-type') ?? '')
  return inBody === undefined ? undefined : [...inAddress, ...inBody]
}

/** Sends an answer, or breaks the line as a fault wants it. */
function send(c: Context<Env>, outgoing: Outgoing): Response {
  const { incoming, outgoing: response } = c.env
  switch (outgoing.kind) {
    case 'reply':
      return new Response(new Uint8Array(outgoing.body), {
        status: outgoing.status,
        headers: outgoing.headers,
      })
    case 'cut': {
      const { body, headers } = outgoing
      response.writeHead(200, { ...headers, 'content-length': String(body.length) })
      response.write(body.subarray(0, Math.floor(body.length / 2)), () => incoming.socket.destroy())
      return RESPONSE_ALREADY_SENT
    }
    case 'drop':
      incoming.socket.destroy()
      return RESPONSE_ALREADY_SENT
  }
}
