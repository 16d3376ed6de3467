import { CrmError } from '../answer.ts'
import { isOnCalendar } from '../clock.ts'
import { countryCodes } from '../countries.ts'
import type { Crm } from '../crm.ts'
import type { Card } from '../gatewayChecks.ts'
import type { Input } from '../input.ts'
import type { Contact } from '../store/contacts.ts'
import { isInMenu } from '../store/menus.ts'
import type { OrderDetails } from '../store/orders.ts'

/** Where the order goes and what was said; without an address it goes to the contact's own. */
export function orderDetails(crm: Crm, contact: Contact, input: Input<'addOrder'>): OrderDetails {
  checkOrder(crm, input)
  const hasAddress = input.order_address1 !== undefined
  const own = contact.fields
  const address = hasAddress
    ? {
        address1: input.order_address1 ?? '',
        address2: input.order_address2 ?? '',
        address3: input.order_address3 ?? '',
        state: input.order_state ?? '',
        postcode: input.order_postcode ?? '',
        country: input.order_country ?? own.country_code ?? '',
      }
    : {
        address1: own.address1 ?? '',
        address2: own.address2 ?? '',
        address3: own.address3 ?? '',
        state: own.state ?? '',
        postcode: own.postcode ?? '',
        country: own.country_code ?? '',
      }
  return {
    ...address,
    deliveryDate: input.order_delivery_date ?? '',
    label: input.order_label ?? '',
    team: input.order_team ?? own.team ?? '',
    notes: input.order_notes ?? '',
    deliveryNotes: input.order_deliverynotes ?? '',
  }
}

/** Lengths are the gateway's, since the document gives none. */
function checkOrder(crm: Crm, input: Input<'addOrder'>): void {
  const faults: Record<string, string> = {}
  const check = (field: string, isRight: boolean, fault: string) => {
    if (!isRight) faults[field] = fault
  }
  const fits = (text: string | undefined, most: number) => (text ?? '').length <= most
  check('order_address1', fits(input.order_address1, 100), 'is too long')
  check('order_address2', fits(input.order_address2, 100), 'is too long')
  check('order_address3', fits(input.order_address3, 100), 'is too long')
  check('order_postcode', fits(input.order_postcode, 10), 'is too long')
  check('order_state', fits(input.order_state, 2), 'is too long')
  const { order_country: country, order_label: label, order_team: team } = input
  check('order_country', country === undefined || countryCodes.has(country), 'is no country')
  check(
    'order_label',
    label === undefined || isInMenu(crm.store, 'order_label', label),
    'is unknown',
  )
  check('order_team', team === undefined || isInMenu(crm.store, 'sales_team', team), 'is unknown')
  check('order_datetime', isMoment(input.order_datetime), 'is invalid')
  if (Object.keys(faults).length > 0) throw new CrmError(1011, faults)
}

/** The date an order is to bear, in milliseconds, if it was given one. */
export function orderMoment(text: string | undefined): number | undefined {
  const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d:\d\d)Z?)?$/.exec(text ?? '')
  const moment = match === null ? '' : `${match[1]}T${match[2] ?? '00:00:00'}`
  return isOnCalendar(moment) ? Date.parse(`${moment}Z`) : undefined
}

const isMoment = (text: string | undefined): boolean =>
  text === undefined || orderMoment(text) !== undefined

/** The card of a call, or nothing where no card field was filled in. */
export function cardOf(input: Input<'addOrder'> | Input<'addTransaction'>): Card | undefined {
  const card = {
    holder: input.card_holdername ?? '',
    number: (input.card_number ?? '').replace(/ /g, ''),
    startMonth: input.card_start_month ?? '',
    startYear: input.card_start_year ?? '',
    expireMonth: input.card_expire_month ?? '',
    expireYear: input.card_expire_year ?? '',
    issueNumber: input.card_issuenumber ?? '',
    type: (input.card_type ?? '').toUpperCase(),
    cv2: input.card_cv2 ?? '',
  }
  return Object.values(card).some((value) => value !== '') ? card : undefined
}
