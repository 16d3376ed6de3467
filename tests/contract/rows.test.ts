import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { crmTable } from '../../shared/crm/index.ts'
import { type RunningSandbox, startSandbox } from '../sandbox/startSandbox.ts'
import { clientOf } from './clientOf.ts'
import { spokenDialects } from './dialects.ts'
import { activitySteps } from './walk/activities.ts'
import { cartSteps } from './walk/cart.ts'
import { catalogueSteps } from './walk/catalogue.ts'
import { contactSteps, endStep } from './walk/contacts.ts'
import { orderSteps } from './walk/orders.ts'
import { TODAY, type Walk } from './walk/walk.ts'

const steps = [
  ...contactSteps,
  ...catalogueSteps,
  ...cartSteps,
  ...orderSteps,
  ...activitySteps,
  endStep,
]

test('the walk takes each of the 25 methods once', () => {
  expect(steps.map(({ name }) => name).sort()).toEqual(Object.keys(crmTable).sort())
})

describe.each(['default', 'legacy', 'keyed'] as const)('replies as %s', (replyProfile) => {
  let sandbox: RunningSandbox

  beforeAll(async () => {
    sandbox = await startSandbox({ today: TODAY })
  })

  afterAll(() => sandbox.stop())

  describe.each(spokenDialects)('$name', ({ dialect, only }) => {
    let closeClient: () => void
    let walk: Walk

    beforeAll(async () => {
      await sandbox.control.reset()
      await sandbox.control.setSwitches({ replyProfile, only })
      const { crm, close } = clientOf(sandbox, dialect)
      closeClient = close
      walk = { crm, session_id: randomUUID(), learned: new Map() }
    })

    afterAll(() => closeClient())

    test.each(steps)('$name', ({ check }) => check(walk))
  })
})
