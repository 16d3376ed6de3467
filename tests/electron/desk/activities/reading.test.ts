import { describe, expect, test } from 'vitest'
import { settle } from '../../virtualClock.ts'
import { type CrmActivity, movingActivities } from './movingActivities.ts'
import { smallActivities } from './smallActivities.ts'

const NOVEMBER = { from: '2026-11-01', to: '2026-11-30' }
const many = (count: number): CrmActivity[] =>
  Array.from({ length: count }, (_, at) => {
    const start = new Date(Date.parse('2026-11-02T09:00:00Z') + at * 30_000).toISOString()
    return { ref: String(at), subject: `Ring ${at}`, start: start.slice(0, 19), end: '' }
  })

const asksOf = ({ asked }: ReturnType<typeof movingActivities>) =>
  asked.filter(({ activity_start }) => activity_start === '2026-10-31T00:00:00')

describe('a month is read to its end', () => {
  test.each([
    [1, true],
    [1, false],
    [7, true],
    [7, false],
    [500, true],
    [500, false],
  ])('of a CRM that gives %d a page, how many there are told: %s', async (most, isFoundTold) => {
    const crm = movingActivities(many(23), most)
    crm.isFoundTold = isFoundTold
    const desk = smallActivities(crm)
    expect(await desk.look(NOVEMBER)).toMatchObject({ isComplete: true, note: '' })
    expect(desk.rows(NOVEMBER)).toHaveLength(23)
  })

  test('an ordinary one with two questions, the second of which brings nothing new', async () => {
    const desk = smallActivities(movingActivities(many(40), 1000))
    await desk.look(NOVEMBER)
    expect(asksOf(desk.crm).map(({ skip, limit }) => [skip, limit])).toEqual([
      [0, 500],
      [39, 500],
    ])
    expect(asksOf(desk.crm)[0]).toMatchObject({ activity_end: '2026-12-01T23:59:59' })
  })

  test('a list that moves under way is read once more, and nothing is missed', async () => {
    const crm = movingActivities(many(9), 3)
    crm.beforePage = (page) => {
      // Whatever stands before the next page moves up by one.
      if (page === 1) crm.rows = crm.rows.slice(1)
    }
    const desk = smallActivities(crm)
    await desk.look(NOVEMBER)
    expect(desk.rows(NOVEMBER).map(({ ref }) => ref)).toEqual(crm.rows.map(({ ref }) => ref))
  })

  test('a CRM that gives its first page again and again does not keep the desk for ever', async () => {
    const crm = movingActivities(many(9), 4)
    crm.isSkipIgnored = true
    const desk = smallActivities(crm)
    expect(await desk.look(NOVEMBER)).toMatchObject({
      isComplete: true,
      work: { kind: 'idle' },
      note: 'The CRM says that it has 5 more than it lists.',
    })
    expect(desk.rows(NOVEMBER)).toHaveLength(4)
    expect(asksOf(crm).length).toBeLessThanOrEqual(8)
  })

  test('rows that come twice stand once, rows without a reference by what they say', async () => {
    const [one] = many(1)
    if (one === undefined) throw new Error('there is one')
    const nameless = { ...one, ref: '' }
    const rows = [one, one, nameless, nameless, { ...nameless, subject: 'Another' }]
    const desk = smallActivities(movingActivities(rows, 2))
    await desk.look(NOVEMBER)
    expect(
      desk
        .rows(NOVEMBER)
        .map(({ ref, subject }) => `${ref} ${subject}`)
        .toSorted(),
    ).toEqual([' Another', ' Ring 0', '0 Ring 0'])
  })

  test('50,000 arrive in pages; what has come is shown, and how much is still to come', async () => {
    const desk = smallActivities(movingActivities(many(50_000), 500))
    const counts: number[] = []
    desk.crm.beforePage = (page) => {
      if (page % 25 === 0) counts.push(desk.days(NOVEMBER).total)
    }
    await desk.look(NOVEMBER)
    expect(counts.slice(0, 4)).toEqual([0, 12_476, 24_951, 37_426])
    const reading = desk.told.flatMap(({ work }) => (work.kind === 'reading' ? [work] : []))
    expect(reading).toContainEqual({ kind: 'reading', month: '2026-11', got: 500, of: 50_000 })
    expect(reading.map(({ got }) => got)).toEqual(reading.map(({ got }) => got).toSorted(numbers))
    expect(desk.days(NOVEMBER).total).toBe(50_000)
  })
})

const numbers = (one: number, other: number) => one - other

describe('where reading fails', () => {
  const NONSENSE = { kind: 'unreadable', message: 'What answered does not speak as the CRM does.' }

  test('what is kept stays, with its age, and the status says why in words', async () => {
    const desk = smallActivities(movingActivities(many(5)))
    const { at } = await desk.look(NOVEMBER)
    await desk.clock.advance(10 * 60_000)
    desk.crm.failures.push(NONSENSE as never)
    desk.crm.rows = []
    expect(await desk.look(NOVEMBER)).toMatchObject({
      isComplete: true,
      at,
      work: { kind: 'failed', message: `Activities were not read. ${NONSENSE.message}` },
    })
    expect(desk.rows(NOVEMBER)).toHaveLength(5)
    // It is not asked again at every look, but after a while, and at once where a person wants it.
    const asked = asksOf(desk.crm).length
    await desk.look(NOVEMBER)
    expect(asksOf(desk.crm)).toHaveLength(asked)
    expect((await desk.refresh(NOVEMBER)).work).toEqual({ kind: 'idle' })
    expect(desk.rows(NOVEMBER)).toEqual([])
  })

  test('it is said of these days also when their neighbours fail after them', async () => {
    const desk = smallActivities(movingActivities(many(5)))
    desk.crm.failures.push(NONSENSE as never, NONSENSE as never, NONSENSE as never)
    const status = await desk.look(NOVEMBER)
    expect(desk.crm.asked.map(({ activity_start }) => activity_start)).toHaveLength(3)
    expect(status).toMatchObject({ isComplete: false, work: { kind: 'failed' } })
    // A neighbour that is read says nothing of them.
    await desk.look({ from: '2026-12-05', to: '2026-12-06' })
    await desk.refresh({ from: '2026-12-05', to: '2026-12-06' })
    expect(desk.activities.look({ from: '2026-12-05', to: '2026-12-06' }).work.kind).toBe('idle')
    expect((await desk.refresh(NOVEMBER)).work.kind).toBe('idle')
  })

  test('in the middle of a list nothing is taken as gone', async () => {
    const desk = smallActivities(movingActivities(many(9), 3))
    await desk.look(NOVEMBER)
    desk.crm.beforePage = () => {
      if (desk.crm.asked.at(-1)?.skip === 2) desk.crm.failures.push(NONSENSE as never)
    }
    desk.crm.rows = desk.crm.rows.slice(4)
    expect((await desk.refresh(NOVEMBER)).work.kind).toBe('failed')
    expect(desk.rows(NOVEMBER)).toHaveLength(9)
  })

  test('a file that cannot be written is said, and tried again later', async () => {
    const desk = smallActivities(movingActivities(many(3)))
    desk.database.exec('PRAGMA query_only = 1')
    expect((await desk.look(NOVEMBER)).work).toEqual({
      kind: 'failed',
      message: 'Activities were not read. They could not be saved on this computer.',
    })
    expect(desk.logged).toHaveLength(1)
    desk.database.exec('PRAGMA query_only = 0')
    expect((await desk.refresh(NOVEMBER)).isComplete).toBe(true)
  })

  test('a desk that is stopped asks and tells nothing more', async () => {
    const desk = smallActivities(movingActivities(many(9), 3))
    desk.crm.failures.push('never')
    desk.activities.look(NOVEMBER)
    await settle()
    const [asked, told] = [desk.crm.asked.length, desk.told.length]
    desk.life.abort()
    await settle()
    expect([desk.crm.asked.length, desk.told.length]).toEqual([asked, told])
    expect(desk.logged).toEqual([])
  })
})
