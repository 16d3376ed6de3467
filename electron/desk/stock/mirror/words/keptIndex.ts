import type { DatabaseSync } from 'node:sqlite'
import { productOf } from '../rows.ts'
import { makeIndex } from './makeIndex.ts'
import { type IndexParts, type WordIndex, wordIndex } from './wordIndex.ts'

/**
 * Writes the index of what stands in `products`, whose ids or words are not what they were;
 * returns how many rows it wrote.
 */
export function keepIndex(
  database: DatabaseSync,
  generation: number,
  changed: { readonly words: boolean },
): number {
  const keep = database.prepare('INSERT OR REPLACE INTO word_index VALUES (?, ?, ?)')
  const inOrder = 'FROM products INDEXED BY by_code ORDER BY code_key, code'
  const ids = database.prepare(`SELECT id ${inOrder}`).all()
  const parts: Partial<IndexParts> = {
    ids: Int32Array.from(ids, ({ id }) => Number(id)),
    ...(changed.words
      ? makeIndex(database.prepare(`SELECT facts ${inOrder}`).iterate().map(productOf))
      : {}),
  }
  const kept = Object.entries(parts)
  for (const [part, { buffer, byteOffset, byteLength }] of kept) {
    keep.run(part, generation, new Uint8Array(buffer, byteOffset, byteLength))
  }
  return kept.length
}

/** Reads the index as it stands; what did not change since the last time is not read again. */
export function createIndexReader(database: DatabaseSync): () => WordIndex {
  const parts = database.prepare('SELECT part, generation FROM word_index')
  const bytes = database.prepare('SELECT bytes FROM word_index WHERE part = ?')
  const read = new Map<string, { readonly generation: number; readonly buffer: ArrayBuffer }>()

  return () => {
    for (const row of parts.all()) {
      const [part, generation] = [String(row.part), Number(row.generation)]
      if (read.get(part)?.generation === generation) continue
      const found = bytes.get(part)?.bytes
      if (!(found instanceof Uint8Array)) continue
      const { buffer } = Uint8Array.from(found)
      read.set(part, { generation, buffer })
    }
    const bufferOf = (part: keyof IndexParts) => read.get(part)?.buffer ?? new ArrayBuffer()
    return wordIndex({
      ids: new Int32Array(bufferOf('ids')),
      text: new Uint8Array(bufferOf('text')),
      postingStarts: new Uint32Array(bufferOf('postingStarts')),
      postings: new Uint32Array(bufferOf('postings')),
      threes: new Uint32Array(bufferOf('threes')),
      threeWords: new Uint8Array(bufferOf('threeWords')),
    })
  }
}
