import { Worker } from 'node:worker_threads'
import type { Answer, Question, Role, Work } from './work.ts'

/** The same work, done in a thread. */
export type Asked = {
  readonly [Name in keyof Work]: (
    ...input: Parameters<Work[Name]>
  ) => Promise<ReturnType<Work[Name]>>
}

/** A thread of the mirror; it starts with the first question. */
export type Thread = Asked & { readonly end: () => void }

// Built, the thread's code is a file of its own beside main's.
const ENTRY = import.meta.url.endsWith('.ts') ? './worker.ts' : './catalogueWorker.js'

/** Makes a thread over the mirror in `folder`. What it is asked after its end is refused. */
export function createThread(folder: string, role: Role): Thread {
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
    const started = new Worker(new URL(ENTRY, import.meta.url), { workerData: { folder, role } })
    started.on('message', (answer: Answer) => {
      const question = waiting.get(answer.id)
      waiting.delete(answer.id)
      if (answer.kind === 'done') question?.resolve(answer.value)
      else question?.reject(new Error(answer.message))
    })
    started.on('error', (error) => worker === started && refuseAll(error))
    started.on('exit', () => worker === started && refuseAll(new Error('The thread has ended.')))
    return started
  }

  const ask = (name: string, input: readonly unknown[]): Promise<unknown> => {
    if (hasEnded) return Promise.reject(new Error('The mirror is closed.'))
    asked += 1
    const answer = Promise.withResolvers<unknown>()
    waiting.set(asked, answer)
    worker ??= start()
    worker.postMessage({ id: asked, name, input } satisfies Question)
    return answer.promise
  }

  const end = () => {
    hasEnded = true
    void worker?.terminate()
    refuseAll(new Error('The mirror is closed.'))
  }

  const by =
    (name: keyof Work) =>
    (...input: readonly unknown[]) =>
      ask(name, input)
  const names = [
    'search',
    'beginList',
    'readList',
    'page',
    'fields',
    'changes',
    'history',
    'keepFamily',
    'apply',
    'begin',
    'addPrices',
    'addPage',
    'keepWalk',
    'keepCategories',
    'distinct',
  ] as const
  return { ...Object.fromEntries(names.map((name) => [name, by(name)])), end } as Thread
}
