import type { Codec, Special } from './codec.ts'

type Message =
  | { kind: 'expose'; key: string; value: string }
  | { kind: 'call'; id: number; args: string }
  | { kind: 'returned'; value: string }
  | { kind: 'thrown'; message: string }
  | { kind: 'settled'; id: number; isFulfilled: boolean; value: string }

/**
 * One end of the context bridge. The two worlds of a page share its document but no object, so they
 * speak through events with a name that page scripts cannot know. Dispatch is synchronous, and so is
 * a bridged call. Sent into pages as source, once into each world.
 */
export function makePeer(
  codec: Codec,
  out: string,
  into: string,
  onExpose: (key: string, value: unknown) => void,
) {
  const { document: page, CustomEvent: Custom } = globalThis
  const dispatch = page.dispatchEvent.bind(page)
  const { parse, stringify } = JSON
  const functions = new codec.Table<number, (...args: unknown[]) => unknown>()
  const ids = new codec.Table<object, number>()
  const promises = new codec.Table<number, PromiseWithResolvers<unknown>>()
  let lastId = 0
  let answer: Message | undefined

  const special: Special = {
    leave(value) {
      if (typeof value === 'function') return `f${idOf(value as (...args: unknown[]) => unknown)}`
      if (value instanceof Promise) return `p${follow(value)}`
      return undefined
    },
    enter(text) {
      const id = Number(text.slice(1))
      if (text.startsWith('f')) return (...args: unknown[]) => call(id, args)
      const promise = Promise.withResolvers<unknown>()
      promises.set(id, promise)
      return promise.promise
    },
  }
  const pack = (value: unknown) => codec.encode(value, special)
  const unpack = (text: string) => codec.decode(text, special)

  function idOf(value: (...args: unknown[]) => unknown): number {
    const known = ids.get(value)
    if (known !== undefined) return known
    lastId += 1
    ids.set(value, lastId)
    functions.set(lastId, value)
    return lastId
  }

  function follow(promise: Promise<unknown>): number {
    lastId += 1
    const id = lastId
    const settle = (isFulfilled: boolean) => (value: unknown) =>
      send({
        kind: 'settled',
        id,
        isFulfilled,
        value: isFulfilled ? pack(value) : pack(messageOf(value)),
      })
    promise.then(settle(true)).catch(settle(false))
    promise.catch(settle(false))
    return id
  }

  // As over Electron's bridge, an error keeps its message and nothing else.
  function messageOf(error: unknown): string {
    return error instanceof Error ? error.message : String(error)
  }

  function send(message: Message): void {
    dispatch(new Custom(out, { detail: stringify(message) }))
  }

  function call(id: number, args: unknown[]): unknown {
    send({ kind: 'call', id, args: pack(args) })
    const got = answer
    answer = undefined
    if (got?.kind === 'returned') return unpack(got.value)
    throw new Error(got?.kind === 'thrown' ? got.message : 'The context bridge did not answer')
  }

  function respond(id: number, args: string): void {
    try {
      const value = functions.get(id)?.(...(unpack(args) as unknown[]))
      send({ kind: 'returned', value: pack(value) })
    } catch (error) {
      send({ kind: 'thrown', message: messageOf(error) })
    }
  }

  function settle(id: number, isFulfilled: boolean, value: unknown): void {
    const waiting = promises.get(id)
    promises.delete(id)
    if (isFulfilled) waiting?.resolve(value)
    else waiting?.reject(new Error(String(value)))
  }

  page.addEventListener(into, (event) => {
    const message = parse((event as CustomEvent<string>).detail) as Message
    if (message.kind === 'call') respond(message.id, message.args)
    else if (message.kind === 'expose') onExpose(message.key, unpack(message.value))
    else if (message.kind === 'settled')
      settle(message.id, message.isFulfilled, unpack(message.value))
    else answer = message
  })

  return {
    /** Hands `value` to the other world. Throws what the other world threw. */
    expose: (key: string, value: unknown) => send({ kind: 'expose', key, value: pack(value) }),
  }
}
