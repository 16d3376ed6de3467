import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A kept picture, and when it was fetched (ms since 1970). */
export type KeptPicture = { readonly bytes: Uint8Array; readonly at: number }

/** Pictures on disk, by the address they came from; a picture is only a copy. */
export type PictureFolder = {
  readonly read: (address: string) => Promise<KeptPicture | null>
  /** Keeps one, and lets go of the oldest where all together are too many. */
  readonly keep: (address: string, bytes: Uint8Array, at: number) => Promise<void>
}

/** The folder `pictures` beside the catalogue, `mostBytes` large at most. */
export function openPictureFolder(connectionFolder: string, mostBytes: number): PictureFolder {
  const folder = join(connectionFolder, 'pictures')
  // The name says nothing of the address, which is the CRM's own text.
  const fileOf = (address: string) =>
    join(folder, createHash('sha256').update(address).digest('hex').slice(0, 40))

  const prune = async () => {
    const files = await Promise.all(
      (await readdir(folder)).map(async (name) => {
        const { size, mtimeMs } = await stat(join(folder, name))
        return { name, size, mtimeMs }
      }),
    )
    let total = files.reduce((sum, { size }) => sum + size, 0)
    for (const { name, size } of files.toSorted((one, other) => one.mtimeMs - other.mtimeMs)) {
      if (total <= mostBytes) return
      await rm(join(folder, name), { force: true })
      total -= size
    }
  }

  return {
    read: async (address) => {
      const file = fileOf(address)
      try {
        const [bytes, { mtimeMs }] = await Promise.all([readFile(file), stat(file)])
        return { bytes, at: mtimeMs }
      } catch {
        return null
      }
    },
    keep: async (address, bytes, at) => {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const file = fileOf(address)
      await writeFile(`${file}.new`, bytes, { mode: 0o600 })
      await utimes(`${file}.new`, at / 1000, at / 1000)
      await rename(`${file}.new`, file)
      await prune()
    },
  }
}
