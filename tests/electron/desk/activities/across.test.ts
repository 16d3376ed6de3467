import { expect, test } from 'vitest'
import { type CrmActivity, movingActivities } from './movingActivities.ts'
import { smallActivities } from './smallActivities.ts'

const NOVEMBER = { from: '2026-11-01', to: '2026-11-30' }
const DECEMBER = { from: '2026-12-01', to: '2026-12-31' }
const YEAR = { from: '2026-01-01', to: '2026-12-31' }

const activity = (ref: string, start: string, end: string): CrmActivity => ({
  ref,
  subject: ref,
  start: `${start}T09:00:00`,
  end: `${end}T17:00:00`,
})
const CALL = activity('call', '2026-11-10', '2026-11-10')
/** Begins in December, ends in November: the list of neither month has it. */
const BACKWARD = activity('backward', '2026-12-10', '2026-11-20')

/** More than a month, with a day at either end. */
const isWide = ({
  activity_start,
  activity_end,
}: {
  activity_start: string
  activity_end: string
}) => Date.parse(activity_end) - Date.parse(activity_start) > 34 * 86_400_000

const refs = (rows: readonly { ref: string }[]) => rows.map(({ ref }) => ref).toSorted()

test('what ends in the month before it begins is shown, though the list of no month has it', async () => {
  const desk = smallActivities([CALL, BACKWARD])
  await desk.look(NOVEMBER)
  expect(refs(desk.rows(NOVEMBER))).toEqual(['backward', 'call'])
  expect(refs(desk.rows(DECEMBER))).toEqual(['backward'])
  expect(desk.rows(DECEMBER)[0]?.odd).toContain('endBeforeStart')
})

test('as far apart as the days that are looked at', async () => {
  const desk = smallActivities([activity('far', '2026-11-10', '2026-02-20')])
  await desk.look(NOVEMBER)
  expect(desk.rows(NOVEMBER)).toEqual([])
  await desk.look(YEAR)
  expect(refs(desk.rows(NOVEMBER))).toEqual(['far'])
})

test('the months are read together only where something is hidden between them', async () => {
  const desk = smallActivities([CALL, activity('fair', '2026-11-20', '2026-12-10')])
  await desk.look(NOVEMBER)
  expect(desk.crm.counted).toHaveLength(1)
  expect(
    new Set(desk.crm.asked.map(({ activity_start, activity_end }) => activity_start + activity_end))
      .size,
  ).toBe(3)
  await desk.look(NOVEMBER)
  expect(desk.crm.counted).toHaveLength(1)
})

test('what changes or goes does so with the next reading, whichever days are looked at', async () => {
  const crm = movingActivities([CALL, BACKWARD])
  const desk = smallActivities(crm)
  await desk.look(NOVEMBER)
  crm.rows = [CALL, { ...BACKWARD, subject: 'Another' }]
  await desk.clock.advance(6 * 60_000)
  await desk.look(NOVEMBER)
  expect(desk.rows(DECEMBER).map(({ subject }) => subject)).toEqual(['Another'])
  crm.rows = [CALL]
  await desk.clock.advance(6 * 60_000)
  await desk.look(DECEMBER)
  expect(desk.rows(DECEMBER)).toEqual([])
  expect(refs(desk.rows(NOVEMBER))).toEqual(['call'])
})

test('one whose times are put right is left to the list of its month', async () => {
  const crm = movingActivities([BACKWARD])
  const desk = smallActivities(crm)
  await desk.look(NOVEMBER)
  crm.rows = [activity('backward', '2026-11-20', '2026-11-21')]
  await desk.clock.advance(6 * 60_000)
  await desk.look(NOVEMBER)
  expect(desk.rows(DECEMBER)).toEqual([])
  crm.rows = []
  await desk.refresh(NOVEMBER)
  expect(desk.rows(NOVEMBER)).toEqual([])
})

test('nothing is hidden by what ends before it begins within a month', async () => {
  const inside = activity('inside', '2026-11-20', '2026-11-10')
  const crm = movingActivities([BACKWARD, inside])
  const desk = smallActivities(crm)
  await desk.look(NOVEMBER)
  crm.rows = [inside]
  await desk.clock.advance(6 * 60_000)
  await desk.look(NOVEMBER)
  const before = crm.asked.length
  await desk.clock.advance(6 * 60_000)
  await desk.look(NOVEMBER)
  expect(crm.asked.slice(before).filter(isWide)).toEqual([])
  expect(refs(desk.rows(NOVEMBER))).toEqual(['inside'])
})

test('a CRM that counts twice what stands twice is not read together again and again', async () => {
  const nameless = { ...CALL, ref: '' }
  const desk = smallActivities([nameless, nameless])
  await desk.look(NOVEMBER)
  const before = desk.crm.asked.length
  await desk.clock.advance(6 * 60_000)
  await desk.look(NOVEMBER)
  expect(desk.crm.asked.slice(before).filter(isWide)).toEqual([])
})

test('a clock that is put back a little does not have them counted for ever', async () => {
  const desk = smallActivities([CALL, BACKWARD])
  await desk.look(NOVEMBER)
  desk.database.exec(`UPDATE months SET at = at + 120000 WHERE month >= '0'`)
  await desk.look(NOVEMBER)
  expect(desk.crm.counted).toHaveLength(2)
  await desk.look(NOVEMBER)
  expect(desk.crm.counted).toHaveLength(2)
})
