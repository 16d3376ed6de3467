import type { DatabaseSync } from 'node:sqlite'
import { walkFeed } from '../../../../electron/desk/stock/feed.ts'
import { refreshingIn, TODAY } from './mirrorHelp.ts'
import type { MovingFeed } from './movingFeed.ts'

/** One refresh of a mirror, from where the last one stopped; the failure's kind where it fails. */
export async function refresh(
  database: DatabaseSync,
  { crm }: MovingFeed,
  signal = new AbortController().signal,
) {
  const file = refreshingIn(database)
  const walk = await file.begin(0)
  const seen = await walkFeed({ crm, file, signal, onProgress: () => undefined }, walk)
  if (seen.kind === 'error') return seen.error.kind
  const orderedFor = { today: TODAY, location: '', recent: new Set<string>() }
  const at = `${TODAY}T09:00:00.000Z`
  return {
    wholePass: seen.value,
    ...(await file.apply({ at, begun: at, orderedFor, wholePass: seen.value })),
  }
}
