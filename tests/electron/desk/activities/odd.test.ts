import { describe, expect, test } from 'vitest'
import type { CrmActivity } from './movingActivities.ts'
import { smallActivities } from './smallActivities.ts'

const on = (ref: string, start: string, end: string, more: Partial<CrmActivity> = {}) => ({
  ref,
  subject: `Ring ${ref}`,
  start,
  end,
  type: 'DA1',
  ...more,
})

const shown = async (rows: CrmActivity[], from: string, to = from, zone = 'Europe/London') => {
  const desk = smallActivities(rows, { zone })
  await desk.look({ from, to })
  const { days, ...rest } = desk.days({ from, to }, 10)
  const refs = days.map(({ day, items }) => [day.slice(5), items.map(({ ref }) => ref).join(' ')])
  return { ...rest, days: Object.fromEntries(refs), rows: desk.rows({ from, to }), desk }
}

describe('the nights on which London’s clock changes', () => {
  test('29 March 2026: what is at one in UTC is at two, and the day is an hour short', async () => {
    const rows = [
      on('before', '2026-03-28T23:30:00', '2026-03-29T00:30:00'),
      on('at1', '2026-03-29T01:00:00', '2026-03-29T01:30:00'),
      on('late', '2026-03-29T22:30:00', '2026-03-29T22:59:00'),
      on('next', '2026-03-29T23:00:00', '2026-03-29T23:30:00'),
    ]
    const { days, desk } = await shown(rows, '2026-03-28', '2026-03-30')
    expect(days).toEqual({ '03-28': 'before', '03-29': 'before at1 late', '03-30': 'next' })
    const { byHour } = desk.charts({ from: '2026-03-28', to: '2026-03-30' })
    expect(byHour).toEqual([
      { weekday: 1, hour: 0, count: 1 },
      { weekday: 6, hour: 23, count: 1 },
      { weekday: 7, hour: 2, count: 1 },
      { weekday: 7, hour: 23, count: 1 },
    ])
  })

  test('25 October 2026: the hour that comes twice holds both, in their order', async () => {
    const rows = [
      on('second', '2026-10-25T01:10:00', '2026-10-25T01:20:00'),
      on('first', '2026-10-25T00:50:00', '2026-10-25T00:55:00'),
      on('evening', '2026-10-24T22:59:00', '2026-10-24T23:00:00'),
      on('midnight', '2026-10-24T23:00:00', '2026-10-24T23:10:00'),
      on('last', '2026-10-25T23:59:00', '2026-10-26T00:00:00'),
      on('next', '2026-10-26T00:00:00', '2026-10-26T00:10:00'),
    ]
    const { days, desk } = await shown(rows, '2026-10-24', '2026-10-26')
    expect(days).toEqual({
      '10-24': 'evening',
      '10-25': 'midnight first second last',
      '10-26': 'next',
    })
    const days25 = { from: '2026-10-25', to: '2026-10-25' }
    expect(desk.rows(days25, { hour: 1 }).map(({ ref }) => ref)).toEqual(['first', 'second'])
    expect(desk.charts(days25).byHour).toContainEqual({ weekday: 7, hour: 1, count: 2 })
  })

  test('elsewhere the same moments are on other days', async () => {
    const rows = [on('a', '2026-03-29T01:00:00', '2026-03-29T01:30:00')]
    const [from, to] = ['2026-03-28', '2026-03-29']
    const newYork = await shown(rows, from, to, 'America/New_York')
    expect(newYork.days).toEqual({ '03-28': 'a', '03-29': '' })
    const auckland = await shown(rows, from, to, 'Pacific/Auckland')
    expect(auckland.days).toEqual({ '03-28': '', '03-29': 'a' })
  })

  test('a whole day of London’s summer is all day there, and dates are everywhere', async () => {
    const rows = [
      on('local', '2026-07-09T23:00:00', '2026-07-10T22:59:59'),
      on('dates', '2026-07-10', '2026-07-11'),
      on('utc', '2026-07-10T00:00:00', '2026-07-11T00:00:00'),
      on('call', '2026-07-09T23:30:00', '2026-07-09T23:40:00'),
    ]
    const london = await shown(rows, '2026-07-09', '2026-07-11')
    expect(london.days).toEqual({ '07-09': '', '07-10': 'local utc dates call', '07-11': 'dates' })
    expect(london.rows.filter(({ isAllDay }) => isAllDay)).toHaveLength(3)
    const newYork = await shown(rows, '2026-07-09', '2026-07-11', 'America/New_York')
    expect(newYork.days).toEqual({
      '07-09': 'local call',
      '07-10': 'utc dates local',
      '07-11': 'dates',
    })
  })
})

describe('odd activities are shown where they belong, with their mark', () => {
  test.each([
    ['no end', on('1', '2026-11-24T09:00:00', ''), '2026-11-24', ['noEnd']],
    ['no start', on('1', '', '2026-11-24T09:00:00'), '2026-11-24', ['noStart']],
    ['an end that cannot be read', on('1', '2026-11-24 09:00', '??'), '2026-11-24', ['unreadable']],
    [
      'its end before its start',
      on('1', '2026-11-25T10:00:00', '2026-11-24T10:00:00'),
      '2026-11-24',
      ['endBeforeStart'],
    ],
    [
      'no length, at midnight',
      on('1', '2026-07-09T23:00:00', '2026-07-09T23:00:00'),
      '2026-07-10',
      ['zeroLength'],
    ],
    ['a year', on('1', '2026-01-05T09:00:00', '2026-12-20T09:00:00'), '2026-06-15', ['long']],
    [
      'a time before 1970',
      on('1', '1969-07-20T20:17:00', '1969-07-20T20:30:00'),
      '1969-07-20',
      ['before1970'],
    ],
  ])('%s', async (_what, row, day, odd) => {
    const { rows, days } = await shown([row], day)
    expect(rows.map((one) => [one.ref, one.odd])).toEqual([['1', odd]])
    expect(days).toEqual({ [day.slice(5)]: '1' })
  })

  test('without any day in the months whose lists tell of them, after all others', async () => {
    const rows = [
      on('lost', 'soon', 'late', { listedOn: '2026-11-15', type: 'DB1' }),
      on('call', '2026-11-24T09:00:00', '2026-11-24T09:30:00'),
    ]
    const {
      rows: all,
      undated,
      undatedTotal,
      total,
      desk,
    } = await shown(rows, '2026-11-20', '2026-11-25')
    expect(all.map(({ ref, start, startText }) => [ref, start, startText])).toEqual([
      ['call', '2026-11-24T09:00:00.000Z', '2026-11-24T09:00:00'],
      ['lost', null, 'soon'],
    ])
    expect([undated.map(({ ref }) => ref), undatedTotal, total]).toEqual([['lost'], 1, 2])
    const week = { from: '2026-11-20', to: '2026-11-25' }
    expect(desk.charts(week)).toMatchObject({ total: 2, withoutHour: 1 })
    expect(desk.charts(week).byType).toContainEqual({ type: 'DB1', count: 1 })
    expect(desk.rows(week, { types: ['DA1'] }).map(({ ref }) => ref)).toEqual(['call'])
    expect(desk.rows({ from: '2026-12-10', to: '2026-12-11' })).toEqual([])
    expect(desk.rows(week, { hour: 9 }).map(({ ref }) => ref)).toEqual(['call'])
  })

  test('a year of them costs a day no more than its own', async () => {
    const years = Array.from({ length: 400 }, (_, at) =>
      on(String(at), '2026-01-05T09:00:00', '2026-12-20T09:00:00'),
    )
    const desk = smallActivities(years)
    await desk.look({ from: '2026-06-01', to: '2026-06-30' })
    const { days, visits } = desk.days({ from: '2026-06-01', to: '2026-06-30' }, 5)
    expect(days.map(({ total, items }) => [total, items.length])).toEqual(Array(30).fill([400, 5]))
    expect(visits).toBeLessThan(400 * 6)
  })
})

test('hostile text is kept as text, without signs that nobody sees', async () => {
  const subject = '<img src=x onerror=alert(1)>\u202Egnp.exe\u0000 %s {{1}}'
  const { rows } = await shown(
    [
      on("1'; DROP TABLE activities; --", '2026-11-24T09:00:00', '2026-11-24T09:30:00', {
        subject,
      }),
    ],
    '2026-11-24',
  )
  expect(rows[0]?.ref).toBe("1'; DROP TABLE activities; --")
  expect(rows[0]?.subject).toBe('<img src=x onerror=alert(1)>gnp.exe %s {{1}}')
})

test('a CRM with a type for each activity is counted, but makes no table of thousands', async () => {
  const rows = Array.from({ length: 700 }, (_, at) =>
    on(String(at), '2026-11-24T09:00:00', '2026-11-24T09:30:00', { type: `T${at}` }),
  )
  const { desk, days: _, ...found } = await shown(rows, '2026-11-24')
  expect(found.total).toBe(700)
  const day = { from: '2026-11-24', to: '2026-11-24' }
  for (const byType of [desk.charts(day).byType, desk.days(day).days[0]?.byType ?? []]) {
    expect(byType).toHaveLength(501)
    expect(byType[0]).toEqual({ type: '', count: 200 })
  }
  expect(desk.work.kinds().types).toHaveLength(500)
})
