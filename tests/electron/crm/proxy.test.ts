import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { createHttp } from '../../../electron/crm/http.ts'
import { chooseRoute } from '../../../electron/crm/proxy.ts'
import { makeCertificate } from './certificate.ts'
import { startServer } from './testServer.ts'

const tls = makeCertificate(['crm.test'])
const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

/** A proxy that leads every CONNECT to `port`, or refuses it. */
async function startProxy(port: number | null) {
  const asked: string[] = []
  const proxy = createServer((_request, response) => response.writeHead(405).end())
  proxy.on('connect', (request, socket) => {
    asked.push(request.url ?? '')
    if (port === null) return socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      onward.pipe(socket).pipe(onward)
    })
    closers.push(() => onward.destroy())
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  closers.push(() => proxy.close())
  return { asked, name: `PROXY 127.0.0.1:${(proxy.address() as AddressInfo).port}` }
}

const send = (resolveProxy: () => Promise<string>, url: string) =>
  createHttp({ resolveProxy, ca: tls.cert }).send({
    url,
    headers: {},
    body: 'apikey=demo',
    fresh: true,
    signal: new AbortController().signal,
  })

test('https goes through a tunnel that learns the host alone', async () => {
  const server = await startServer((_request, response) => response.end('{}'), tls)
  closers.push(server.stop)
  const proxy = await startProxy(server.port)
  const outcome = await send(async () => `SOCKS x:1; ${proxy.name}; DIRECT`, 'https://crm.test/v1/')
  expect(outcome).toMatchObject({ kind: 'answered', status: 200 })
  expect(proxy.asked).toEqual(['crm.test:443'])
  expect(server.seen).toMatchObject([{ body: 'apikey=demo', url: '/v1/' }])
})

test('a proxy that refuses: nothing is sent', async () => {
  const proxy = await startProxy(null)
  const outcome = await send(async () => proxy.name, 'https://crm.test/v1/')
  expect(outcome).toMatchObject({ kind: 'failed', sent: 'no', trouble: 'proxy' })
})

const { signal } = new AbortController()

test.each([
  ['https://crm.test/', 'DIRECT', { kind: 'direct' }],
  ['https://crm.test/', 'PROXY p.test:8080', { kind: 'proxy', host: 'p.test', port: 8080 }],
  ['https://crm.test/', 'SOCKS5 p.test:1080', { kind: 'unsupported', name: 'SOCKS5' }],
  ['https://crm.test/', 'SOCKS5 p.test:1080;DIRECT', { kind: 'direct' }],
  ['http://127.0.0.1:4010/', 'PROXY p.test:8080', { kind: 'direct' }],
])('%s with %s', async (url, offered, route) => {
  expect(await chooseRoute(new URL(url), async () => offered, signal)).toEqual(route)
})

test('a search for the proxy that never ends does not hold up who called it off', async () => {
  const stop = new AbortController()
  const sending = createHttp({ resolveProxy: () => new Promise(() => {}) }).send({
    url: 'https://crm.test/v1/',
    headers: {},
    body: '',
    fresh: true,
    signal: stop.signal,
  })
  stop.abort()
  expect(await sending).toMatchObject({ sent: 'no', trouble: 'aborted' })
})
