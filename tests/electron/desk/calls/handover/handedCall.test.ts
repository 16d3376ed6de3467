import { expect, test } from 'vitest'
import {
  handedCall,
  handedOf,
  takenOver,
} from '../../../../../electron/desk/calls/handover/handedCall.ts'
import { newCall } from '../../../../../electron/desk/calls/state.ts'

const LINE = {
  code: 'HV-1042',
  wanted: { unit: 'unit', quantity: '2', location: '', unitPrice: null },
  reason: '',
  note: '',
}
const honest = { ...handedOf(newCall('a call', 'K7F3Q2', ''), 'Ruth', ''), lines: [LINE] }

test('what a person entered is taken as it is', () => {
  expect(handedCall.parse(honest)).toEqual(honest)
})

test.each([
  { lines: [{ ...LINE, wanted: { ...LINE.wanted, quantity: '-2' } }] },
  { lines: [{ ...LINE, wanted: { ...LINE.wanted, unitPrice: '1e9' } }] },
  { lines: [{ ...LINE, note: 'card 4929 0000 0000 6' }] },
  { lines: [{ ...LINE, code: '' }] },
  { lines: 'none' },
  { id: 'x'.repeat(41) },
])('what a person could not enter is not: %o', (change) => {
  expect(handedCall.safeParse({ ...honest, ...change }).success).toBe(false)
})

test('a line that was entered waits on at the other desk, also where the box was empty', () => {
  const typed = { line: '', waiting: ['1 sea salt', '2 oak'], notes: '', email: '' }
  const handed = handedOf({ ...newCall('a call', 'K7F3Q2', ''), typed }, 'Ruth', '')
  expect(takenOver(newCall('another', 'K7F3Q3', ''), handed, [], '').typed).toEqual(typed)
})
