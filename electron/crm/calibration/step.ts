import type { Dialect } from '../../../shared/crm/dialect.ts'
import type { Prober } from './prober.ts'

/** What a step works with. `dialect` is what the steps before it have learned. */
export type StepContext = {
  readonly prober: Prober
  readonly dialect: Dialect
  readonly endpoint: string
  readonly testCustomer: { readonly email: string; readonly password: string } | null
  readonly newSessionId: () => string
}

/** How a step ended. */
export type StepState = 'ok' | 'warn' | 'failed' | 'unknown'

/** What a step learned: in a sentence, and as the dialect to go on with. */
export type Learned = {
  readonly state: StepState
  readonly detail: string
  readonly dialect?: Dialect
  /** Where no request was made, no time is told. */
  readonly isInstant?: boolean
}

/** One step of the connection test. */
export type Step = {
  readonly name: string
  /** Without it nothing after it can be tried. */
  readonly isNeeded: boolean
  readonly run: (context: StepContext) => Promise<Learned>
}

/** A step's good end. */
export const fine = (detail: string, dialect?: Dialect): Learned =>
  dialect === undefined ? { state: 'ok', detail } : { state: 'ok', detail, dialect }

/** A step's bad end. */
export const bad = (detail: string): Learned => ({ state: 'failed', detail })
