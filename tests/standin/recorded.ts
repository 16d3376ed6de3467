/** One call of something this stand-in cannot do and therefore writes down. */
export type RecordedCall = { api: string; args: unknown[]; at: number }

/** What tests reach in main as `globalThis.__standin`. */
export type Standin = {
  recorded: RecordedCall[]
  /** The recorded calls of one API, oldest first. */
  calls(api: string): unknown[][]
  /** Answers queued for an API that asks the person, such as `dialog.showMessageBox`. */
  answers: Map<string, unknown[]>
  /** Queues what the next call of `api` answers. */
  answer(api: string, value: unknown): void
}

declare global {
  var __standin: Standin
}

const standin: Standin = {
  recorded: [],
  calls: (api) => standin.recorded.filter((call) => call.api === api).map((call) => call.args),
  answers: new Map(),
  answer(api, value) {
    standin.answers.set(api, [...(standin.answers.get(api) ?? []), value])
  },
}
globalThis.__standin = standin

/** Writes a call down for tests to read. */
export function record(api: string, ...args: unknown[]): void {
  standin.recorded.push({ api, args, at: Date.now() })
}

/** The answer a test queued for `api`, or `otherwise`. */
export function answered<T>(api: string, otherwise: T): T {
  const queue = standin.answers.get(api)
  return queue?.length ? (queue.shift() as T) : otherwise
}
