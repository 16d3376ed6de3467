import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from './fixtures.ts'
import { PhoneOrderPage } from './pages/phoneOrder.ts'
import { eleanor } from './people.ts'

/** What Linux tells of a process; empty once it is gone. */
function told(pid: string, what: 'stat' | 'cmdline'): string {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'utf8')
  } catch {
    return ''
  }
}

const parentOf = (pid: string): number => Number(told(pid, 'stat').split(') ')[1]?.split(' ')[1])

/** The process of the CRM that a desk has started for itself; NaN while there is none. */
function trainingCrmOf(desk: number): number {
  const children = readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && parentOf(pid) === desk)
  return Number(children.find((pid) => told(pid, 'cmdline').includes('--control-token')))
}

test('a training CRM that stops comes back, with the call and all it had', async ({ launch }) => {
  const { app, page } = await launch({ training: undefined })
  const phoneOrder = new PhoneOrderPage(page)
  await phoneOrder.isReady()
  await phoneOrder.takeOrder(eleanor, '2 HV-1042')
  const desk = await app.evaluate(() => process.pid)
  /** Stops the CRM that runs; resolves with the one that takes its place. */
  const next = async (crm: number): Promise<number> => {
    process.kill(crm, 'SIGKILL')
    await expect.poll(() => trainingCrmOf(desk)).not.toBe(crm)
    await expect.poll(() => trainingCrmOf(desk)).toBeGreaterThan(0)
    return trainingCrmOf(desk)
  }
  const second = await next(trainingCrmOf(desk))
  await phoneOrder.addLine('3 HV-2210')
  // The third ends while it starts, before it has said where it listens.
  await next(await next(second))
  await phoneOrder.addLine('4 HV-3307')
  await phoneOrder.placeAsQuote()
  await expect(phoneOrder.outcome).toContainText('is in the CRM')
})
