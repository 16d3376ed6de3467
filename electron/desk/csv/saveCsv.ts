import { open, rename, rm } from 'node:fs/promises'
import { basename } from 'node:path'
import type { SavedFile } from '../../../shared/desk/savedFile.ts'
import { failed, ok, type Result } from '../../../shared/result.ts'
import { BYTE_ORDER_MARK, csvRow } from './csv.ts'

/** Asks the person at this desk where a file of this name shall go; `null` where nowhere. */
export type ChoosePlace = (name: string) => Promise<string | null>

/** A table on its way into a file. */
export type Table = {
  readonly head: readonly string[]
  /** Rows as they come, so many at a time; never all of them at once. */
  readonly rows: AsyncIterable<readonly (readonly string[])[]>
}

/**
 * Writes a table where staff want it. A file of that name is replaced only when the new one is
 * whole; where the rows end in an error, or `signal` says stop, it stays as it was.
 */
export async function saveCsv(
  choosePlace: ChoosePlace,
  name: string,
  table: Table,
  signal?: AbortSignal,
): Promise<Result<SavedFile>> {
  const path = await choosePlace(name)
  if (path === null) return ok({ kind: 'nowhere' })
  const half = `${path}.part`
  try {
    const rows = await write(half, table, signal)
    await rename(half, path)
    return ok({ kind: 'saved', name: basename(path), rows })
  } catch {
    await rm(half, { force: true }).catch(() => undefined)
    if (signal?.aborted) return failed({ kind: 'cancelled', message: 'Nothing was saved.' })
    return failed({
      kind: 'invalid',
      message: `${basename(path)} could not be written. Choose another folder, or close the file where it is open.`,
      fields: {},
    })
  }
}

/** How many rows, without the head. */
async function write(path: string, { head, rows }: Table, signal?: AbortSignal): Promise<number> {
  const file = await open(path, 'w')
  let count = 0
  try {
    await file.write(BYTE_ORDER_MARK + csvRow(head))
    for await (const some of rows) {
      signal?.throwIfAborted()
      await file.write(some.map(csvRow).join(''))
      count += some.length
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return count
}
