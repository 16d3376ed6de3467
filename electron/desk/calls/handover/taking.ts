import type { DeskHandlers } from '../../../../shared/desk/index.ts'
import { mintToken, TOKEN_BYTES } from '../../../../shared/domain/token.ts'
import { invalid, ok } from '../../../../shared/result.ts'
import { newLineOf } from '../../basket/newLine.ts'
import type { DeskDeps } from '../../deps.ts'
import { knownOf } from '../../stock/hits.ts'
import type { Stock } from '../../stock/stock.ts'
import { writtenDown } from '../../writtenDown.ts'
import type { OpeningParts } from '../openCall.ts'
import { uuid } from '../sessions.ts'
import { type Line, newCall } from '../state.ts'
import { type HandedCall, takenOver } from './handedCall.ts'
import type { OpenedBook } from './openedBook.ts'
import { unsealCall } from './sealedCall.ts'

/** What a call of another desk is opened with. */
export type TakingParts = Pick<OpeningParts, 'book' | 'workers'> & {
  readonly deps: Pick<DeskDeps, 'clock' | 'settings' | 'randomBytes' | 'log'>
  readonly stock: Pick<Stock, 'find'>
  readonly opened: OpenedBook
}

/** Opening a call that another desk sealed: once, unless somebody wants it again. */
export function takingHandlers(parts: TakingParts): Pick<DeskHandlers['calls'], 'takeOver'> {
  const { deps, book, workers, opened } = parts

  const lineOf = ({ code, wanted, reason, note }: HandedCall['lines'][number]): Line => {
    const { unitPrice, ...rest } = wanted
    const override = unitPrice === null ? null : { unitPrice, reason }
    const known = knownOf(parts.stock.find(code), wanted.unit, null, deps.settings().packBasis)
    return newLineOf(uuid(deps.randomBytes(16)), code, { ...rest, override, note }, known)
  }

  return {
    takeOver: async ({ text, phrase, isAgain }) => {
      const handed = await unsealCall(text, phrase)
      if (handed === null) return invalid(NOT_OPENED, { phrase: NOT_OPENED })
      const before = handed.id === '' ? null : opened.find(handed.id)
      if (before !== null && !isAgain) {
        const { at, callId, token } = before
        return ok({ kind: 'openedBefore', at, token, isOpen: book.get(callId) !== undefined })
      }
      const at = new Date(deps.clock.now()).toISOString()
      const token = mintToken(deps.randomBytes(TOKEN_BYTES))
      const callId = uuid(deps.randomBytes(16))
      // Told once and whole: the window puts back what was typed when it first hears of a call.
      const state = takenOver(newCall(callId, token, at), handed, handed.lines.map(lineOf), at)
      return writtenDown(deps.log, () => {
        if (handed.id !== '') opened.keep(handed.id, { at, callId, token })
        book.bringBack(state)
        workers.of(callId).nudge()
        return ok({ kind: 'opened', call: book.view(state) })
      })
    },
  }
}

const NOT_OPENED =
  'This does not open. The pass phrase is another one, or it was not copied or saved whole.'
