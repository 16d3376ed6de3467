/**
 * Does work bit by bit while nobody asks for anything, as long as there is some; what it returns
 * begins with it again. What fails is left: whoever needs it asks for it, and hears why.
 */
export function createMeanwhile(doSome: () => boolean): () => void {
  let isGoing = false
  const next = () => {
    try {
      isGoing = doSome()
    } catch {
      isGoing = false
    }
    if (isGoing) setImmediate(next)
  }
  return () => {
    if (isGoing) return
    isGoing = true
    setImmediate(next)
  }
}
