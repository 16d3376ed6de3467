// Whether a refresh was applied is known to the searching thread without asking the file, which
// takes a good part of a search: the threads share a number, odd while one is being applied.

/** What the threads of one mirror share. */
export type News = Int32Array<SharedArrayBuffer>

/** Of a mirror that nothing was applied to yet. */
export const createNews = (): News => new Int32Array(new SharedArrayBuffer(4))

/** Applies a refresh. Where the thread ends in the middle the number stays odd: the file is asked. */
export function applying<Applied>(news: News, apply: () => Applied): Applied {
  const during = Atomics.load(news, 0) | 1
  Atomics.store(news, 0, during)
  try {
    return apply()
  } finally {
    Atomics.store(news, 0, during + 1)
  }
}

/** Tells whether the mirror may be another one than when it was last asked. */
export function createHasNews(news: News): () => boolean {
  let heard = -1
  return () => {
    const now = Atomics.load(news, 0)
    const isNew = now !== heard || (now & 1) === 1
    heard = now
    return isNew
  }
}
