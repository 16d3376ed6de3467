import type { FileHandle } from 'node:fs/promises'
import type { SavedFile } from '../../../shared/desk/savedFile.ts'
import type { Result } from '../../../shared/result.ts'
import { BYTE_ORDER_MARK, csvRow } from './csv.ts'
import { type ChoosePlace, saveFile } from './saveFile.ts'

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
export const saveCsv = (
  choosePlace: ChoosePlace,
  name: string,
  table: Table,
  signal?: AbortSignal,
): Promise<Result<SavedFile>> =>
  saveFile(choosePlace, name, (file) => write(file, table, signal), signal)

/** How many rows, without the head. */
async function write(
  file: FileHandle,
  { head, rows }: Table,
  signal?: AbortSignal,
): Promise<number> {
  let count = 0
  await file.write(BYTE_ORDER_MARK + csvRow(head))
  for await (const some of rows) {
    signal?.throwIfAborted()
    await file.write(some.map(csvRow).join(''))
    count += some.length
  }
  return count
}
