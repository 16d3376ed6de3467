import { expect, test } from 'vitest'
import { saysCall } from '../../../shared/domain/callWords.ts'

test.each([
  ['Call', true],
  ['Ring back', true],
  ['Phone calls', true],
  ['Follow-up (telephone)', true],
  ['CALLBACK', true],
  ['Visit', false],
  ['Local event', false],
  ['Spring fair', false],
  ['Recalled goods', false],
  ['', false],
])('%s: %s', (name, is) => {
  expect(saysCall(name)).toBe(is)
})
