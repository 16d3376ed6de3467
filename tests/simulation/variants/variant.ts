import type { DeskSettings } from '../../../shared/desk/settings.ts'
import type { FaultMix } from '../model/fates.ts'
import type { Traits } from '../model/traits.ts'
import type { Decision, Manners } from '../person/decision.ts'
import type { Random } from '../random.ts'

/** How much of this CRM the desk knew before the schedule began. */
export type History = 'new' | 'seen' | 'trusted'

/** Everything a schedule is made of, beside chance. */
export type Setup = {
  readonly traits: Traits
  readonly mix: FaultMix
  readonly crashes: number
  /** How likely a write to the journal fails, as on a full disk. */
  readonly diskFails: number
  /** How likely the computer sleeps, or its clock is set. */
  readonly clockBreaks: number
  /** How likely an older copy of the journal is put back while the desk is off. */
  readonly restores: number
  /** How likely a second desk is started on the same folder. */
  readonly secondDesks: number
  /** Whether the open calls are kept, and come back when the desk is started again. */
  readonly keepsCalls: boolean
  /** How likely a price changes, at each start of the desk and once in the day. */
  readonly reprices: number
  readonly hasKeyring: boolean
  readonly history: History
  readonly manners: Manners
  readonly settings: Partial<DeskSettings>
  readonly decisions: number
  /** Products in an order, at most. */
  readonly lines: number
  readonly sameCustomer: boolean
  readonly pays: readonly Decision['pay'][]
}

/** A family of schedules. The two blocks are never mixed (money.md). */
export type Variant = {
  readonly name: string
  readonly block: 'within' | 'beyond'
  readonly setUp: (random: Random) => Setup
}
