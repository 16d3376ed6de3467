import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openLog } from '../../electron/log.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'desk-log-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('openLog', () => {
  test('writes one readable line a fact, redacted, for the owner only', () => {
    const file = join(folder, 'logs', 'desk.log')
    openLog(file).warn('refused', { method: 'clientLogin', password: 'Harbour42' })
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      level: 'warn',
      text: 'refused',
      method: 'clientLogin',
      password: '[hidden]',
    })
    expect(statSync(file).mode & 0o077).toBe(0)
  })

  test('turns over at 1 MiB and keeps the one before', () => {
    const file = join(folder, 'desk.log')
    writeFileSync(file, 'x'.repeat(1024 * 1024 + 1))
    openLog(file).info('after')
    expect(readFileSync(file, 'utf8')).toContain('after')
    expect(statSync(`${file}.1`).size).toBe(1024 * 1024 + 1)
  })

  test('is silent where it cannot write, so that it never stops an order', () => {
    writeFileSync(join(folder, 'file'), '')
    expect(() => openLog(join(folder, 'file', 'desk.log')).error('lost')).not.toThrow()
  })
})
