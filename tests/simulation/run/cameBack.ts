import { wronglyRestored } from '../check/restored.ts'
import type { MemoryDisk } from '../disk/disk.ts'
import { tablesOf } from '../disk/tables.ts'
import type { Books } from '../model/books.ts'
import { goodsIn } from '../person/looking.ts'
import type { Running } from '../world/desk.ts'

/** The calls that came back whenever the desk was started again. */
export type CameBack = {
  readonly callIds: ReadonlySet<string>
  /** The desk has just been started. */
  readonly onStarted: (desk: Running) => void
}

type CameBackParts = {
  readonly disk: MemoryDisk
  readonly books: Books
  readonly forgotten: ReadonlySet<string>
  readonly breaks: (words: string) => void
  readonly trace: (text: () => string) => void
}

/** Looks at each of them at once: whether it may have come back. */
export function createCameBack(parts: CameBackParts): CameBack {
  const { disk, books, forgotten, breaks, trace } = parts
  const callIds = new Set<string>()
  return {
    callIds,
    onStarted: ({ desk, isAlive }) => {
      const calls = isAlive() ? desk.openCalls() : []
      if (calls.length === 0) return
      const intents = [...tablesOf(disk.read()).rows.values()].map(({ intent }) => intent)
      for (const call of calls) {
        callIds.add(call.callId)
        trace(() => `call ${call.token} came back with ${goodsIn(call) || 'no lines'}`)
        for (const words of wronglyRestored({ books, intents, forgotten }, call)) breaks(words)
      }
    },
  }
}
