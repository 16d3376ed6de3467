import { ok, type Result } from '../../../../shared/result.ts'
import type { AddingParts } from './addingParts.ts'
import { type Look, lookAndAdopt, tellOpen } from './settle.ts'

/** After a lost answer it is looked for at these times; it may arrive late. */
const WAITS_MS = [5_000, 15_000, 40_000]

/** Where the CRM cannot be asked, it is tried again after this time. */
const OUT_OF_REACH_MS = 30_000

/** Looks for activities whose answers were lost, until it is known or a person has to say. */
export type LookingFor = {
  /** Goes on where the last desk ended. */
  readonly start: () => void
  /** Looks at once, and again after a while as long as it is not there. */
  readonly begin: (id: number) => Promise<Result<Look>>
  /** Looks once. */
  readonly once: (id: number) => Promise<Result<Look>>
}

/** The looks of one desk; they end with its life. */
export function createLookingFor(parts: AddingParts): LookingFor {
  const { deps, addingBook, life } = parts

  const once = async (id: number): Promise<Result<Look>> => {
    const sent = addingBook.find(id)
    if (sent === undefined || !addingBook.open().some((one) => one.id === id)) return ok('there')
    return lookAndAdopt(parts, sent)
  }

  const goOn = (id: number, round: number, waitMs: number): void => {
    const callOff = deps.clock.after(waitMs, () => {
      life.removeEventListener('abort', callOff)
      void lookNow(id, round).catch((error: unknown) => {
        if (life.aborted) return
        deps.log.error('an activity could not be looked for', { error: String(error) })
        goOn(id, round, OUT_OF_REACH_MS)
      })
    })
    life.addEventListener('abort', callOff, { once: true })
  }

  const lookNow = async (id: number, round: number): Promise<Result<Look>> => {
    const look = await once(id)
    if (life.aborted) return look
    if (look.kind === 'error') {
      goOn(id, round, OUT_OF_REACH_MS)
      return look
    }
    if (look.value === 'there') return look
    const wait = WAITS_MS[round]
    if (wait !== undefined) goOn(id, round + 1, wait)
    else if (addingBook.durably(() => addingBook.move(id, ['looking'], 'unknown'))) tellOpen(parts)
    return look
  }

  return {
    once,
    begin: (id) => lookNow(id, 0),
    start: () => {
      for (const { id, step } of addingBook.open()) if (step === 'looking') goOn(id, 0, 0)
    },
  }
}
