import type { CallBook } from '../calls/book.ts'
import type { Workers } from '../calls/workers.ts'
import type { DeskDeps } from '../deps.ts'
import type { CaseBook } from './caseBook.ts'

/** What work on cases is made of. */
export type CaseParts = {
  readonly deps: Pick<DeskDeps, 'crm' | 'clock' | 'log' | 'settings' | 'tell' | 'onChange'>
  readonly book: CallBook
  readonly workers: Workers
  readonly cases: CaseBook
  /** Over when the desk is closed: its files are, too. */
  readonly life: AbortSignal
}

/** Tells what stands open now; lists on the screen are read anew by it. */
export function tellCases({ deps, cases }: Pick<CaseParts, 'deps' | 'cases'>): void {
  deps.tell('casesChanged', cases.counts())
  deps.onChange()
}
