import type { LineView } from '../../../../shared/desk/basket.ts'

/** One sentence on prices that are not what was said when the line was typed. */
export function basketNote(lines: readonly LineView[]): string {
  const changed = lines.flatMap(({ code, price }) =>
    price !== null && price.was !== null
      ? [`${code} is ${price.amount} now, was ${price.was}`]
      : [],
  )
  if (changed.length === 0) return ''
  const count = changed.length === 1 ? 'one price' : `${changed.length} prices`
  const since = changed.length === 1 ? 'the line was' : 'the lines were'
  return `The CRM changed ${count} since ${since} typed: ${changed.join('; ')}.`
}
