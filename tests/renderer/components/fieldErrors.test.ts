import { expect, test } from 'vitest'
import { fieldErrors, unmarked, wholeWords } from '../../../renderer/components/fieldErrors.ts'

test('the last part of a path names the field of the form', () => {
  const fields = { 'delivery.postcode': 'Ask for it again.', number: 'Read it back.' }
  expect(fieldErrors({ kind: 'invalid', message: '', fields })).toEqual({
    postcode: 'Ask for it again.',
    number: 'Read it back.',
  })
})

test('other failures mark nothing', () => {
  expect(fieldErrors(null)).toEqual({})
  expect(fieldErrors({ kind: 'offline', message: 'No line.' })).toEqual({})
})

test('what no field says is said as a whole, and what one says is not said twice', () => {
  const byField = {
    kind: 'invalid',
    message: 'Mend it.',
    fields: { 'line.note': 'Too long.' },
  } as const
  const whole = { kind: 'invalid', message: 'Nothing was written down.', fields: {} } as const
  const refused = {
    kind: 'refused',
    code: 1511,
    message: 'No.',
    fields: { client_x: 'no' },
  } as const
  expect([unmarked(null), unmarked(byField)]).toEqual([null, null])
  expect([unmarked(whole), unmarked(refused)]).toEqual([whole, refused])
  expect([wholeWords(byField), wholeWords(whole)]).toEqual([
    'Too long.',
    'Nothing was written down.',
  ])
})
