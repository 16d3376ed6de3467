import type { DeskDeps } from '../../deps.ts'
import { openPictureFolder } from './pictureFolder.ts'
import { pictureType } from './pictureType.ts'

/** Pictures of products as the screen can show them. */
export type Pictures = {
  /** A `data:` address of the picture the CRM names so, or `null` where none can be shown. */
  readonly of: (imagePath: string, signal: AbortSignal) => Promise<string | null>
}

/** All kept pictures of a connection together. */
const MOST_KEPT_BYTES = 64 * 1024 * 1024

/** A picture is fetched again after so long; until then the kept one is shown. */
const FRESH_FOR_MS = 7 * 24 * 60 * 60 * 1000

/** Pictures fetched from the CRM's own host, looked at, and kept on disk. */
export function createPictures(
  deps: Pick<DeskDeps, 'fetchPicture' | 'folder' | 'clock' | 'log'>,
): Pictures {
  const folder = openPictureFolder(deps.folder, MOST_KEPT_BYTES)

  const fetched = async (path: string, signal: AbortSignal): Promise<string | null> => {
    const bytes = await deps.fetchPicture(path, signal)
    const shown = bytes === null ? null : shownAs(bytes)
    if (bytes === null || shown === null) return null
    await folder.keep(path, bytes, deps.clock.now()).catch((error: unknown) => {
      deps.log.warn('a picture could not be kept', { error: String(error) })
    })
    return shown
  }

  return {
    of: async (path, signal) => {
      if (path === '') return null
      const kept = await folder.read(path)
      const shown = kept === null ? null : shownAs(kept.bytes)
      if (kept === null || shown === null) return fetched(path, signal)
      const age = deps.clock.now() - kept.at
      if (age >= 0 && age < FRESH_FOR_MS) return shown
      return (await fetched(path, signal)) ?? shown
    },
  }
}

function shownAs(bytes: Uint8Array): string | null {
  const type = pictureType(bytes)
  return type === null ? null : `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
}
