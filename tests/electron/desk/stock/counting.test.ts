import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { meantBy } from '../../../../electron/desk/stock/meant.ts'
import type { CountSheet } from '../../../../shared/desk/counting.ts'
import { sandboxOfFile } from '../sandboxOfFile.ts'
import { failure, type RunningDesk, startDesk, value } from '../startDesk.ts'
import { aProduct } from './mirrorHelp.ts'

const sandbox = sandboxOfFile({ isKept: true })
let running: RunningDesk

beforeEach(async () => {
  running = startDesk(sandbox, { settings: { whoIsHere: 'Priya' } })
  await refreshed()
})
afterEach(() => running.stop())

const counting = () => running.desk.handlers.counting
const enter = (text: string) => value(counting().enter({ text }))

async function refreshed() {
  const before = running.desk.stockStatus().at
  await running.clock.advance(60_000)
  await value(running.desk.handlers.stock.refresh(undefined))
  await running.until(() => running.desk.stockStatus().at !== before)
}

async function sheet(): Promise<CountSheet> {
  const [latest] = await value(counting().sheets(undefined))
  if (latest === undefined) throw new Error('there is no sheet')
  return latest
}

const lines = async (isDifferingOnly = false) => {
  const { id } = await sheet()
  const asked = { sheet: id, isDifferingOnly, from: 0, count: 100 }
  return (await value(counting().lines(asked))).lines
}

/** A product of the sample company with both barcodes, as this desk knows it. */
async function product() {
  const asked = { text: 'HV-1042', callId: null, limit: 1 }
  const [hit] = (await value(running.desk.handlers.stock.search(asked))).hits
  if (hit === undefined) throw new Error('the sample company has no HV-1042')
  return hit
}

describe('a count sheet', () => {
  test('adds what is scanned and typed, and holds it against the CRM’s figure of that moment', async () => {
    await value(counting().begin({ location: 'WH1' }))
    const { barcode } = await product()
    expect(await enter(barcode)).toMatchObject({ kind: 'counted', added: '1', isCase: false })
    await enter(barcode)
    await enter('hv1042')
    // A case, and back: an outer barcode stands for as many as one holds.
    const outer = await enter('12000000010424')
    expect(outer).toMatchObject({ kind: 'counted', added: '6', isCase: true })
    await value(counting().correct({ code: 'HV-1042', counted: '3' }))
    expect(await enter('12 HV-1042')).toMatchObject({ added: '12', line: { counted: '15' } })
    expect(await enter('2 case HV-1042')).toMatchObject({ kind: 'counted' })
    const [line] = await lines()
    expect(line).toMatchObject({ code: 'HV-1042', expected: '210' })
    expect(Number(line?.difference)).toBe(Number(line?.counted) - 210)

    await sandbox.control.setStock('HV-1042', { WH1: '15.5' })
    await refreshed()
    // What was counted before stays compared with what the CRM said then.
    expect(await lines()).toMatchObject([{ expected: '210' }])
    await value(counting().correct({ code: 'HV-1042', counted: '15.50' }))
    expect(await lines()).toMatchObject([{ counted: '15.5', expected: '15.5', difference: '0' }])
    expect(await lines(true)).toEqual([])
    expect(await sheet()).toMatchObject({ lines: 1, differing: 0, person: 'Priya' })
    // The sandbox is shared by the tests of this file.
    await sandbox.control.setStock('HV-1042', { WH1: '210' })
  })

  test('keeps codes that no product has, and how often they were met', async () => {
    await value(counting().begin({ location: 'WH1' }))
    expect(await enter('99999999')).toEqual({ kind: 'unknown', text: '99999999' })
    await enter('99999999')
    await enter('HV-10')
    const { unknown, lines: counted } = await sheet()
    expect(counted).toBe(0)
    expect(unknown.toSorted((one, other) => one.times - other.times)).toEqual([
      { text: 'HV-10', times: 1 },
      { text: '99999999', times: 2 },
    ])
    await value(counting().forgetUnknown({ text: 'HV-10' }))
    expect((await sheet()).unknown).toEqual([{ text: '99999999', times: 2 }])
  })

  test('is on disk with each entry, and goes on after the desk was killed', async () => {
    await value(counting().begin({ location: 'SHOP' }))
    await enter('3 HV-1042')
    running.stop()
    running = startDesk(sandbox, { folder: running.folder })
    await enter('HV-1042')
    expect(await sheet()).toMatchObject({ finished: null, location: { name: 'Quayside shop' } })
    expect(await lines()).toMatchObject([{ code: 'HV-1042', counted: '4' }])
  })

  test('that is finished stays as it is, and another one may begin', async () => {
    await value(counting().begin({ location: 'WH1' }))
    await enter('HV-1042')
    expect(await failure(counting().begin({ location: 'WH2' }))).toMatchObject({ kind: 'invalid' })
    await value(counting().finish(undefined))
    for (const late of [
      counting().enter({ text: 'HV-1042' }),
      counting().correct({ code: 'HV-1042', counted: '9' }),
      counting().remove({ code: 'HV-1042' }),
    ]) {
      expect(await failure(late)).toMatchObject({ kind: 'invalid' })
    }
    expect(await lines()).toMatchObject([{ counted: '1' }])
    await value(counting().begin({ location: 'WH2' }))
    const both = await value(counting().sheets(undefined))
    expect(both.map(({ location }) => location.code)).toEqual(['WH2', 'WH1'])
  })

  test('is saved as a table, and the CRM is told nothing', async () => {
    const before = await sandbox.control.counts()
    await value(counting().begin({ location: 'WH1' }))
    await enter('3 HV-1042')
    await enter('=1+1')
    const { id } = await sheet()
    const saved = await value(counting().exportCsv({ sheet: id }))
    expect(saved).toMatchObject({ kind: 'saved', rows: 2 })
    const name = saved.kind === 'saved' ? saved.name : ''
    const [head, counted, unknown] = readFileSync(join(running.folder, name), 'utf8').split('\r\n')
    expect(head).toContain('Location,Code,Product,Counted,CRM,Difference')
    expect(counted).toContain('WH1,HV-1042,"Beeswax pillar candle, ')
    expect(counted).toContain('3,210,-207,')
    expect(unknown).toBe("WH1,'=1+1,No product has this code,1")
    expect(await sandbox.control.counts()).toEqual(before)
  })
})

describe('what a code means', () => {
  const one = aProduct({ code: 'A-1', barcode: '5012', outerBarcode: '15012', supplierCode: 'X' })
  const other = aProduct({ code: 'A1', barcode: '5099', outerBarcode: '5012', supplierCode: 'X' })
  const codes = (text: string) =>
    meantBy(text, [one, other]).map(({ product: { code }, isCase }) => (isCase ? [code] : code))

  test('is the nearest: the code as typed, a barcode, an outer barcode, the supplier’s code', () => {
    expect(codes('a-1')).toEqual(['A-1'])
    expect(codes('A1')).toEqual(['A1'])
    expect(codes('a.1')).toEqual(['A-1', 'A1'])
    expect(codes('50 12')).toEqual(['A-1'])
    expect(codes('15012')).toEqual([['A-1']])
    expect(codes('x')).toEqual(['A-1', 'A1'])
    expect(codes('501')).toEqual([])
  })
})
