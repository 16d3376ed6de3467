import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, expect, test } from 'vitest'
import { stockFilters } from '../../../../shared/desk/stockGrid.ts'
import { sandboxOfFile } from '../sandboxOfFile.ts'
import { type RunningDesk, startDesk, value } from '../startDesk.ts'

const sandbox = sandboxOfFile()
let running: RunningDesk | undefined
afterEach(() => running?.stop())

const PAGE = 4096

/** Overwrites the pages that hold a product, far behind what is looked at when a file is opened. */
function damage(folder: string, code: string): void {
  const file = join(folder, 'catalogue.db')
  const database = new DatabaseSync(file)
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  database.close()
  const bytes = readFileSync(file)
  for (let at = PAGE; at < bytes.length; at += PAGE) {
    const page = bytes.subarray(at, at + PAGE)
    if (page.includes(code)) page.fill(0xa5)
  }
  writeFileSync(file, bytes)
}

const ALL = {
  text: '',
  filters: stockFilters.parse({}),
  sort: { field: 'name', direction: 'asc' },
  isGross: false,
  from: 0,
  count: 50,
} as const

test.each(['list', 'refresh'] as const)(
  'a file that is damaged inside is begun anew when a %s finds it, and right in the end',
  async (finder) => {
    running = startDesk(sandbox)
    running.desk.start()
    const first = running
    await first.until(() => first.desk.stockStatus().products > 300)
    const before = await value(first.desk.handlers.stock.rows(ALL))
    first.stop()
    damage(first.folder, 'HV-2210')

    running = startDesk(sandbox, { folder: first.folder })
    const { desk, clock, notices, until } = running
    expect(desk.stockStatus().products).toBeGreaterThan(300)
    await clock.advance(60_000)
    const from = clock.now()
    if (finder === 'list') await value(desk.handlers.stock.rows(ALL))
    else desk.start()
    await until(() => Date.parse(desk.stockStatus().at ?? '') === from)
    expect(notices).toEqual([expect.stringContaining('being read from the CRM anew')])
    const after = await value(desk.handlers.stock.rows(ALL))
    expect(after.rows.map(({ code }) => code)).toEqual(before.rows.map(({ code }) => code))
    expect(after.total).toBe(before.total)
  },
)
