import { describe, expect, test } from 'vitest'
import { failureOfLoss, type Loss } from '../../../electron/crm/failure.ts'
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
