import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDeskDatabase } from '../../../../electron/desk/deskDatabase.ts'
import { STOCK_VIEWS } from '../../../../electron/desk/stock/stockViewKind.ts'
import { createViewBook } from '../../../../electron/desk/views/viewBook.ts'
import { viewHandlers } from '../../../../electron/desk/views/viewHandlers.ts'
import { stockFilters } from '../../../../shared/desk/stockGrid.ts'
import { quickFolder } from '../../quickFolder.ts'
import { removeFolder } from '../removeFolder.ts'
import { value } from '../startDesk.ts'

const view = (name: string) => ({
  name,
  filters: stockFilters.parse({ isNegative: true }),
  sort: null,
  layout: null,
})

test('views and the layout are kept on disk, and go by file from desk to desk', async () => {
  const folder = quickFolder('views')
  const database = openDeskDatabase(folder)
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
  const parts = { choosePlace: async (name: string) => join(folder, name), log }
  const open = () => viewHandlers(parts, createViewBook(database, STOCK_VIEWS), STOCK_VIEWS)
  const first = open()
  const layout = { shown: ['code' as const], hidden: [], widths: {}, isGross: true }
  await value(first.saveView(view('Below nothing')))
  await value(first.saveView(view('Also')))
  await value(first.saveView({ ...view('Below nothing'), layout }))
  await value(first.keepLayout(layout))
  const kept = await value(open().views(undefined))
  expect(kept).toEqual({ views: [{ ...view('Below nothing'), layout }, view('Also')], layout })

  expect(await value(first.exportViews(undefined))).toMatchObject({ kind: 'saved', rows: 2 })
  const text = readFileSync(join(folder, 'Stock views.json'), 'utf8')
  await value(first.dropView({ name: 'Also' }))
  const taken = await value(first.importViews({ text }))
  expect(taken).toMatchObject({ added: 1, views: [{ name: 'Below nothing' }, { name: 'Also' }] })
  expect(first.importViews({ text: 'nothing' })).toMatchObject({ kind: 'error' })

  // What a newer desk wrote is passed over, not fallen over.
  database.prepare("INSERT INTO stock_views (name, view) VALUES ('new', '{}')").run()
  expect((await value(open().views(undefined))).views).toHaveLength(2)
  database.close()
  removeFolder(folder)
})
