import type { FaultMix } from '../model/fates.ts'
import { type CardEnd, GOOD_CRM, type Traits } from '../model/traits.ts'
import type { Manners } from '../person/decision.ts'
import type { Random } from '../random.ts'
import type { Setup } from './variant.ts'

/** What the office set, in seconds: longest execution and longest lag of the lists. */
export const EXECUTION_S = 20
export const LAG_S = 20

export const QUIET: FaultMix = { money: {}, other: {}, lateMs: 1_000, twiceMs: 0 }

/** Every fault that leaves the assumptions standing. */
export const LOSSY: FaultMix = {
  money: {
    noConnection: 0.04,
    lostBefore: 0.12,
    lostAfter: 0.14,
    late: 0.1,
    slow: 0.12,
    cutBody: 0.05,
    html: 0.05,
    http500: 0.05,
    busy: 0.05,
    expired: 0.03,
  },
  other: {
    noConnection: 0.015,
    lostBefore: 0.02,
    lostAfter: 0.02,
    late: 0.015,
    cutBody: 0.01,
    html: 0.01,
    http500: 0.01,
    busy: 0.015,
    expired: 0.015,
  },
  lateMs: 90_000,
  twiceMs: 0,
}

const PLAIN_MANNERS: Manners = {
  pressesTwice: 0,
  triesSecondCall: 0,
  insists: 0,
  saysAnother: 'atOnce',
  endsCall: 0.3,
  crosses: 0,
  sendsAgain: 0.7,
  isWrong: 0,
  signsInToLook: 0.7,
}

/** People in a hurry, one of whom now and then says what is not so. */
export const HASTY: Manners = {
  pressesTwice: 0.3,
  triesSecondCall: 0.3,
  insists: 0.3,
  saysAnother: 'atOnce',
  endsCall: 0.5,
  crosses: 0,
  sendsAgain: 0.8,
  isWrong: 0.03,
  signsInToLook: 0.5,
}

/** One order of one customer at a CRM that behaves. */
export const CALM: Setup = {
  traits: GOOD_CRM,
  mix: QUIET,
  crashes: 0,
  diskFails: 0,
  clockBreaks: 0,
  restores: 0,
  secondDesks: 0,
  keepsCalls: false,
  reprices: 0,
  hasKeyring: true,
  history: 'seen',
  manners: PLAIN_MANNERS,
  settings: {},
  decisions: 1,
  lines: 1,
  sameCustomer: false,
  pays: ['later', 'card', 'cash'],
}

export const ALL_CARDS: readonly CardEnd[] = [
  'accepted',
  'accepted',
  'accepted',
  'declined',
  'silent',
  'unsure',
  'stored',
  'noDocument',
  'codeOnly',
]

/** What differs from CRM to CRM without breaking an assumption. */
export const someCrm = (random: Random): Traits => ({
  ...GOOD_CRM,
  deadCode: random.pick([1501, 1011]),
  keepsBasket: random.chance(0.4),
  mergesLines: random.chance(0.5),
  lagMs: random.pick([0, 0, 3_000, 10_000, (LAG_S - 1) * 1_000]),
  executionMs: (EXECUTION_S - 1) * 1_000,
  pageCap: random.pick([100, 100, 2, 1]),
  reorders: random.chance(0.15),
  clientRefKept: random.pick([100, 100, 100, 6, 3, null]),
  cards: ALL_CARDS,
  refusals: random.pick([0, 0, 0.1]),
  roundsUp: random.chance(0.1),
  elsewhere: random.pick([0, 0, 0.3]),
})

/** Everything at once that the assumptions allow. */
export const someSetup = (random: Random): Setup => ({
  traits: someCrm(random),
  mix: LOSSY,
  crashes: 0.4,
  diskFails: random.pick([0, 0, 0.02]),
  clockBreaks: 0.15,
  restores: 0,
  secondDesks: 0,
  keepsCalls: false,
  reprices: 0,
  hasKeyring: random.chance(0.8),
  history: random.pick(['new', 'seen', 'seen', 'trusted', 'trusted']),
  manners: HASTY,
  settings: {
    cardMode: random.pick(['withOrder', 'withOrder', 'afterOrder']),
    declinedWithoutCode: false,
  },
  decisions: random.pick([1, 1, 2]),
  lines: 1,
  sameCustomer: random.chance(0.7),
  pays: ['later', 'card', 'card', 'cash', 'cardOnQuote'],
})
