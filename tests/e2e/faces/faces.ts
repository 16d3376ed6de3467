import type { CompanyName } from '../../../sandbox/furnished.ts'
import { test } from '../fixtures.ts'
import { activities } from './activities.ts'
import { adding } from './adding.ts'
import { beginning } from './beginning.ts'
import { call } from './call.ts'
import { callSheet } from './callSheet.ts'
import { cases } from './cases.ts'
import { customerForm } from './customerForm.ts'
import { customers } from './customers.ts'
import type { Walk } from './face.ts'
import { frame } from './frame.ts'
import { lines } from './lines.ts'
import { longCall } from './longCall.ts'
import { menus } from './menus.ts'
import { menusUnread } from './menusUnread.ts'
import { oddCall } from './oddCall.ts'
import { checkout, newcomer, payment } from './order.ts'
import { orderList } from './orderList.ts'
import { records } from './records.ts'
import { reminders } from './reminders.ts'
import { restored } from './restored.ts'
import { stock } from './stock.ts'
import { stockChanges } from './stockChanges.ts'
import { stockCounting } from './stockCounting.ts'
import { stockEmpty } from './stockEmpty.ts'
import { stockLarge } from './stockLarge.ts'
import { stockOdd } from './stockOdd.ts'
import { stockOddParts } from './stockOddParts.ts'
import { tray } from './tray.ts'
import { trayStates } from './trayStates.ts'

const sample = {
  call,
  tray,
  trayStates,
  checkout,
  payment,
  newcomer,
  customerForm,
  lines,
  longCall,
  customers,
  records,
  orderList,
  cases,
  frame,
  menus,
  activities,
  callSheet,
  adding,
  reminders,
  stock,
  stockChanges,
  stockCounting,
  stockLarge,
}

/** Faces of a desk that has just been started, by walks that each start their own. */
export const beginnings = { beginning, menusUnread, restored }

/** Every face the desk has, by walks that each take one desk; by the company it is shown with. */
export const walks = {
  sample,
  odd: { oddCall, stockOdd, stockOddParts },
  empty: { stockEmpty },
} as const satisfies Record<CompanyName, Record<string, Walk>>

/** Asks for a test of each walk, each company in a group of its own. */
export function forEachWalk(ask: (name: string, walk: Walk) => void): void {
  for (const [company, its] of Object.entries(walks)) {
    test.describe(company, () => {
      test.use({ sandboxOptions: { company: company as CompanyName } })
      for (const [name, walk] of Object.entries<Walk>(its)) ask(name, walk)
    })
  }
}
