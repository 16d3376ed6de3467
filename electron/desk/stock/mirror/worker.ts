// A thread of the mirror's own, so that the main process never waits on its file.
import { workerData } from 'node:worker_threads'
import type { ProductHit } from '../../../../shared/desk/stock.ts'
import { createMeanwhile } from '../../threads/meanwhile.ts'
import { serve } from '../../threads/serve.ts'
import { applyStaged } from './apply.ts'
import { createChanged } from './changed.ts'
import { createListing } from './exporting.ts'
import { keepFamily } from './families.ts'
import { createHistory } from './history.ts'
import { createMemory, LIMITS } from './memory.ts'
import { applying, createHasNews, type News } from './news.ts'
import { createPages } from './page.ts'
import { openMirror } from './schema.ts'
import { createOffer, createSearch } from './search.ts'
import { createStaging } from './staging.ts'
import { createTelling } from './telling.ts'
import type { Role, Work } from './work.ts'

const { folder, role, news } = workerData as { folder: string; role: Role; news: News }
const database = openMirror(folder)

/** Searches and lists, and reads ahead while nobody asks. */
function serveSearches(): void {
  const memory = createMemory(database, LIMITS, createHasNews(news))
  const [offer, tell] = [createOffer(memory), createTelling<ProductHit>()]
  const work: Partial<Work> = {
    search: createSearch(memory),
    offer: (...asked) => {
      const offered = offer(...asked)
      return { ...offered, hits: tell(offered.hits) }
    },
    ...createPages(database, memory),
  }
  serve(work, createMeanwhile(memory.readAhead))
}

function workOf(other: Exclude<Role, 'search'>): Partial<Work> {
  if (other === 'list') return createListing(database, createMemory(database))
  if (other === 'changes') {
    return {
      changes: createChanged(database),
      history: createHistory(database),
      keepFamily: (codes) => keepFamily(database, codes),
    }
  }
  const apply: Work['apply'] = (options) => applying(news, () => applyStaged(database, options))
  return { ...createStaging(database), apply }
}

if (role === 'search') serveSearches()
else serve(workOf(role))
