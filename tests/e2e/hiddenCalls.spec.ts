import type { Page } from '@playwright/test'
import type { Desk } from '../../shared/desk/index.ts'
import { type Drawn, hearCommits } from './drawnBehind.ts'
import { expect, test } from './fixtures.ts'

const CALLS = 12

test('with twelve calls, nothing is drawn in the eleven that stand ready', async ({
  desk,
  phoneOrder,
}) => {
  const { page } = desk
  const since = await hearCommits(page)
  await page.reload()
  await phoneOrder.isReady()
  const callIds = await fillCalls(page)
  await page.keyboard.press('Control+1')
  await untilQuiet(since)

  await phoneOrder.productBox.pressSequentially('cand')
  await expect(phoneOrder.options.first()).toBeVisible()
  await phoneOrder.productBox.fill('')
  await phoneOrder.addLine('4 HV-1044')
  await phoneOrder.callNotes.pressSequentially('Ring the bell.')
  const drawn = await untilQuiet(since)
  expect(drawn.shown).toBeGreaterThan(0)
  expect(drawn).toMatchObject({ parts: CALLS - 1, hidden: 0 })

  // One of them changes: that is drawn, and heard.
  await page.evaluate((callId) => {
    const { desk } = window as unknown as { readonly desk: Desk }
    return desk.calls.hold({ callId, isHeld: true })
  }, callIds.at(-1) ?? '')
  await expect.poll(async () => (await since()).hidden).toBeGreaterThan(0)
})

/** Waits until nothing was drawn unseen for ten looks, a second at least, and tells what was until then. */
async function untilQuiet(since: () => Promise<Drawn>): Promise<Drawn> {
  const all = { commits: 0, shown: 0, hidden: 0, parts: 0 }
  let quiet = 0
  const look = async () => {
    const { commits, shown, hidden, parts } = await since()
    all.commits += commits
    all.shown += shown
    all.hidden += hidden
    all.parts = parts
    quiet = hidden === 0 ? quiet + 1 : 0
    return quiet
  }
  await expect.poll(look, { intervals: [100], timeout: 30_000 }).toBeGreaterThanOrEqual(10)
  return all
}

/** Twelve calls with two lines each, which the CRM has. */
async function fillCalls(page: Page): Promise<readonly string[]> {
  const callIds = await page.evaluate(async (count) => {
    const { desk } = window as unknown as { readonly desk: Desk }
    const lines = ['HV-1042', 'HV-2210'].map((code) => ({ code, quantity: '2' }))
    const open = await desk.calls.list(undefined)
    const ids = open.kind === 'ok' ? open.value.map(({ callId }) => callId) : []
    while (ids.length < count) {
      const opened = await desk.calls.open(undefined)
      if (opened.kind === 'error') throw new Error(opened.error.message)
      ids.push(opened.value.callId)
    }
    for (const callId of ids) await desk.basket.addAll({ callId, lines })
    return ids
  }, CALLS)
  const isSettled = () =>
    page.evaluate(async () => {
      const { desk } = window as unknown as { readonly desk: Desk }
      const calls = await desk.calls.list(undefined)
      return (
        calls.kind === 'ok' &&
        calls.value.every(({ lines }) => lines.every(({ state }) => state.kind === 'settled'))
      )
    })
  await expect.poll(isSettled, { timeout: 30_000 }).toBe(true)
  return callIds
}
