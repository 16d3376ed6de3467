import { expect, test } from 'vitest'
import type { Days } from '../../../../electron/desk/activities/activities.ts'
import { type CrmActivity, movingActivities } from './movingActivities.ts'
import { smallActivities } from './smallActivities.ts'

const OCTOBER = { from: '2026-10-05', to: '2026-10-20' }
const NOVEMBER = { from: '2026-11-05', to: '2026-11-20' }
const BOTH = { from: '2026-10-05', to: '2026-11-20' }

const activity = (ref: string, start: string, end: string): CrmActivity => ({
  ref,
  subject: ref,
  start: `${start}T09:00:00`,
  end: `${end}T17:00:00`,
})
const FAIR = activity('fair', '2026-10-10', '2026-11-10')
/** Looks at days of one month, beside which nothing can be read. */
async function lookAlone(desk: ReturnType<typeof smallActivities>, days: Days) {
  desk.crm.beforePage = (page) => {
    if (page > 1) desk.crm.failures.push({ kind: 'offline', message: 'No network.' })
  }
  await desk.look(days)
  desk.crm.beforePage = () => undefined
  desk.crm.failures.length = 0
}

const refs = (rows: readonly { ref: string }[]) => rows.map(({ ref }) => ref).toSorted()

test('what two months list stands once, and changes in both at once', async () => {
  const desk = smallActivities([FAIR])
  await desk.look(BOTH)
  expect(refs(desk.rows(BOTH))).toEqual(['fair'])
  expect([refs(desk.rows(OCTOBER)), refs(desk.rows(NOVEMBER))]).toEqual([['fair'], ['fair']])
  desk.crm.rows = [{ ...FAIR, subject: 'Trade fair' }]
  await desk.refresh(NOVEMBER)
  expect(desk.rows(OCTOBER).map(({ subject }) => subject)).toEqual(['Trade fair'])
})

test('what has gone is gone from every month, also from one that is not read again', async () => {
  const desk = smallActivities([FAIR, activity('call', '2026-11-10', '2026-11-10')])
  await desk.look(BOTH)
  desk.crm.rows = []
  await desk.refresh(NOVEMBER)
  expect(desk.rows(BOTH)).toEqual([])
})

test('what was known from another month only is asked after before it is shown', async () => {
  const crm = movingActivities([activity('fair', '2026-08-10', '2026-11-10')])
  const desk = smallActivities(crm)
  await lookAlone(desk, { from: '2026-08-05', to: '2026-08-20' })
  expect(refs(desk.rows(NOVEMBER))).toEqual(['fair'])
  crm.rows = []
  await desk.clock.advance(60_000)
  // August is none of the last looks any more.
  for (const month of ['01', '04', '07']) {
    await desk.look({ from: `2027-${month}-05`, to: `2027-${month}-06` })
  }
  const before = crm.asked.length
  await desk.look(NOVEMBER)
  expect(desk.rows(NOVEMBER)).toEqual([])
  expect(crm.asked.slice(before).map(({ activity_start }) => activity_start.slice(0, 10))).toEqual(
    expect.arrayContaining(['2026-10-31', '2026-07-31']),
  )
})

test('what was shortened meanwhile proves nothing about how the CRM lists', async () => {
  const august = { from: '2026-08-05', to: '2026-08-20' }
  const crm = movingActivities([activity('fair', '2026-08-10', '2026-11-10')])
  const desk = smallActivities(crm)
  await lookAlone(desk, august)
  crm.rows = [activity('fair', '2026-08-10', '2026-08-11')]
  await desk.look(NOVEMBER)
  expect(desk.rows(NOVEMBER)).toEqual([])
  crm.rows = [...crm.rows, activity('tour', '2026-08-12', '2026-11-12')]
  await desk.refresh(august)
  expect(refs(desk.rows(NOVEMBER))).toEqual(['tour'])
  crm.rows = []
  await desk.refresh(NOVEMBER)
  expect(desk.rows(NOVEMBER)).toEqual([])
})

test('what moved into a month that was read before is looked up there again', async () => {
  const desk = smallActivities([FAIR, activity('long', '2026-09-01', '2026-10-31')])
  await desk.look(BOTH)
  desk.crm.rows = [activity('fair', '2026-10-10', '2026-10-11')]
  await desk.refresh(NOVEMBER)
  await desk.look(OCTOBER)
  expect(refs(desk.rows(OCTOBER))).toEqual(['fair'])
})

test('a CRM that lists by the start alone keeps what reaches into the next month', async () => {
  const crm = movingActivities([FAIR])
  crm.lists = 'start'
  const desk = smallActivities(crm)
  await desk.look(OCTOBER)
  await desk.look(NOVEMBER)
  expect(refs(desk.rows(NOVEMBER))).toEqual(['fair'])
  const asked = crm.asked.length
  await desk.look(NOVEMBER)
  await desk.refresh(NOVEMBER)
  expect(refs(desk.rows(NOVEMBER))).toEqual(['fair'])
  // It is not asked after again and again.
  expect(crm.asked.length - asked).toBeLessThanOrEqual(2)
  crm.rows = []
  await desk.refresh(OCTOBER)
  expect(desk.rows(BOTH)).toEqual([])
})

test('a list that comes short of what the CRM says it has takes nothing away', async () => {
  const calls = ['1', '2', '3', '4'].map((ref) => activity(ref, '2026-11-10', '2026-11-10'))
  const desk = smallActivities(movingActivities(calls, 10))
  await desk.look(NOVEMBER)
  desk.crm.most = 2
  desk.crm.isSkipIgnored = true
  desk.crm.beforePage = (page) => {
    if (page > 20) return
    desk.crm.rows = desk.crm.rows.toSpliced(
      page % 3,
      0,
      activity(`n${page}`, '2026-11-10', '2026-11-10'),
    )
  }
  const status = await desk.refresh(NOVEMBER)
  expect(status.note).toMatch(/^The CRM says that it has \d+ more than it lists\.$/)
  expect(refs(desk.rows(NOVEMBER))).toEqual(expect.arrayContaining(['1', '2', '3', '4']))
})
