import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { placedRows } from '../../../../electron/desk/records/placed.ts'
import { exportPlaced } from '../../../../electron/desk/records/placedCsv.ts'
import { newOrder } from '../journal/bothJournals.ts'
import { smallDesk } from '../smallDesk.ts'

const folder = mkdtempSync(join(tmpdir(), 'placed-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ALL = { text: '', state: 'all', from: '', to: '', sort: 'at', isAscending: false } as const
const LINES = JSON.stringify(
  ['HV-1042', 'HV-2210'].map((code) => ({
    code,
    name: 'Jar',
    unit: 'unit',
    quantity: '2',
    location: '',
    override: null,
    total: 2_100,
  })),
)
const HOUR = 3_600_000

/** Three orders, a day from one to the next, the first shortly before midnight in London. */
async function threeDays() {
  const desk = smallDesk({ timeZone: 'Europe/London' })
  await desk.clock.advance(Date.parse('2027-06-10T22:30:00Z') - desk.clock.now())
  for (const [at, id] of ['a', 'b', 'c'].entries()) {
    desk.parts.journal.writeOrder(
      newOrder(id, { customer: `1230${at}`, lines: LINES, person: id === 'b' ? '=1+1' : 'Ruth' }),
    )
    await desk.clock.advance(24 * HOUR)
  }
  const ids = (asked: object) => placedRows(desk.parts, { ...ALL, ...asked }).map(({ id }) => id)
  return { ...desk, ids }
}

test('orders are found by the day they were sent on, by the desk’s clock', async () => {
  const { ids } = await threeDays()
  expect(ids({})).toEqual(['c', 'b', 'a'])
  // 22:30 in UTC is half an hour before midnight in London, in summer.
  expect(ids({ from: '2027-06-10', to: '2027-06-10' })).toEqual(['a'])
  expect(ids({ from: '2027-06-11' })).toEqual(['c', 'b'])
  expect(ids({ to: '2027-06-11' })).toEqual(['b', 'a'])
  expect(ids({ from: '2027-06-12', to: '2027-06-10' })).toEqual([])
})

test('what is shown is saved, and nothing that a spreadsheet would reckon with', async () => {
  const { parts } = await threeDays()
  const place = async (name: string) => join(folder, name)
  const asked = { ...ALL, text: '12301' }
  const saved = await exportPlaced({ ...parts, deps: { ...parts.deps, choosePlace: place } }, asked)
  expect(saved).toMatchObject({
    kind: 'ok',
    value: { name: 'Placed here 2027-06-13.csv', rows: 1 },
  })
  expect(readFileSync(join(folder, 'Placed here 2027-06-13.csv'), 'utf8').split('\r\n')).toEqual([
    '\uFEFFNumber,Reference,Customer,Sent,At,By,Lines,Total,Taken here,Currency,State',
    ",K7F3Q2,Customer 12301,2027-06-11,23:30,'=1+1,2,42.00,0.00,GBP,Unknown",
    '',
  ])
})
