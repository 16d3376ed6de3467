import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  noCalls,
  withActive,
  withAllCalls,
  withCall,
  withoutCall,
  withReadCalls,
} from '../../../renderer/api/callList.ts'
import type { LineView } from '../../../shared/desk/basket.ts'
import type { CustomerView } from '../../../shared/desk/customers.ts'
import { callView } from '../callView.ts'

const CUSTOMER = { contactRef: '12301' } as CustomerView

const three = withAllCalls(
  noCalls,
  ['a', 'b', 'c'].map((callId) => callView({ callId })),
)

test('an older version never covers a newer one, in whatever order they come', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1 }), (versions) => {
      const list = versions.reduce(
        (now, version) => withCall(now, callView({ version, name: String(version) })),
        noCalls,
      )
      expect(list.calls).toHaveLength(1)
      expect(list.calls[0]?.name).toBe(String(Math.max(...versions)))
    }),
  )
})

test('what of a call did not change stays the same object', () => {
  const line = { lineId: 'one', quantity: '2', price: { amount: '2.15' } }
  const lines = (quantity: string) =>
    structuredClone([line, { ...line, lineId: 'two', quantity }]) as LineView[]
  const before = withCall(noCalls, callView({ lines: lines('2') }))
  const after = withCall(before, callView({ version: 2, lines: lines('3') }))
  expect(after.calls[0]?.lines[0]).toBe(before.calls[0]?.lines[0])
  expect(after.calls[0]?.lines[1]).not.toBe(before.calls[0]?.lines[1])
  expect(after.calls[0]).toEqual(callView({ version: 2, lines: lines('3') }))
})

test('the order of the tabs stays as the calls were opened', () => {
  const list = withCall(three, callView({ callId: 'a', version: 9 }))
  expect(list.calls.map(({ callId }) => callId)).toEqual(['a', 'b', 'c'])
})

test('an ended call does not come back with a late answer', () => {
  const list = withCall(withoutCall(three, 'b'), callView({ callId: 'b', version: 9 }))
  expect(list.calls.map(({ callId }) => callId)).toEqual(['a', 'c'])
})

test('a neighbour comes to the front when the call in front ends', () => {
  expect(withoutCall(withActive(three, 'b'), 'b').activeId).toBe('c')
  expect(withoutCall(withActive(three, 'c'), 'c').activeId).toBe('b')
  expect(withoutCall(withActive(three, 'c'), 'a').activeId).toBe('c')
})

test('the last call leaves nobody in front', () => {
  const one = withAllCalls(noCalls, [callView()])
  expect(withoutCall(one, 'one').activeId).toBeNull()
})

test('another connection brings its own calls and takes the others away', () => {
  const list = withAllCalls(withActive(three, 'b'), [callView({ callId: 'z' })])
  expect(list.calls.map(({ callId }) => callId)).toEqual(['z'])
  expect(list.activeId).toBe('z')
})

test('who rang while the window was opening is in front, also once they are signed in', () => {
  const rang = callView({ callId: 'z', rang: '01632 960123', customer: CUSTOMER })
  const order = { kind: 'sending', what: 'order', since: '' } as const
  const served = callView({ callId: 'y', rang: '020 7946 0000', order })
  const list = withReadCalls(noCalls, [callView({ callId: 'a' }), rang, served])
  expect(list.activeId).toBe('z')
})

test('a call that is not there is not brought to the front', () => {
  expect(withActive(three, 'nobody').activeId).toBe('a')
  expect(withActive(three, undefined).activeId).toBe('a')
})
