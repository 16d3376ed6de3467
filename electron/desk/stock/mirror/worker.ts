// A thread of the mirror's own, so that the main process never waits on its file.
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import { applyStaged } from './apply.ts'
import { createChanged } from './changed.ts'
import { createListing } from './exporting.ts'
import { keepFamily } from './families.ts'
import { createHistory } from './history.ts'
import { createMemory } from './memory.ts'
import { createPages } from './page.ts'
import { openMirror } from './schema.ts'
import { createSearch } from './search.ts'
import { createStaging } from './staging.ts'
import type { Answer, Question, Role, Work } from './work.ts'

const { folder, role } = workerData as { folder: string; role: Role }
const database = openMirror(folder)

function workOf(): Partial<Work> {
  if (role === 'search') {
    const memory = createMemory(database)
    return { search: createSearch(memory), ...createPages(database, memory) }
  }
  if (role === 'list') return createListing(database, createMemory(database))
  if (role === 'changes') {
    return {
      changes: createChanged(database),
      history: createHistory(database),
      keepFamily: (codes) => keepFamily(database, codes),
    }
  }
  const apply: Work['apply'] = (options) => applyStaged(database, options)
  return { ...createStaging(database), apply }
}

const work = workOf() as Record<string, ((...input: readonly unknown[]) => unknown) | undefined>

// Whoever types waits for the answer to what was typed last: it goes before older questions, which
// only a line that was entered early still waits for.
parentPort?.on('message', (first: Question) => {
  const questions = [first, ...waiting()]
  for (let next = questions.pop(); next !== undefined; next = questions.pop()) {
    parentPort?.postMessage(answer(next))
    questions.push(...waiting())
  }
})

function waiting(): Question[] {
  const questions: Question[] = []
  if (parentPort === null) return questions
  for (;;) {
    const more = receiveMessageOnPort(parentPort)
    if (more === undefined) return questions
    questions.push(more.message as Question)
  }
}

function answer({ id, name, input }: Question): Answer {
  try {
    return { id, kind: 'done', value: work[name]?.(...input) }
  } catch (error) {
    return { id, kind: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
}
