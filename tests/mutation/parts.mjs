import { globSync } from 'node:fs'

/** What is mutated, by the name given in MUTATED. */
export const MUTATE = {
  domain: [
    'shared/domain/settling/*.ts',
    'shared/domain/orderOutcome.ts',
    'shared/domain/paymentOutcome.ts',
  ],
  journal: ['electron/desk/journal/*.ts'],
  orders: ['electron/desk/orders/*.ts'],
  payments: ['electron/desk/payments/*.ts'],
  settling: ['electron/desk/settling/*.ts'],
  again: ['electron/desk/again/*.ts'],
  client: ['electron/crm/{caller,failure,answer}.ts'],
}

/** The parts that `hotRunner.mjs` runs the tests of; Vitest runs those of the others. */
const HOT = ['orders', 'payments', 'settling', 'again']

/** The tests of one thing each that changes of the desk have to be caught by. */
const DESK_TESTS = 'tests/electron/desk/{orders,payments,settling,again}/**/*.test.ts'

/** @param {string} part */
export const isHot = (part) => HOT.includes(part)

/** The test files of the hot parts, from the repository's root. */
export const hotTests = () => globSync(DESK_TESTS).sort()
