import { capsOf } from '../../../../shared/domain/chords.ts'
import type { Verdict } from '../../../app/keys/chosenKeys.ts'

/** What a verdict says below the field, and on the button that does it. */
type Words = {
  readonly does: string
  /** Why nothing can be done, or `null`. */
  readonly reason: string | null
  readonly error?: string | undefined
  readonly hint?: string | undefined
}

/** Puts a verdict into words; `before` are the keys that the command has now. */
export function verdictWords(verdict: Verdict | null, before: string): Words {
  switch (verdict?.kind) {
    case undefined:
      return { does: 'Save', reason: 'Press the keys first.' }
    case 'same':
      return { does: 'Save', reason: SAME, hint: SAME }
    case 'free':
      return { does: 'Save', reason: null, hint: 'No command has these keys.' }
    case 'unusable':
      return { does: 'Save', reason: verdict.reason, error: verdict.reason }
    case 'taken':
      return taken(verdict, before)
  }
}

function taken({ by, canSwap }: Extract<Verdict, { kind: 'taken' }>, before: string): Words {
  const taken = `These keys are “${by.title}”`
  if (!canSwap) {
    const error = `${taken}, and stay so. Press others.`
    return { does: 'Save', reason: error, error }
  }
  const then = before === '' ? 'has no keys then' : `gets ${capsOf(before)} for them`
  return { does: 'Swap', reason: null, hint: `${taken}. It ${then}.` }
}

const SAME = 'It has these keys now.'
