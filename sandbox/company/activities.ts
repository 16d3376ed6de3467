import { addDays, addMinutes, isWorkingDay, londonToUtc, weekdayOf } from './calendar.ts'
import { activityCategory } from './menus.ts'
import { type Random, randomFrom, recordKey } from './random.ts'
import { type Appointment, thisWeek } from './thisWeek.ts'
import type { Activity, Contact, Day, Product } from './types.ts'

const span = 60
/** Minutes; what takes longer starts in the morning, so that all ends by half past five. */
const longest = 95

const clocks = ['09:00', '09:40', '10:20', '11:15', '12:00', '13:30', '14:10', '15:00', '15:50']

const descriptions: Readonly<Record<string, string>> = {
  DA1: 'Telephone',
  DA2: 'Telephone, promised',
  DB1: 'At the customer’s',
  DB2: 'With samples',
  DC1: 'At the desk',
  DC2: 'In the warehouse',
  DD1: 'Out and about',
  DD2: 'Stand and price lists',
}

const inOffice: readonly Appointment[] = [
  ['Price list review', 'DC1', '', 70],
  ['Check back orders', 'DC1', '', 45],
  ['Stock count WH1', 'DC2', 'WH1', 90],
  ['Stock count SHOP', 'DC2', 'SHOP', 60],
]

const away: readonly Appointment[] = [
  ['Trade show, Bath', 'DD2', 'Bath', 300],
  ['Farmers’ market, Wells', 'DD1', 'Wells', 240],
  ['Open day at the saltworks', 'DD1', 'Penhallow', 180],
]

const shortName = ({ fields }: Contact): string =>
  (fields.company ?? '').replace(' (Training) Ltd', '') ||
  `${fields.firstname?.[0] ?? ''}. ${fields.lastname ?? ''}`

const withCustomer = (random: Random, contact: Contact): Appointment => {
  const name = shortName(contact)
  const town = contact.fields.address3 ?? ''
  const [verb, type, minutes] = random.pick([
    ['Ring', 'DA1', 30],
    ['Ring', 'DA1', 20],
    ['Ring back', 'DA2', 15],
    ['Visit', 'DB1', 90],
    ['Tasting at', 'DB2', 75],
  ] as const)
  return [`${verb} ${name}`, type, type.startsWith('DA') ? '' : town, minutes]
}

const appointment = (random: Random, contacts: readonly Contact[]): Appointment => {
  const dice = random.next()
  if (dice < 0.15) return random.pick(inOffice)
  return dice < 0.22 ? random.pick(away) : withCustomer(random, random.pick(contacts))
}

type Planned = { day: Day; clock: string; planned: Appointment }

const ordinaryDay = (day: Day, random: Random, contacts: readonly Contact[]): readonly Planned[] =>
  clocks
    .filter(() => random.chance(0.24))
    .map((clock) => {
      const planned = appointment(random, contacts)
      return { day, clock: planned[3] > longest ? '09:30' : clock, planned }
    })

/** Four months around today: this week as written, the rest by chance, working days only. */
const plan = (today: Day, contacts: readonly Contact[]): readonly Planned[] => {
  const random = randomFrom(20_261_124)
  const monday = addDays(today, 1 - weekdayOf(today))
  return Array.from({ length: 2 * span + 1 }, (_, at) => addDays(today, at - span))
    .filter(isWorkingDay)
    .flatMap((day) => {
      const written = day >= monday && day < addDays(monday, 5)
      if (!written) return ordinaryDay(day, random, contacts)
      return thisWeek
        .filter(([weekday]) => weekday === weekdayOf(day))
        .map(([, clock, planned]) => ({ day, clock, planned }))
    })
}

/** The diary around today in London's working hours, earliest first. */
export const activitiesOn = (
  today: Day,
  contacts: readonly Contact[],
  products: readonly Product[],
): readonly Activity[] => {
  const random = randomFrom(7)
  return plan(today, contacts).map(({ day, clock, planned }, at) => {
    const [subject, type, location, minutes] = planned
    const start = londonToUtc(day, clock)
    const ref = 501 + at
    return {
      ref,
      key: recordKey('activity', ref),
      subject,
      start,
      end: addMinutes(start, minutes),
      description: descriptions[type] ?? '',
      notes: random.chance(0.3)
        ? random.pick(['Ask about Christmas.', 'Bring samples.', 'Prefers mornings.'])
        : '',
      category: activityCategory(type),
      type,
      sku: type === 'DB2' ? random.pick(products).code : '',
      team: type.startsWith('DD') ? 'TM3' : 'TM1',
      location,
    }
  })
}
