import { formatMoney } from '../../../shared/domain/money.ts'
import type { CallState } from '../calls/state.ts'
import { type AgreedLine, agreedLines, readAgreedLines } from '../orders/agreedLines.ts'
import type { OrderParts } from '../orders/orderParts.ts'

/**
 * How a basket that was put together again differs from the one it replaces: each difference in
 * line, price or total is a new decision (money.md, "Placing an order", point 7). `null` where the
 * call sends nothing again; `total` in minor units.
 */
export function differencesOf(
  { journal, book }: OrderParts,
  state: CallState,
  total: number,
): readonly string[] | null {
  const before = state.resends === null ? null : journal.find(state.resends)
  if (before?.kind !== 'order') return null
  const was = readAgreedLines(before.lines)
  const now = readAgreedLines(agreedLines(book.view(state).lines, state))
  const { amount, currency } = before
  const money = (minor: number) => formatMoney(minor, currency)
  const sums =
    amount === total ? [] : [`The total was ${money(amount)} and is ${money(total)} now.`]
  return [...was.flatMap((line) => changed(line, now, money)), ...added(was, now), ...sums]
}

function changed(
  line: AgreedLine,
  now: readonly AgreedLine[],
  money: (minor: number) => string,
): readonly string[] {
  const same = now.find((other) => goodsOf(other) === goodsOf(line))
  if (same === undefined) return [`${line.quantity} × ${line.code} is not in it as it was.`]
  return same.total === line.total
    ? []
    : [`${line.code} was ${money(line.total)} and is ${money(same.total)} now.`]
}

const added = (was: readonly AgreedLine[], now: readonly AgreedLine[]): readonly string[] =>
  now
    .filter((line) => !was.some((other) => goodsOf(other) === goodsOf(line)))
    .map(({ code, quantity }) => `${quantity} × ${code} was not in it.`)

const goodsOf = ({ code, unit, quantity, location, override }: AgreedLine) =>
  [code.toUpperCase(), unit, quantity, location, override?.unitPrice ?? ''].join('|')
