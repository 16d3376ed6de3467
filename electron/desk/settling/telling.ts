import type { Journal } from '../journal/journal.ts'

/**
 * The journal, telling when something stands otherwise than before: whoever writes it need not
 * remember that it has to be looked for, or shown.
 */
export function tellingJournal(journal: Journal, onChange: () => void): Journal {
  const told = <T>(outcome: T): T => {
    onChange()
    return outcome
  }
  return {
    ...journal,
    writeOrder: (intent) => told(journal.writeOrder(intent)),
    writePayment: (intent) => told(journal.writePayment(intent)),
    advance: (...move) => told(journal.advance(...move)),
    advanceWithPayment: (...move) => told(journal.advanceWithPayment(...move)),
    note: (...noted) => told(journal.note(...noted)),
  }
}
