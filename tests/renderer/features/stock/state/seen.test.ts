import { afterEach, expect, test } from 'vitest'
import { choose, stockList } from '../../../../../renderer/features/stock/state/list.ts'
import { enter, forgetSeen, tellSeen } from '../../../../../renderer/features/stock/state/seen.ts'

const answer = (text: string, first: string | null) => ({ text, total: 1, asOf: null, first })
const opened = () => stockList().chosen

afterEach(() => {
  forgetSeen()
  choose(null)
})

test('Enter opens the first product of the answer that is there', () => {
  tellSeen(answer('oak', 'HV-1'))
  expect(opened()).toBeNull()
  enter('oak')
  expect(opened()).toBe('HV-1')
})

test('Enter waits for the answer to exactly its text, and opens once', () => {
  tellSeen(answer('oa', 'HV-9'))
  enter('oak')
  expect(opened()).toBeNull()
  tellSeen(answer('oa', 'HV-9'))
  expect(opened()).toBeNull()
  tellSeen(answer('oak', 'HV-1'))
  expect(opened()).toBe('HV-1')
  tellSeen(answer('oak', 'HV-2'))
  expect(opened()).toBe('HV-1')
})

test('once the list is gone, nothing that was entered is opened any more', () => {
  enter('oak')
  forgetSeen()
  tellSeen(answer('oak', 'HV-1'))
  expect(opened()).toBeNull()
  forgetSeen()
  enter('oak')
  expect(opened()).toBeNull()
})
