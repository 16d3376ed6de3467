import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { contentOf, holds, type Planted } from './spellings.ts'
import { unzip } from './zip.ts'

/** Where a planted secret was found. */
export type Find = { readonly what: string; readonly where: string }

/** Looks into every file below the folders, packed ones opened, for every planted secret. */
export function walkFiles(folders: readonly string[], planted: readonly Planted[]): Find[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .flatMap((entry) => {
        const file = join(entry.parentPath, entry.name)
        const content = read(file)
        return content === null ? [] : findIn(content, file, planted)
      }),
  )
}

/** Looks into one text, e.g. what was printed. */
export function findIn(content: Buffer, where: string, planted: readonly Planted[]): Find[] {
  const contents = [content, ...packedIn(content)].map(contentOf)
  return planted
    .filter((secret) => contents.some((each) => holds(each, secret)))
    .map(({ what }) => ({ what, where }))
}

/** Chromium's own files come and go while they are listed. */
function read(file: string): Buffer | null {
  try {
    return readFileSync(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

function packedIn(content: Buffer): readonly Buffer[] {
  if (content[0] === 0x1f && content[1] === 0x8b) return [gunzipSync(content)]
  return content.subarray(0, 4).equals(ZIP) ? unzip(content) : []
}

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1')
