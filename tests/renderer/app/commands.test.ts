import { describe, expect, test } from 'vitest'
import { chordOf } from '../../../renderer/app/chord.ts'
import { commandList, keysOf } from '../../../renderer/app/commands.ts'

const press = (key: string, part: Partial<KeyboardEvent> = {}) => ({
  key,
  code: key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...part,
})

describe('the list of keys', () => {
  test('no chord gives two commands', () => {
    const chords = commandList
      .filter((command) => command.inPlace !== true)
      .flatMap((command) => command.chords)
    expect(new Set(chords).size).toBe(chords.length)
  })

  test.each([
    ['newCall', 'F2'],
    ['addProduct', 'F3'],
    ['newCustomer', 'F6'],
    ['sameAsLastTime', 'F7'],
    ['takePayment', 'F8'],
    ['placeOrder', 'F9'],
    ['endCall', 'F10'],
    ['keySheet', 'F1'],
    ['palette', 'Ctrl K'],
    ['switchCall', 'Ctrl 1…9'],
    ['confirm', 'Ctrl Enter'],
    ['phoneOrder', 'Alt 1'],
    ['activities', 'Alt 3'],
    ['orders', 'Alt 5'],
    ['cases', 'Alt 7'],
    ['settings', 'Alt 8'],
  ] as const)('%s is %s, as the design says', (id, keys) => {
    expect(keysOf(id)).toBe(keys)
  })
})

describe('a pressed key', () => {
  test.each([
    [press('F9'), 'F9'],
    [press('K', { ctrlKey: true }), 'Ctrl+k'],
    [press('k', { metaKey: true }), 'Ctrl+k'],
    [press('Tab', { ctrlKey: true, shiftKey: true }), 'Ctrl+Shift+Tab'],
    [press('&', { code: 'Digit1', altKey: true }), 'Alt+1'],
    [press('3', { code: 'Numpad3', ctrlKey: true }), 'Ctrl+3'],
  ])('is written as one word', (event, chord) => {
    expect(chordOf(event)).toBe(chord)
  })
})
