import { inflateRawSync } from 'node:zlib'

const END = 0x06054b50
const ENTRY = 0x02014b50
const END_SIZE = 22
const STORED = 0

/** What is packed in a zip archive, entry by entry, by its central directory. */
export function unzip(archive: Buffer): readonly Buffer[] {
  const end = archive.lastIndexOf(word(END))
  if (end < 0 || end + END_SIZE > archive.length) throw new Error('the archive has no directory')
  const entries: Buffer[] = []
  let at = archive.readUInt32LE(end + 16)
  for (let count = archive.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (archive.readUInt32LE(at) !== ENTRY) throw new Error('the directory is damaged')
    entries.push(entryAt(archive, at))
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset))
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return entries
}

function entryAt(archive: Buffer, at: number): Buffer {
  const method = archive.readUInt16LE(at + 10)
  const size = archive.readUInt32LE(at + 20)
  const local = archive.readUInt32LE(at + 42)
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
  const packed = archive.subarray(start, start + size)
  return method === STORED ? packed : inflateRawSync(packed)
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
