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
