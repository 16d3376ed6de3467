import { expect, test } from 'vitest'
import { namesPerson } from '../../../../shared/domain/people/namesPerson.ts'

const ZOE = {
  firstName: 'Zoë',
  lastName: 'Ackerley-Plain',
  company: 'Ackerley Hardware',
  email: 'zoe@ackerley.example',
  phone: '+44 (0)1632 960123',
  mobile: '',
}
const NOBODY = { firstName: '', lastName: '', company: '', email: '', phone: '', mobile: '' }

test.each([
  'Ring back Zoë Ackerley-Plain, 01632 960123: 2 lines, £12.00',
  'zoe ackerley plain wants her salt',
  'Write to ZOE@ackerley.example on Friday',
  'Try 01632/960 123 again',
])('%s names her', (text) => {
  expect(namesPerson(text, ZOE)).toBe(true)
})

test.each([
  'Ring Zoë',
  'Zoë and Ackerley-Plain',
  'Ask Ackerley Hardware for the key',
  'Zoë Ackerley-Plainer',
  'Order 960123 is late',
  '',
])('%s does not', (text) => {
  expect(namesPerson(text, ZOE)).toBe(false)
})

test('a company is a name where there is no other', () => {
  const hardware = { ...NOBODY, company: 'Ackerley Hardware' }
  expect(namesPerson('Ask Ackerley Hardware for the key', hardware)).toBe(true)
})

test('who is known by nothing is named by nothing', () => {
  expect(namesPerson('anything at all 12345678', NOBODY)).toBe(false)
  expect(namesPerson('12345', { ...NOBODY, phone: '12345' })).toBe(false)
})
