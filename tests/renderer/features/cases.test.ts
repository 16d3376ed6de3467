import { describe, expect, test } from 'vitest'
import { callOptions } from '../../../renderer/api/callOptions.ts'
import { caseBadge } from '../../../renderer/app/railBadge.ts'
import { forCall } from '../../../renderer/features/cases/draft/forCall.ts'
import { decisionsOn } from '../../../renderer/features/cases/record/decisions.ts'
import type { CallView } from '../../../shared/desk/calls.ts'
import type { CustomerView } from '../../../shared/desk/customers.ts'
import { callView } from '../callView.ts'

const eleanor = {
  contactRef: '12301',
  firstName: 'Eleanor',
  lastName: 'Whitcombe',
  email: 'eleanor@example.com',
} as CustomerView

const signedIn: Partial<CallView> = {
  name: 'Eleanor Whitcombe',
  signIn: { kind: 'signedIn' },
  customer: eleanor,
}

describe('whom a case can be for', () => {
  const placed = { kind: 'shut', reason: 'This basket was placed.' } as const
  const calls = [
    callView({ callId: 'a' }),
    callView({ callId: 'b', ...signedIn }),
    callView({ callId: 'c', ...signedIn, edit: placed }),
    callView({ callId: 'd', ...signedIn, signIn: { kind: 'signedOut', message: '' } }),
  ]

  test('signed-in customers of calls whose session is not used up', () => {
    expect(callOptions(calls)).toEqual([{ code: 'b', name: 'Eleanor Whitcombe, call 2' }])
  })

  test('a chosen call brings its customer; by name and e-mail, what was typed stays', () => {
    expect(forCall(calls, 'b')).toEqual({ callId: 'b', ...eleanor })
    expect(forCall(calls, '')).toEqual({ callId: null, contactRef: null })
  })
})

test('what is left to decide is what was not said yet', () => {
  const kinds = (step: Parameters<typeof decisionsOn>[0]) =>
    decisionsOn(step).map((one) => one.kind)
  expect(kinds('unknown')).toEqual(['arrived', 'notArrived', 'again'])
  expect(kinds('notArrived')).toEqual(['arrived', 'again'])
  expect(kinds('arrived')).toEqual(['notArrived'])
})

test('the badge counts the cases nobody knows the fate of', () => {
  expect(caseBadge(0)).toBeNull()
  expect(caseBadge(2)).toEqual({ figure: '2', words: '2 not known to have arrived', tone: 'bad' })
  expect(caseBadge(120)?.figure).toBe('99+')
})
