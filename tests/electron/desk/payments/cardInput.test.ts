import { expect, test } from 'vitest'
import { cardInput, cardProblems } from '../../../../electron/desk/payments/cardInput.ts'
import { CARD } from './toPay.ts'

const DATES = { startMonth: '3', startYear: '2024', issue: '7' }
const START = { card_start_month: '03', card_start_year: '24' }

test('a card goes as digits, with months and years as two of them', () => {
  expect(cardInput(CARD)).toStrictEqual({
    card_holdername: 'E Whitcombe',
    card_number: '4929000000006',
    card_type: 'VISA',
    card_expire_month: '01',
    card_expire_year: '39',
    card_cv2: '123',
  })
})

test('a start date and an issue number go with a card that has them, where they were typed', () => {
  const old = { ...CARD, type: 'MAESTRO' }
  expect(cardInput({ ...old, ...DATES })).toMatchObject({ ...START, card_issuenumber: '7' })
  const bare = Object.keys(cardInput(CARD))
  expect(Object.keys(cardInput(old))).toEqual(bare)
  expect(Object.keys(cardInput({ ...CARD, ...DATES }))).toEqual(bare)
  expect(Object.keys(cardInput({ ...CARD, ...DATES, type: 'NONE' }))).toEqual(bare)
})

test('what cannot be read as a month or a year goes empty, for the CRM to refuse', () => {
  const odd = { ...CARD, type: 'MAESTRO', expiryMonth: 'x', expiryYear: 'x' }
  expect(cardInput({ ...odd, startMonth: 'x', startYear: 'x' })).toMatchObject({
    card_expire_month: '',
    card_expire_year: '',
    card_start_month: '',
    card_start_year: '',
  })
})

test('a card is held against the day', () => {
  expect(cardProblems(CARD, Date.parse('2038-01-01'))).toEqual({})
  expect(Object.keys(cardProblems(CARD, Date.parse('2040-01-01')))).not.toEqual([])
})
