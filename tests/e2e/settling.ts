import type { Page } from '@playwright/test'
import type { CallView } from '../../shared/desk/calls.ts'
import type { Desk } from '../../shared/desk/index.ts'
import type { DeskSettings } from '../../shared/desk/settings.ts'
import type { Result } from '../../shared/result.ts'
import type { Caller } from './people.ts'

type WithDesk = { readonly desk: Desk }

type Waits = Partial<Pick<DeskSettings, 'longestExecutionSeconds' | 'listLagSeconds'>>

/** Lets the desk wait no longer than this CRM needs; else nobody could see what comes after. */
export async function waitsOnly(page: Page, waits: Waits): Promise<void> {
  await page.evaluate(async (part) => {
    const { desk } = globalThis as unknown as WithDesk
    const result = await desk.settings.change(part)
    if (result.kind === 'error') throw new Error(result.error.message)
  }, waits)
}

/**
 * Places so many quotes through the window's own functions, each read back whole before the next:
 * what a desk has behind it after its first morning.
 */
export async function learnFromOrders(page: Page, caller: Caller, count: number): Promise<void> {
  await page.evaluate(placeAndReadBack, { ...caller, count })
}

/** Runs in the window, on nothing but what is in it. */
async function placeAndReadBack(asked: Caller & { count: number }): Promise<void> {
  const { desk } = globalThis as unknown as WithDesk
  const value = async <T>(asking: Promise<Result<T>>): Promise<T> => {
    const result = await asking
    if (result.kind === 'error') throw new Error(result.error.message)
    return result.value
  }
  const isReadBack = ({ order }: CallView) =>
    order.kind === 'created' &&
    ['Read back', 'Basket closed'].every((words) =>
      order.steps.some(({ text }) => text.startsWith(words)),
    )
  const placeOne = async (callId: string) => {
    const { email, password } = asked
    await value(desk.customers.signIn({ callId, email, password }))
    const line = { code: 'HV-1042', quantity: '1', unit: 'unit', location: '' } as const
    await value(desk.basket.add({ callId, ...line, override: null }))
    const { delivery, agreedTotal } = await value(desk.orders.checkout({ callId }))
    const form = { reference: '', orderNotes: '', deliveryNotes: '', label: '', team: '' }
    const payment = { kind: 'quote' } as const
    await value(desk.orders.place({ callId, delivery, agreedTotal, payment, ...form }))
  }
  for (let index = 0; index < asked.count; index += 1) {
    const { callId } = await value(desk.calls.open(undefined))
    const readBack = new Promise<void>((resolve) => {
      const stop = desk.on('callChanged', (call) => {
        if (call.callId !== callId || !isReadBack(call)) return
        stop()
        resolve()
      })
    })
    await placeOne(callId)
    await readBack
    await value(desk.calls.end({ callId }))
  }
}
