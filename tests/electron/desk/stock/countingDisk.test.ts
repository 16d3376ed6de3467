import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { prepareDatabase } from '../../../../electron/database.ts'
import { MIGRATIONS } from '../../../../electron/desk/deskDatabase.ts'
import { countHandlers } from '../../../../electron/desk/stock/counting/handlers.ts'
import { createSheets } from '../../../../electron/desk/stock/counting/sheets.ts'
import { failure, value } from '../startDesk.ts'
import { aProduct } from './mirrorHelp.ts'

type Parts = Parameters<typeof countHandlers>

/** Count sheets over a disk that takes nothing any more once it is full. */
function countOnDisk() {
  const database = new DatabaseSync(':memory:')
  prepareDatabase(database, MIGRATIONS, 'NORMAL')
  const product = aProduct({ code: 'A', stock: { WH1: '4' } })
  const deps = {
    settings: () => ({ packBasis: 'units', whoIsHere: '', timeZone: '' }),
    clock: { now: () => 0 },
    log: { error: () => undefined },
  } as unknown as Parts[0]
  const parts = {
    stock: { search: async () => ({ products: [product] }), status: () => ({ at: null }) },
    menus: { nameOf: (_: string, code: string) => code },
    sheets: createSheets(database),
  } as unknown as Parts[1]
  const fill = () => {
    const { page_count: pages } = database.prepare('PRAGMA page_count').get() ?? {}
    database.exec(`PRAGMA max_page_count = ${Number(pages)}`)
  }
  return { counting: countHandlers(deps, parts), fill }
}

test('an entry that the disk does not take is not counted, and it is said why', async () => {
  const { counting, fill } = countOnDisk()
  await value(counting.begin({ location: 'WH1' }))
  await value(counting.enter({ text: 'A' }))
  fill()
  const unknown = () => counting.enter({ text: `99${'9'.repeat(190)}${taken}` })
  let taken = 0
  let answer = await unknown()
  // What room there is in the last page is used up first.
  while (answer.kind === 'ok' && taken < 200) {
    taken += 1
    answer = await unknown()
  }
  expect(await failure(answer)).toMatchObject({ kind: 'invalid' })
  expect((await failure(answer)).message).toContain('the disk is full')
  const [sheet] = await value(counting.sheets(undefined))
  expect(sheet).toMatchObject({ lines: 1, finished: null })
  expect(sheet?.unknown).toHaveLength(taken)
})
