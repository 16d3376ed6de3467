import { carry } from './carrying.ts'
import type { Decision } from './decision.ts'
import type { Office } from './office.ts'

/**
 * Another day, another call of the same customer: what the desk reads of their orders then goes
 * past the watch, and whatever had come late or twice has to be seen by it.
 */
export async function callAgain(office: Office, customer: string): Promise<void> {
  const later: Decision = {
    number: 99,
    customer,
    goods: [{ code: 'HV-2210', quantity: 9 }],
    pay: 'later',
    toPay: null,
    tokens: new Set(),
    pressed: new Set(),
    agreed: new Set(),
    isThere: false,
    word: 'none',
    hadQuestion: false,
  }
  office.trace(() => `☎ ${customer} calls again`)
  await carry(office, later, true)
}
