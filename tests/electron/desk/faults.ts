import { expect } from 'vitest'
import type { FaultInput } from '../../../sandbox/faults.ts'
import type { Control } from '../../sandbox/controlClient.ts'

/** How long a desk that meets a late commit waits; the commit comes after that. */
const PATIENCE_MS = 1_000

/** One of each way a CRM or the line to it goes wrong (sandbox/faults.ts), as met once. */
export const SINGLE_FAULTS: readonly Omit<FaultInput, 'method'>[] = [
  { fault: 'lostBefore' },
  { fault: 'lostAfter' },
  { fault: 'deliveredTwice', answer: 'first' },
  { fault: 'deliveredTwice', answer: 'second' },
  { fault: 'lateCommit', ms: PATIENCE_MS + 300 },
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

/** How a desk has to be started for a fault to be what its name says. */
export const startFor = ({ fault }: Omit<FaultInput, 'method'>): { patienceMs?: number } =>
  fault === 'lateCommit' ? { patienceMs: PATIENCE_MS } : {}

/** Lets whatever the CRM is still working on come to its end, late commits among it. */
export const hasLanded = (control: Control): Promise<void> =>
  expect.poll(async () => (await control.health()).active, { timeout: 5_000 }).toBe(0)
