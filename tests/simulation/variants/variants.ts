import { GOOD_CRM } from '../model/traits.ts'
import { ALL_CARDS, CALM, HASTY, LOSSY, QUIET, someCrm, someSetup } from './setups.ts'
import type { Variant } from './variant.ts'

const within = (name: string, setUp: Variant['setUp']): Variant => ({
  name,
  block: 'within',
  setUp,
})
const beyond = (name: string, setUp: Variant['setUp']): Variant => ({
  name,
  block: 'beyond',
  setUp,
})

const MINUTE = 60_000

/** Every variant of the simulation. */
export const VARIANTS: readonly Variant[] = [
  within('calm', () => CALM),
  within('lossy line', () => ({
    ...CALM,
    mix: LOSSY,
    traits: { ...GOOD_CRM, executionMs: 19_000 },
  })),
  within('late and slow', (random) => ({
    ...CALM,
    traits: { ...someCrm(random), clientRefKept: 100, reorders: false },
    mix: {
      ...QUIET,
      money: { late: 0.35, slow: 0.35, lostBefore: 0.1 },
      other: { late: 0.03 },
      lateMs: 3 * MINUTE,
    },
    history: 'trusted',
  })),
  within('odd lists', (random) => ({
    ...CALM,
    traits: {
      ...someCrm(random),
      pageCap: random.pick([1, 2, 3]),
      roundsUp: random.chance(0.4),
      reorders: random.chance(0.5),
    },
    mix: { ...LOSSY, other: {} },
    decisions: 2,
    sameCustomer: true,
    history: random.pick(['seen', 'trusted']),
  })),
  within('crashes', (random) => ({
    ...CALM,
    traits: someCrm(random),
    mix: { ...QUIET, money: LOSSY.money, lateMs: 3 * MINUTE },
    crashes: 0.95,
    hasKeyring: random.chance(0.6),
    history: random.pick(['new', 'seen', 'trusted']),
  })),
  within('disk full', (random) => ({
    ...CALM,
    traits: someCrm(random),
    mix: { ...QUIET, money: LOSSY.money, lateMs: MINUTE },
    diskFails: 0.08,
    crashes: 0.2,
    history: random.pick(['seen', 'trusted']),
  })),
  within('clock and sleep', (random) => ({
    ...CALM,
    traits: { ...someCrm(random), clientRefKept: 100, lagMs: random.pick([0, 19_000]) },
    mix: { ...QUIET, money: { late: 0.2, slow: 0.6, lostBefore: 0.1 }, lateMs: MINUTE },
    clockBreaks: 0.9,
    history: 'trusted',
  })),
  within('cards', (random) => ({
    ...CALM,
    traits: { ...someCrm(random), cards: ALL_CARDS },
    mix: { ...LOSSY, other: {} },
    settings: { cardMode: random.pick(['withOrder', 'afterOrder']) },
    pays: ['card', 'cardOnQuote'],
    manners: { ...HASTY, isWrong: 0 },
  })),
  within('payments', (random) => ({
    ...CALM,
    traits: someCrm(random),
    mix: LOSSY,
    pays: ['cash', 'cardOnQuote'],
    manners: { ...HASTY, isWrong: 0 },
  })),
  within('split payments', (random) => ({
    ...CALM,
    traits: { ...someCrm(random), refusals: 0, cards: ALL_CARDS },
    mix: { ...LOSSY, other: {} },
    crashes: random.pick([0, 0, 0.4]),
    pays: ['parts'],
    manners: { ...HASTY, isWrong: 0 },
  })),
  within('restored backups', (random) => ({
    ...CALM,
    traits: someCrm(random),
    mix: { ...QUIET, money: LOSSY.money, lateMs: 3 * MINUTE },
    crashes: 0.95,
    restores: 0.7,
    hasKeyring: random.chance(0.6),
    history: random.pick(['new', 'seen', 'trusted']),
    manners: { ...HASTY, isWrong: 0, insists: 0, saysAnother: 'whenTrue' },
    decisions: random.pick([1, 2]),
    sameCustomer: true,
    // Drawn last, so that what the others draw stays as it is.
    pays: random.chance(0.4) ? ['parts'] : ['later', 'card', 'cash', 'cash', 'cardOnQuote'],
  })),
  within('calls come back', (random) => ({
    ...CALM,
    traits: { ...someCrm(random), refusals: 0 },
    mix: {
      ...LOSSY,
      other: { ...LOSSY.other, lostBefore: 0.05, lostAfter: 0.05, expired: 0.04 },
      lateMs: MINUTE,
    },
    crashes: 0.85,
    restores: random.pick([0, 0.7]),
    keepsCalls: true,
    reprices: 0.4,
    history: random.pick(['seen', 'trusted']),
    manners: { ...HASTY, isWrong: 0, insists: 0, saysAnother: 'whenTrue' },
    settings: { keepPasswords: random.chance(0.4) },
    decisions: random.pick([1, 1, 2]),
    lines: 4,
    sameCustomer: random.chance(0.5),
    pays: ['later', 'card', 'cash', 'elsewhere', 'elsewhere'],
  })),
  within('two desks', (random) => ({
    ...CALM,
    traits: someCrm(random),
    mix: { ...QUIET, money: LOSSY.money, lateMs: MINUTE },
    crashes: 0.6,
    secondDesks: 0.8,
    history: random.pick(['seen', 'trusted']),
    manners: { ...HASTY, isWrong: 0 },
    decisions: random.pick([1, 2]),
    sameCustomer: true,
    pays: ['later', 'card', 'cash'],
  })),
  within('late basket', (random) => ({
    ...CALM,
    traits: { ...someCrm(random), clientRefKept: 100, reorders: false },
    mix: {
      ...QUIET,
      money: { late: 0.3, slow: 0.3 },
      other: { late: 0.12, lostBefore: 0.03, lostAfter: 0.03 },
      lateMs: 45_000,
    },
    history: 'trusted',
    decisions: 2,
    sameCustomer: random.chance(0.5),
  })),
  within('colleagues', (random) => ({
    ...CALM,
    traits: { ...someCrm(random), clientRefKept: 100, reorders: false },
    mix: { ...QUIET, money: { late: 0.2, slow: 0.3, lostBefore: 0.4 }, lateMs: MINUTE },
    history: 'trusted',
    manners: { ...HASTY, isWrong: 0, sendsAgain: 1, crosses: 0.7 },
  })),
  within('hasty people', (random) => ({
    ...someSetup(random),
    crashes: 0,
    decisions: 2,
    sameCustomer: true,
  })),
  within('everything', someSetup),
  beyond('ids reborn', (random) => {
    const setup = someSetup(random)
    return {
      ...setup,
      traits: { ...setup.traits, endedIds: 'reborn' },
      mix: { ...setup.mix, other: { ...setup.mix.other, late: 0.06 }, lateMs: 4 * MINUTE },
    }
  }),
  beyond('ended sessions live on', (random) => {
    const setup = someSetup(random)
    return {
      ...setup,
      traits: { ...setup.traits, endedIds: 'alive', clientRefKept: 100 },
      mix: { ...setup.mix, money: { late: 0.5, lostBefore: 0.1 }, lateMs: 4 * MINUTE },
      history: 'trusted',
    }
  }),
  beyond('lists lag too long', (random) => {
    const setup = someSetup(random)
    return { ...setup, traits: { ...setup.traits, lagMs: 4 * MINUTE } }
  }),
  beyond('works too long', (random) => {
    const setup = someSetup(random)
    return {
      ...setup,
      traits: { ...setup.traits, executionMs: 5 * MINUTE },
      mix: { ...setup.mix, money: { slow: 0.6, lostAfter: 0.1 } },
    }
  }),
  beyond('delivered twice', (random) => {
    const setup = someSetup(random)
    return {
      ...setup,
      traits: { ...setup.traits, keepsBasket: random.chance(0.7) },
      mix: { ...setup.mix, money: { twice: 0.5, lostAfter: 0.1, late: 0.1 }, twiceMs: 15_000 },
    }
  }),
  beyond('quotes hidden', (random) => {
    const setup = someSetup(random)
    return { ...setup, traits: { ...setup.traits, hidesQuotes: true } }
  }),
  beyond('charge without order', (random) => {
    const setup = someSetup(random)
    return {
      ...setup,
      traits: { ...setup.traits, cards: ['accepted', 'chargeLost', 'unsure'] },
      pays: ['card', 'card', 'cardOnQuote'],
    }
  }),
]
