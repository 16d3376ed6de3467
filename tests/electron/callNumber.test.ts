import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberIn, numberOf } from '../../electron/callNumber.ts'

describe('the number to call', () => {
  test.each([
    [['desk', '--call', '01632 960123'], '01632 960123'],
    [['desk', '--call=+44 1632 960123', '--other'], '+44 1632 960123'],
    [['desk', '.', 'tel:+44-1632-960123'], '+44-1632-960123'],
    [['desk', 'TEL:%2B441632960123;ext=12'], '+441632960123'],
    [['desk', 'tel://01632960123?x=y'], '01632960123'],
    [['desk', '--call'], null],
    [['desk', '--call', '--other'], null],
    [['desk', 'tel:mum'], null],
    [['desk', '01632960123'], null],
    [['desk'], null],
  ])('in %j is %s', (argv, number) => expect(numberIn(argv)).toBe(number))

  test('is never anything but figures and what stands between them', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string().map((text) => `tel:${text}`),
      fc.string({ unit: fc.constantFrom('0', '1', '+', '%', '2', 'B', ' ', '-', ';', '?', 'a') }),
    )
    fc.assert(
      fc.property(hostile, (text) => {
        const number = numberOf(text)
        expect(number === null || /^[+\d\s().\-/]{3,40}$/.test(number)).toBe(true)
      }),
    )
    for (const other of [null, undefined, 7, {}]) expect(numberOf(other)).toBeNull()
  })
})
