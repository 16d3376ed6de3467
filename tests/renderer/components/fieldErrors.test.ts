import { expect, test } from 'vitest'
import { fieldErrors } from '../../../renderer/components/fieldErrors.ts'

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
