import { readFileSync } from 'node:fs'

/** @returns {{ path: string, bytes: number, at: number }[]} */
function filesIn(folder, begin, above) {
  return Object.entries(folder.files).flatMap(([name, entry]) => {
    const path = [...above, name]
    if (entry.files) return filesIn(entry, begin, path)
    return [{ path: path.join('/'), bytes: entry.size, at: begin + Number(entry.offset) }]
  })
}

/**
 * An asar archive: its files with their sizes in bytes, and the text of one of them. The archive
 * begins with four 32-bit numbers: the second says where the contents begin, the last how long the
 * JSON is that follows and lists the files.
 */
export function readAsar(path) {
  const archive = readFileSync(path)
  const begin = 8 + archive.readUInt32LE(4)
  const list = archive.toString('utf8', 16, 16 + archive.readUInt32LE(12))
  const found = filesIn(JSON.parse(list), begin, [])
  return {
    files: found.map((one) => ({ path: one.path, bytes: one.bytes })),
    textOf: (name) => {
      const one = found.find((file) => file.path === name)
      return one ? archive.toString('utf8', one.at, one.at + one.bytes) : ''
    },
  }
}
