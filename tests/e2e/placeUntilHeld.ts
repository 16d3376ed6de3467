import type { FaultInput } from '../../sandbox/faults.ts'
import type { RunningSandbox } from '../sandbox/startSandbox.ts'
import type { PhoneOrderPage } from './pages/phoneOrder.ts'
import { eleanor } from './people.ts'

/** Eleanor's order, sent as a quote, as far as the CRM lets it come; `release` lets it go on. */
export async function placeUntilHeld(
  phoneOrder: PhoneOrderPage,
  { control }: RunningSandbox,
  at: NonNullable<FaultInput['at']>,
) {
  await phoneOrder.takeOrder(eleanor, '2 HV-1042')
  const held = await control.fault({ method: 'addOrder', fault: 'hold', at })
  await phoneOrder.openCheckout()
  await phoneOrder.confirm()
  await held.whenHeld()
  return held
}
