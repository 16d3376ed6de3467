import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { menus as company } from '../../../../sandbox/company/menus.ts'
import type { MenuName } from '../../../../shared/domain/menuNames.ts'
import { sandboxOfFile } from '../sandboxOfFile.ts'
import { type RunningDesk, startDesk, value } from '../startDesk.ts'

const sandbox = sandboxOfFile()
let running: RunningDesk

beforeEach(async () => {
  running = startDesk(sandbox)
  await refresh()
})
afterEach(() => running.stop())

const asked = () => running.desk.handlers.menus
const refresh = () => value(asked().refresh(undefined))
const read = (name: MenuName) => value(asked().read({ name }))
const state = async (name: MenuName) =>
  (await value(asked().all(undefined))).menus.find((menu) => menu.name === name)
const changes = (name: MenuName | null = null) =>
  value(asked().changes({ name, from: 0, count: 100 }))
const vanished = () => value(asked().vanished({ drafts: [] }))
const LOCATIONS = company.stock_location
const LESS = [
  { code: 'WH1', value: 'Avonmouth docks' },
  ...LOCATIONS.filter(({ code }) => code === 'SHOP'),
  { code: 'WH9', value: 'Clifton cellar' },
]

test('all twelve are read; a first reading is no change', async () => {
  const { menus, read: soFar } = await value(asked().all(undefined))
  expect(menus).toHaveLength(12)
  expect(
    menus.every(({ at, count, trouble }) => at !== null && count > 2 && trouble === null),
  ).toBe(true)
  expect(soFar).toBeNull()
  expect(await changes()).toMatchObject({ changes: [], total: 0, unseen: 0, upTo: null })
})

test('fields of its own stay with a value, over a restart too', async () => {
  const own = { code: 'TM1', value: 'Phone sales', colour: '#123456', floor: '2', desks: '14' }
  await sandbox.control.setMenu('sales_team', [own])
  await refresh()
  const wanted = {
    code: 'TM1',
    name: 'Phone sales',
    colour: '#123456',
    extra: { floor: '2', desks: '14' },
  }
  expect((await read('sales_team')).values).toEqual([wanted])
  running.stop()
  running = startDesk(sandbox, { folder: running.folder })
  expect((await read('sales_team')).values).toEqual([wanted])
})

test('what a menu lost, calls otherwise and gained is noted with its time, and stays', async () => {
  await changes()
  await running.clock.advance(60_000)
  await sandbox.control.setMenu('stock_location', LESS)
  await refresh()
  const at = new Date(running.clock.now()).toISOString()
  const wanted = [
    { menu: 'stock_location', kind: 'new', code: 'WH9', was: null, now: 'Clifton cellar', at },
    { kind: 'text', code: 'WH1', was: 'Avonmouth warehouse', now: 'Avonmouth docks', at },
    { kind: 'gone', code: 'WH2', was: 'Bedminster store', now: null, at },
  ]
  expect(await changes()).toMatchObject({ changes: wanted, total: 3, unseen: 3, upTo: at })
  expect((await changes('sales_team')).total).toBe(0)
  await refresh()
  expect((await changes()).total).toBe(3)
  running.stop()
  running = startDesk(sandbox, { folder: running.folder })
  expect(await changes('stock_location')).toMatchObject({ changes: wanted, total: 3 })
})

test('who has looked has no news any more, each for themselves', async () => {
  running.settings.whoIsHere = 'Priya'
  await changes()
  running.settings.whoIsHere = 'Tom'
  await changes()
  await running.clock.advance(60_000)
  await sandbox.control.setMenu('stock_location', LESS)
  await refresh()
  const { upTo } = await changes()
  await value(asked().changesSeen({ person: 'Tom', upTo: upTo ?? '' }))
  expect((await changes()).unseen).toBe(0)
  running.settings.whoIsHere = 'Priya'
  expect((await changes()).unseen).toBe(3)
  await value(asked().changesSeen({ person: 'Priya', upTo: '2099-01-01T00:00:00.000Z' }))
  expect((await changes()).unseen).toBe(3)
})

test('what still uses a vanished code is named, and nothing is changed by itself', async () => {
  running.settings.location = 'WH2'
  const { callId } = await value(running.desk.handlers.calls.open(undefined))
  const line = { callId, code: 'HV-1042', quantity: '2', unit: 'unit', location: 'WH2' } as const
  await value(running.desk.handlers.basket.add({ ...line, override: null }))
  await running.when(callId, ({ lines }) => lines[0]?.state.kind === 'settled')
  expect(await vanished()).toEqual([])
  await sandbox.control.setMenu('stock_location', LESS)
  await refresh()
  expect(await vanished()).toEqual([
    {
      menu: 'stock_location',
      code: 'WH2',
      name: 'Bedminster store',
      since: new Date(running.clock.now()).toISOString(),
      places: [{ kind: 'setting' }, { kind: 'lines', callId, call: expect.any(String), lines: 1 }],
    },
  ])
  expect(running.settings.location).toBe('WH2')
  expect(running.view(callId).lines[0]?.location).toBe('WH2')
  await sandbox.control.setMenu('stock_location', LOCATIONS)
  await refresh()
  expect(await vanished()).toEqual([])
  expect(await value(asked().uses({ name: 'stock_location', drafts: [] }))).toHaveLength(1)
})

test('a setting made for another CRM is named, though its code never stood in this menu', async () => {
  running.settings.location = 'DEPOT'
  expect(await vanished()).toEqual([
    {
      menu: 'stock_location',
      code: 'DEPOT',
      name: 'DEPOT',
      since: null,
      places: [{ kind: 'setting' }],
    },
  ])
})

test('a menu that is refused, empty or gone mad leaves the last one, with its age', async () => {
  const before = await read('sales_team')
  await running.clock.advance(60_000)
  await sandbox.control.fault({ method: 'getAsset', fault: 'code', code: 1001, count: 12 })
  await refresh()
  expect(await state('sales_team')).toMatchObject({ at: before.at, count: 4 })
  expect((await state('sales_team'))?.trouble).toContain('no such menu')

  const many = Array.from({ length: 10_000 }, (_, at) => ({ code: `A${at}`, value: `value ${at}` }))
  for (const [values, words] of [
    [[], 'empty'],
    [many, '10,000 values'],
    [[{ code: 'T', value: 'x'.repeat(5_000_000) }], 'nothing that can be read'],
  ] as const) {
    await sandbox.control.setMenu('sales_team', values)
    await refresh()
    expect((await state('sales_team'))?.trouble).toContain(words)
    expect(await read('sales_team')).toEqual(before)
  }
  expect((await changes()).total).toBe(0)

  await sandbox.control.setMenu('sales_team', [
    ...company.sales_team,
    { code: 'TM1', value: 'A second one' },
    { code: 'TM5', value: '<img src=x onerror=alert(1)>' },
  ])
  await refresh()
  expect(await state('sales_team')).toMatchObject({ count: 5, trouble: null, leftOut: 1 })
  expect((await read('sales_team')).values.at(-1)?.name).toBe('<img src=x onerror=alert(1)>')
})

test('a reading is joined, tells how far it is, and can be stopped', async () => {
  const held = await sandbox.control.fault({ method: 'getAsset', fault: 'hold', skip: 2, count: 1 })
  const over = refresh()
  const other = refresh()
  await held.whenHeld()
  expect((await value(asked().all(undefined))).read).toBe(2)
  await value(asked().stopRefresh(undefined))
  expect(await over).toEqual(await other)
  expect((await over).read).toBeNull()
  expect((await over).menus.every(({ trouble }) => trouble === null)).toBe(true)
  await held.release()
})

test('menus and changes are saved as tables', async () => {
  await value(asked().exportCsv({ name: 'order_label' }))
  const file = (name: string) =>
    readFileSync(join(running.folder, name), 'utf8').slice(1).split('\r\n')
  const day = new Date(running.clock.now()).toISOString().slice(0, 10)
  expect(file(`Order labels ${day}.csv`).slice(0, 2)).toEqual([
    'Code,Value,Colour',
    'OL1,Christmas,#C0262D',
  ])
  await sandbox.control.setMenu('stock_location', LESS)
  await refresh()
  await value(asked().exportChanges(undefined))
  expect(file(`Menu changes ${day}.csv`)[1]).toMatch(
    /^\S+Z,Stock locations,WH9,New,,Clifton cellar$/,
  )
})
