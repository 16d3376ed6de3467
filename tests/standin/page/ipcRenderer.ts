import type { Codec } from './codec.ts'

type Listener = (...args: unknown[]) => void

/** What main says to a page. */
export type ToPage =
  | { kind: 'send'; channel: string; args: string }
  | { kind: 'reply'; id: number; value: string }
  | { kind: 'refusal'; id: number; message: string }

/** What a page wants of its window. */
export type Wish =
  | { kind: 'open'; url: string; frameName: string; features: string }
  | { kind: 'close' }

/** What a page says to main. */
export type FromPage =
  | { kind: 'send'; channel: string; args: string }
  | { kind: 'invoke'; id: number; channel: string; args: string }
  | Wish

/** The preload's `ipcRenderer`, over a binding only its world can see. Sent into pages as source. */
export function makeIpcRenderer(codec: Codec): {
  ipcRenderer: object
  receive: (message: ToPage) => void
  EventEmitter: object
  tell: (message: FromPage) => void
} {
  class EventEmitter {
    readonly #listeners = new Map<string, { listener: Listener; isOnce: boolean }[]>()

    on(event: string, listener: Listener): this {
      return this.#add(event, listener, false)
    }
    addListener(event: string, listener: Listener): this {
      return this.#add(event, listener, false)
    }
    once(event: string, listener: Listener): this {
      return this.#add(event, listener, true)
    }
    off(event: string, listener: Listener): this {
      const all = this.#listeners.get(event) ?? []
      const at = all.findLastIndex((entry) => entry.listener === listener)
      this.#listeners.set(event, at < 0 ? all : all.toSpliced(at, 1))
      return this
    }
    removeListener(event: string, listener: Listener): this {
      return this.off(event, listener)
    }
    removeAllListeners(event?: string): this {
      if (event === undefined) this.#listeners.clear()
      else this.#listeners.delete(event)
      return this
    }
    listenerCount(event: string): number {
      return this.#listeners.get(event)?.length ?? 0
    }
    emit(event: string, ...args: unknown[]): boolean {
      const all = this.#listeners.get(event) ?? []
      for (const { listener, isOnce } of all) {
        if (isOnce) this.off(event, listener)
        listener.apply(this, args)
      }
      return all.length > 0
    }
    #add(event: string, listener: Listener, isOnce: boolean): this {
      this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), { listener, isOnce }])
      return this
    }
  }

  const tell = (message: FromPage) =>
    (globalThis as unknown as { __standinSend: (text: string) => void }).__standinSend(
      JSON.stringify(message),
    )
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  let lastId = 0

  class IpcRenderer extends EventEmitter {
    send(channel: string, ...args: unknown[]): void {
      tell({ kind: 'send', channel, args: codec.encode(args) })
    }
    async invoke(channel: string, ...args: unknown[]): Promise<unknown> {
      const encoded = codec.encode(args)
      lastId += 1
      const promise = Promise.withResolvers<unknown>()
      waiting.set(lastId, promise)
      tell({ kind: 'invoke', id: lastId, channel, args: encoded })
      return promise.promise
    }
    sendSync(): never {
      throw new Error('Electron stand-in: ipcRenderer.sendSync is not implemented')
    }
    postMessage(): never {
      throw new Error('Electron stand-in: ipcRenderer.postMessage is not implemented')
    }
  }
  const ipcRenderer = new IpcRenderer()

  function receive(message: ToPage): void {
    if (message.kind === 'send') {
      ipcRenderer.emit(
        message.channel,
        { sender: ipcRenderer, ports: [] },
        ...(codec.decode(message.args) as unknown[]),
      )
      return
    }
    const promise = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.kind === 'reply') promise?.resolve(codec.decode(message.value))
    else promise?.reject(new Error(message.message))
  }

  return { ipcRenderer, receive, EventEmitter, tell }
}
