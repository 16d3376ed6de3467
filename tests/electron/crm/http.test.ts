import { type AddressInfo, createServer as createTcpServer } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { createHttp, type HttpRequest } from '../../../electron/crm/http.ts'
import { makeCertificate } from './certificate.ts'
import { gate, startServer } from './testServer.ts'

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

const serve = async (...args: Parameters<typeof startServer>) => {
  const server = await startServer(...args)
  closers.push(server.stop)
  return server
}

const http = (options: Parameters<typeof createHttp>[0] = {}) => {
  const made = createHttp(options)
  closers.push(made.close)
  return made
}

const post = (url: string, change: Partial<HttpRequest> = {}): HttpRequest => ({
  url,
  headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  body: 'apikey=demo',
  fresh: false,
  signal: new AbortController().signal,
  ...change,
})

describe('an answer', () => {
  test('comes whole, with status, type and date; the key is in the body alone', async () => {
    const server = await serve((_request, response) => {
      response.writeHead(500, { 'Content-Type': 'text/html' }).end('broken')
    })
    const outcome = await http().send(post(server.url))
    expect(outcome).toMatchObject({ kind: 'answered', status: 500, contentType: 'text/html' })
    expect(outcome.kind === 'answered' && Buffer.from(outcome.bytes).toString()).toBe('broken')
    expect(outcome.kind === 'answered' && Date.parse(outcome.date)).toBeGreaterThan(0)
    expect(server.seen).toMatchObject([{ method: 'POST', url: '/v1/', body: 'apikey=demo' }])
  })

  test('a redirect is not followed', async () => {
    const other = await serve((_request, response) => response.end('{}'))
    const server = await serve((_request, response) => {
      response.writeHead(307, { Location: other.url }).end()
    })
    expect(await http().send(post(server.url))).toMatchObject({ kind: 'answered', status: 307 })
    expect(other.seen).toEqual([])
  })

  test('one beyond the bound is given up', async () => {
    const server = await serve((_request, response) => response.end('x'.repeat(2000)))
    const outcome = await http({ maxBytes: 1000 }).send(post(server.url))
    expect(outcome).toMatchObject({ kind: 'failed', sent: 'maybe', trouble: 'tooLarge' })
  })

  test.each([
    ['before its announced length', { 'Content-Length': '100' }],
    ['within a chunk', { 'Transfer-Encoding': 'chunked' }],
  ])('one that ends %s is none', async (_name, headers) => {
    const server = await serve((_request, response) => {
      response.writeHead(200, headers)
      response.write('{"error_code":null}', () => response.destroy())
    })
    const outcome = await http().send(post(server.url))
    expect(outcome).toMatchObject({ kind: 'failed', sent: 'maybe', trouble: 'cut' })
  })
})

describe('connections', () => {
  test('are kept for the next request, but never for a fresh one', async () => {
    const server = await serve((_request, response) => response.end('{}'))
    const way = http()
    for (const fresh of [false, false, true, true, false])
      await way.send(post(server.url, { fresh }))
    const [a, b, c, d, e] = server.seen.map(({ socket }) => socket)
    expect(b).toBe(a)
    expect(e).toBe(a)
    expect(new Set([a, c, d]).size).toBe(3)
  })

  test('a kept one gathers no listeners', async () => {
    const warnings: string[] = []
    const note = (warning: Error) => warnings.push(warning.name)
    process.on('warning', note)
    closers.push(() => process.off('warning', note))
    const server = await serve((_request, response) => response.end('{}'))
    const way = http()
    for (let times = 0; times < 15; times += 1) await way.send(post(server.url))
    await new Promise((resolve) => setImmediate(resolve))
    expect(warnings).toEqual([])
  })

  test('one that breaks after a fresh request is not repeated by anything', async () => {
    const server = await serve((request) => request.socket.destroy())
    const outcome = await http().send(post(server.url, { fresh: true }))
    expect(outcome).toMatchObject({ kind: 'failed', sent: 'maybe', trouble: 'cut' })
    expect(server.seen).toHaveLength(1)
  })
})

describe('what was sent for certain not', () => {
  test('nobody listens', async () => {
    const server = await startServer((_request, response) => response.end('{}'))
    await server.stop()
    expect(await http().send(post(server.url))).toMatchObject({
      sent: 'no',
      trouble: 'unreachable',
      detail: 'ECONNREFUSED',
    })
  })

  test('called off before it began', async () => {
    const server = await serve((_request, response) => response.end('{}'))
    const signal = AbortSignal.abort()
    const outcome = await http().send(post(server.url, { signal, fresh: true }))
    expect(outcome).toMatchObject({ sent: 'no', trouble: 'aborted' })
    expect(server.seen).toEqual([])
  })

  test('called off while the way to the CRM is looked up', async () => {
    const server = await serve((_request, response) => response.end('{}'))
    const stop = new AbortController()
    const sending = http().send(post(server.url, { signal: stop.signal, fresh: true }))
    stop.abort()
    expect(await sending).toMatchObject({ sent: 'no', trouble: 'aborted' })
    expect(server.seen).toEqual([])
  })

  test('plain http to another computer', async () => {
    const outcome = await http().send(post('http://crm.example.com/v1/'))
    expect(outcome).toMatchObject({ sent: 'no', trouble: 'insecure' })
  })

  test('called off while the other side does not finish the TLS greeting', async () => {
    const reached = gate()
    const silent = createTcpServer(() => reached.resolve())
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    closers.push(() => silent.close())
    const { port } = silent.address() as AddressInfo
    const stop = new AbortController()
    const sending = http().send(
      post(`https://127.0.0.1:${port}/`, { signal: stop.signal, fresh: true }),
    )
    await reached.promise
    stop.abort()
    expect(await sending).toMatchObject({ sent: 'no', trouble: 'aborted' })
  })
})

test('called off after it was sent: it may have arrived', async () => {
  const arrived = gate()
  const server = await serve(() => arrived.resolve())
  const stop = new AbortController()
  const sending = http().send(post(server.url, { signal: stop.signal, fresh: true }))
  await arrived.promise
  stop.abort()
  expect(await sending).toMatchObject({ sent: 'maybe', trouble: 'aborted' })
})

test('called off after it was sent on a kept connection: it may have arrived', async () => {
  const arrived = gate()
  const server = await serve((_request, response) => {
    if (server.seen.length === 1) response.end('{}')
    else arrived.resolve()
  })
  const way = http()
  await way.send(post(server.url))
  const stop = new AbortController()
  const sending = way.send(post(server.url, { signal: stop.signal }))
  await arrived.promise
  stop.abort()
  expect(await sending).toMatchObject({ sent: 'maybe', trouble: 'aborted' })
  expect(server.seen[1]?.socket).toBe(server.seen[0]?.socket)
})

describe('TLS', () => {
  const tls = makeCertificate(['crm.test'])

  test('a certificate that is trusted', async () => {
    const server = await serve((_request, response) => response.end('{}'), tls)
    const outcome = await http({ ca: tls.cert }).send(post(server.url, { fresh: true }))
    expect(outcome).toMatchObject({ kind: 'answered', tls: 'TLSv1.3' })
  })

  test('one that is not: nothing is sent', async () => {
    const server = await serve((_request, response) => response.end('{}'), tls)
    expect(await http().send(post(server.url))).toMatchObject({ sent: 'no', trouble: 'insecure' })
    expect(server.seen).toEqual([])
  })
})
