/** Why text is no JSON. */
export type NoJson = 'empty' | 'html' | 'notJson'

/** Text read as JSON, bare or in a JSONP call. */
export type ParsedJson =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'none'; readonly why: NoJson }

/** Reads JSON or JSONP. Whole numbers too long for a double keep their digits, as text. */
export function parseJson(text: string): ParsedJson {
  const trimmed = text.trim()
  if (trimmed === '') return { kind: 'none', why: 'empty' }
  if (trimmed.startsWith('<')) return { kind: 'none', why: 'html' }
  const json = withoutWrapper(trimmed)
  try {
    const value: unknown = hasLongNumber(json) ? JSON.parse(json, keepLong) : JSON.parse(json)
    return { kind: 'json', value }
  } catch {
    return { kind: 'none', why: 'notJson' }
  }
}

function withoutWrapper(text: string): string {
  const opening = /^(?:\/\*\*\/)?\s*[\w$.]{1,128}\s*\(/.exec(text.slice(0, 256))?.[0]
  if (opening === undefined) return text
  const inner = text.slice(opening.length).trimEnd()
  const end = inner.endsWith(';') ? inner.slice(0, -1).trimEnd() : inner
  return end.endsWith(')') ? end.slice(0, -1) : text
}

const hasLongNumber = (text: string): boolean => /[[:,]\s{0,8}-?\d{16}/.test(text)

const keepLong = (
  _name: string,
  value: unknown,
  context?: { readonly source?: string },
): unknown =>
  typeof value === 'number' && /^-?\d{16,}$/.test(context?.source ?? '') ? context?.source : value
