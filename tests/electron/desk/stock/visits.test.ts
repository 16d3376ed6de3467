import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ChangesAnswer } from '../../../../shared/desk/stockChanges.ts'
import { sandboxOfFile } from '../sandboxOfFile.ts'
import { type RunningDesk, startDesk, value } from '../startDesk.ts'

const sandbox = sandboxOfFile()
let running: RunningDesk

beforeEach(() => {
  running = startDesk(sandbox)
})
afterEach(() => running.stop())

const changes = (since: string | null = null): Promise<ChangesAnswer> =>
  value(running.desk.handlers.stock.changes({ since, kind: null, from: 0, count: 100 }))

const codes = async (since?: string) => (await changes(since)).products.map(({ code }) => code)

const sit = (name: string) => {
  running.settings.whoIsHere = name
}

const seenBy = (upTo: string) => ({ person: running.settings.whoIsHere, upTo })

const look = async () => {
  const { upTo } = await changes()
  await value(running.desk.handlers.stock.changesSeen(seenBy(upTo ?? '')))
}

/** An hour later, with this on the shelf of WH1. */
async function refreshed(held: Readonly<Record<string, string>> = {}): Promise<string> {
  for (const [code, quantity] of Object.entries(held)) {
    await sandbox.control.setStock(code, { WH1: quantity })
  }
  await running.clock.advance(60 * 60_000)
  const before = running.desk.stockStatus().at
  await value(running.desk.handlers.stock.refresh(undefined))
  await running.until(() => running.desk.stockStatus().at !== before)
  return running.desk.stockStatus().at ?? ''
}

test('each person is told what changed since they last looked themselves', async () => {
  sit('Priya')
  const first = await refreshed()
  // Who comes for the first time has missed nothing.
  expect(await changes()).toMatchObject({ since: first, upTo: first, counts: { all: 0 } })
  sit('Tom')
  await changes()

  await refreshed({ 'HV-1042': '500' })
  expect(await codes()).toEqual(['HV-1042'])
  await look()
  expect(await codes()).toEqual([])

  const third = await refreshed({ 'HV-1043': '9', 'HV-1042': '501.5' })
  expect(await codes()).toEqual(['HV-1042', 'HV-1043'])
  sit('Priya')
  expect(await changes()).toMatchObject({ since: first, upTo: third, counts: { all: 2 } })
  const [product] = (await changes()).products
  expect(product).toMatchObject({ code: 'HV-1042', name: 'Beeswax pillar candle' })
  expect(product?.changes).toEqual([
    {
      kind: 'stock',
      code: 'WH1',
      place: 'Avonmouth warehouse',
      was: '210',
      now: '501.5',
      by: '291.5',
    },
  ])
  // What somebody looks at by a chosen time is no visit of its own.
  expect(await codes(third)).toEqual([])
  expect(await codes()).toHaveLength(2)
})

test('changes are saved as a table, one row a figure, also what is new or gone', async () => {
  await refreshed()
  await changes()
  await sandbox.control.setWindow('HV-1043', { end: '2099-01-31' })
  await refreshed({ 'HV-1042': '500' })
  const asked = { since: null, kind: null } as const
  const saved = await value(running.desk.handlers.stock.exportChanges(asked))
  expect(saved).toMatchObject({ kind: 'saved', rows: 2 })
  const name = saved.kind === 'saved' ? saved.name : ''
  expect(readFileSync(join(running.folder, name), 'utf8').split('\r\n')).toEqual([
    '\uFEFFCode,Product,Size,Change,Where,Was,Is,Difference',
    'HV-1042,Beeswax pillar candle,"6 × 15 cm, ivory",Stock,WH1,210,500,290',
    'HV-1043,Beeswax pillar candle,"8 × 20 cm, ivory",On sale,,,until 2099-01-31,',
    '',
  ])
})

test('a scanned code is a product, a whole case of it, or nothing', async () => {
  await refreshed()
  const scan = (text: string) => value(running.desk.handlers.stock.scan({ text }))
  expect(await scan('HV-1042')).toMatchObject({ kind: 'found', isCase: false, caseSize: null })
  expect(await scan('99999999')).toEqual({ kind: 'unknown' })
  expect(await scan('2000000010427')).toMatchObject({ code: 'HV-1042', isCase: false })
  expect(await scan('12000000010424')).toMatchObject({ code: 'HV-1042', isCase: true, caseSize: 6 })
})

test('a visit outlives the catalogue and the desk, and goes neither back nor ahead', async () => {
  sit('Priya')
  const first = await refreshed()
  await changes()
  const second = await refreshed({ 'HV-1042': '500' })
  const seen = (upTo: string) => value(running.desk.handlers.stock.changesSeen(seenBy(upTo)))
  await seen('2099-01-01T00:00:00.000Z')
  expect((await changes()).since).toBe(first)
  await look()
  await seen(first)
  expect((await changes()).since).toBe(second)
  running.stop()
  running = startDesk(sandbox, { folder: running.folder })
  sit('Priya')
  expect((await changes()).since).toBe(second)
})
