import { expect, test } from 'vitest'
import { deskSettings, settingsChange } from '../../../shared/desk/settings.ts'

test('a change says what it names and nothing else', () => {
  expect(settingsChange.parse({})).toEqual({})
  expect(settingsChange.parse({ whoIsHere: 'Sam' })).toEqual({ whoIsHere: 'Sam' })
  const whole = deskSettings.parse({ people: [{ name: 'Sam', role: '' }], theme: 'dark' })
  expect(settingsChange.parse(whole)).toEqual(whole)
})

test('a change is checked like the settings themselves', () => {
  expect(settingsChange.safeParse({ theme: 'pink' }).success).toBe(false)
  expect(settingsChange.safeParse({ colour: 'dark' }).success).toBe(false)
})
