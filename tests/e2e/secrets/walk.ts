import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type Planted, spellings } from './spellings.ts'

/** Where a planted secret was found. */
export type Find = { readonly what: string; readonly where: string }

/** Looks into every file below the folders, and into gzipped ones, for every planted secret. */
export function walkFiles(folders: readonly string[], planted: readonly Planted[]): Find[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .flatMap((entry) => {
        const file = join(entry.parentPath, entry.name)
        return findIn(readFileSync(file), file, planted)
      }),
  )
}

/** Looks into one text, e.g. what was printed. */
export function findIn(content: Buffer, where: string, planted: readonly Planted[]): Find[] {
  const contents = isGzip(content) ? [content, gunzipSync(content)] : [content]
  return planted
    .filter(({ value }) =>
      spellings(value).some((spelling) => contents.some((bytes) => bytes.includes(spelling))),
    )
    .map(({ what }) => ({ what, where }))
}

const isGzip = (content: Buffer): boolean => content[0] === 0x1f && content[1] === 0x8b
