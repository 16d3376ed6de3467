import type { Dialect } from '../../../shared/crm/dialect.ts'
import { crmTable } from '../../../shared/crm/index.ts'
import { rowShape } from '../../../shared/crm/lists.ts'
import { textOf } from '../decode/bytes.ts'
import { parseJson } from '../decode/json.ts'
import { isMap } from '../decode/maps.ts'
import { containerOf } from '../decode/rows.ts'
import type { HttpAnswered } from '../httpAnswer.ts'
import { askProducts } from './questions.ts'
import { bad, type Step } from './step.ts'

/** In what shape answers come: their wrapping, where their rows are, how decimals are written. */
export const answersComeAs: Step = {
  name: 'Answers come as',
  isNeeded: false,
  run: async ({ prober, dialect }) => {
    const asked = await askProducts(prober, dialect)
    if (asked.kind === 'loss') return bad('The list of products could not be read.')
    const { shape, container, price } = lookAt(asked.received, dialect)
    const learned = { ...dialect, rows: withFirst(container, dialect.rows), decimal: price.decimal }
    const words = [shape, container === undefined ? '' : `rows under “${container}”`, price.words]
    const detail = words.filter((word) => word !== '').join(', ')
    const isLimited = asked.reply.answer.items.length <= 1
    if (isLimited) return { state: 'ok', detail, dialect: learned }
    return { state: 'warn', detail: `${detail}. The CRM ignores “limit”`, dialect: learned }
  },
}

function lookAt(received: HttpAnswered, dialect: Dialect) {
  const text = textOf(received.bytes, received.contentType).trim()
  const parsed = parseJson(text)
  const top = parsed.kind === 'json' && isMap(parsed.value) ? parsed.value : {}
  const { shape } = crmTable.getProducts.output
  const container = containerOf(top, shape, rowShape(shape.items) ?? {}, dialect)
  const rows = container === undefined ? [] : Object.values(top[container] ?? {})
  return {
    shape: `${/^[[{]/.test(text) ? 'JSON' : 'JSONP'}${Array.isArray(top[container ?? '']) ? '' : ' with keyed rows'}`,
    container,
    price: priceOf(rows.find(isMap)?.price, dialect),
  }
}

/** How decimals are written, as one price shows it; what one price cannot show stays as it was. */
function priceOf(
  price: unknown,
  { decimal }: Dialect,
): { words: string; decimal: Dialect['decimal'] } {
  if (typeof price === 'number') return { words: 'decimals as numbers', decimal }
  if (typeof price !== 'string') return { words: '', decimal }
  const commas = /^-?\d{1,3}(?:(\.)\d{3})*,\d{1,6}$/.exec(price.trim())
  if (commas === null) return { words: 'decimals as text', decimal }
  return { words: 'decimals with a comma', decimal: { point: ',', thousands: '.' } }
}

const withFirst = (name: string | undefined, names: readonly string[]): string[] =>
  name === undefined ? [...names] : [name, ...names.filter((other) => other !== name)]
