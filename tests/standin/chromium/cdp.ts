import { EventEmitter } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import type { Protocol } from '../../../node_modules/playwright-core/types/protocol.js'

export type { Protocol }

type Method = keyof Protocol.CommandParameters
type Params<M extends Method> = Protocol.CommandParameters[M]
type Returned<M extends Method> = Protocol.CommandReturnValues[M]
type EventName = keyof Protocol.Events
type Pending = { resolve: (value: unknown) => void; reject: (error: Error) => void }

/** A devtools session: commands to, and events from, one target. */
export class Session {
  readonly events = new EventEmitter().setMaxListeners(0)
  private readonly connection: Connection
  private readonly id: string | undefined

  constructor(connection: Connection, id: string | undefined) {
    this.connection = connection
    this.id = id
  }

  /** Sends a command and resolves with its answer; rejects with Chromium's own error. */
  send<M extends Method>(method: M, params?: Params<M>): Promise<Returned<M>> {
    return this.connection.send(method, params, this.id) as Promise<Returned<M>>
  }

  /** Sends a command whose failure means only that the target has gone meanwhile. */
  tell<M extends Method>(method: M, params?: Params<M>): void {
    this.send(method, params).catch(() => {})
  }

  on<E extends EventName>(event: E, listener: (payload: Protocol.Events[E]) => void): void {
    this.events.on(event, listener)
  }
}

/** Chromium's devtools protocol over the pipe it was started with: JSON, ended by NUL. */
export class Connection {
  readonly root: Session
  readonly closed: Promise<void>
  private readonly output: Writable
  private readonly sessions = new Map<string | undefined, Session>()
  private readonly pending = new Map<number, Pending>()
  private lastId = 0
  private rest: Buffer[] = []

  constructor(output: Writable, input: Readable) {
    this.output = output
    this.root = this.session(undefined)
    output.on('error', () => {})
    input.on('error', () => {})
    input.on('data', (chunk: Buffer) => this.receive(chunk))
    this.closed = new Promise((resolve) =>
      input.on('close', () => {
        for (const { reject } of this.pending.values()) reject(new Error('Chromium has gone'))
        this.pending.clear()
        resolve()
      }),
    )
  }

  session(id: string | undefined): Session {
    const known = this.sessions.get(id)
    if (known) return known
    const session = new Session(this, id)
    this.sessions.set(id, session)
    return session
  }

  send(method: string, params: object | undefined, sessionId: string | undefined) {
    this.lastId += 1
    const id = this.lastId
    return new Promise<unknown>((resolve, reject) => {
      this.pending.set(id, { resolve, reject })
      this.output.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    })
  }

  private receive(chunk: Buffer): void {
    let start = 0
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      this.rest.push(chunk.subarray(start, end))
      const text = Buffer.concat(this.rest).toString('utf8')
      this.rest = []
      start = end + 1
      this.dispatch(JSON.parse(text) as Message)
    }
    if (start < chunk.length) this.rest.push(chunk.subarray(start))
  }

  private dispatch(message: Message): void {
    if (message.id === undefined) {
      this.sessions.get(message.sessionId)?.events.emit(message.method ?? '', message.params)
      return
    }
    const waiting = this.pending.get(message.id)
    this.pending.delete(message.id)
    if (message.error) waiting?.reject(new Error(message.error.message))
    else waiting?.resolve(message.result)
  }
}

type Message = {
  id?: number
  sessionId?: string
  method?: string
  params?: unknown
  result?: unknown
  error?: { message: string }
}
