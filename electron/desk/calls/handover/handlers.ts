import type { DeskHandlers } from '../../../../shared/desk/index.ts'
import { mintToken, TOKEN_BYTES } from '../../../../shared/domain/token.ts'
import { failed, invalid, ok, type Result } from '../../../../shared/result.ts'
import { newLineOf } from '../../basket/newLine.ts'
import type { DeskDeps } from '../../deps.ts'
import { knownOf } from '../../stock/hits.ts'
import type { Stock } from '../../stock/stock.ts'
import { editGate } from '../gates.ts'
import { NO_CALL } from '../handlers.ts'
import type { OpeningParts } from '../openCall.ts'
import { uuid } from '../sessions.ts'
import { type CallState, type Line, newCall, withLog } from '../state.ts'
import { type HandedCall, handedOf, takenOver } from './handedCall.ts'
import { sealCall, unsealCall } from './sealedCall.ts'

type HandoverParts = OpeningParts & {
  readonly deps: Pick<DeskDeps, 'clock' | 'settings' | 'randomBytes'>
  readonly stock: Pick<Stock, 'find'>
  /** Ends a call here. */
  readonly end: DeskHandlers['calls']['end']
}

/** Handing a call to a colleague's desk. It stays here until its text is out, so that it is never in neither place. */
export function handoverHandlers(
  parts: HandoverParts,
): Pick<DeskHandlers['calls'], 'handOver' | 'handedOver' | 'takeOver'> {
  const { deps, book, workers } = parts
  const now = () => new Date(deps.clock.now()).toISOString()
  /** Calls as they were sealed last, by their ids; of this running alone. */
  const sealed = new Map<string, HandedCall>()

  const handOver = async (callId: string, phrase: string): Promise<Result<{ text: string }>> => {
    const state = book.get(callId)
    if (state === undefined) return failed(NO_CALL)
    const reason = whyNot(state)
    if (reason !== null) return invalid(reason)
    const handed = handedOf(state, deps.settings().whoIsHere, now())
    const text = await sealCall(deps, handed, phrase)
    // Sealing takes its time: what was changed or placed meanwhile is not in it.
    const after = book.get(callId)
    if (after === undefined) return failed(NO_CALL)
    if (!isAsSealed(after, handed) || whyNot(after) !== null) return handOver(callId, phrase)
    sealed.set(callId, handed)
    book.update(callId, (call) => withLog({ ...call, isHeld: true }, handed.at, 'note', SEALED))
    return ok({ text })
  }

  const handedOver = async (callId: string): Promise<Result<null>> => {
    const [state, handed] = [book.get(callId), sealed.get(callId)]
    if (state === undefined) return failed(NO_CALL)
    const reason = whyNot(state)
    if (reason !== null) return invalid(reason)
    if (handed === undefined || !isAsSealed(state, handed)) return invalid(CHANGED)
    const ended = await parts.end({ callId })
    if (ended.kind === 'ok') sealed.delete(callId)
    return ended
  }

  const lineOf = ({ code, wanted, reason, note }: HandedCall['lines'][number]): Line => {
    const { unitPrice, ...rest } = wanted
    const override = unitPrice === null ? null : { unitPrice, reason }
    const known = knownOf(parts.stock.find(code), wanted.unit, null, deps.settings().packBasis)
    return newLineOf(uuid(deps.randomBytes(16)), code, { ...rest, override, note }, known)
  }

  return {
    handOver: ({ callId, phrase }) => handOver(callId, phrase),
    handedOver: ({ callId }) => handedOver(callId),
    takeOver: async ({ text, phrase }) => {
      const handed = await unsealCall(text, phrase)
      if (handed === null) return invalid(NOT_OPENED, { phrase: NOT_OPENED })
      const token = mintToken(deps.randomBytes(TOKEN_BYTES))
      const begun = newCall(uuid(deps.randomBytes(16)), token, now())
      // Told once and whole: the window puts back what was typed when it first hears of a call.
      const state = takenOver(begun, handed, handed.lines.map(lineOf), now())
      book.bringBack(state)
      workers.of(state.callId).nudge()
      return ok(book.view(state))
    },
  }
}

/** Why a call cannot go to another desk, or `null`. */
function whyNot(state: CallState): string | null {
  if (state.resends !== null) return 'This call sends an order again. Only this desk can do that.'
  const gate = editGate(state)
  return gate.kind === 'shut' ? gate.reason : null
}

/** Whether all that was sealed is in the call as it was, and nothing else. */
const isAsSealed = (state: CallState, handed: HandedCall): boolean =>
  JSON.stringify(handedOf(state, handed.from, handed.at)) === JSON.stringify(handed)

const SEALED = 'Sealed to be handed over; on hold here until it is closed'

const CHANGED = 'The call was changed since it was sealed. Hand it over anew; nothing is closed.'

const NOT_OPENED =
  'This does not open. The pass phrase is another one, or the text was not copied whole.'
