import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { withCall } from '../../../../renderer/api/callList.ts'
import { callStore } from '../../../../renderer/api/calls.ts'
import {
  customerFormOf,
  openCustomerForm,
  typeInForm,
} from '../../../../renderer/api/customerForm.ts'
import { forgetCall } from '../../../../renderer/features/phone-order/forgetCall.ts'
import { typeEntry } from '../../../../renderer/features/phone-order/product-box/entries.ts'
import { watchTyping } from '../../../../renderer/features/phone-order/state/typing.ts'
import { ok } from '../../../../shared/result.ts'
import { callView } from '../../callView.ts'
import { KNOWN } from './product-box/entryEvents.ts'

const told: string[] = []
const desk = {
  calls: {
    typed: async ({ typed }: { typed: { line: string } }) => {
      told.push(typed.line)
      return ok(null)
    },
  },
  stock: { search: () => new Promise(() => undefined) },
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('window', { desk })
  callStore.update((list) => withCall(list, callView()))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('of a call that is over nothing is remembered of what was typed in it', async () => {
  watchTyping()
  typeEntry('one', '4929 0000 0000 6', KNOWN)
  await vi.advanceTimersByTimeAsync(100)
  openCustomerForm('one')
  typeInForm('one', 'lastName', 'Whitcombe')
  forgetCall('one')
  expect(customerFormOf('one')).toBeNull()
  // Who remembers it does not tell it again.
  typeEntry('one', '4929 0000 0000 6', KNOWN)
  await vi.advanceTimersByTimeAsync(100)
  expect(told).toEqual(['4929 0000 0000 6', '4929 0000 0000 6'])
})
