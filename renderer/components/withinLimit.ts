import { DeskError } from '../api/desk.ts'

/** Throws where a file is too large to be one of those that are taken: nothing of it is read. */
export function withinLimit(file: Pick<Blob, 'size'>, most: number): void {
  if (file.size <= most) return
  const message = `This file is too large: more than ${sizeWords(most)}. Is it the right one?`
  throw new DeskError({ kind: 'invalid', message, fields: {} })
}

const sizeWords = (bytes: number): string =>
  bytes < 1_000_000 ? `${bytes / 1000} kB` : `${bytes / 1_000_000} MB`
