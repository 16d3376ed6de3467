import { useNow } from './useNow.ts'

/** ", 3 s" once something has taken longer than a second. */
export function Elapsed({ since }: { since: number }) {
  const seconds = Math.floor((useNow(500) - since) / 1000)
  return seconds < 1 ? null : <span>, {seconds} s</span>
}
