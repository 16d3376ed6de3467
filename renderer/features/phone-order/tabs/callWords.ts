import { assertNever } from '../../../../shared/assertNever.ts'
import type { CallView } from '../../../../shared/desk/calls.ts'
import { formatMoney } from '../../../../shared/domain/money.ts'
import type { ChipTone } from '../../../components/Chip.tsx'

/** The total of a call for its tab; a dash while there is nothing to sum. */
export const totalOf = ({ lines, totals }: CallView): string =>
  lines.length === 0 ? '–' : formatMoney(totals.total, totals.currency)

/** What a call is doing when it is more than talking; `null` shows the time instead. */
export function stateOf(call: CallView): { word: string; tone: ChipTone } | null {
  const { order } = call
  switch (order.kind) {
    case 'sending':
      return { word: 'sending', tone: 'info' }
    case 'unknown':
      return { word: 'unsettled', tone: 'bad' }
    case 'created':
      return { word: order.words.chip.word.toLowerCase(), tone: order.words.chip.tone }
    case 'none':
      return talkingState(call)
    default:
      return assertNever(order)
  }
}

function talkingState({ isHeld, signIn, changed, callback }: CallView): ReturnType<typeof stateOf> {
  if (callback !== null) return { word: 'dropped', tone: 'warn' }
  if (changed.length > 0) return { word: 'changed', tone: 'warn' }
  if (signIn.kind === 'signedOut') return { word: 'sign in again', tone: 'warn' }
  return isHeld ? { word: 'on hold', tone: 'neutral' } : null
}

/** `04:12`, from an hour on `1:04:12`. */
export function formatElapsed(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  const two = (value: number) => String(value).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
  return hours === 0 ? rest : `${hours}:${rest}`
}
