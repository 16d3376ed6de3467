import { createThread, type Thread } from '../../threads/thread.ts'
import type { Work } from './work.ts'

// Built, the thread's code is a file of its own beside main's.
const ENTRY = import.meta.url.endsWith('.ts') ? './worker.ts' : './activitiesWorker.js'

const NAMES = [
  'put',
  'closeMonth',
  'closeHalf',
  'across',
  'closeAcross',
  'rows',
  'ids',
  'items',
  'days',
  'charts',
  'kinds',
] as const

/** Makes the thread over the activities in `folder`. */
export const createActivitiesThread = (folder: string): Thread<Work> =>
  createThread(new URL(ENTRY, import.meta.url), { folder }, NAMES)
