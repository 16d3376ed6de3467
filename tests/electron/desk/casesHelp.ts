import type { CaseText } from '../../../shared/domain/caseChecks.ts'
import type { RunningSandbox } from '../../sandbox/startSandbox.ts'
import { type RunningDesk, startDesk, value } from './startDesk.ts'

export const WORDS = { subject: 'Broken candle', message: 'It came in two.\nPlease ring.' }
const BY_NAME = { firstName: 'Ada', lastName: 'Byron', email: 'ada@example.org' }

/** A desk that raises cases, with somebody at it. */
export function caseDesk(sandbox: RunningSandbox) {
  let running: RunningDesk
  const start = (options: Parameters<typeof startDesk>[1] = {}) => {
    running = startDesk(sandbox, { settings: { whoIsHere: 'Ruth' }, ...options })
    running.clock.skipWaits(15_000)
  }
  const cases = () => running.desk.handlers.cases
  return {
    start,
    /** The same folder, opened again after the desk ended as by kill -9. */
    startAgain: () => {
      running.stop()
      start({ folder: running.folder })
    },
    running: () => running,
    cases,
    /** How many times a case left this desk. */
    sent: async () => (await sandbox.control.counts()).addCase ?? 0,
    list: async () =>
      (await value(cases().list({ text: '', state: 'all', skip: 0, limit: 100 }))).rows,
    /** A draft as typed, for the customer of a call or by name and e-mail. */
    draft: async (callId: string | null, more: Partial<CaseText> = {}) => {
      const begun = await value(cases().begin({ callId }))
      const who = callId === null ? BY_NAME : {}
      const text: CaseText = { ...begun.text, ...who, ...WORDS, ...more }
      await value(cases().keep({ id: begun.id, text, isTyping: true }))
      return { id: begun.id, text }
    },
  }
}
