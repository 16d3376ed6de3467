import type { Dialect } from '../../shared/crm/dialect.ts'
import type { Clock } from '../clock.ts'
import { clockSkew } from './calibration/clockStep.ts'
import { endedSessions } from './calibration/fence.ts'
import { keyAccepted } from './calibration/key.ts'
import { listsSentAs } from './calibration/lists.ts'
import { menus } from './calibration/menus.ts'
import { createProber } from './calibration/prober.ts'
import { reachable } from './calibration/reach.ts'
import { answersComeAs } from './calibration/shapes.ts'
import type { Learned, Step, StepContext, StepState } from './calibration/step.ts'
import type { Http } from './http.ts'

/** What one step of the connection test tried and learned. `ms` is null where nothing was asked. */
export type CalibrationStep = {
  readonly name: string
  readonly state: StepState
  readonly detail: string
  readonly ms: number | null
}

/** What a connection test found out. `dialect` is what to speak from now on. */
export type Calibration = {
  readonly isConnected: boolean
  readonly summary: string
  readonly steps: readonly CalibrationStep[]
  readonly dialect: Dialect
}

/** What a connection test needs. */
export type CalibrationOptions = {
  readonly endpoint: string
  readonly key: () => string
  /** Where to start from: the default, or what was learned before. */
  readonly dialect: Dialect
  readonly testCustomer: { readonly email: string; readonly password: string } | null
  readonly http: Http
  readonly clock: Clock
  /** A new session id, a UUID. */
  readonly newSessionId: () => string
  readonly signal: AbortSignal
  /** Told each step as it ends. */
  readonly onStep: (step: CalibrationStep) => void
}

const STEPS: readonly Step[] = [
  reachable,
  keyAccepted,
  listsSentAs,
  answersComeAs,
  menus,
  clockSkew,
  endedSessions,
]

/** What nobody can try beforehand, for an order cannot be deleted (money.md). */
const ORDERS_TRACED: CalibrationStep = {
  name: 'Orders can be traced',
  state: 'unknown',
  detail: 'Not known yet. Learned from the first orders',
  ms: null,
}

/** Tests a connection step by step and learns the CRM's dialect. Places no order, keeps nothing. */
export async function calibrate(options: CalibrationOptions): Promise<Calibration> {
  const { clock, onStep, endpoint, testCustomer, newSessionId } = options
  const prober = createProber(options)
  const steps: CalibrationStep[] = []
  let dialect = options.dialect
  let stoppedBy: CalibrationStep | null = null
  for (const step of STEPS) {
    const startedAt = clock.monotonic()
    const context: StepContext = { prober, dialect, endpoint, testCustomer, newSessionId }
    const learned: Learned = stoppedBy === null ? await step.run(context) : NOT_TRIED
    const ms = learned.isInstant === true ? null : Math.round(clock.monotonic() - startedAt)
    const told: CalibrationStep = {
      name: step.name,
      state: learned.state,
      detail: learned.detail,
      ms,
    }
    dialect = learned.dialect ?? dialect
    if (step.isNeeded && learned.state === 'failed') stoppedBy = told
    steps.push(told)
    onStep(told)
  }
  steps.push(ORDERS_TRACED)
  onStep(ORDERS_TRACED)
  return { isConnected: stoppedBy === null, summary: summaryOf(stoppedBy, steps), steps, dialect }
}

const NOT_TRIED = { state: 'unknown', detail: 'Not tried', isInstant: true } as const

function summaryOf(stoppedBy: CalibrationStep | null, steps: readonly CalibrationStep[]): string {
  if (stoppedBy !== null) return `Not connected. ${stoppedBy.detail}`
  return steps.some(({ state }) => state === 'failed')
    ? 'Connected, but not everything works as the desk needs it.'
    : 'Connected. This CRM speaks a dialect the desk knows.'
}
