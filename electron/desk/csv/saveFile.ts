import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { basename } from 'node:path'
import type { SavedFile } from '../../../shared/desk/savedFile.ts'
import { failed, ok, type Result } from '../../../shared/result.ts'

/** Asks the person at this desk where a file of this name shall go; `null` where nowhere. */
export type ChoosePlace = (name: string) => Promise<string | null>

/**
 * Writes a file where staff want it; `write` says how many rows it has. A file of that name is
 * replaced only when the new one is whole; where writing fails, or `signal` says stop, it stays.
 */
export async function saveFile(
  choosePlace: ChoosePlace,
  name: string,
  write: (file: FileHandle) => Promise<number>,
  signal?: AbortSignal,
): Promise<Result<SavedFile>> {
  const path = await choosePlace(name)
  if (path === null) return ok({ kind: 'nowhere' })
  const half = `${path}.part`
  try {
    const rows = await writeTo(half, write)
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

async function writeTo(path: string, write: (file: FileHandle) => Promise<number>) {
  const file = await open(path, 'w')
  try {
    const rows = await write(file)
    await file.sync()
    return rows
  } finally {
    await file.close()
  }
}
