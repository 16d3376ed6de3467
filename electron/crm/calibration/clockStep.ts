import type { Step } from './step.ts'

/** The skew that is worth a warning; activities are entered in minutes. */
const WORTH_TELLING_S = 30

/** How this computer's clock stands to the CRM's, by the `Date` header of its last answer. */
export const clockSkew: Step = {
  name: 'Clock',
  isNeeded: false,
  run: async ({ prober }) => {
    const last = prober.lastAnswer()
    const theirs = Date.parse(last?.received.date ?? '')
    if (last === null || Number.isNaN(theirs)) {
      return { state: 'unknown', detail: 'The CRM does not tell its time', isInstant: true }
    }
    // The header counts whole seconds, the half of which is the best guess.
    const seconds = Math.round((theirs + 500 - last.at) / 1000)
    if (Math.abs(seconds) < WORTH_TELLING_S) {
      return { state: 'ok', detail: 'The same as the CRM’s', isInstant: true }
    }
    const side = seconds > 0 ? 'behind' : 'ahead of'
    const detail = `This computer is ${lengthOf(Math.abs(seconds))} ${side} the CRM`
    return { state: 'warn', detail, isInstant: true }
  },
}

const lengthOf = (seconds: number): string =>
  seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`
