import { Worker } from 'node:worker_threads'
import { type Answer, END, type Question } from './serve.ts'

/** The same work, done in a thread. */
export type Asked<Work> = {
  readonly [Name in keyof Work]: Work[Name] extends (...input: infer Input) => infer Output
    ? (...input: Input) => Promise<Output>
    : never
}

/** A thread that does some work; it starts with the first question, and ends after what it does just then. */
export type Thread<Work> = Asked<Work> & { readonly end: () => void }

/** The error that the thread had, with what SQLite said of it. */
const failureOf = ({ message, errcode }: { message: string; errcode: number }): Error =>
  Object.assign(new Error(message), { errcode })

/**
 * Makes a thread that runs `entry`, which serves the work of these names (serve.ts). What it is
 * asked after its end is refused.
 */
export function createThread<Work>(
  entry: URL,
  workerData: unknown,
  names: readonly (keyof Work & string)[],
): Thread<Work> {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  let worker: Worker | null = null
  let hasEnded = false
  let asked = 0

  const refuseAll = (why: Error) => {
    worker = null
    for (const { reject } of waiting.values()) reject(why)
    waiting.clear()
  }

  const start = (): Worker => {
    const started = new Worker(entry, { workerData })
    started.on('message', (answer: Answer) => {
      const question = waiting.get(answer.id)
      waiting.delete(answer.id)
      if (answer.kind === 'done') question?.resolve(answer.value)
      else question?.reject(failureOf(answer))
    })
    started.on('error', (error) => worker === started && refuseAll(error))
    started.on('exit', () => worker === started && refuseAll(new Error('The thread has ended.')))
    return started
  }

  const ask = (name: string, input: readonly unknown[]): Promise<unknown> => {
    if (hasEnded) return Promise.reject(new Error('The file is closed.'))
    asked += 1
    const answer = Promise.withResolvers<unknown>()
    waiting.set(asked, answer)
    worker ??= start()
    worker.postMessage({ id: asked, name, input } satisfies Question)
    return answer.promise
  }

  const end = () => {
    hasEnded = true
    worker?.postMessage(END)
    refuseAll(new Error('The file is closed.'))
  }

  const by =
    (name: string) =>
    (...input: readonly unknown[]) =>
      ask(name, input)
  return { ...Object.fromEntries(names.map((name) => [name, by(name)])), end } as Thread<Work>
}
