import type {
  HistoryLine,
  HistoryNote,
  HistoryPayment,
  LastPrice,
} from '../../../../shared/desk/customerHistory.ts'
import { inUnits } from '../../../../shared/domain/uom.ts'
import { everyWords, type UsualProduct } from '../../../../shared/domain/usuallyBuys.ts'
import type { PastOrder } from '../../../api/history.ts'
import { Chip } from '../../../components/Chip.tsx'
import { countLines } from '../../../components/countLines.ts'
import { DayOf } from '../../../components/Moment.tsx'
import { Money } from '../../../components/Money.tsx'
import { OutcomeChip } from '../../../components/OutcomeChip.tsx'

const day = (at: string | null) => (at === null ? 'not told' : <DayOf key="day" at={at} />)

/** Orders, the latest first; what was in them in a word, whole on hover. */
export const orderRows = (orders: readonly PastOrder[]) =>
  orders.map(({ orderRef, at, status, isPaid, lines, total, currency }) => ({
    key: orderRef,
    cells: [
      orderRef,
      day(at),
      isPaid === true ? (
        <Chip key="state" tone="good">
          Paid
        </Chip>
      ) : (
        <Chip key="state" tone={isPaid === false ? 'warn' : 'neutral'}>
          {isPaid === false ? `${status || 'Order'}, not paid` : status || 'Not told'}
        </Chip>
      ),
      lines.length === 0 ? (
        'not told'
      ) : (
        <span key="lines" title={lines.map(lineWords).join('\n')}>
          {countLines(lines.length)}
        </span>
      ),
      total === null ? 'not told' : <Money key="total" minor={total} currency={currency} />,
    ],
  }))

const lineWords = ({ code, name, quantity, unit }: HistoryLine): string =>
  `${inUnits(quantity, unit)} ${code} ${name}`

export const usualRows = (products: readonly UsualProduct[]) =>
  products.map(({ code, name, quantity, unit, times, everyDays, lastAt }) => ({
    key: `${code} ${unit}`,
    cells: [
      code,
      name,
      inUnits(quantity, unit),
      everyDays === null ? (times === 1 ? 'once' : 'twice') : everyWords(everyDays),
      day(lastAt),
    ],
  }))

export const priceRows = (prices: readonly LastPrice[]) =>
  prices.map(({ code, name, unit, at, each, currency }) => ({
    key: `${code} ${unit}`,
    cells: [code, name, unit, day(at), <Money key="each" minor={each} currency={currency} />],
  }))

export const paymentRows = (payments: readonly HistoryPayment[]) =>
  payments.map(({ id, orderRef, at, method, state, person, amount, currency }) => ({
    key: id,
    cells: [
      orderRef,
      day(at),
      method,
      <OutcomeChip key="state" chip={state} />,
      person || 'nobody named',
      <Money key="amount" minor={amount} currency={currency} />,
    ],
  }))

export const noteRows = (notes: readonly HistoryNote[]) =>
  notes.map(({ kind, id, subject, at, state, person }) => ({
    key: `${kind} ${id}`,
    cells: [
      kind === 'case' ? 'Case' : 'Activity',
      subject || 'no subject',
      day(at),
      <OutcomeChip key="state" chip={state} />,
      person || 'nobody named',
    ],
  }))
