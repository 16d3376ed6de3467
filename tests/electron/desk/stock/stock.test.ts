import { afterEach, beforeEach, expect, test } from 'vitest'
import { sandboxOfFile } from '../sandboxOfFile.ts'
import { type RunningDesk, startDesk, value } from '../startDesk.ts'

const sandbox = sandboxOfFile()
let running: RunningDesk

beforeEach(() => {
  running = startDesk(sandbox)
})
afterEach(() => running.stop())

const codes = async (text: string) => {
  const input = { text, callId: null, limit: 50 }
  const answer = await value(running.desk.handlers.stock.search(input))
  return answer.hits.map(({ code }) => code)
}

test('a refresh that staff stop shows nothing of what it read, and the next one goes on', async () => {
  const { stock } = running.desk.handlers
  const isUnderWay = () => {
    const { work } = running.desk.stockStatus()
    return work.kind === 'refreshing' && work.done > 0
  }
  running.desk.start()
  await running.until(isUnderWay)
  await value(stock.stopRefresh(undefined))
  await running.until(() => running.desk.stockStatus().work.kind === 'idle')
  expect(running.desk.stockStatus()).toMatchObject({ products: 0, at: null })
  expect(await codes('HV-1042')).toEqual([])

  const pages = (await sandbox.control.requests('getInventoryFeed')).length
  await value(stock.refresh(undefined))
  await running.until(() => running.desk.stockStatus().products > 300)
  expect(await codes('HV-1042')).toEqual(['HV-1042'])
  // Two pages hold the sample company, and one more shows that there is nothing behind them.
  const later = (await sandbox.control.requests('getInventoryFeed')).length - pages
  expect(later).toBeLessThan(4)
})

test('an hour after a refresh ended the next one comes by itself, until the desk is stopped', async () => {
  const { desk, clock, until, stop } = running
  desk.start()
  await until(() => desk.stockStatus().next !== null)
  const { at, next } = desk.stockStatus()
  expect(Date.parse(next ?? '') - Date.parse(at ?? '')).toBe(60 * 60_000)
  await clock.advance(60 * 60_000)
  expect(desk.stockStatus()).toMatchObject({ next: null, work: { kind: 'refreshing' } })
  await until(() => desk.stockStatus().next !== null)
  expect(desk.stockStatus().at).toBe(next)

  const asked = (await sandbox.control.requests('getInventoryFeed')).length
  stop()
  await clock.advance(4 * 60 * 60_000)
  expect(desk.stockStatus().work).toEqual({ kind: 'idle' })
  expect(await sandbox.control.requests('getInventoryFeed')).toHaveLength(asked)
})
