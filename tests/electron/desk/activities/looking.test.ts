import { expect, test } from 'vitest'
import { createLooking } from '../../../../electron/desk/activities/looking.ts'
import { settle } from '../../virtualClock.ts'
import { movingActivities } from './movingActivities.ts'
import { smallActivities } from './smallActivities.ts'

const days = (month: string) => ({ from: `${month}-02`, to: `${month}-20` })
const MINUTE = 60_000

/** Months in the order in which they were asked for, with the priority of each. */
const asked = ({ crm }: ReturnType<typeof smallActivities>): string[] => [
  ...new Set(
    crm.asked.map(({ activity_end }, at) => {
      const month = new Date(Date.parse(`${activity_end}Z`) - 2 * 24 * 60 * MINUTE)
      return `${month.toISOString().slice(0, 7)} ${crm.priorities[at]}`
    }),
  ),
]

test('what is looked at is read at once, then its neighbours with less haste', async () => {
  const desk = smallActivities([])
  await desk.look({ from: '2026-11-28', to: '2026-12-04' })
  expect(asked(desk)).toEqual([
    '2026-11 interactive',
    '2026-12 interactive',
    '2027-01 refresh',
    '2026-10 refresh',
  ])
})

test('days belong to the months of UTC in which they lie by the clock of the desk', async () => {
  const desk = smallActivities([], { zone: 'Pacific/Auckland' })
  await desk.look({ from: '2026-11-01', to: '2026-11-01' })
  expect(asked(desk)).toEqual(
    expect.arrayContaining(['2026-10 interactive', '2026-11 interactive']),
  )
})

test('ranges that overlap are one: nothing is asked twice before it is old', async () => {
  const desk = smallActivities([])
  await desk.look({ from: '2026-10-20', to: '2026-11-10' })
  const before = desk.crm.asked.length
  await desk.look({ from: '2026-11-05', to: '2026-11-25' })
  await desk.look({ from: '2026-10-02', to: '2026-11-30' })
  expect(desk.crm.asked.length).toBe(before)
  await desk.clock.advance(5 * MINUTE)
  await desk.look({ from: '2026-11-05', to: '2026-11-25' })
  // Only what is looked at, and the last looks; the neighbours are new enough.
  expect(asked(desk).filter((ask) => ask.endsWith('refresh'))).toEqual([
    '2026-12 refresh',
    '2026-09 refresh',
  ])
  expect(desk.crm.asked.length).toBe(before + 2)
})

test('a clock that was put back does not make what is kept new for ever', async () => {
  const desk = smallActivities([])
  desk.database
    .prepare('INSERT INTO months VALUES (?, ?, 0, 0)')
    .run('2026-11', Date.parse('2031-01-01T00:00:00Z'))
  await desk.look(days('2026-11'))
  expect(asked(desk)).toContain('2026-11 interactive')
})

test('who turns the page does not wait for the page before, which is read later', async () => {
  const desk = smallActivities(movingActivities([]))
  desk.crm.failures.push('never')
  desk.activities.look(days('2026-03'))
  await settle()
  expect(asked(desk)).toEqual(['2026-03 interactive'])
  await desk.look(days('2026-08'))
  expect(asked(desk).slice(0, 4)).toEqual([
    '2026-03 interactive',
    '2026-08 interactive',
    '2026-09 refresh',
    '2026-07 refresh',
  ])
  expect(
    desk.crm.asked.filter(({ activity_start }) => activity_start.startsWith('2026-02')),
  ).toHaveLength(2)
})

test('a look at the same days goes on with what is being read', async () => {
  const desk = smallActivities([])
  desk.crm.failures.push('never')
  desk.activities.look(days('2026-03'))
  await settle()
  await desk.look(days('2026-03'))
  expect(desk.crm.asked).toHaveLength(1)
  expect(desk.told.at(-1)?.work).toEqual({ kind: 'reading', month: '2026-03', got: 0, of: null })
})

test('a neighbour that is being read is read with haste as soon as it is looked at', async () => {
  const desk = smallActivities([])
  desk.crm.beforePage = (page) => page === 1 && desk.crm.failures.push('never')
  await desk.look(days('2026-03'))
  expect(asked(desk)).toEqual(['2026-03 interactive', '2026-04 refresh'])
  const status = await desk.look(days('2026-04'))
  expect(asked(desk)).toContain('2026-04 interactive')
  expect(status.isComplete).toBe(true)
})

test('only the last looks are served', async () => {
  const desk = smallActivities([])
  for (const month of ['01', '03', '05', '07', '09']) {
    desk.crm.failures.push('never')
    desk.activities.look(days(`2026-${month}`))
    await settle()
  }
  desk.crm.giveUp()
  await settle()
  const again = desk.crm.asked.slice(5).map(({ activity_start }) => activity_start.slice(0, 7))
  expect(again).toEqual(expect.arrayContaining(['2026-06', '2026-04']))
  expect(again).not.toContain('2026-02')
})

test('what could not be read waits for the next look, however long that takes', () => {
  const looking = createLooking({ month: () => ({ at: 0, isDue: false, missing: 0 }) })
  const hours = (count: number) => count * 60 * MINUTE
  const month = '2026-11'
  looking.look([month], hours(1))
  expect(looking.next(hours(1))?.month).toBe(month)
  looking.failed(month, hours(1))
  expect(looking.next(hours(9))?.month).not.toBe(month)
  looking.look([month], hours(9))
  expect(looking.next(hours(9))?.month).toBe(month)
})
