import { expect, test } from 'vitest'
import type { Refreshing } from '../../../../electron/desk/stock/catalogueFile.ts'
import { walkFeed } from '../../../../electron/desk/stock/feed.ts'
import { newWalk } from '../../../../electron/desk/stock/mirror/walk.ts'
import { numbered, rowsOf } from './feedChanges.ts'
import { emptyMirror, refreshingIn } from './mirrorHelp.ts'
import { movingFeed } from './movingFeed.ts'

test('a refresh asks for the next page while the last one is kept', async () => {
  const database = emptyMirror()
  const feed = movingFeed(rowsOf(numbered(24)), 8)
  const file = refreshingIn(database)
  const order: string[] = []
  feed.beforePage = (page) => order.push(`asked ${page}`)
  const slow: Refreshing = {
    ...file,
    addPage: async (...page) => {
      await new Promise(setImmediate)
      order.push('kept')
      return file.addPage(...page)
    },
  }
  const { signal } = new AbortController()
  await walkFeed({ crm: feed.crm, file: slow, signal, onProgress: () => undefined }, newWalk(0))
  expect(order.slice(0, 5)).toEqual(['asked 0', 'asked 1', 'kept', 'asked 2', 'kept'])
  // Whatever was read is kept before the feed counts as read.
  expect(await file.distinct(1)).toBe(24)
  expect(order.at(-1)).toBe('kept')
})
