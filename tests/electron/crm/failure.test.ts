import { describe, expect, test } from 'vitest'
import { failureOfCode, failureOfLoss, type Loss } from '../../../electron/crm/failure.ts'
import type { MethodKind } from '../../../shared/method.ts'

const WHYS: readonly Loss['why'][] = [
  'aborted',
  'unreachable',
  'insecure',
  'cut',
  'tooLarge',
  'proxy',
  'timedOut',
  'mistake',
  'empty',
  'html',
  'notJson',
  'wrongShape',
]

const lossOf = (kind: MethodKind, why: Loss['why'], sent: Loss['sent'], status = 0) =>
  failureOfLoss({ kind, name: 'getCart' }, { why, sent, status })

describe.each(WHYS)('%s', (why) => {
  test.each(['read', 'session', 'write', 'money'] as const)('of a %s, not sent', (kind) => {
    const failure = lossOf(kind, why, 'no')
    const expected = why === 'aborted' ? 'cancelled' : why === 'mistake' ? 'bug' : 'offline'
    expect(failure.kind).toBe(expected)
    expect(failure.message).toMatch(/^[A-Z].+\.$/)
  })

  test.each(['write', 'money'] as const)('of a %s that may have arrived: unknown', (kind) => {
    expect(lossOf(kind, why, 'maybe').kind).toBe('unknownOutcome')
  })

  test.each(['read', 'session'] as const)('of a %s that may have arrived: ask again', (kind) => {
    const failure = lossOf(kind, why, 'maybe', 502)
    expect(['timedOut', 'unreadable', 'cancelled', 'bug']).toContain(failure.kind)
    expect(failure.message).toMatch(/^[A-Z].+\.$/)
  })
})

test('a read called off is cancelled, a sign-in called off is not known to be', () => {
  expect(lossOf('read', 'aborted', 'maybe').kind).toBe('cancelled')
  expect(lossOf('session', 'aborted', 'maybe').kind).toBe('timedOut')
})

test('what answers elsewhere is told with its status', () => {
  expect(lossOf('read', 'html', 'maybe', 301).message).toContain('leads elsewhere')
  expect(lossOf('read', 'html', 'maybe', 502).message).toContain('HTTP 502')
})

test.each<[Loss['why'], string]>([
  ['insecure', 'could not prove who it is'],
  ['proxy', 'proxy did not let the desk through'],
  ['timedOut', 'could not be reached in time'],
  ['unreachable', 'Check the network'],
])('what never left because of %s says so, and that nothing was sent', (why, words) => {
  const { message } = lossOf('write', why, 'no')
  expect(message).toContain(words)
  expect(message).toContain('othing was sent')
})

test.each<[Loss['why'], number, string]>([
  ['cut', 200, 'cut short'],
  ['tooLarge', 200, 'too large'],
  ['html', 200, 'does not speak as the CRM does. Try again'],
  ['html', 399, 'leads elsewhere'],
  ['html', 400, '(HTTP 400)'],
])('an answer that is %s with status %s is told as that', (why, status, words) => {
  expect(lossOf('read', why, 'maybe', status).message).toContain(words)
})

test('a write that may have arrived asks for a look, and a mistake names where it was', () => {
  expect(lossOf('write', 'cut', 'maybe').message).toContain('look before trying again')
  const mistake = { why: 'mistake', sent: 'no', status: 0 } as const
  const read = { kind: 'read', name: 'getCart' } as const
  expect(failureOfLoss(read, mistake).message).toContain('(getCart)')
  expect(failureOfLoss(read, { ...mistake, where: 'sku' }).message).toContain('(sku)')
})

describe('a code', () => {
  test('of a session that is over, and of a CRM that is busy', () => {
    expect(failureOfCode(1501, 'Not logged in', {})).toMatchObject({
      kind: 'signedOut',
      message: expect.stringContaining('Sign them in again'),
    })
    expect(failureOfCode(9050, '', {})).toMatchObject({
      kind: 'busy',
      message: expect.stringContaining('Nothing was done'),
    })
  })

  test.each([9001, 9008, 9012, 9015])('%s speaks of the key, in the desk’s own words', (code) => {
    const failure = failureOfCode(code, 'raw', {})
    expect(failure).toMatchObject({ kind: 'notAllowed', code })
    expect(failure.message).not.toContain('raw')
    expect(failure.message).toMatch(/^The CRM .+\.$/)
  })

  test('9002 says in words of staff that the CRM has no such method', () => {
    const { message } = failureOfCode(9002, 'Unregistered Method', {})
    expect(message).toContain('does not offer')
  })

  test('any other is the CRM’s own word, or its number where it says nothing', () => {
    const fields = { sku: 'not valid' }
    expect(failureOfCode(1011, 'Invalid', fields)).toEqual({
      kind: 'refused',
      code: 1011,
      message: 'Invalid',
      fields,
    })
    expect(failureOfCode(1234, '', {}).message).toBe('The CRM refused this (1234).')
  })
})
