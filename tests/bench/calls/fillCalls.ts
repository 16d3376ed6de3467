import type { Desk } from '../../../shared/desk/index.ts'
import { type Screen, untilSo } from '../screen/screens.ts'

/** A desk with calls that are being taken, by their ids from the left. */
export type CallScreen = Screen & { readonly callIds: readonly string[] }

const LINES = 10

/** Opens so many calls with ten lines each, and waits until the CRM has them all. */
export async function fillCalls({ page, clock }: Screen, count: number): Promise<string[]> {
  const ids = await page.evaluate(
    async ({ count, lines }) => {
      const { desk } = window as unknown as { readonly desk: Desk }
      const ids: string[] = []
      const found = await desk.stock.search({ text: 'candle', callId: null, limit: lines })
      if (found.kind === 'error') throw new Error(found.error.message)
      const asked = found.value.hits.map(({ code }) => ({
        code,
        quantity: '2',
        unit: 'unit' as const,
        location: '',
        override: null,
      }))
      const first = await desk.calls.list(undefined)
      for (let number = 0; number < count; number += 1) {
        const there = first.kind === 'ok' ? first.value[number] : undefined
        const opened = there === undefined ? await desk.calls.open(undefined) : null
        if (opened?.kind === 'error') throw new Error(opened.error.message)
        const callId = there?.callId ?? opened?.value.callId ?? ''
        await desk.basket.addAll({ callId, lines: asked })
        ids.push(callId)
      }
      return ids
    },
    { count, lines: LINES },
  )
  await untilSo(
    page,
    async () => {
      const { desk } = window as unknown as { readonly desk: Desk }
      const calls = await desk.calls.list(undefined)
      return (
        calls.kind === 'ok' &&
        calls.value.every(({ lines }) => lines.every(({ state }) => state.kind === 'settled'))
      )
    },
    undefined,
  )
  await page.keyboard.press('Control+1')
  await clock.rest()
  return ids
}
