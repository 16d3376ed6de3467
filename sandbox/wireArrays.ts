export type ArrayRead = { encoder: string; values: readonly string[] }

/**
 * Reads a parameter of several values in any of the six encoders that are understood. One that is
 * not is read as a plain server would: brackets are other names, a repeated name keeps its last
 * value, and separators are part of the text.
 */
export function readArray(
  name: string,
  pairs: readonly (readonly [string, string])[],
  encoders: readonly string[],
): ArrayRead | undefined {
  const bracketed = valuesOf(pairs, (key) => key === `${name}[]`)
  if (bracketed.length > 0 && encoders.includes('brackets')) {
    return { encoder: 'brackets', values: bracketed }
  }
  const indexed = valuesOf(pairs, (key) => key.startsWith(`${name}[`) && /\[\d{1,4}\]$/.test(key))
  if (indexed.length > 0 && encoders.includes('indexed')) {
    return { encoder: 'indexed', values: indexed }
  }
  const plain = valuesOf(pairs, (key) => key === name)
  if (plain.length > 1 && encoders.includes('repeat')) return { encoder: 'repeat', values: plain }
  const last = plain.at(-1)
  return last === undefined ? undefined : readText(last, encoders)
}

const valuesOf = (
  pairs: readonly (readonly [string, string])[],
  isWanted: (key: string) => boolean,
): string[] => pairs.flatMap(([key, value]) => (isWanted(key) ? [value] : []))

const TEXT_ENCODERS = ['json', 'pipe', 'comma', 'repeat']

function readText(text: string, encoders: readonly string[]): ArrayRead | undefined {
  if (!TEXT_ENCODERS.some((encoder) => encoders.includes(encoder))) return undefined
  if (encoders.includes('json') && text.trimStart().startsWith('[')) {
    const values = readJson(text)
    if (values !== undefined) return { encoder: 'json', values }
  }
  if (encoders.includes('pipe') && text.includes('|')) {
    return { encoder: 'pipe', values: split(text, '|') }
  }
  if (encoders.includes('comma') && text.includes(',')) {
    return { encoder: 'comma', values: split(text, ',') }
  }
  return { encoder: 'single', values: text.trim() === '' ? [] : [text.trim()] }
}

const split = (text: string, separator: string): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')

function readJson(text: string): string[] | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) && value.every((item) => typeof item === 'string')
      ? value
      : undefined
  } catch {
    return undefined
  }
}
