import { readDecimal } from '../../../shared/domain/decimal.ts'
import { totalOf } from '../../../shared/domain/promise.ts'
import { keyOf } from '../stock/keyOf.ts'
import { type CallState, type Line, withLog } from './state.ts'

/**
 * A basket that was put in again is held against the stock: a line that could be promised when it
 * went in and cannot be now is a new decision, as another price is.
 */
export function moveStockCompared(
  state: CallState,
  promised: (line: Line) => string | null,
  at: string,
): CallState {
  const alike = alikeIn(state)
  const compared = state.lines.map((line) => {
    const now = line.promised === null ? null : promised(line)
    return { line, now, words: now === null ? null : shortWords(line, alike(line), now) }
  })
  // Two lines of one product say the same.
  const told = [...new Set(compared.flatMap(({ words }) => (words === null ? [] : [words])))]
  const done: CallState = {
    ...state,
    isStockDue: false,
    short: [...state.short, ...told],
    lines: compared.map(({ line, now }) => (now === null ? line : { ...line, promised: now })),
  }
  return told.length === 0 ? done : withLog(done, at, 'note', told.join(' '))
}

/** Lines of which all that is wanted could be promised when they went in. */
export function promisedLines(state: CallState): readonly Line[] {
  const alike = alikeIn(state)
  return state.lines.filter((line) => wasEnough(line, totalWanted(alike(line))))
}

const wasEnough = (line: Line, wanted: string): boolean =>
  isWanted(line) && readDecimal(line.promised ?? '')?.gte(wanted) === true

function shortWords(line: Line, alike: readonly Line[], now: string): string | null {
  const wanted = totalWanted(alike)
  const can = readDecimal(now)
  if (!wasEnough(line, wanted) || can === undefined || can.gte(wanted)) return null
  const place = line.wanted.location === '' ? '' : ` at ${line.wanted.location}`
  const left = can.gt(0) ? now : 'none'
  const were = line.promised === '1' ? 'was' : 'were'
  const want = alike.length === 1 ? 'the line wants' : 'its lines want'
  return `${line.code}${place}: ${left} can be promised now, ${line.promised} ${were}; ${want} ${wanted}.`
}

/** Lines that draw on the same figure: of one product, at its location or, where it has none, at any. */
function alikeIn({ lines }: CallState): (line: Line) => readonly Line[] {
  const byCode = Map.groupBy(lines.filter(isWanted), ({ code }) => keyOf(code))
  return ({ code, wanted: { location } }) =>
    (byCode.get(keyOf(code)) ?? []).filter(
      ({ wanted }) => location === '' || wanted.location === location,
    )
}

const isWanted = ({ isRemoved, there }: Line): boolean => !isRemoved && there.kind !== 'refused'

/** In base units. Where nobody knows how much a unit holds it holds one at least. */
const totalWanted = (lines: readonly Line[]): string =>
  totalOf(
    lines.map(
      ({ wanted, known }) =>
        readDecimal(wanted.quantity)
          ?.times(known.packSize ?? 1)
          .toFixed() ?? '0',
    ),
  )
