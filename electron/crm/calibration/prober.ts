import type { Dialect } from '../../../shared/crm/dialect.ts'
import type { MethodInput, MethodName } from '../../../shared/crm/index.ts'
import { wait } from '../../clock.ts'
import { type Exchanged, type ExchangeOptions, exchange } from '../exchange.ts'
import { CODE } from '../failure.ts'
import type { HttpAnswered } from '../httpAnswer.ts'

/** The last answer that came, for what its headers tell; `at` by this computer's wall clock. */
export type LastAnswer = { readonly received: HttpAnswered; readonly at: number }

/** Asks single questions, in whatever dialect is being tried. */
export type Prober = {
  readonly ask: <Name extends MethodName>(
    dialect: Dialect,
    name: Name,
    input: MethodInput<Name>,
  ) => Promise<Exchanged<Name>>
  readonly lastAnswer: () => LastAnswer | null
}

const BUSY_PAUSES_MS = [1000, 2000]

/** A prober over `options`. */
export function createProber(
  options: Omit<ExchangeOptions, 'dialect'> & { readonly signal: AbortSignal },
): Prober {
  const { clock, signal } = options
  let last: LastAnswer | null = null
  return {
    ask: async (dialect, name, input) => {
      for (let tries = 0; ; tries += 1) {
        const exchanged = await exchange(
          { ...options, dialect: () => dialect },
          { name, input, signal },
        )
        if (exchanged.kind === 'reply') last = { received: exchanged.received, at: clock.now() }
        const isBusy = exchanged.kind === 'reply' && exchanged.reply.code === CODE.busy
        const pause = isBusy ? BUSY_PAUSES_MS[tries] : undefined
        if (pause === undefined || !(await wait(clock, pause, signal))) return exchanged
      }
    },
    lastAnswer: () => last,
  }
}
