import { DIALECT, type Switches } from './switchTable.ts'
import { readArray } from './wireArrays.ts'

/** A request as it was understood, whatever dialect it was written in. */
export type WireRequest = {
  verb: string
  method: string | undefined
  key: string | undefined
  callback: string | undefined
  /** Everything else, one value a name; arrays come through `array`. */
  params: ReadonlyMap<string, string>
  array(name: string): readonly string[] | undefined
  /** What was understood, for the header `X-Sandbox-Dialect`. */
  dialect(): string
}

export const isKeyName = (name: string): boolean =>
  (DIALECT.key as readonly string[]).includes(name.toLowerCase())

/** Those of a group that are understood: all, unless `only` names some of it. */
function accepted(group: readonly string[], only: readonly string[]): readonly string[] {
  const named = group.filter((name) => only.includes(name))
  return named.length === 0 ? group : named
}

/** Reads the parameters of a request; later ones win where a name comes twice. */
export function readRequest(
  verb: string,
  pairs: readonly (readonly [string, string])[],
  { only }: Pick<Switches, 'only'>,
): WireRequest {
  // A verb that is not understood is a request of which nothing is seen.
  const params = new Map(accepted(DIALECT.verb, only).includes(verb) ? pairs : [])
  const understood = [`verb=${verb}`]
  const take = (group: 'method' | 'key' | 'output' | 'callback'): string | undefined => {
    const name = accepted(DIALECT[group], only).find((synonym) => params.has(synonym))
    if (name === undefined) return undefined
    understood.push(`${group}=${name}`)
    const value = params.get(name)
    params.delete(name)
    return value
  }
  const method = take('method')
  const key = take('key')
  const output = take('output')
  const callback = take('callback')
  return {
    verb,
    method,
    key,
    callback: output === 'jsonp' ? (callback ?? 'callback') : callback,
    params,
    array: (name) => {
      const read = readArray(name, pairs, accepted(DIALECT.encoder, only))
      if (read !== undefined) understood.push(`${name}=${read.encoder}`)
      return read?.values
    },
    dialect: () => understood.join('; ').replace(/[^\x20-\x7e]/g, '?'),
  }
}
