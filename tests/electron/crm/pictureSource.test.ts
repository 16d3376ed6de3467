import { afterEach, describe, expect, test } from 'vitest'
import { createGovernor } from '../../../electron/crm/governor.ts'
import { createHttp } from '../../../electron/crm/http.ts'
import {
  createPictureSource,
  MOST_PICTURE_BYTES,
  pictureUrl,
} from '../../../electron/crm/pictureSource.ts'
import { createVirtualClock } from '../virtualClock.ts'
import { startServer } from './testServer.ts'

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

const signal = new AbortController().signal

async function sourceOf(answer: Parameters<typeof startServer>[0]) {
  const server = await startServer(answer)
  const http = createHttp()
  closers.push(server.stop, http.close)
  const clock = createVirtualClock()
  const governor = createGovernor({ limit: 4, clock, random: () => 0 })
  const source = createPictureSource({ endpoint: server.url, http, governor, clock })
  return { server, clock, fetch: (path: string) => source(path, signal) }
}

describe('the address of a picture', () => {
  const CRM = 'https://crm.example/api/v1/'

  test.each([
    ['https://crm.example/images/a.png?size=2#x', 'https://crm.example/images/a.png?size=2'],
    ['/images/a.png', 'https://crm.example/images/a.png'],
    [' images/a.png ', 'https://crm.example/api/v1/images/a.png'],
  ])('%s is one of the CRM', (path, url) => {
    expect(pictureUrl(path, CRM)).toBe(url)
  })

  test.each([
    'https://elsewhere.example/images/a.png',
    '//elsewhere.example/a.png',
    'https://crm.example.elsewhere.example/a.png',
    'https://crm.example:8443/a.png',
    'https://crm.example@elsewhere.example/a.png',
    'https://staff:secret@crm.example/a.png',
    'http://crm.example/a.png',
    'http://127.0.0.1/a.png',
    'http://169.254.169.254/latest/meta-data',
    'file:///etc/passwd',
    'data:image/png;base64,AAAA',
    'javascript:alert(1)',
    'app://desk/index.html',
    '\\\\elsewhere.example\\a.png',
    `/${'a'.repeat(2000)}`,
    '',
  ])('%s is none', (path) => {
    expect(pictureUrl(path, CRM)).toBeNull()
  })
})

describe('a picture', () => {
  test('is fetched by a plain GET that carries nothing of the desk', async () => {
    const heads: (string | undefined)[][] = []
    const { fetch, server } = await sourceOf((request, response) => {
      const { authorization, cookie, referer } = request.headers
      heads.push([authorization, cookie, referer])
      response.end('dots')
    })
    expect(Buffer.from((await fetch('images/a.png')) ?? []).toString()).toBe('dots')
    expect(server.seen).toMatchObject([{ method: 'GET', url: '/v1/images/a.png', body: '' }])
    expect(heads).toEqual([[undefined, undefined, undefined]])
  })

  test('of another host is not asked for', async () => {
    const { fetch, server } = await sourceOf((_request, response) => response.end('dots'))
    expect(await fetch(server.url.replace('127.0.0.1', 'localhost'))).toBeNull()
    expect(server.seen).toEqual([])
  })

  test.each([
    ['a redirect', 302],
    ['a refusal', 403],
    ['no answer to it', 404],
  ])('is none where the CRM gives %s', async (_words, status) => {
    const { fetch, server } = await sourceOf((_request, response) => {
      response.writeHead(status, { Location: '/v1/images/b.png' }).end('dots')
    })
    expect(await fetch('images/a.png')).toBeNull()
    expect(server.seen).toHaveLength(1)
  })

  test('larger than two megabytes is given up', async () => {
    const { fetch } = await sourceOf((_request, response) => {
      response.end(Buffer.alloc(MOST_PICTURE_BYTES + 1))
    })
    expect(await fetch('images/a.png')).toBeNull()
  })

  test('that does not come is not waited for longer than fifteen seconds', async () => {
    const asked = Promise.withResolvers<void>()
    const { fetch, clock } = await sourceOf(() => asked.resolve())
    const fetching = fetch('images/a.png')
    await asked.promise
    await clock.advance(15_000)
    expect(await fetching).toBeNull()
  })
})
