import type { CountOutcome } from '../../../../shared/desk/counting.ts'
import { figure } from '../changes/changeWords.ts'

/** What became of an entry, for the eye and the ear. */
export type OutcomeSaid = { tone: 'good' | 'bad'; words: string }

/** Says what became of a scanned or typed code. */
export function outcomeSaid(outcome: CountOutcome): OutcomeSaid {
  switch (outcome.kind) {
    case 'counted': {
      const { line, added, isCase } = outcome
      const what = isCase ? `one case of ${figure(added)}` : figure(added)
      const words = `${line.code}: ${what} more, ${figure(line.counted)} in all. ${line.name}`
      return { tone: 'good', words }
    }
    case 'unknown':
      return { tone: 'bad', words: `No product has the code ${outcome.text}. It is kept below.` }
    case 'several':
      return {
        tone: 'bad',
        words: `${outcome.text} stands for ${outcome.codes.join(' and ')}. Type the code that is meant.`,
      }
    case 'noSize':
      return {
        tone: 'bad',
        words: `The CRM does not say how much a ${outcome.unit} of ${outcome.code} holds. Type the units, e.g. 12 ${outcome.code}.`,
      }
  }
}
