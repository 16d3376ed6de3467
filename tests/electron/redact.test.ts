import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { redact, redactText } from '../../electron/redact.ts'

describe('redact', () => {
  test('hides a card number however it is written', () => {
    const separators = fc.constantFrom('', ' ', '-')
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 19 })
    fc.assert(
      fc.property(digits, separators, (number, separator) => {
        const text = `paid with ${number.join(separator)} today`
        expect(redactText(text)).toBe('paid with [hidden] today')
      }),
    )
  })

  test('leaves what staff need: order numbers, telephone numbers, amounts', () => {
    const text = 'SO-10434 for 01632 960123, £1,204.10 at 10:47:02'
    expect(redactText(text)).toBe(text)
  })

  test('hides values by the name of their field, at any depth', () => {
    const facts = {
      method: 'addOrder',
      input: { card_cv2: '123', card_holdername: 'E Whitcombe', client_password: 'x', sku: 'A1' },
      list: [{ apiKey: 'demo-key' }, { session_id: 'abc' }],
    }
    expect(redact(facts)).toEqual({
      method: 'addOrder',
      input: {
        card_cv2: '[hidden]',
        card_holdername: '[hidden]',
        client_password: '[hidden]',
        sku: 'A1',
      },
      list: [{ apiKey: '[hidden]' }, { session_id: '[hidden]' }],
    })
  })

  test('hides named values inside text, and session ids anywhere', () => {
    const text = redactText(
      'POST apikey=demo-key&client_password=Harbour42&sku=A1 on 0b1f7c9e-1111-4222-8333-123456789abc',
    )
    expect(text).toBe('POST apikey=[hidden]&client_password=[hidden]&sku=A1 on [hidden]')
  })

  test('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.anything({ maxDepth: 6 }), (value) => void redact(value)))
  })
})
