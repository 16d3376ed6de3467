import { readText } from '../../shared/crm/answers.ts'
import type { ArrayEncoder, Dialect } from '../../shared/crm/dialect.ts'
import { type FieldType, fieldType } from '../../shared/crm/fields.ts'
import type { MethodRow } from '../../shared/method.ts'
import { z } from '../../shared/schema.ts'

/** What goes out: a form body, which alone holds the key, and the headers that go with it. */
export type Encoded = { readonly body: string; readonly headers: Readonly<Record<string, string>> }

type Parameter = readonly [name: string, value: string]

/**
 * Writes one call as a form. Pure. `input` has passed the row's schema; what is absent is left
 * out, and so is an empty text where neither the row nor the dialect gives it a meaning.
 */
export function encode(
  row: MethodRow,
  input: Readonly<Record<string, unknown>>,
  dialect: Dialect,
  key: string,
): Encoded {
  const shape = row.input instanceof z.ZodObject ? row.input.shape : {}
  const parameters: Parameter[] = [
    [dialect.params.method, row.name],
    [dialect.params.apiKey, key],
    [dialect.params.output, dialect.outputValue],
    ...Object.entries(input).flatMap(([name, value]) =>
      row.sendsEmpty === true && value === ''
        ? [[name, ''] as const]
        : encodeValue(name, value, fieldType(shape[name]), dialect),
    ),
  ]
  return { body: formBody(parameters, dialect), headers: headersOf(dialect) }
}

function encodeValue(
  name: string,
  value: unknown,
  type: FieldType | undefined,
  dialect: Dialect,
): readonly Parameter[] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return encodeList(name, value.map(String), dialect.arrays)
  if (typeof value === 'boolean') return [[name, encodeTruth(value, dialect)]]
  const text = encodeText(name, readText(value) ?? '', type, dialect)
  return text === '' && dialect.emptyMeans === 'omit' ? [] : [[name, text]]
}

function encodeText(
  name: string,
  text: string,
  type: FieldType | undefined,
  dialect: Dialect,
): string {
  if (type === 'date') return encodeDate(text, dialect)
  // A password is the customer's own: changing a letter of it would only lock them out.
  return dialect.emoji === 'strip' && name !== 'client_password' ? withoutEmoji(text) : text
}

/** Writes a list of plain words in one of the six ways. */
function encodeList(
  name: string,
  values: readonly string[],
  encoder: ArrayEncoder,
): readonly Parameter[] {
  switch (encoder) {
    case 'comma':
      return [[name, values.join(',')]]
    case 'pipe':
      return [[name, values.join('|')]]
    case 'json':
      return [[name, JSON.stringify(values)]]
    case 'repeat':
      return values.map((value) => [name, value])
    case 'brackets':
      return values.map((value) => [`${name}[]`, value])
    case 'indexed':
      return values.map((value, index) => [`${name}[${index}]`, value])
  }
}

function encodeTruth(value: boolean, dialect: Dialect): string {
  const [yes = 'true', no = 'false'] = dialect.bool.split('/')
  return value ? yes : no
}

function encodeDate(text: string, { date, dateTime }: Dialect): string {
  const day = text.slice(0, 10)
  if (text.charAt(10) === 'T') {
    return dateTime.replace('YYYY-MM-DD', day).replace('hh:mm:ss', text.slice(11))
  }
  const [year = '', month = '', ofMonth = ''] = day.split('-')
  const written = date.replace('YYYY', year).replace('MM', month).replace('DD', ofMonth)
  return `${written}${text.slice(10)}`
}

// What the CRM's own escape damages (above U+10FFF), with the joiners that held it together.
const withoutEmoji = (text: string): string =>
  /[\u{11000}-\u{10ffff}]/u.test(text)
    ? text.replace(/[\u{11000}-\u{10ffff}]|\u{fe0f}|\u{200d}/gu, '').replace(/ {2,}/g, ' ')
    : text

function formBody(parameters: readonly Parameter[], dialect: Dialect): string {
  const escaped = dialect.charset === 'utf-8' ? escapeUtf8 : escapeLatin1
  return parameters.map(([name, value]) => `${escaped(name)}=${escaped(value)}`).join('&')
}

// A lone surrogate has no bytes in UTF-8, and encodeURIComponent throws on one.
const escapeUtf8 = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replaceAll('%20', '+')

// As browsers do: what the character set lacks goes as an HTML character reference.
const escapeLatin1 = (text: string): string =>
  [...text.toWellFormed()]
    .map((character) => {
      const point = character.codePointAt(0) ?? 0
      if (point > 0xff) return encodeURIComponent(`&#${point};`)
      return point < 0x80 ? escapeUtf8(character) : `%${point.toString(16).toUpperCase()}`
    })
    .join('')

function headersOf(dialect: Dialect): Record<string, string> {
  const own = Object.entries(dialect.headers).flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as const],
  )
  return {
    'Content-Type': `application/x-www-form-urlencoded; charset=${dialect.charset}`,
    Accept: 'application/json',
    'Accept-Encoding': 'identity',
    ...Object.fromEntries(own),
  }
}
