import { createThread, type Thread } from '../../threads/thread.ts'
import type { News } from './news.ts'
import type { Role, Work } from './work.ts'

/** A thread of the mirror. */
export type MirrorThread = Thread<Work>

// Built, the thread's code is a file of its own beside main's.
const ENTRY = import.meta.url.endsWith('.ts') ? './worker.ts' : './catalogueWorker.js'

const NAMES = [
  'search',
  'offer',
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

/** Makes a thread over the mirror in `folder`; all threads of one mirror share their news. */
export const createMirrorThread = (folder: string, role: Role, news: News): MirrorThread =>
  createThread(new URL(ENTRY, import.meta.url), { folder, role, news }, NAMES)
