import { closeSync, openSync, readSync } from 'node:fs'

/** @returns {{ path: string, bytes: number }[]} */
function filesIn(folder, above) {
  return Object.entries(folder.files).flatMap(([name, entry]) => {
    const path = [...above, name]
    return entry.files ? filesIn(entry, path) : [{ path: path.join('/'), bytes: entry.size }]
  })
}

/**
 * The files of an asar archive and their sizes in bytes. The archive begins with four 32-bit
 * numbers, of which the last is the length of the JSON that follows and lists the files.
 */
export function readAsar(path) {
  const file = openSync(path, 'r')
  try {
    const numbers = Buffer.alloc(16)
    readSync(file, numbers, 0, 16, 0)
    const json = Buffer.alloc(numbers.readUInt32LE(12))
    readSync(file, json, 0, json.length, 16)
    return filesIn(JSON.parse(json.toString('utf8')), [])
  } finally {
    closeSync(file)
  }
}
