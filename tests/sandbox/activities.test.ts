import { describe, expect, test } from 'vitest'
import { type Params, signIn } from './caller.ts'
import { items } from './orderHelpers.ts'
import { sandboxForFile } from './sandboxForFile.ts'

const { call } = sandboxForFile({ today: '2026-11-24' })

const add = async (more: Params = {}) =>
  call('addActivity', {
    session_id: await signIn(call),
    activity_subject: 'Ring about the candles',
    activity_start: '2027-06-01T13:00:00',
    activity_end: '2027-06-01T13:15:00',
    ...more,
  })

const list = (start: string, end: string, more: Params = {}) =>
  call('getActivities', { activity_start: start, activity_end: end, ...more })

describe('addActivity', () => {
  test('is a call of the first team unless told otherwise', async () => {
    const reply = await add()
    expect(reply).toEqual({
      error_code: null,
      error_message: '',
      activity_ref: expect.any(Number),
      activity_key: expect.stringMatching(/^[A-Za-z0-9]{18}$/),
    })
    expect(items(await list('2027-06-01', '2027-06-02'))).toEqual([
      {
        ref: String(reply.activity_ref),
        subject: 'Ring about the candles',
        start: '2027-06-01T13:00:00',
        end: '2027-06-01T13:15:00',
        description: '',
        notes: '',
        category: 'DA1',
        type: 'DA1',
        sku: '',
      },
    ])
  })

  test('needs a customer', async () => {
    expect((await add({ session_id: 'nobody' })).error_code).toBe(1501)
  })

  test.each([
    ['activity_end', { activity_end: '2027-06-01T12:00:00' }],
    ['activity_start', { activity_start: '2027-02-31T12:00:00' }],
    ['activity_start', { activity_start: 'soon' }],
    ['activity_type', { activity_type: 'ZZ9' }],
    ['activity_team', { activity_team: 'TM99' }],
    ['activity_subject', { activity_subject: '' }],
  ])('answers 1011 naming %s for %o', async (field, more) => {
    const reply = await add(more)
    expect(reply.error_code).toBe(1011)
    expect(Object.keys(reply.error_invalid ?? {})).toEqual([field])
  })
})

describe('getActivities', () => {
  test('gives what touches the time asked for, by type or its category', async () => {
    const all = await list('2026-11-01', '2026-12-01', { limit: '1000' })
    expect(items(all)).toHaveLength(all.found ?? 0)
    expect(all.found).toBeGreaterThan(20)
    const visits = items(
      await list('2026-11-01', '2026-12-01', { limit: '1000', activity_type: 'DB1' }),
    )
    expect(visits.length).toBeGreaterThan(0)
    expect(visits.every(({ category }) => category === 'DB1')).toBe(true)
    expect(new Set(visits.map(({ type }) => type))).toEqual(new Set(['DB1', 'DB2']))
    const tastings = items(
      await list('2026-09-01', '2027-02-01', { limit: '1000', activity_type: 'DB2' }),
    )
    expect(tastings.length).toBeGreaterThan(0)
    expect(tastings.every(({ type }) => type === 'DB2')).toBe(true)
  })

  test('comes in pages of ten, in order of start, with the fields asked for', async () => {
    const first = await list('2026-11-01', '2026-12-01', { filter: 'ref,start' })
    const second = await list('2026-11-01', '2026-12-01', { filter: 'ref,start', skip: '10' })
    expect(items(first)).toHaveLength(10)
    expect(Object.keys(items(first)[0] ?? {})).toEqual(['ref', 'start'])
    const starts = [...items(first), ...items(second)].map(({ start }) => String(start))
    expect(starts).toEqual([...starts].sort())
  })

  test('needs both ends of a time that runs forwards', async () => {
    expect(await call('getActivities')).toMatchObject({
      error_code: 1011,
      error_invalid: { activity_start: 'is required', activity_end: 'is required' },
    })
    expect((await list('2026-12-01', '2026-11-01')).error_code).toBe(1011)
  })
})
