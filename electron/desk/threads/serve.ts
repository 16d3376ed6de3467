import { parentPort, receiveMessageOnPort } from 'node:worker_threads'
import { resultCodeOf } from '../../database.ts'

/** What a thread is asked. */
export type Question = {
  readonly id: number
  readonly name: string
  readonly input: readonly unknown[]
}

/**
 * Says that nobody is there any more. A thread ends between two answers, never in the middle of
 * writing its file: nothing is left half done, and its folder can be removed.
 */
export const END = 'end'

/** What it answers. */
export type Answer =
  | { readonly id: number; readonly kind: 'done'; readonly value: unknown }
  | {
      readonly id: number
      readonly kind: 'failed'
      readonly message: string
      readonly errcode: number
    }

type Message = Question | typeof END

type Functions = Readonly<Record<string, ((...input: readonly unknown[]) => unknown) | undefined>>

/**
 * Does what this thread is asked. Whoever types waits for the answer to what was typed last: it goes
 * before older questions, which only a line that was entered early still waits for. `then` comes
 * when all of them are answered.
 */
export function serve(work: object, then: () => void = () => undefined): void {
  parentPort?.on('message', (first: Message) => {
    const questions = [first, ...waiting()]
    for (let next = questions.pop(); next !== undefined; next = questions.pop()) {
      // Here that is the end of the thread alone; whoever still waits has been told.
      if (next === END) process.exit()
      parentPort?.postMessage(answer(work as Functions, next))
      questions.push(...waiting())
    }
    then()
  })
}

function waiting(): Message[] {
  const questions: Message[] = []
  if (parentPort === null) return questions
  for (;;) {
    const more = receiveMessageOnPort(parentPort)
    if (more === undefined) return questions
    questions.push(more.message as Message)
  }
}

function answer(work: Functions, { id, name, input }: Question): Answer {
  try {
    return { id, kind: 'done', value: work[name]?.(...input) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { id, kind: 'failed', message, errcode: resultCodeOf(error) }
  }
}
