import { expect } from 'vitest'
import type { CustomerSaved } from '../../../../shared/desk/customerForm.ts'
import type { CustomerValues } from '../../../../shared/domain/customerFields.ts'
import type { Result } from '../../../../shared/result.ts'
import type { RunningSandbox } from '../../../sandbox/startSandbox.ts'
import { ELEANOR } from '../phoneOrder.ts'
import { type RunningDesk, startDesk, value } from '../startDesk.ts'

/** A desk that reads and saves the form *Customer*, with somebody at it. */
export function formDesk(sandbox: RunningSandbox) {
  let running: RunningDesk
  const form = () => running.desk.handlers.customerForm
  const read = (callId: string) => value(form().read({ callId }))
  const save = (
    callId: string,
    contactRef: string,
    base: CustomerValues,
    changes: CustomerValues,
    password = '',
  ): Promise<Result<CustomerSaved>> =>
    Promise.resolve(form().save({ callId, contactRef, base, changes, password }))
  return {
    running: () => running,
    start: (options: Parameters<typeof startDesk>[1] = {}) => {
      running = startDesk(sandbox, { settings: { whoIsHere: 'Ruth' }, ...options })
      running.clock.skipWaits(15_000)
    },
    form,
    read,
    save,
    /** Reads the form and saves some of it changed. */
    change: async (callId: string, changes: CustomerValues, password = '') => {
      const { contactRef, values } = await read(callId)
      return save(callId, contactRef, values, changes, password)
    },
    inCrm: async (email = ELEANOR.email) =>
      (await sandbox.control.contacts()).find((contact) => contact.email === email),
    updates: () => sandbox.control.requests('updateContact'),
  }
}

/** What was saved; a conflict fails the test. */
export async function saved(result: Result<CustomerSaved> | Promise<Result<CustomerSaved>>) {
  const done = await value(result)
  expect(done.kind).toBe('saved')
  if (done.kind !== 'saved') throw new Error('a conflict')
  return done
}
