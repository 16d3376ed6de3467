import type { LearnedView } from '../../../shared/desk/journal.ts'
import type { DeskSettings } from '../../../shared/desk/settings.ts'
import type { Journal, Noted } from '../journal/journal.ts'

/** Read-backs that have to come whole before anything is sent again after an unknown. */
const NEEDED = 20

/** Grace has to be longer than the worst delay seen by this factor, beside the execution. */
const SAFETY = 3

/**
 * What the desk knows of this CRM from reading its own orders back; nothing of it was probed, for
 * an order cannot be deleted (money.md, "Learned, not probed").
 */
export type Learned = {
  /** Why an order's absence cannot be proven here yet, or null where it can. */
  readonly whyNotListed: (hasCard: boolean) => string | null
  /** Why nothing is sent again here, or null where it may be. */
  readonly againstResend: () => string | null
  readonly view: () => LearnedView
}

/**
 * Read from the journal each time; what was noted there is all there is. Where it may lack
 * something, that may have been the contrary evidence: only what was noted since counts.
 */
export function createLearned(
  journal: Pick<Journal, 'noted' | 'lookFirst'>,
  settings: () => DeskSettings,
): Learned {
  const facts = () => {
    const since = journal.lookFirst() ?? ''
    return learnedFrom(journal.noted('readBack').filter(({ at }) => at > since))
  }

  const againstResend = (): string | null => {
    const { whole, worstDelayMs } = facts()
    if (whole.length < NEEDED) {
      return `Sending again is off until ${NEEDED} orders in a row were read back whole; so far ${whole.length}.`
    }
    const { listLagSeconds } = settings()
    return listLagSeconds * 1000 >= SAFETY * (worstDelayMs ?? 0)
      ? null
      : `Sending again is off: an order took ${seconds(worstDelayMs)} to show, and the waiting time allows for lists that lag ${listLagSeconds} s. Make it longer in Settings.`
  }

  return {
    whyNotListed: (hasCard) => {
      const { quotesListed, ordersListed } = facts()
      if (quotesListed !== true) return notYet('a quote')
      return hasCard && ordersListed !== true ? notYet('an order') : null
    },
    againstResend,
    view: () => {
      const { whole, ...rest } = facts()
      const { longestExecutionSeconds, listLagSeconds } = settings()
      return {
        ...rest,
        wholeReadBacks: whole.length,
        needed: NEEDED,
        graceMs: (longestExecutionSeconds + listLagSeconds) * 1000,
        againstResend: againstResend(),
        from: whole.map(({ orderRef }) => orderRef ?? '').reverse(),
      }
    },
  }
}

const notYet = (what: string) =>
  `This CRM has not shown ${what} of this desk’s in its list yet, so not seeing one proves nothing.`

const seconds = (ms: number | null) => `${Math.ceil((ms ?? 0) / 1000)} s`

/** `whole`: those in a row since the last one that was cut, missing or late. */
function learnedFrom(readBacks: readonly Noted[]) {
  const is = (what: string) => readBacks.filter(({ evidence }) => evidence.readBack === what)
  const contrary = readBacks.findLastIndex(({ evidence }) => evidence.readBack !== 'whole')
  const delays = readBacks.flatMap(({ evidence }) =>
    typeof evidence.delayMs === 'number' ? [evidence.delayMs] : [],
  )
  const isListed = (kind: string): boolean | null => {
    if (is('whole').some(({ evidence }) => evidence.kind === kind)) return true
    return is('missing').some(({ evidence }) => evidence.kind === kind) ? false : null
  }
  return {
    whole: readBacks.slice(contrary + 1),
    worstDelayMs: delays.length === 0 ? null : Math.max(...delays),
    quotesListed: isListed('quote'),
    ordersListed: isListed('order'),
  }
}
