import { connect } from 'node:net'
import { describe, expect, test } from 'vitest'
import { createListener } from '../../sandbox/listener.ts'
import { sandboxForFile } from './sandboxForFile.ts'

const { call, sandbox } = sandboxForFile()

/** Sends bytes as they are, and gives the first line of what comes back. */
function statusLine(bytes: string): Promise<string> {
  const { port } = new URL(sandbox().url)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(bytes))
    let answer = ''
    socket.on('data', (data) => {
      answer += data.toString('latin1')
      if (!answer.includes('\r\n')) return
      socket.destroy()
      resolve(answer.slice(0, answer.indexOf('\r\n')))
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(answer))
  })
}

describe('size', () => {
  test('a body above a megabyte is refused', async () => {
    const body = new URLSearchParams({ method: 'addCase', case_message: 'x'.repeat(1024 * 1024) })
    const response = await fetch(sandbox().url, { method: 'POST', body })
    expect(response.status).toBe(413)
    expect(await response.text()).toBe('Too large')
  })

  test('so is one that does not say how long it is', async () => {
    const chunk = 'x'.repeat(64 * 1024)
    const chunks = Array(20)
      .fill(`${chunk.length.toString(16)}\r\n${chunk}\r\n`)
      .join('')
    const head = 'POST /v1/ HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n'
    expect(await statusLine(`${head}${chunks}0\r\n\r\n`)).toContain('413')
  })

  test('headers and addresses beyond 16 KB are refused', async () => {
    const long = 'x'.repeat(17 * 1024)
    expect(await statusLine(`GET /v1/?a=${long} HTTP/1.1\r\nHost: x\r\n\r\n`)).toContain('431')
    expect(await statusLine(`GET /v1/ HTTP/1.1\r\nHost: x\r\nX-A: ${long}\r\n\r\n`)).toContain(
      '431',
    )
  })

  test('a field beyond 20,000 characters is invalid', async () => {
    const reply = await call('addCase', { case_subject: 'x', case_message: 'x'.repeat(20_001) })
    expect(reply.error_invalid).toMatchObject({ case_message: 'is too long' })
  })
})

describe('time', () => {
  test('a request has half a minute, its headers ten seconds, and there are 512 at most', () => {
    const listener = createListener(() => new Response())
    expect(listener).toMatchObject({
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      keepAliveTimeout: 5_000,
      maxConnections: 512,
    })
  })
})

describe('shape', () => {
  test('what is no HTTP is refused', async () => {
    expect(await statusLine('hello\r\n\r\n')).toContain('400')
  })

  test('a form that cannot be read is refused', async () => {
    const response = await fetch(sandbox().url, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: 'nothing of the kind',
    })
    expect(response.status).toBe(400)
    expect(await response.text()).toBe('Cannot be read')
  })

  test('a caller who goes away in the middle of a body is nobody’s mistake', async () => {
    const { port } = new URL(sandbox().url)
    const socket = connect(Number(port), '127.0.0.1')
    const head = 'POST /v1/ HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nmethod='
    await new Promise((written) => socket.write(head, written))
    socket.destroy()
    // stop() would throw what the sandbox thought was its own mistake.
    expect((await call('startSession')).error_code).toBeNull()
  })

  test('binds to loopback', () => {
    expect(new URL(sandbox().url).hostname).toBe('127.0.0.1')
    expect(new URL(sandbox().controlUrl).hostname).toBe('127.0.0.1')
  })
})
