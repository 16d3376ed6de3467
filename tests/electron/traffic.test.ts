import { describe, expect, test } from 'vitest'
import { createTraffic } from '../../electron/traffic.ts'

const traffic = () =>
  createTraffic(
    () => Date.UTC(2026, 10, 24, 10, 47),
    () => undefined,
  )

describe('createTraffic', () => {
  test('shows the latest first, with the code beside the outcome', () => {
    const { note, recent } = traffic()
    note({ method: 'getCart', ms: 6.4, outcome: 'ok', code: null })
    note({ method: 'addToCart', ms: 9, outcome: 'refused', code: 1051 })
    expect(recent()).toEqual([
      {
        id: 2,
        at: '2026-11-24T10:47:00.000Z',
        method: 'addToCart',
        ms: 9,
        outcome: 'refused 1051',
      },
      { id: 1, at: '2026-11-24T10:47:00.000Z', method: 'getCart', ms: 6, outcome: 'ok' },
    ])
  })

  test('a refusal of a method is an answer of the CRM; a lost line is not', () => {
    const { note, line } = traffic()
    expect(line()).toEqual({ kind: 'untried' })
    note({ method: 'addToCart', ms: 9, outcome: 'refused', code: 1051 })
    expect(line()).toEqual({ kind: 'answers', ms: 9 })
    note({ method: 'getCart', ms: 15_000, outcome: 'timedOut', code: null })
    expect(line().kind).toBe('slow')
    note({ method: 'getCart', ms: 2, outcome: 'offline', code: null })
    expect(line().kind).toBe('offline')
    note({ method: 'getCart', ms: 2, outcome: 'cancelled', code: null })
    expect(line().kind).toBe('offline')
  })

  test('keeps no more than it should', () => {
    const { note, recent } = traffic()
    for (let n = 0; n < 600; n += 1) note({ method: 'getCart', ms: n, outcome: 'ok', code: null })
    expect(recent()).toHaveLength(500)
    expect(recent()[0]?.ms).toBe(599)
  })
})
