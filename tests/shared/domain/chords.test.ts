import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commandList } from '../../../renderer/app/commands.ts'
import { isChangeable } from '../../../renderer/app/keys/chosenKeys.ts'
import { CHORD, capsOf, whyUnusable } from '../../../shared/domain/chords.ts'

test.each([
  ['F7', null],
  ['Shift+F12', null],
  ['Ctrl+k', null],
  ['Ctrl+Shift+n', null],
  ['Alt+4', null],
  ['Ctrl+Tab', null],
  ['Ctrl+Shift+Tab', null],
  ['Alt+Shift+PageUp', null],
  ['k', /alone types/],
  ['Shift+k', /alone types/],
  ['7', /alone types/],
  ['ö', /differs/],
  ['Ctrl+.', /differs/],
  ['Ctrl++', /differs/],
  ['Alt+ ', /differs/],
  ['Ctrl+Alt+q', /types further signs/],
  ['Ctrl+c', /copies/],
  ['Ctrl+Shift+v', /copies/],
  ['Ctrl+w', /windows/],
  ['Alt+F4', /windows/],
  ['Ctrl+Enter', /always/],
  ['Escape', /always/],
  ['Tab', /field to field/],
  ['Alt+Tab', /field to field/],
  ['ArrowDown', /Hold Alt/],
  ['Ctrl+Home', /Hold Alt/],
  ['Delete', /cannot/],
  ['Ctrl+Backspace', /cannot/],
  ['Dead', /cannot/],
  ['F25', /cannot/],
] as const)('%s: %s', (chord, reason) => {
  const why = whyUnusable(chord)
  if (reason === null) expect(why).toBeNull()
  else expect(why).toMatch(reason)
})

test('every command came with keys that may be chosen', () => {
  for (const { chords } of commandList.filter(isChangeable)) {
    expect(chords.map(whyUnusable)).toEqual(chords.map(() => null))
    for (const chord of chords) expect(chord).toMatch(CHORD)
  }
})

test('what can be used is written as a chord, and nothing that types is usable', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), (text) => {
      if (whyUnusable(text) === null) expect(capsOf(text)).not.toBe('')
      if (text.length === 1) expect(whyUnusable(text)).not.toBeNull()
    }),
  )
})

test.each([
  ['Ctrl+Shift+k', 'Ctrl Shift K'],
  ['Alt+ArrowLeft', 'Alt ←'],
  ['Escape', 'Esc'],
  ['Delete', 'Del'],
  ['F9', 'F9'],
  ['Alt+PageDown', 'Alt PageDown'],
])('%s stands on caps as %s', (chord, caps) => {
  expect(capsOf(chord)).toBe(caps)
})
