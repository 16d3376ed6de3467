/** How bytes become text on this side: Node and the page have different means. */
export type Base64 = { to: (bytes: Uint8Array) => string; from: (text: string) => Uint8Array }

/** What happens to values that cannot be cloned: context bridge and IPC answer differently. */
export type Special = {
  /** A text that stands for `value` (a function, a promise), or undefined if it cannot cross. */
  leave?: (value: unknown) => string | undefined
  /** The value such a text stands for. */
  enter?: (text: string) => unknown
}

/**
 * Structured clone by way of text. Plain JSON values stand for themselves, everything else is
 * `[tag, …]`; objects are numbered as they come, so that shared and circular ones survive.
 * This function is also sent into pages as source, so it leans on nothing outside itself.
 */
export function makeCodec(base64: Base64) {
  const ERRORS: Record<string, ErrorConstructor> = {
    Error,
    EvalError,
    RangeError,
    ReferenceError,
    SyntaxError,
    TypeError,
    URIError,
  }
  const scope = globalThis as unknown as Record<string, new (...args: unknown[]) => object>

  // Kept from before any page script could change them.
  const { parse, stringify } = JSON
  const Table = class<K, V> extends Map<K, V> {}
  const { constructor: _, ...methods } = Object.getOwnPropertyDescriptors(Map.prototype)
  Object.defineProperties(Table.prototype, methods)
  const bytesOf = (text: unknown) => new Uint8Array(base64.from(String(text))).buffer

  function encode(value: unknown, special: Special = {}): string {
    const seen = new Table<object, number>()

    function pack(item: unknown): unknown {
      if (item === null || typeof item === 'string' || typeof item === 'boolean') return item
      if (typeof item === 'number') {
        return Number.isFinite(item) && !Object.is(item, -0)
          ? item
          : ['n', Object.is(item, -0) ? '-0' : String(item)]
      }
      if (item === undefined) return ['u']
      if (typeof item === 'bigint') return ['i', String(item)]
      const text = special.leave?.(item)
      if (text !== undefined) return ['x', text]
      if (typeof item !== 'object') throw new Error('An object could not be cloned.')
      const known = seen.get(item)
      if (known !== undefined) return ['r', known]
      seen.set(item, seen.size)
      return packObject(item)
    }

    function packObject(item: object): unknown {
      if (Array.isArray(item)) return ['a', ...Array.from(item, pack)]
      if (item instanceof Date) return ['d', item.getTime()]
      if (item instanceof RegExp) return ['g', item.source, item.flags]
      if (item instanceof Map) return ['m', ...[...item].flat(1).map(pack)]
      if (item instanceof Set) return ['s', ...[...item].map(pack)]
      if (item instanceof ArrayBuffer) return ['b', base64.to(new Uint8Array(item))]
      if (ArrayBuffer.isView(item)) {
        const bytes = new Uint8Array(item.buffer, item.byteOffset, item.byteLength)
        const tag = Object.prototype.toString.call(item).slice(8, -1)
        return ['t', tag, base64.to(bytes)]
      }
      if (item instanceof Error) {
        const cause = 'cause' in item ? [pack(item.cause)] : []
        return [
          'e',
          item.name in ERRORS ? item.name : 'Error',
          item.message,
          item.stack ?? '',
          ...cause,
        ]
      }
      if (item instanceof Number || item instanceof String || item instanceof Boolean) {
        return ['w', pack(item.valueOf())]
      }
      const tag = Object.prototype.toString.call(item)
      if (
        tag !== '[object Object]' &&
        !(Symbol.toStringTag in item && Object.keys(item).length > 0 && tag === '[object Module]')
      ) {
        throw new Error('An object could not be cloned.')
      }
      return Object.fromEntries(Object.entries(item).map(([key, member]) => [key, pack(member)]))
    }

    return stringify(pack(value))
  }

  function decode(text: string, special: Special = {}): unknown {
    const seen: unknown[] = []
    const keep = <T>(value: T): T => {
      seen.push(value)
      return value
    }

    function unpack(node: unknown): unknown {
      if (typeof node !== 'object' || node === null) return node
      if (Array.isArray(node)) return unpackTagged(node[0], node.slice(1))
      const result = keep({})
      for (const [key, member] of Object.entries(node)) {
        Object.defineProperty(result, key, {
          value: unpack(member),
          configurable: true,
          enumerable: true,
          writable: true,
        })
      }
      return result
    }

    function unpackTagged(tag: unknown, rest: unknown[]): unknown {
      const [first, second, third] = rest
      switch (tag) {
        case 'u':
          return undefined
        case 'n':
          return Number(first)
        case 'i':
          return BigInt(String(first))
        case 'x':
          return special.enter?.(String(first))
        case 'r':
          return seen[Number(first)]
        case 'd':
          return keep(new Date(first === null ? Number.NaN : Number(first)))
        case 'g':
          return keep(new RegExp(String(first), String(second)))
        case 'w':
          return keep(Object(unpack(first)))
        case 'b':
          return keep(bytesOf(first))
        case 't':
          return unpackView(String(first), bytesOf(second))
        case 'e':
          return unpackError(String(first), String(second), String(third), rest.slice(3))
        default:
          return unpackCollection(tag, rest)
      }
    }

    function unpackCollection(tag: unknown, rest: unknown[]): unknown {
      if (tag === 'a') {
        const array: unknown[] = keep([])
        for (const item of rest) array.push(unpack(item))
        return array
      }
      if (tag === 's') {
        const set = keep(new Set())
        for (const item of rest) set.add(unpack(item))
        return set
      }
      const map = keep(new Map())
      for (let at = 0; at < rest.length; at += 2) map.set(unpack(rest[at]), unpack(rest[at + 1]))
      return map
    }

    function unpackView(name: string, buffer: ArrayBuffer): unknown {
      const View = scope[name] ?? Uint8Array
      return keep(new View(buffer))
    }

    function unpackError(name: string, message: string, stack: string, cause: unknown[]): Error {
      const error = keep(new (ERRORS[name] ?? Error)(message))
      Object.defineProperty(error, 'stack', { value: stack, configurable: true, writable: true })
      if (cause.length > 0) error.cause = unpack(cause[0])
      return error
    }

    return unpack(parse(text))
  }

  return { encode, decode, Table }
}

export type Codec = ReturnType<typeof makeCodec>
