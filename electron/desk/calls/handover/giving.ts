import type { DeskHandlers } from '../../../../shared/desk/index.ts'
import { failed, invalid, ok, type Result } from '../../../../shared/result.ts'
import { saveFile } from '../../csv/saveFile.ts'
import type { DeskDeps } from '../../deps.ts'
import { editGate } from '../gates.ts'
import { NO_CALL } from '../handlers.ts'
import type { OpeningParts } from '../openCall.ts'
import { type CallState, withLog } from '../state.ts'
import { type HandedCall, handedCall, handedOf } from './handedCall.ts'
import { sealCall } from './sealedCall.ts'

/** What a call is given away with. */
export type GivingParts = Pick<OpeningParts, 'book'> & {
  readonly deps: Pick<DeskDeps, 'clock' | 'settings' | 'randomBytes' | 'choosePlace'>
  /** Ends a call here. */
  readonly end: DeskHandlers['calls']['end']
}

/** Handing a call to a colleague's desk. It stays here until its text is out, so that it is never in neither place. */
export function givingHandlers(
  parts: GivingParts,
): Pick<DeskHandlers['calls'], 'handOver' | 'saveHanded' | 'handedOver'> {
  const { deps, book } = parts
  const now = () => new Date(deps.clock.now()).toISOString()
  /** Calls as they were sealed last, by their ids; of this running alone. */
  const sealed = new Map<string, { readonly handed: HandedCall; readonly text: string }>()

  const handOver = async (callId: string, phrase: string): Promise<Result<{ text: string }>> => {
    const state = book.get(callId)
    if (state === undefined) return failed(NO_CALL)
    const handed = handedOf(state, deps.settings().whoIsHere, now())
    const reason = whyNot(state, handed)
    if (reason !== null) return invalid(reason)
    const text = await sealCall(deps, handed, phrase)
    // Sealing takes its time: what was changed or placed meanwhile is not in it.
    const after = book.get(callId)
    if (after === undefined) return failed(NO_CALL)
    if (!isAsSealed(after, handed) || whyNot(after, handed) !== null) {
      return handOver(callId, phrase)
    }
    for (const id of sealed.keys()) if (book.get(id) === undefined) sealed.delete(id)
    sealed.set(callId, { handed, text })
    book.update(callId, (call) => withLog({ ...call, isHeld: true }, handed.at, 'note', SEALED))
    return ok({ text })
  }

  /** The call with its text, where it is still as it was sealed. */
  const asSealed = (callId: string): Result<{ state: CallState; text: string }> => {
    const [state, last] = [book.get(callId), sealed.get(callId)]
    if (state === undefined) return failed(NO_CALL)
    if (last === undefined || !isAsSealed(state, last.handed)) return invalid(CHANGED)
    const reason = whyNot(state, last.handed)
    return reason === null ? ok({ state, text: last.text }) : invalid(reason)
  }

  return {
    handOver: ({ callId, phrase }) => handOver(callId, phrase),
    saveHanded: ({ callId }) => {
      const found = asSealed(callId)
      if (found.kind === 'error') return found
      const { state, text } = found.value
      return saveFile(deps.choosePlace, `Call ${state.token}.sscall`, async (file) => {
        await file.write(`${text}\n`)
        return 1
      })
    },
    handedOver: async ({ callId }) => {
      const found = asSealed(callId)
      if (found.kind === 'error') return found
      const ended = await parts.end({ callId })
      if (ended.kind === 'ok') sealed.delete(callId)
      return ended
    },
  }
}

/** Why a call cannot go to another desk, or `null`. */
function whyNot(state: CallState, handed: HandedCall): string | null {
  if (state.resends !== null) return 'This call sends an order again. Only this desk can do that.'
  const gate = editGate(state)
  if (gate.kind === 'shut') return gate.reason
  // What the other desk would not take is not sealed: it would be closed here and opened nowhere.
  return handedCall.safeParse(handed).success ? null : NOT_TAKEN
}

/** Whether all that was sealed is in the call as it was, and nothing else. */
const isAsSealed = (state: CallState, handed: HandedCall): boolean =>
  JSON.stringify(handedOf(state, handed.from, handed.at)) === JSON.stringify(handed)

const SEALED = 'Sealed to be handed over; on hold here until it is closed'

const CHANGED = 'The call was changed since it was sealed. Hand it over anew; nothing is closed.'

const NOT_TAKEN =
  'Something in this call is longer than another desk takes. Shorten its notes and what is typed.'
