// A thread of the mirror's own, so that the main process never waits on its file.
import { workerData } from 'node:worker_threads'
import { serve } from '../../threads/serve.ts'
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
import type { Role, Work } from './work.ts'

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

serve(workOf())
