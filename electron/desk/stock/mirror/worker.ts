// A thread of the mirror's own, so that the main process never waits on its file.
import { parentPort, workerData } from 'node:worker_threads'
import { applyStaged } from './apply.ts'
import { openMirror } from './schema.ts'
import { createSearch } from './search.ts'
import { createStaging } from './staging.ts'
import type { Answer, Question, Role, Work } from './work.ts'

const { folder, role } = workerData as { folder: string; role: Role }
const database = openMirror(folder)

function workOf(): Partial<Work> {
  if (role === 'search') return { search: createSearch(database) }
  const { begin, addPrices, addPage, keepWalk, distinct } = createStaging(database)
  const apply: Work['apply'] = (options) => applyStaged(database, options)
  return { begin, addPrices, addPage, keepWalk, distinct, apply }
}

const work = workOf() as Record<string, ((...input: readonly unknown[]) => unknown) | undefined>

parentPort?.on('message', ({ id, name, input }: Question) => {
  parentPort?.postMessage(answer(id, name, input))
})

function answer(id: number, name: string, input: readonly unknown[]): Answer {
  try {
    return { id, kind: 'done', value: work[name]?.(...input) }
  } catch (error) {
    return { id, kind: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
}
