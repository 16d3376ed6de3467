import type { FaultInput } from '../../../sandbox/faults.ts'

/** One of each way a CRM or the line to it goes wrong (sandbox/faults.ts), as met once. */
export const SINGLE_FAULTS: readonly Omit<FaultInput, 'method'>[] = [
  { fault: 'lostBefore' },
  { fault: 'lostAfter' },
  { fault: 'deliveredTwice', answer: 'first' },
  { fault: 'deliveredTwice', answer: 'second' },
  { fault: 'slow', ms: 50 },
  { fault: 'cutBody' },
  { fault: 'htmlWith200', when: 'before' },
  { fault: 'htmlWith200', when: 'after' },
  { fault: 'http500', when: 'before' },
  { fault: 'http500', when: 'after' },
  { fault: 'http502', when: 'after' },
  { fault: 'busy9050', when: 'before' },
  { fault: 'busy9050', when: 'after' },
  { fault: 'expiredSession' },
]

/** A fault in a word, for the name of a test. */
export const named = ({ fault, when, answer }: Omit<FaultInput, 'method'>): string =>
  [fault, when, answer].filter((part) => part !== undefined).join(' ')

/** Each with its name. */
export const NAMED_FAULTS = SINGLE_FAULTS.map((fault) => [named(fault), fault] as const)
